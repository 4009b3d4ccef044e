import { dangers, type Danger } from '../domain/danger.ts';

/**
 * Rules are separated by commas. A rule lists what must be read, in any order; a digit before a part says that it comes
 * after the part before, with so many words between at most: `plus 1vivre`. A part is a word of up to three letters, the
 * beginning of a longer one or the name of a set of them; a bar separates alternatives. Words are compared as they sound: a
 * beginning that stops at a c or a g is written as what follows makes it sound (`menas`, `medeci`).
 */
type Rules = readonly [
  /** Says that the danger is there, whatever else is asked. */
  said: string,
  /** Names it: someone who wants to learn is not meant, nor what `not` reads. */
  named: string,
  not: string,
];

interface Language {
  /** Words that do not count when the distance of two others is measured. */
  readonly skipped: string;
  /** Alternatives by the name that rules give them. */
  readonly sets: Readonly<Record<string, string>>;
  /** Someone wants to know what it is, what the law says, or prepares a lesson. */
  readonly learning: string;
  readonly rules: Readonly<Record<Danger, Rules>>;
}

const french: Language = {
  skipped: 'd|de|des|un|une|n|ne|qu|que|quelque',
  sets: {
    CHILD: 'fils|fille|ado|adoles|enfant|mineur|eleve|petit|copin|frere',
    ONE: 'CHILD|il|ils|elle|je|j|jai|on',
    WHO: 'inconnu|homme|adulte|mec|type|pedo|monsieur',
    ANY: 'WHO|quelqu|qqn|garcon',
    NET: 'internet|net|tchat|snap|virtuel',
    WISH: 'veu|veul|jveu|voul|envie|dit|pens|propos|demand|exige|reclam',
    PLAN: 'WISH|va|vas|vai|doi|aller|pour',
    MEET: 'rencontr|rejoindre',
    SEE: 'voir|voi',
    RDV: 'rdv|rendez',
    WHEN: 'soir|nuit|matin|demain|hier|samedi|depui|seul',
    KILL: 'tuer|pendre|pendu|flingu',
    SEND: 'envo|partage|publi|diffus|balance|montr|afiche|leak',
    IMAGE: 'photo|video|image|selfie|cliche|pic|film',
    BARE: 'nude|nu|nue|nus|intim|denud|deshab|sein|sexe|maillot|vetement',
    MONEY: 'argent|euro|paye|thune',
  },
  learning:
    'c|est 0quoi, veut 0dire, coment 0parl|prevenir|evit, film 0sur, pourquoi, defin|loi|peine|statist|chiffre|combien|nombre|' +
    'cours|expos|prevention|interven|conferen|activit|debat|seance|atelier|sensib|expliqu|temoign|emision|livre|documen|ressource|' +
    'difference|regle|pedago|taux',
  rules: {
    suicide: [
      'WISH 4suicid|mourir|creve|mort, mieux mort, mieux 0sans 0moi|lui, WISH|mieux 0disparaitre, se|s 1KILL, WISH|vai 0me 0KILL, ' +
        'WISH|va 0te 0KILL, fin|finir 2jours|vie, se|s|je 1fai|faire 0du 0mal, aval|trop|tou|plein 2medic|medoc|cachet|doliprane, ' +
        'fai 0ts, foutre 2air',
      'coup|ouvert bras|veine|poignet, suicid, coment|parl 2mourir|mort|disparaitre, scarif, mutil|automutil, plus|mare 3vivre|vie, ' +
        'plus|jamai 1reveil, plus 1etre 0la, rasoir, en 0finir, adieu, idee|pense 0noir|mort, saut|jeter fenetre|pont|train, ' +
        'j|jen 1peu 0plus',
      'squad, vivre 0chez|avec, finir 0avec, plus 1CHILD',
    ],
    missing: [
      'pas|pa|plus|jamai 0rentr|reven|arrive, rentr 0pas|plus, toujours 0pas 0la, devr|devai rentr, pas|plus 0ou 0il|elle 0est, ' +
        'ou 0est 1CHILD, parti rejoindre|retrouv|WHO, lit 1vide, repond|decroch 0plus|pas 3tel|telephone|appel|message|depui, ' +
        's|se|ses 1enfui|barre|sauve, plus|aucun|sans 1nouvel, trouv|retrouv 0plus|pas 1CHILD, ete 0enlev, on 0la|le 0cherch',
      'dispari, ONE|ma|mon 3dispar, dispar 3WHEN|CHILD, fugu, fuge, CHILD introuvabl, injoignable, ' +
        'parti 2sans|maison|fenetre|ou|WHEN, quitt 1maison, signe 0vie',
      'bach|anima|chien|vacance, mon 0chat, message|historique|telephone|compte|photo|chat 3dispar',
    ],
    meeting: [
      'RDV ANY|NET, MEET|SEE|vu vrai, sait 0ou habit, menas venir, PLAN venir|vien|arrive 2chercher|maison|chez, WHO|m|va 1attend, ' +
        'il 0attend 1CHILD, chercher|monte 3voiture, suis|aller|va 0chez 0lui, le|la|se 0SEE WHEN|WHO',
      'PLAN MEET ANY|NET, PLAN 0le|la|l|se 0MEET, MEET 3ANY, retrouv WHO, SEE 1ANY, WHO WISH 0voir, chez 1WHO, ' +
        'WHO maison|voiture|hotel|dormir|chercher|attend|adresse, ONE WISH rencontr 1CHILD, ONE vu 1WHO, RDV WHEN|ONE, ' +
        'devant|bas 1chez|maison|portail, connai|trouv|donn|mon|notre 1adresse',
      'medeci|pediatr|psy|ortho|dent|prof|police|juge|maitres|nu|nue|ip|mail, prendre 0RDV, voir 0si',
    ],
    blackmail: [
      'victim chantage, menas|menac 2SEND|dire|tout|revel|IMAGE, sinon SEND|MONEY|IMAGE, en 0redemand, va|si tout|MONEY SEND, pour 0pas 0SEND',
      'chantage, fai|fon 1chante, maitre 0chanteur, sextor, extors, menas 1CHILD, me|m|le|la|est|ete|on 0menas, ' +
        'recoi|subi|fai 2menas, IMAGE WISH MONEY, brouteur',
      'affecti',
    ],
    images: [
      'ONE|WHO 2SEND|WISH 3BARE, WISH allum 2cam|camera',
      'demand|exige 2IMAGE, il|WHO 0veu 0IMAGE, sans|enlev 1haut|habit|vetement, IMAGE BARE, se|me 0deshab, nude, SEND|WISH BARE, ' +
        'ONE 2envo|partage 2IMAGE, ex IMAGE, IMAGE circul|tourn, montr|touch|deshab|IMAGE cam|camera|webcam, ficha, deep CHILD, ' +
        'argent contre',
      'identit|bagar|risque|bloqu, parl 0nude, CHILD 0m',
    ],
  },
};

