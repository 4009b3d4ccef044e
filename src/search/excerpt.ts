import type { Mark } from './marks.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** An excerpt without the title it may begin with, and with marks where it was cut: a half sentence must not pass for one. */
export function shortened(excerpt: string, title: string): string {
  const withoutTitle = excerpt.replace(/<\/?mark>/g, '').startsWith(title) ? afterTitle(excerpt, title) : excerpt;
  const start = /^(?:<mark>)?[\p{Lu}«\d]/u.test(withoutTitle) ? '' : '… ';
  const end = /[.!?…»](?:<\/mark>)?$/u.test(withoutTitle) ? '' : ' …';
  return `${start}${withoutTitle}${end}`;
}

/** What follows `title` in an excerpt that begins with it, marks and spaces aside. */
function afterTitle(excerpt: string, title: string): string {
  const letters = title.replace(/\s/g, '').length;
  let seen = 0;
  const rest = excerpt.replace(/<\/?mark>|\S|\s+/g, (part) => (seen >= letters ? part : ((seen += /^(?:<|\s)/.test(part) ? 0 : 1), '')));
  return rest.replace(/^(?:<\/mark>)?[\s.]+/, '');
}

/** The texts of an excerpt, marked or not: it is read by hand, so that nothing in it is ever taken as markup. */
export function partsOf(excerpt: string): Mark[] {
  return excerpt
    .split(/<(\/?)mark>/)
    .flatMap((text, index, all) => (index % 2 === 0 && text !== '' ? [{ text: curled(unescaped(text)), isMarked: all[index - 1] === '' }] : []));
}

/** Text of the index, whose apostrophes are straight, as the site prints it. */
export function curled(text: string): string {
  return text.replaceAll("'", '’');
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity, name: string) => entities[name] ?? entity);
}
