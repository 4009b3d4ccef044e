import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accents } from '../domain/embed.ts';

type Tokens = ReadonlyMap<string, string>;

/** Colours of text and, after « on », the backgrounds it is printed on. A colour that is no token is written as it is. */
const text: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'card', 'leaf-wash', 'sun-wash', 'sky-wash', 'chip', 'clay-wash'],
  'ink-soft': ['paper', 'card', 'sun-wash', 'clay-wash'],
  leaf: ['paper', 'card', 'leaf-wash', 'sun-wash', 'clay-wash', 'chip'],
  clay: ['clay-wash', 'card'],
  note: ['paper', 'card'],
  'on-leaf': ['leaf'],
  'on-clay': ['clay'],
  'on-sun': ['sun'],
  'on-deep': ['leaf-deep'],
  '#fff': ['leaf-deep'],
  sun: ['leaf-deep'],
};

/** Lines that alone tell the shape of something, and what is around them. */
const lines: Readonly<Record<string, readonly string[]>> = {
  edge: ['paper', 'card'],
  leaf: ['paper', 'card'],
  clay: ['paper', 'card'],
};

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const sheet = read('tokens.css');

/** The custom properties of the block of `css` that `opening` starts. */
function declared(opening: RegExp, css = sheet): Map<string, string> {
  const block = opening.exec(css)?.[1];
  assert.ok(block, `There is no block ${opening}`);
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const light = declared(/^:root \{([^}]+)\}/m);
const dark = new Map([...light, ...declared(/prefers-color-scheme: dark\) \{\s*:root \{([^}]+)\}/)]);

/** Relative luminance of WCAG 2, from 0 to 1. */
function luminance(color: string): number {
  const [, hex = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(color) ?? [];
  assert.ok(hex, `« ${color} » is no colour in hexadecimal`);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The pairs of `pairs` whose contrast is under `least`, with what they have. */
function tooFaint(tokens: Tokens, pairs: typeof text, least: number): string[] {
  const color = (name: string): string => (name.startsWith('#') ? name : (tokens.get(name) ?? assert.fail(`--${name} is not in tokens.css`)));
  return Object.entries(pairs).flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const ratio = contrast(color(front), color(back));
      return ratio < least ? [`${front} (${color(front)}) on ${back} (${color(back)}): ${ratio.toFixed(2)}, not ${least}`] : [];
    }),
  );
}

describe('colours', () => {
  it('are compared as WCAG does', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
  });

  for (const [scheme, tokens] of [['light', light], ['dark', dark]] as const) {
    it(`of text have a contrast of 7 in the ${scheme} scheme`, () => assert.deepEqual(tooFaint(tokens, text, 7), []));
    it(`of lines have a contrast of 3 in the ${scheme} scheme`, () => assert.deepEqual(tooFaint(tokens, lines, 3), []));
  }
});

describe('accents of embeds', () => {
  const [inLight = '', inDark = ''] = read('accents.css').split('@media');
  /** What links and buttons of a frame are printed on. */
  const framed = { leaf: ['paper', 'card', 'leaf-wash', 'sun-wash'], 'on-leaf': ['leaf'] };

  for (const accent of accents.filter((name) => name !== 'leaf')) {
    const block = new RegExp(String.raw`\[data-accent='${accent}'\] \{([^}]+)\}`);
    for (const [scheme, tokens, css] of [['light', light, inLight], ['dark', dark, inDark]] as const) {
      it(`${accent} has a contrast of 7 in the ${scheme} scheme`, () => assert.deepEqual(tooFaint(new Map([...tokens, ...declared(block, css)]), framed, 7), []));
    }
  }
});
