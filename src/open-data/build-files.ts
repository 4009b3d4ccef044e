import { site } from '../../site.config.ts';
import { href } from '../i18n/href.ts';
import { publishedData } from '../queries/open-data.ts';
import { dataFiles } from './data-files.ts';

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** The files of the open data of this build, by name; made once, and again at each request while one writes. */
export function builtDataFiles(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV || !made) {
    made = publishedData().then((published) => dataFiles(published, site.name.fr, (path) => new URL(href(path), site.url).href));
  }
  return made;
}

/**
 * The answer that is the file of the open data called `name`.
 * @throws when there is none.
 */
export async function dataFile(name: string): Promise<Response> {
  const body = (await builtDataFiles()).get(name);
  if (body === undefined) throw new Error(`/donnees/${name} n’existe pas.`);
  return new Response(body);
}
