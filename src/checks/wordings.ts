import type { Locale } from '../domain/locale.ts';

/** A wording the site does not use, and what it writes instead. */
export interface Wording {
  /** Matches lower-case text without accents. */
  readonly pattern: RegExp;
  readonly instead: string;
}

const abuse = { fr: 'images d’abus sexuels d’enfants, contenus pédocriminels', en: 'child sexual abuse material' };
const leaked = { fr: 'image intime diffusée sans accord, chantage à l’image', en: 'intimate image shared without consent' };
const sold = { fr: 'mineur en situation de prostitution, victime d’exploitation sexuelle', en: 'child exploited in prostitution' };
const manipulated = { fr: 'l’enfant a été manipulé ; son consentement ne compte pas', en: 'was manipulated' };
const offender = { fr: 'personne mise en cause, auteur d’abus, adulte malveillant', en: 'offender, adult with bad intentions' };

/** A wording as whole words: `pattern` is the source of a regular expression. */
function wording(pattern: string, instead: string): Wording {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'), instead };
}

/**
 * Wordings that blame a child, make abuse look like something else or frighten.
 * Source: « Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse »
 * (Luxembourg Guidelines), 2nd edition, ECPAT International, April 2025.
 */
export const wordings: Readonly<Record<Locale, readonly Wording[]>> = {
  fr: [
    wording('pedo-?pornographi\\p{L}*|pornographies? (?:infantiles?|enfantines?|juveniles?)', abuse.fr),
    wording('prostitue[\\p{L}·()]* mineure?s?|mineure?s? prostitue\\p{L}*|elles? se prostitu\\p{L}+', sold.fr),
    wording('petit[- ]ami de \\d+ ans', 'adulte ; manipulation, emprise, abus'),
    wording("(?<!n[’'])(?:a|avait|aurait) (?:bien )?consenti", manipulated.fr),
    wording("victimes? qui ne (?:s[’']est|se sont) pas defendue?s?", 'l’enfant n’est pas responsable'),
    wording('sex[- ]?tapes?|revenge porn|nudes? fuite\\p{L}*|nudes? qui (?:a|ont) fuite', leaked.fr),
    wording('(?<!effets? )perver(?:s|se|ses)|monstres?|predat(?:eurs?|rices?)', offender.fr),
  ],
  en: [
    wording('(?:child|kiddie) porn(?:ography)?', abuse.en),
    wording('(?:child|underage|teenage) prostitutes?', sold.en),
    wording("(?<!(?:not|never|n[’']t) )consented", manipulated.en),
    wording('sex[- ]?tapes?|revenge porn|leaked nudes?', leaked.en),
    wording('perverts?|predators?|monsters?', offender.en),
  ],
};