const english: Language = {
  skipped: 'a|an|the|to|of|s',
  sets: {
    CHILD: 'child|kid|son|daughter|teen|boy|girl|friend|pupil',
    ONE: 'CHILD|he|she|i|im',
    HER: 'CHILD|her|him|me|my|our',
    WHO: 'stranger|someone|man|men|guy|adult|boy|person|old',
    WISH: 'want|wanna|ask|going|gonna|say|said|tried|threaten|tell|told|talk|think|wish|beg|feel',
    NOT: 'not|t|dont|doesnt|didnt|hasnt|cant|wont|never|no',
    IMAGE: 'photo|pic|picture|image|video',
    BARE: 'nude|naked|intimate|private|undres|clothes|top',
    SEND: 'send|sent|post|leak|share',
    SELF: 'himself|herself|myself|themsel|self',
  },
  learning: 'what 0is|doe, how 0talk, mean|defin|law|statistic|rate|explain|fact|lesson|prevent|film|awar|poster',
  rules: {
    suicide: [
      'WISH kill|hurt|harm|hang SELF, WISH 2die|dead|kms|disapear, better 1dead, cut SELF|arm|wrist, NOT 2live|living, ' +
        'NOT want 1wake|here, is 0cut, WISH end 1all|life|it, goodbye 0note, took|swallow pill|many, own 0life',
      'suicid, kill 0SELF, self 0harm, overdos',
      'squad',
    ],
    missing: [
      'ran|run 0away, NOT 1home|back, is 0gone, NOT 0answer, where 1HER|she|he 1is, where 0is HER, left meet|house|home, NOT find|reach 1HER',
      'missing ONE, runaway, ONE disapear',
      'cat|dog|phone',
    ],
    meeting: [
      'meet WHO, meet online|internet|tonight|tomorrow, know 0where 2live, com house|home|get|see, meet 0him|my, pick 0her|him|me, ' +
        'pick 0up 1CHILD|car, WHO outside|driv',
      'gave|has|know|found 2address, his 0place|house',
      'teacher|parent|doctor|school|ip',
    ],
    blackmail: [
      'threaten|threats SEND|HER|BARE, say|said|going|gonna SEND IMAGE|everyone|if|unless, or 2SEND|else',
      'blackma, sextor, extort, money IMAGE, being 0threaten',
      'emotional',
    ],
    images: [
      'ONE SEND 2BARE, ask|told|beg BARE|IMAGE, want BARE, WHO want 1IMAGE',
      'IMAGE BARE, leak IMAGE, nude|naked HER|leak, SEND BARE, ONE 1sent|send 1IMAGE, deepfak',
      'profile|talk',
    ],
  },
};

