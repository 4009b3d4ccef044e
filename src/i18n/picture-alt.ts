import type { Picture } from '../domain/picture.ts';
import { translator } from './t.ts';

/** What a picture says, for those who do not see it: its title, then its numbers and what they are for. */
export function pictureAlt({ title, numbers = [], locale }: Pick<Picture, 'title' | 'numbers' | 'locale'>): string {
  const sentence = /[.!?…]$/.test(title) ? title : `${title}.`;
  if (numbers.length === 0) return sentence;
  const list = numbers.map(({ number, label }) => (label ? `${number} (${label})` : number)).join(', ');
  return `${sentence} ${translator(locale)(numbers.length === 1 ? 'picture.number' : 'picture.numbers', { list })}`;
}
