import type { Problem } from '../problem.ts';
import { attributeOf, lineOfNode, textOf, type BuiltPage, type Element } from './page.ts';

type Told = Omit<Problem, 'rule' | 'file'>;

/** What every page has: one main heading, a language, a title, a description if it is listed somewhere, and ids used once. */
export function structureProblems(page: BuiltPage): Problem[] {
  return [...headProblems(page), ...idProblems(page)].map((told) => ({ rule: 'structure', file: page.file, ...told }));
}

/** Pages of one language that search engines list and that share a title or a description: in a list of results, nothing tells them apart. */
export function sharedWords(pages: readonly BuiltPage[]): Problem[] {
  const first = new Map<string, BuiltPage>();
  return pages
    .filter((page) => !isRedirect(page) && !isUnlisted(page))
    .flatMap((page) =>
      [['titre', titleOf(page)] as const, ['résumé (description)', descriptionOf(page)] as const].flatMap(
        ([what, { element, text }]) => {
          const key = `${what} ${languageOf(page)} ${text}`;
          const other = first.get(key) ?? page;
          first.set(key, other);
          if (other === page || text === '') return [];
          return [
            {
              rule: 'structure',
              file: page.file,
              line: element ? lineOfNode(element) : 1,
              message: `Le ${what} « ${text} » est déjà celui de ${other.file}.`,
              fix: 'Changez l’un des deux.',
            },
          ];
        },
      ),
    );
}

function* headProblems(page: BuiltPage): Generator<Told> {
  if (isRedirect(page)) return;
  const fix = 'Corrigez la mise en page (src/layouts) ou le composant qui l’écrit.';
  if (languageOf(page) === '') yield { line: 1, message: 'La page ne dit pas sa langue : <html lang="…">.', fix };
  if (titleOf(page).text === '') yield { line: 1, message: 'La page n’a pas de titre (<title>).', fix };
  if (descriptionOf(page).text === '' && !isUnlisted(page))
    yield { line: 1, message: 'La page n’a pas de résumé (<meta name="description">).', fix };
  const headings = page.elements.filter(({ tagName }) => tagName === 'h1');
  if (headings.length !== 1)
    yield {
      line: headings[1] ? lineOfNode(headings[1]) : 1,
      message: `La page a ${headings.length} titres de niveau 1 : il en faut un.`,
      fix,
    };
}

function* idProblems({ elements }: BuiltPage): Generator<Told> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attributeOf(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id))
      yield {
        line: lineOfNode(element),
        message: `L’identifiant « ${id} » est déjà pris dans la page : un lien vers lui mènerait au premier.`,
        fix: 'Donnez-en un autre.',
      };
    seen.add(id);
  }
}

/** A page that only sends the reader elsewhere. */
function isRedirect({ elements }: BuiltPage): boolean {
  return elements.some((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh');
}

/** A page that is in no list of results. */
function isUnlisted({ elements }: BuiltPage): boolean {
  return elements.some((element) => attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content') === 'noindex');
}

function languageOf({ elements }: BuiltPage): string {
  return attributeOf(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang')?.trim() ?? '';
}

function titleOf({ elements }: BuiltPage): { element: Element | undefined; text: string } {
  const element = elements.find(
    ({ tagName, parentNode }) =>
      tagName === 'title' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  );
  return { element, text: element ? textOf(element).trim() : '' };
}

function descriptionOf({ elements }: BuiltPage): { element: Element | undefined; text: string } {
  const element = elements.find(
    (candidate) => candidate.tagName === 'meta' && attributeOf(candidate, 'name') === 'description',
  );
  return { element, text: element ? (attributeOf(element, 'content')?.trim() ?? '') : '' };
}
