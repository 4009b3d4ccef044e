import { escaped } from '../domain/escaped.ts';
import type { accents, themes } from '../domain/embed.ts';

/** What the codes of an embed are written from: texts as read, addresses whole. */
export interface Snippet {
  readonly title: string;
  /** Address of the frame. */
  readonly frame: string;
  /** Address of the page that says the same and more. */
  readonly page: string;
  /** Name of the site, which the title of the frame ends with as that of the page in it does. */
  readonly siteName: string;
  /** Height of the frame, in CSS pixels. */
  readonly height: number;
  /** True for what must show at once: a browser may otherwise wait until it is near. */
  readonly isUrgent: boolean;
}

/** How a frame is to look on the page of others. */
export interface Look {
  readonly theme: (typeof themes)[number];
  readonly accent: (typeof accents)[number];
  /** Width in CSS pixels; all there is when left out. */
  readonly width?: number | undefined;
}

/** The script of `<derriere-le-pseudo>`, whole address and hash. */
export interface ElementScript {
  readonly src: string;
  /** As `integrity` takes it. */
  readonly integrity: string;
}

/** A picture and what it says. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  /** In pixels: twice what it is shown at, for fine screens. */
  readonly width: number;
}

/** First grade, which any site takes: a link. */
export function linkCode({ title, page }: Pick<Snippet, 'title' | 'page'>): string {
  return `<a href="${escaped(page)}">${escaped(title)}</a>`;
}

/** Third grade: a picture that leads to the page. */
export function pictureCode({ page }: Pick<Snippet, 'page'>, { src, alt, width }: Picture): string {
  return `<a href="${escaped(page)}"><img src="${escaped(src)}" alt="${escaped(alt)}" width="100%" style="max-width:${width / 2}px;height:auto" referrerpolicy="no-referrer"></a>`;
}

/** Fourth grade: a frame, then the link that stays where frames are refused. */
export function frameCode(snippet: Snippet, look: Look): string {
  const { title, frame, siteName, height, isUrgent } = snippet;
  const attributes = [
    `src="${escaped(`${frame}${query(look)}`)}"`,
    `title="${escaped(`${title} · ${siteName}`)}"`,
    `width="${look.width ?? '100%'}"`,
    `height="${height}"`,
    // Some editors drop the percent sign of the attribute; some, and strict policies, drop styles.
    'frameborder="0"',
    `style="display:block;border:0;${look.width ? 'max-width' : 'width'}:100%"`,
    'referrerpolicy="no-referrer"',
    ...(isUrgent ? [] : ['loading="lazy"']),
  ];
  return `<iframe ${attributes.join(' ')}></iframe>\n<p>${linkCode(snippet)}</p>`;
}

/** The element that shows a frame in place of `card`, and leaves the card where the frame or the script fails. */
export function elementCode({ title, frame, siteName }: Snippet, look: Look, card: string, script: ElementScript): string {
  const width = look.width ? ` style="max-width:${look.width}px"` : '';
  return [
    `<derriere-le-pseudo embed="${escaped(`${frame}${query(look)}`)}" label="${escaped(`${title} · ${siteName}`)}"${width}>`,
    card,
    '</derriere-le-pseudo>',
    `<script src="${escaped(script.src)}" integrity="${script.integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" async></script>`,
  ].join('\n');
}

/** What an oEmbed answer shows: a quotation for those who take no frame, then the frame. */
export function oembedCode({ title, frame, page, siteName, height }: Omit<Snippet, 'isUrgent'>, summary: string): string {
  return `<blockquote><a href="${escaped(page)}">${escaped(summary)}</a></blockquote><iframe src="${escaped(frame)}" title="${escaped(`${title} · ${siteName}`)}" width="100%" height="${height}" frameborder="0"></iframe>`;
}

/** What a look adds to the address of a frame: nothing where it is the usual one. */
function query({ theme, accent }: Look): string {
  const asked = new URLSearchParams({ ...(theme !== 'auto' && { theme }), ...(accent !== 'leaf' && { accent }) }).toString();
  return asked === '' ? '' : `?${asked}`;
}
