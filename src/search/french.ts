import { stemmer } from '@orama/stemmers/french';
import { askerBy } from './asker.ts';
import type { Language } from './language.ts';

const common = new Set(
  ('a afin ai aide aider ainsi alors apres as au aucun aussi autre aux avait avec avez avoir avons bah ben bien bonjour bonsoir bref c ca car ce cela celle celui ces cet cette ceux chaque chez ' +
    'ci comme comment d dans de depuis des dois doit donc dont du elle elles en encore enfin est et etais etait ete etes etre eu faire fait faites faut font il ils j je juste l la le les leur leurs lui m ma ' +
    'mais me meme merci mes moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut peux plait plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels quelqu qui quoi s sa sait sais sans ' +
    'se ses si soit somme sommes son sont suis sur svp t ta te tes toi ton toujours tous tout toute toutes tres trop tu un une va vais vas vers voila vos votre vous vraiment vu y ' +
    'enfant enfants fils fille filles ado ados fiston gamin gamine gamins gosse gosses garcon mome petit petite parent parents').split(' '),
);

/** How the usual misspellings of French sound, in the order they are read. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[stdxp]+$/, ''],
  [/ph/g, 'f'],
  [/[st]ion/g, 'sion'],
  [/qu?|ck|c(?![eiyh])|k/g, 'k'],
  [/c(?=[eiy])|sc(?=[ei])|x(?=ion)/g, 's'],
  [/g(?=[eiy])e?/g, 'j'],
  [/eau|au/g, 'o'],
  [/ain|ein|im(?=[bp])|yn|ym(?=[bp])/g, 'in'],
  [/ai|ei|e[rz]$|ee$/g, 'e'],
  [/[ae]n|[ae]m(?=[bp])/g, 'an'],
  [/oo/g, 'ou'],
  [/y/g, 'i'],
  [/gues?$/, 'g'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/e$/, ''],
];

/** French: plural, feminine and verb endings, what a parent writes without thinking of it, and how it is misspelt. */
export const french: Language = {
  // The stemmer knows neither « envoyee », without its accent, nor that « inconnus » is a plural.
  stem: (word) => stemmer(word.replace(/ee?s?$/, 'e').replace(/(?<=....[iou])s$/, '')),
  sound: (word) => sounds.reduce((heard, [written, sound]) => heard.replace(written, sound), word),
  common,
  asker: askerBy({
    school: 'eleve eleves classe college lycee ecole cours seance emc cpe infirmiere animateur educateur professionnel association',
    children: 'fils fille filles enfant enfants ado ados gamin gamine gamins gamines gosse gosses fiston garcon',
    others: 'elle lui',
    oneself: 'j je m me moi mes',
  }),
  places: new Set('france belgique suisse luxembourg monaco canada quebec maroc algerie tunisie espagne italie portugal allemagne royaume angleterre irlande australie usa amerique'.split(' ')),
  elided: /^(?:qu|[ldjnstmc])(?=[aeiouyh])/,
};
