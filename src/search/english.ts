import { stemmer } from '@orama/stemmers/english';
import { askerBy } from './asker.ts';
import type { Language } from './language.ts';

const common = new Set(
  ('a about after again all also am an and any anyone are as at be because been but by can could d did didn do does doesn doing don for from get got had has hasn have having he hello help her him his how i if im in into is isn it its just ll ' +
    'm may me might my need no not of off on or our out please re s she should so some someone somebody t than thanks that the their them then there they this to too up us ve very was we were what when where which who why will with won would you your ' +
    'child children daughter kid kids parent parents son').split(' '),
);

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[st]ion/g, 'shon'],
  [/ck|qu|c(?![eiyh])|k/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ie|ei|ea|ee|y/g, 'i'],
  [/gh/g, ''],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];

/** English: endings, what a parent writes without thinking of it, and how it is misspelt. */
export const english: Language = {
  stem: (word) => stemmer(word),
  sound: (word) => sounds.reduce((heard, [written, sound]) => heard.replace(written, sound), word),
  common,
  asker: askerBy({
    school: 'pupil pupils student students class school teacher lesson',
    children: 'son daughter child kid kids children teen boy girl',
    others: 'she her',
    oneself: 'i im me my',
  }),
  places: new Set('france belgium switzerland luxembourg monaco canada quebec morocco algeria tunisia spain italy portugal germany netherlands uk britain england ireland australia usa america'.split(' ')),
  elided: /^(?!)/,
};
