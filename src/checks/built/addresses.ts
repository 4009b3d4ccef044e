import { nearestIn, type Problem } from '../problem.ts';
import { attributeOf, type BuiltPage } from './page.ts';
import { referencesOf, type Reference } from './references.ts';

/** A built site as its addresses see it. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Files of the site, pages and others, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  /** Path the site is served under, without a slash at the end; empty at the root. */
  readonly base: string;
  /** Origin the canonical addresses give; `undefined` when no page has one. */
  readonly origin: string | undefined;
}

/** Addresses of a page that lead nowhere, or that tell another site who is reading. */
export function addressProblems(page: BuiltPage, site: BuiltSite): Problem[] {
  return referencesOf(page).flatMap((reference) => {
    const wrong = wrongReference(reference, page, site);
    return wrong ? [{ rule: 'address', file: page.file, line: reference.line, ...wrong }] : [];
  });
}

type Wrong = Pick<Problem, 'message' | 'fix' | 'nearest'>;

function wrongReference(reference: Reference, page: BuiltPage, site: BuiltSite): Wrong | undefined {
  const { kind, url } = reference;
  const here = `https://site.invalid${site.base}${page.path}`;
  if (/^(?:mailto|tel|sms|data):/i.test(url)) return undefined;
  if (url === '' || !URL.canParse(url, here))
    return { message: `« ${url} » n’est pas une adresse.`, fix: 'Corrigez le composant qui écrit ce lien.' };
  const target = new URL(url, here);
  if (target.origin === 'https://site.invalid' || target.origin === site.origin) return wrongPath(target, url, site);
  if (kind === 'resource') {
    return {
      message: `« ${url} » vient d’un autre site, ou d’une adresse non protégée : il saurait qui lit cette page.`,
      fix: 'Servez le fichier depuis ce site.',
    };
  }
  if (!/^https?:$/.test(target.protocol))
    return { message: `« ${url} » n’est pas une adresse que l’on suit.`, fix: 'Écrivez https://, mailto:, tel: ou sms:.' };
  if (kind === 'link' && !(attributeOf(reference.element, 'rel') ?? '').split(/\s+/).includes('noreferrer')) {
    return {
      message: `Le lien vers « ${url} » dit à cet autre site quelle page le parent lisait.`,
      fix: 'Ajoutez rel="noreferrer".',
    };
  }
  return undefined;
}

function wrongPath(target: URL, url: string, { base, files, pages }: BuiltSite): Wrong | undefined {
  const path = decoded(target.pathname);
  if (!`${path}/`.startsWith(`${base}/`)) {
    return {
      message: `« ${url} » sort du dossier du site (${base}/).`,
      fix: 'Passez l’adresse par href() (src/i18n/href.ts).',
    };
  }
  const below = path.slice(base.length + 1);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!files.has(file)) {
    if (files.has(`${file}/index.html`))
      return { message: `Il manque « / » à la fin de « ${url} ».`, fix: `Écrivez ${path}/.` };
    const choices = pages.map((page) => `${base}${page.path}`);
    return {
      message: `« ${url} » ne mène à aucun fichier du site.`,
      fix: 'Corrigez l’adresse, ou ajoutez le fichier.',
      ...nearestIn(path, choices),
    };
  }
  const anchor = decoded(target.hash.slice(1));
  // A question for the search page, see src/search/query-address.ts: no place in it.
  if (anchor.startsWith('q=')) return undefined;
  const page = pages.find((candidate) => candidate.file === file);
  if (anchor === '' || !page || page.ids.has(anchor)) return undefined;
  return {
    message: `« ${url} » : la page n’a pas d’endroit nommé « ${anchor} ».`,
    fix: 'Corrigez ce qui suit « # ».',
    ...nearestIn(anchor, page.ids),
  };
}

/** `text` without its `%` codes, or as it is when they are not those of a text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
