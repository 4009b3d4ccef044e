/** Narrow no-break space, U+202F: before `; ! ?`, inside « », between groups of three digits. */
const narrowSpace = '\u202f';

/** No-break space, U+00A0: before `:` and between a number and its unit. */
const noBreakSpace = '\u00a0';

const space = '[ \\u00a0\\u202f\\u2009]';
const units = 'h|min|s|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|€|%|euros?|millions?|kB|Mo|km|m|cm|px';
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}])['ʼ](?=[\p{L}\p{N}«])/gu, '’'],
  [/(?<=\p{L})['ʼ]/gu, '’'],
  [/\.\.\./g, '…'],
  [new RegExp(`«${space}*`, 'g'), `«${narrowSpace}`],
  [new RegExp(`${space}*»`, 'g'), `${narrowSpace}»`],
  [new RegExp(`(?<=[\\p{L}\\p{N})»…”%€])${space}*([!?;]+)(?!\\w)`, 'gu'), `${narrowSpace}$1`],
  [new RegExp(`^${space}+([!?;])`, 'gu'), `${narrowSpace}$1`],
  [new RegExp(`(?<=\\S)${space}+:(?=\\s|$)`, 'gu'), `${noBreakSpace}:`],
  [new RegExp(`^${space}+:(?=\\s|$)`, 'gu'), `${noBreakSpace}:`],
  [new RegExp(`(?<=[\\p{L})»]):(?=\\s|$)`, 'gu'), `${noBreakSpace}:`],
  [new RegExp(`(?<=(?<!\\d)\\d{1,3}(?:${space}\\d{3})*)${space}(?=\\d{3}(?!\\d))`, 'g'), narrowSpace],
  [new RegExp(`(?<=\\d)${space}(?=(?:${units})(?!\\p{L}))`, 'gu'), noBreakSpace],
  [new RegExp(`(?<=\\d${noBreakSpace}h)${space}(?=\\d)`, 'gu'), noBreakSpace],
  [new RegExp(`(?<=(?<!\\d)(?:\\d{1,2}|1er))${space}(?=(?:${months})(?!\\p{L}))`, 'gu'), noBreakSpace],
  [new RegExp(`(?<=(?:n°|nº|art\\.|p\\.))${space}(?=\\d)`, 'giu'), noBreakSpace],
];

/**
 * French text as it is printed: typographic apostrophes and ellipses, no-break spaces before double punctuation, inside
 * quotation marks, in large numbers and before units. Straight double quotes are left as they are (a check refuses them).
 * Applying it twice changes nothing more. Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function frenchTypography(text: string): string {
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
