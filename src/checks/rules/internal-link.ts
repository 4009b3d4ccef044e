import type { Nodes } from 'mdast';
import { isReservedAddress } from '../../domain/site.ts';
import { textFiles } from '../content.ts';
import { nearestIn, type Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { sitePaths } from '../site-paths.ts';
import { placeOfNode, plainText, walk } from '../tree.ts';

type Told = Pick<Finding, 'message' | 'fix' | 'nearest'>;

const emptyWords = new Set(['', 'ici', 'cliquez ici', 'cliquer ici', 'lien', 'ce lien', 'here', 'click here', 'link', 'this link']);

/** Links lead to a page that will exist, written from the site's root, and say by themselves where they lead. */
export const internalLink: Rule = {
  name: 'internal-link',
  *check(content) {
    const paths = sitePaths(content);
    for (const { file, tree } of textFiles(content, 'article', 'page', 'term')) {
      for (const { node } of walk(tree)) {
        if (node.type !== 'link' && node.type !== 'definition') continue;
        const told = [wrongAddress(node.url, paths), node.type === 'link' ? wrongText(node) : undefined];
        yield* told.flatMap((problem) => (problem ? [{ file, ...placeOfNode(node), ...problem }] : []));
      }
    }
  },
};

function wrongAddress(url: string, paths: ReadonlySet<string>): Told | undefined {
  if (/^https?:/i.test(url)) return wrongAbsolute(url, paths);
  if (/^(?:#|mailto:|tel:|sms:)/.test(url)) return undefined;
  const path = url.replace(/[?#].*$/, '');
  if (paths.has(path)) return undefined;
  if (paths.has(`${path}/`)) return { message: `Il manque « / » à la fin de l’adresse « ${url} ».`, fix: `Écrivez ${path}/.` };
  const nearest = nearestIn(`/${path.replace(/^[./]+/, '')}`, paths);
  if (path.startsWith('/')) {
    const message = `Aucune page du site n’aura l’adresse « ${path} ».`;
    return { message, fix: 'Corrigez-la, ou écrivez d’abord la page.', ...nearest };
  }
  return {
    message: `L’adresse « ${url} » ne commence pas par « / » : elle dépendrait de la page où elle est écrite.`,
    fix: 'Écrivez l’adresse depuis le début du site : /agir/dix-premieres-minutes/.',
    ...nearest,
  };
}

/** An absolute address whose path is that of a page of ours was copied from the browser. */
function wrongAbsolute(url: string, paths: ReadonlySet<string>): Told | undefined {
  if (!URL.canParse(url)) return { message: `« ${url} » n’est pas une adresse.`, fix: 'Copiez-la depuis la barre du navigateur.' };
  const { pathname } = new URL(url);
  const own = [pathname, `${pathname}/`].find((path) => path.split('/').length > 3 && paths.has(path));
  if (own !== undefined || isReservedAddress(url)) {
    const message = `« ${url} » est une page de ce site : le lien casserait si le site changeait d’adresse.`;
    return { message, fix: `Écrivez ${own ?? pathname}.` };
  }
  if (!/^http:/i.test(url)) return undefined;
  const message = `« ${url} » n’est pas protégée : on peut voir ce que le parent y lit.`;
  return { message, fix: 'Écrivez https://, si la page s’ouvre ainsi.' };
}

function wrongText(link: Nodes): Told | undefined {
  const text = plainText(link).trim();
  if (!emptyWords.has(text.toLowerCase())) return undefined;
  return {
    message: `Le lien « ${text} » ne dit pas où il mène : une voix de synthèse le lit seul.`,
    fix: 'Mettez dans le lien le sujet de la page : [les signes d’alerte](/reperer/signes-d-alerte/).',
  };
}
