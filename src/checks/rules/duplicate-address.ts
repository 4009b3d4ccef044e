import { contentPath } from '../../i18n/routes.ts';
import { recordFiles, textFiles } from '../content.ts';
import type { Rule } from '../rule.ts';
import { fixedPaths, sectionPaths } from '../site-paths.ts';
import { sharedValues, type Unique } from '../unique.ts';

/** One address, one source: the same page cited under two ids would be listed twice. And one address, one page. */
export const duplicateAddress: Rule = {
  name: 'duplicate-address',
  *check(content) {
    yield* sharedValues(recordFiles(content, 'source').flatMap((file): Unique[] => {
      const url = file.fields.text(['url']);
      return url === undefined ? [] : [{
        file, field: 'url', value: comparable(url),
        message: 'Cette adresse est déjà celle de', fix: 'Gardez une seule fiche, et citez-la partout.',
      }];
    }));
    const taken = new Set([...fixedPaths(), ...sectionPaths(content)]);
    for (const { file, id } of textFiles(content, 'page')) {
      const path = contentPath(id);
      const message = `L’adresse ${path} est déjà celle d’une page du site.`;
      if (taken.has(path)) yield { file, line: 1, message, fix: 'Renommez le fichier.' };
    }
  },
};

/** An address without what does not change the page: protocol, « www. », place in the page, last slash. */
function comparable(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/#.*$/, '').replace(/\/$/, '');
}
