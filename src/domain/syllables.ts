/** Letters that write a vowel; œ counts as ö. */
const vowel = 'aàâeéèêëiîïoôöuùûüy';

/**
 * One vowel heard, with the semi-vowel before it: « ien », « oui », « ion » are one, but « i », « u » and « ou » are heard on
 * their own after two consonants such as « cl » or « vr ». « ui » and « oi » are always one.
 */
const nuclei = new RegExp(
  `ui|(?:(?<![bcdfgptv][lr])(?:ou|[iïyu])(?=[${vowel}]))?(?:eau|eoi|aî|ai|au|eî|ei|eû|eu|oî|oi|oû|où|ou|öu|[${vowel}])`,
  'g',
);

/** Words whose spelling says otherwise. */
const exceptions: ReadonlyMap<string, number> = new Map([
  ['août', 1], ['pays', 2], ['paysage', 3], ['paysages', 3], ['paysan', 3], ['paysans', 3], ['abbaye', 3], ['poêle', 1],
  ['comment', 2], ['faon', 1], ['paon', 1], ['aiguille', 2], ['ambiguïté', 4],
]);

/**
 * Spoken syllables of a French word, counted as Lexique 3 does: one for each vowel heard, none for a mute e at the end
 * (-e, -es, and -ent of verbs). A word without a vowel (« l », « km ») has none.
 */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll('œ', 'ö').replace(/[^\p{L}]/gu, '');
  const known = exceptions.get(letters);
  if (known !== undefined) return known;
  const heard = withoutMuteEnding(letters)
    .replace(/(?<=[aeiouyéèû])e(?=ment)/g, '')
    .replace(/qu(?=[aàâeéèêëiîïoôuy])|qu$/g, 'k')
    .replace(/gu(?=[eéèêëiîy])|gu$/g, 'g')
    .replace(/ge(?=[aàâoôu])/g, 'j')
    .replace(/(?<=[aeou])y(?=[aàâeéèêëiîou])/g, 'ij')
    .replace(/(?<=[aeouö])il/g, 'jl');
  return heard.match(nuclei)?.length ?? (/[aeiouy]/.test(letters) ? 1 : 0);
}

function withoutMuteEnding(letters: string): string {
  if (!letters.endsWith('ent')) return letters.replace(/es?$/, '');
  return isHeardEnt(letters) ? letters : letters.slice(0, -'ent'.length);
}

/** Beginnings of nouns, adjectives, adverbs and verbs whose final -ent is heard, apart from those in -ment. */
const heardStems = new Set(
  `abs accid adhér adolesc afflu ag ambival antécéd appar ard arg av c cli cohér compét conc concurr consci cons conséqu cont conting
  converg couv d déc déterg différ dilig diss dissid diverg doli effici éloqu émerg équival évid excell exig fréqu g grandspar
  impati imprud impud incid incohér inconsci indéc indiffér indulg influ ingrédi inhér innoc insol intellig intermitt l lat mécont néglig
  occid opul ori par parav pat pati pénit perman pertin polyval pourc précéd prés présid press prud réc récipi récurr rel résid ress
  s serg serp somnol souv strid suppl tal tang torr transpar turbul urg v viol virul délinqu quoti sci désobéiss
  arrièregrandspar beauxpar`.split(/\s+/),
);

/** Beginnings of verbs in -mer, -mir and the like, whose -ment is mute in the plural: « ils aiment ». */
const muteMentStems = new Set(
  `ai abî affir alar allu ani ar assu blâ cal char confir confor consom consu dor endor enfer enta esti expri fer fil for gom infor
  impri légiti nom opti oppri présu program réaffir récla refor réfor répri résu ryth sè subli suppri transfor excla procla défor
  renfer`.split(/\s+/),
);

function isHeardEnt(letters: string): boolean {
  if (/[vt]ient$/.test(letters)) return true;
  if (/aient$/.test(letters)) return false;
  const stem = letters.slice(0, -'ent'.length);
  if (!stem.endsWith('m')) return heardStems.has(stem);
  return !muteMentStems.has(stem.slice(0, -1));
}
