import { openServiceHashes, openServicesIn } from '../../domain/open-services.ts';
import type { Problem } from '../problem.ts';
import { frenchShortNumbers } from '../short-numbers.ts';
import { attributeOf, lineOfNode, type BuiltPage } from './page.ts';
import { referencesOf } from './references.ts';
import { visibleText, type Run } from './visible-text.ts';

/** Attributes that are read aloud or shown in a list of results. */
const spokenAttributes = ['alt', 'aria-label', 'content', 'placeholder', 'title'];

const hole = /(?<![\p{L}\p{N}_-])(?:undefined|null|NaN)(?![\p{L}\p{N}_-])|\[object \w+\]/gu;
const glued = new RegExp(`\\p{L}+(?:${frenchShortNumbers.join('|')})(?![\\d\\p{L}]|[.-][\\d\\p{L}])`, 'gu');

/**
 * What the words of a page must not show: a hole in the code, a helpline's number glued to the word before it, or the
 * name of a service of `hashes`, in its text or its addresses.
 */
export function wordProblems(page: BuiltPage, hashes = openServiceHashes): Problem[] {
  const text = visibleText(page.root);
  const title = page.elements.filter(({ tagName }) => tagName === 'title').flatMap((element) => visibleText(element));
  const spoken = page.elements.flatMap((element) =>
    spokenAttributes.map((name) => ({ text: attributeOf(element, name) ?? '', line: lineOfNode(element) })),
  );
  const words = [...text, ...title, ...spoken];
  const addresses = referencesOf(page).map(({ url, line }) => ({ text: url, line }));
  const found = (rule: string, { line }: Run, message: string, fix: string) => ({ rule, file: page.file, line, message, fix });
  return [
    ...matches(words, hole).map(({ run, hit }) =>
      found('hole', run, `La page montre « ${hit} » : une valeur manquait.`, 'Corrigez le composant qui écrit cette phrase.'),
    ),
    ...matches(text, glued).map(({ run, hit }) =>
      found('glued-number', run, `Un mot touche un numéro : « ${hit} ».`, "Remettez l’espace : {' '} dans le composant."),
    ),
    ...[...words, ...addresses].flatMap((run) =>
      openServicesIn(run.text, hashes).map(({ name }) =>
        found('open-service', run, `« ${name} » est le nom d’un service ouvert aujourd’hui.`, 'Décrivez comment il fonctionne.'),
      ),
    ),
  ];
}

function matches(runs: readonly Run[], pattern: RegExp): { run: Run; hit: string }[] {
  return runs.flatMap((run) => [...run.text.matchAll(pattern)].map(([hit]) => ({ run, hit })));
}
