import { openServiceHashes, openServicesIn } from '../../domain/open-services.ts';
import { passages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * The rule that no text, search word, source title or address, nor the name of a file, names a service of `hashes`: naming
 * one leads to it, and the words of this folder are public.
 */
export function openServiceRule(hashes: ReadonlySet<string>): Rule {
  return {
    name: 'open-service',
    *check(content) {
      const names = content.files.map(({ file }) => ({ file, text: file, role: 'name', lineAt: () => 1 }));
      for (const { file, text, role, lineAt } of [...names, ...passages(content)]) {
        for (const { name, index } of openServicesIn(text, hashes)) {
          yield {
            file,
            line: lineAt(index),
            message: `« ${name} » est le nom d’un service ouvert aujourd’hui : le nommer y mène.`,
            fix:
              role === 'citation' || role === 'address'
                ? 'Cherchez une autre source, dont ni le titre ni l’adresse ne le nomment.'
                : 'Décrivez comment il fonctionne (« un chat vidéo au hasard ») ; un site fermé peut être nommé.',
          };
        }
      }
    },
  };
}

/** No name of a service open today: see `src/domain/open-services.ts`. */
export const openService: Rule = openServiceRule(openServiceHashes);
