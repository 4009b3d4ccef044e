import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberFinder } from './phone-numbers.ts';

const find = numberFinder(['0805805817', '1234']);
const typed = (text: string) => find(text).map((number) => number.typed);

const numbers: readonly (readonly [text: string, ...typed: string[]])[] = [
  ['Le 3018 répond', '3018'],
  ['Appelez le 30 18 ou le 3 018', '30 18', '3 018'],
  ['un SMS au 33700', '33700'],
  ['au 116\u202f000', '116\u202f000'],
  ['le 116 006', '116 006'],
  ['01 48 06 42 41', '01 48 06 42 41'],
  ['01.48.06.42.41', '01.48.06.42.41'],
  ['0148064241', '0148064241'],
  ['+33 1 53 06 38 94', '+33 1 53 06 38 94'],
  ['+33 (0)1 53 06 38 94', '+33 (0)1 53 06 38 94'],
  ['0 800 200 000', '0 800 200 000'],
  ['0 805 80 58 17', '0 805 80 58 17'],
  ['0800200000', '0800200000'],
  ['0805 805 817', '0805 805 817'],
  ['appelez le 17', '17'],
  ['le 15 ou au 18', '15', '18'],
  ['15, 17 ou 112', '15', '17', '112'],
  ['composez 15', '15'],
  ['call 17 or 112 now', '17', '112'],
  ['The 119 line can help', '119'],
  ['at night and weekends, 119', '119'],
  ['text 114 instead', '114'],
  ['le numéro 1234 du site', '1234'],
];

const others: readonly string[] = [
  '17 ans',
  'de 15 à 17 ans',
  'fille de 15 ans',
  'moins de 15',
  'le 17 juin 2024',
  'le 15 octobre',
  'du 15 au 18 juin',
  'le 17 et le 18 juin',
  'le 15, le 16 et le 17 juin',
  'call 15 people',
  'composez 15 chiffres',
  '112 ou 119 enfants',
  'au total : 119 dossiers',
  'au total : 119 environ',
  'jusqu’au 17',
  'l’article 227-22',
  'l’article 112-1 du code',
  'tapez « 18 »',
  'elle a écrit 15',
  '18 %',
  '3 018 procédures',
  '116 000 procédures',
  '33 700 €',
  '119 enfants',
  '112 %',
  'https://3018.fr',
  'sur 3018.fr',
  '17Cyber',
  'à 17 h 15',
  'de 18 à 23 h',
  '227-22-1',
  'R20-29-10-1',
  'le 25 juin 2024',
  '23 051',
  '1 500 000 €',
  'n° 2024-449',
  '18, 17 ou 15 ans',
  'une personne de 15 ou 17 ans',
  'on 15 April',
  'aged 15 to 17',
  'du 1er janvier 2021 au 7 mai 2024',
  'la loi du 21 mai 2024',
];

describe('numberFinder', () => {
  for (const [text, ...expected] of numbers)
    it(`finds the numbers of « ${text} »`, () => assert.deepEqual(typed(text), expected));
  for (const text of others) it(`finds none in « ${text} »`, () => assert.deepEqual(typed(text), []));

  it('gives the place and the digits', () => {
    assert.deepEqual(find('Au 30 18 !'), [{ index: 3, typed: '30 18', digits: '3018' }]);
  });
});
