import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frenchTypography } from './typography.ts';

const narrow = '\u202f';
const wide = '\u00a0';

const cases: readonly (readonly [name: string, typed: string, printed: string])[] = [
  ['apostrophe', "L'essentiel d'abord, aujourd'hui", 'L’essentiel d’abord, aujourd’hui'],
  ['double punctuation with a plain space', 'Qui ? Lui ! Ici ; là', `Qui${narrow}? Lui${narrow}! Ici${narrow}; là`],
  ['double punctuation with no space', 'Qui? Lui!', `Qui${narrow}? Lui${narrow}!`],
  ['repeated marks stay together', 'Quoi ?!', `Quoi${narrow}?!`],
  ['colon', 'Ce soir : parlez', `Ce soir${wide}: parlez`],
  ['colon with no space', 'Ce soir: parlez', `Ce soir${wide}: parlez`],
  ['colon in an address', 'https://3018.fr et 9:30', 'https://3018.fr et 9:30'],
  ['question mark in an address', 'https://a.fr/?q=coco', 'https://a.fr/?q=coco'],
  ['quotation marks', '« bonjour » et «bonsoir»', `«${narrow}bonjour${narrow}» et «${narrow}bonsoir${narrow}»`],
  ['mark after a closing quote', '« Ça va » ?', `«${narrow}Ça va${narrow}»${narrow}?`],
  ['start of a text that follows a component', ' : la suite', `${wide}: la suite`],
  ['question mark that follows a component', ' ?', `${narrow}?`],
  ['large number', '23 051 procédures, 1 500 000 euros', `23${narrow}051 procédures, 1${narrow}500${narrow}000${wide}euros`],
  ['day and month', 'le 25 juin 2024, le 1er mai', `le 25${wide}juin 2024, le 1er${wide}mai`],
  ['units', '9 h – 23 h, 14 ans, 30 %, 5 €', `9${wide}h – 23${wide}h, 14${wide}ans, 30${wide}%, 5${wide}€`],
  ['a unit is a whole word', '3 histoires', '3 histoires'],
  ['ellipsis', 'Attends...', 'Attends…'],
  ['article number', 'art. 227', `art.${wide}227`],
];

describe('frenchTypography', () => {
  for (const [name, typed, printed] of cases) {
    it(name, () => assert.equal(frenchTypography(typed), printed));
    it(`${name}, applied twice`, () => assert.equal(frenchTypography(printed), printed));
  }
});
