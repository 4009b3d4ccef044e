/** A colour, as its red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Colours of the site’s light theme (styles/tokens.css), the only ones of a picture; `soft` is for sentences on the ground. */
export const colours = { ground: '#093a31', soft: '#b7d3c8', paper: '#fbf8f1', ink: '#16302b', leaf: '#0b5547', sun: '#f4b942' } as const;

const parsed = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** The colours of an edge between two others, evenly spaced. */
function between(from: keyof typeof colours, to: keyof typeof colours, steps: number): Colour[] {
  const [start, end] = [parsed(colours[from]), parsed(colours[to])];
  return Array.from({ length: steps }, (_, step) =>
    start.map((value, channel) => Math.round(value + ((end[channel] ?? 0) - value) * ((step + 1) / (steps + 1)))) as unknown as Colour);
}

/** The sixteen colours of every picture, edges of letters included: a pixel is half a byte, and a picture a third of its size. */
export const palette: readonly Colour[] = [
  ...Object.values(colours).map(parsed),
  ...between('ink', 'paper', 3),
  ...between('leaf', 'paper', 3),
  ...between('ground', 'paper', 2),
  ...between('ground', 'sun', 1),
  ...between('sun', 'paper', 1),
];