/** Most misspellings of a word sound the same. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])|z/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/qu?|k|c(?!h)/g, 'k'],
  [/(^|[^cs])h/g, '$1'],
  [/([a-z])en/g, '$1an'],
  [/([^aeiou])\1+/g, '$1'],
];

function sound(text: string): string {
  return sounds.reduce((heard, [pattern, letters]) => heard.replace(pattern, letters), text);
}

/** Matches a part of a rule: after the part before with `between` words between at most, or anywhere. */
function partPattern(part: string): string {
  const [, between, terms = ''] = /^(\d?)(.+)/.exec(part) ?? [];
  const words = terms.replace(/\b\w\w?\b/g, '$&\\b').replace(/\b\w{3}\b/g, '$&(?:ed|ing|[estx])*\\b');
  return `${between ? `\\w* (?:\\w+ ){0,${between}}` : ')(?=.* '}(?:${words})`;
}

function compile({ skipped, sets, learning, rules }: Language): (query: string) => Danger | undefined {
  function expand(text: string): string {
    return text.replace(/[A-Z]+/g, (set) => expand(sets[set] ?? ''));
  }

  function pattern(list: string): RegExp {
    const choices = sound(expand(list)).split(', ').map((rule) => `(?:${rule.split(' ').map(partPattern).join('')})`);
    return new RegExp(`^(?:${choices.join('|')})`);
  }

  const noise = new RegExp(`\\b(?:${skipped}) `, 'g');
  const lesson = pattern(learning);
  const patterns = dangers.map((danger) => {
    const [said, named, not] = rules[danger];
    return [danger, pattern(said), pattern(named), pattern(not)] as const;
  });

  return (query) => {
    const plain = query.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z\d]+/g, ' ');
    const text = ` ${sound(plain.replace(noise, ''))} `;
    const isLesson = lesson.test(text);
    return patterns.find(([, said, named, not]) => said.test(text) || (named.test(text) && !not.test(text) && !isLesson))?.[0];
  };
}

const readers = { fr: compile(french), en: compile(english) };

/**
 * The danger that the words of a search say is there, or undefined. Someone who wants to learn (« c’est quoi la
 * sextorsion », « loi sur le chantage ») gets none, unless the words also say that it is happening.
 */
export function dangerIn(query: string, locale: 'fr' | 'en'): Danger | undefined {
  return readers[locale](query);
}
