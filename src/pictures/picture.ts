import { site } from '../../site.config.ts';
import { pictureSize, type Picture, type PictureNumber } from '../domain/picture.ts';
import { fitted, type Fitted } from './fitted.ts';
import { outline, widthOf } from './outline.ts';
import { colours } from './palette.ts';
import { typefaces, type Typeface } from './typefaces.ts';

/** What stands in the bubble: its left side, its width, and the lines it lies between. */
const box = { x: 104, width: 968, top: 84, bottom: 432 } as const;

/** What stands under the bubble: its left side, the right one (short of the second tail), and the middle line. */
const foot = { x: 60, right: 1044, middle: 560 } as const;

const gap = { kicker: 22, numbers: 30, column: 48, label: 22 } as const;

/** A line of text of a block: `y` is that of its base line from the top of the block. */
interface Line {
  readonly text: string;
  readonly typeface: Typeface;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

interface Block {
  readonly height: number;
  readonly lines: readonly Line[];
}

/**
 * The picture of a page, 1200 × 630, as SVG: a bubble, in which the site says the title of the page.
 * @throws when one of its texts can’t be written whole, or with our fonts.
 */
export function pictureSvg(picture: Picture): string {
  try {
    return drawn(picture);
  } catch (error) {
    throw new Error(`Image de ${picture.path} : ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function drawn({ kicker, title, numbers = [], note, locale }: Picture): string {
  const above = kicker === '' ? undefined : kickerBlock(kicker);
  const below = numbers.length === 0 ? undefined : numbersBlock(numbers);
  const left = box.bottom - box.top - (above ? above.height + gap.kicker : 0) - (below ? below.height + gap.numbers : 0);
  const placed = stacked([[above, gap.kicker], [titleBlock(title, left, numbers.length > 0), gap.numbers], [below, 0]]);
  const name = site.name[locale] ?? site.name.fr;
  const nameX = foot.x + 84;
  const nameSize = 33;
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.ground}" d="M0 0h${width}v${height}H0Z"/>`,
    bubbles,
    ...placed.map(drawnLine),
    `<g transform="translate(${foot.x} ${foot.middle - 33}) scale(1.5)">${logo}</g>`,
    outline(name, typefaces.heading, { x: nameX, y: foot.middle + 11, size: nameSize, fill: colours.paper }),
    ...(note ? noteLines(note, nameX + widthOf(name, typefaces.heading, nameSize) + gap.column) : []),
    '</svg>',
  ].join('');
}

/** The speech bubbles of the site’s mark, as large as the picture: the second one is hidden by what is said. */
const bubbles = [
  `<path fill="${colours.sun}" d="M126 74h974a48 48 0 0 1 48 48v326a48 48 0 0 1-48 48h-4v38l-46-38H126a48 48 0 0 1-48-48V122a48 48 0 0 1 48-48Z"/>`,
  `<path fill="${colours.paper}" d="M92 40h992a48 48 0 0 1 48 48v336a48 48 0 0 1-48 48H162l-62 50v-50h-8a48 48 0 0 1-48-48V88a48 48 0 0 1 48-48Z"/>`,
].join('');

/** The site’s mark, as components/shell/Logo.astro draws it. */
const logo = [
  `<path fill="${colours.sun}" d="M14 10h22a8 8 0 0 1 8 8v8a8 8 0 0 1-8 8h-1v7l-8-7H14a8 8 0 0 1-8-8v-8a8 8 0 0 1 8-8Z"/>`,
  `<path fill="${colours.leaf}" stroke="${colours.paper}" stroke-width="1.5" d="M11 4h22a8 8 0 0 1 8 8v8a8 8 0 0 1-8 8H20l-9 8v-8a8 8 0 0 1-8-8v-8a8 8 0 0 1 8-8Z"/>`,
  `<circle cx="16" cy="16" r="3" fill="${colours.paper}"/><circle cx="28" cy="16" r="3" fill="${colours.paper}"/>`,
].join('');

function kickerBlock(text: string): Block {
  const typeface = typefaces.strong;
  return column(fitted(text, typeface, { width: box.width, height: 40, lines: 1, largest: 34, smallest: 24, leading: 1 }), typeface, 1, box.x, colours.leaf);
}

function titleBlock(text: string, height: number, isShared: boolean): Block {
  const leading = 1.1;
  const room = { width: box.width, height, leading, smallest: 36, ...(isShared ? { lines: 3, largest: 60 } : { lines: 4, largest: 92 }) };
  return column(fitted(text, typefaces.heading, room), typefaces.heading, leading, box.x, colours.ink);
}

/** The numbers, side by side, all of one size; what each is for stands under it. */
function numbersBlock(numbers: readonly PictureNumber[]): Block {
  const width = (box.width - gap.column * (numbers.length - 1)) / numbers.length;
  const room = { width, height: Infinity, lines: 1, smallest: 40, leading: 1 };
  const size = Math.min(...numbers.map(({ number }) => fitted(number, typefaces.heading, { ...room, largest: numbers.length === 1 ? 176 : 132 }).size));
  const figures = numbers.map(({ number }, index) => ({ text: number, typeface: typefaces.heading, size, x: box.x + index * (width + gap.column), y: size * 0.74, fill: colours.leaf }));
  const leading = 1.2;
  const labels = numbers.map(({ label }, index) =>
    label
      ? column(fitted(label, typefaces.text, { ...room, height: 80, lines: 3, largest: 30, smallest: 22, leading }), typefaces.text, leading, box.x + index * (width + gap.column), colours.ink)
      : { height: 0, lines: [] });
  const top = size * 0.74 + gap.label;
  const tallest = Math.max(...labels.map(({ height }) => height));
  return {
    height: tallest > 0 ? top + tallest : size * 0.74,
    lines: [...figures, ...labels.flatMap(({ lines }) => lines.map((line) => ({ ...line, y: line.y + top })))],
  };
}

function noteLines(note: string, x: number): string[] {
  const leading = 1.26;
  const text = fitted(note, typefaces.text, { width: foot.right - x, height: 120, lines: 4, largest: 26, smallest: 20, leading });
  const { height, lines } = column(text, typefaces.text, leading, x, colours.soft);
  return lines.map((line) => drawnLine({ ...line, y: line.y + foot.middle - height / 2 }));
}

function column({ lines, size }: Fitted, typeface: Typeface, leading: number, x: number, fill: string): Block {
  const step = size * leading;
  return { height: lines.length * step, lines: lines.map((text, index) => ({ text, typeface, size, x, y: index * step + step / 2 + size * 0.34, fill })) };
}

/** The lines of blocks one under the other, with the gap that follows each, in the middle of the bubble. */
function stacked(blocks: readonly (readonly [Block | undefined, number])[]): Line[] {
  const present = blocks.flatMap(([block, after]) => (block ? [{ block, after }] : []));
  const height = present.reduce((sum, { block, after }, index) => sum + block.height + (index < present.length - 1 ? after : 0), 0);
  let top = (box.top + box.bottom - height) / 2;
  return present.flatMap(({ block, after }) => {
    const start = top;
    top += block.height + after;
    return block.lines.map((line) => ({ ...line, y: line.y + start }));
  });
}

function drawnLine({ text, typeface, ...place }: Line): string {
  return outline(text, typeface, place);
}
