import { strToU8, zipSync } from 'fflate';
import { escaped } from '../domain/escaped.ts';

/** A card on a page of its own, by the name of its file in the archive. */
export interface CardPage {
  readonly file: string;
  readonly kind: string;
  readonly title: string;
  readonly html: string;
}

/** What the archive says about itself, in its language. */
export interface ArchiveTexts {
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  /** Words of the link from a card to the list. */
  readonly back: string;
  readonly licence: string;
}

/** Days are known, hours are not: the same content makes the same bytes. */
const noHour = 'T00:00:00';

/**
 * A ZIP of every card as a page that needs nothing else, and a list of them, for networks cut off from the internet. `on` is
 * the day that its files bear.
 */
export function cardsZip(cards: readonly CardPage[], texts: ArchiveTexts, on: string): Uint8Array {
  const { lang, title, lead, back, licence } = texts;
  const kinds = Map.groupBy(cards, ({ kind }) => kind);
  const list = [...kinds].map(([kind, ones]) => `<h2>${escaped(kind)}</h2>\n<ul>\n${ones.map((card) => `<li><a href="${card.file}">${escaped(card.title)}</a></li>`).join('\n')}\n</ul>`).join('\n');
  const files = [
    ['index.html', page(lang, title, `<h1>${escaped(title)}</h1>\n<p>${escaped(lead)}</p>\n${list}`)] as const,
    ['LICENCE.txt', `${licence}\n`] as const,
    ...cards.map(({ file, title: of, html }) => [file, page(lang, of, `<p><a href="index.html">${escaped(back)}</a></p>\n${html}`)] as const),
  ];
  return zipSync(Object.fromEntries(files.map(([name, body]) => [name, [strToU8(body), { mtime: new Date(`${on}${noHour}`) }]])), { level: 9 });
}

function page(lang: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body{font:1.05rem/1.55 system-ui,sans-serif;max-width:42rem;margin:1.5rem auto;padding:0 1rem}:root{color-scheme:light dark}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
