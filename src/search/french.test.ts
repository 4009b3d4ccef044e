import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { french } from './french.ts';

describe('french', () => {
  it('gives one stem to the forms of a word, accents apart', () => {
    for (const forms of [['parle', 'parler', 'parlait', 'parles'], ['inconnu', 'inconnue', 'inconnus', 'inconnues'], ['menace', 'menacer', 'menaces'], ['photo', 'photos'], ['envoye', 'envoyee', 'envoyees']]) {
      assert.equal(new Set(forms.map(french.stem)).size, 1, `${forms.join(', ')} : ${forms.map(french.stem).join(', ')}`);
    }
  });

  it('hears the same in a word and its usual misspellings', () => {
    for (const [right, wrong] of [['pedophile', 'pedofile'], ['inconnu', 'inconu'], ['harcelement', 'arcelement'], ['suicide', 'suisside'], ['photo', 'foto'], ['parle', 'parlait'], ['menace', 'menasse'], ['telephone', 'telefone']] as const) {
      assert.equal(french.sound(right), french.sound(wrong), `${right}, ${wrong}`);
    }
  });

  it('hears different words apart', () => {
    for (const [one, other] of [['photo', 'poteau'], ['plainte', 'plante'], ['police', 'polie'], ['chat', 'chien']] as const) {
      assert.notEqual(french.sound(one), french.sound(other), `${one}, ${other}`);
    }
  });

  it('knows what is glued to a word when an apostrophe is not typed', () => {
    assert.equal('largent'.replace(french.elided, ''), 'argent');
    assert.equal('quil'.replace(french.elided, ''), 'il');
    assert.equal('latex'.replace(french.elided, ''), 'atex');
    assert.equal('police'.replace(french.elided, ''), 'police');
  });
});
