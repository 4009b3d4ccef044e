import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllables } from './syllables.ts';

/** Words by number of spoken syllables, read off Lexique 3 (lexique.org) or said aloud where it has none. */
const spoken: readonly (readonly [count: number, words: string])[] = [
  [0, 'l km s'],
  [1, `calment le de les es cent vie pluie nuit bien lien eau oui bruit trois fruit yeux type quatre langue guerre qui que cœur œil sœur
    fille parlent aiment viennent vient tient paient filment plainte plaintes ils elle gens diable science loin jeu jeux
    feuille dieu mieux huit juin suivre puis lieu même dorment nomment rire guide fouet ouest jouet août longue quelque être`],
  [2, `serment paiement enfant parents parlaient souvent moment vraiment argent comment amie client patient ancien action violence réseau beaucoup
    avouer crier prière payer voyage pays question mangeons pigeon asseoir naïf maïs réel théâtre créer chaos cruel actuel accueil
    famille bouteille billet radio monnaie année message image chantage police suppriment confirment urgence accepte mariage
    besoin honteux monsieur ensuite forêt Noël poème fatigue aiguille whatsapp smartphone parfois lequel équipe brouette million`],
  [3, `aboiement situation téléphone vidéo maintenant appeler inconnu anonyme numérique internet jugement sentiment signifient vérifient
    collégien lycéen essayer travailler éblouir ouvrier idéal oubliez voudriez accident président fatigué égoïste plateforme`],
  [4, 'adolescent télévision gendarmerie commissariat appartement gouvernement événement ordinateur consentement européen coïncidence'],
];

describe('syllables', () => {
  for (const [count, words] of spoken) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      it(`hears ${count} in « ${word} »`, () => assert.equal(syllables(word), count));
    }
  }

  it('does not mind capitals, accents on capitals nor the apostrophe', () => {
    assert.equal(syllables('ÉCOLE'), 2);
    assert.equal(syllables('l’'), 0);
  });
});
