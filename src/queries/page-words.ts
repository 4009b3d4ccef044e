import type { WordedPage } from '../domain/page-words.ts';
import { entries } from './content.ts';

/** What people type when they need `page`. */
export async function pageWords(page: WordedPage): Promise<readonly string[]> {
  return (await entries('pageWords')).flatMap(({ data }) => (data.page === page ? data.words : []));
}
