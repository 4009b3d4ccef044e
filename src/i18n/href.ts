import { withBase } from './routes.ts';

/** Address to put in a link for `path`, a path from the site's root such as `/signaler/`. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
