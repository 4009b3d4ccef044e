import { attributeOf, lineOfNode, textOf, type BuiltPage, type Element } from './page.ts';

/**
 * An address written in a page. A `resource` is fetched to show the page, a `link` is followed by the reader, and a
 * `mention` tells machines of another page.
 */
export interface Reference {
  readonly kind: 'resource' | 'link' | 'mention';
  readonly url: string;
  readonly line: number;
  readonly element: Element;
}

const resources: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src', 'formaction'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** `rel` of the links that tell of another page; the others bring a file. */
const mentions = /^(?:canonical|alternate|prev|next|author|license|help|search|me)$/;

/** Every address of a page, in reading order. */
export function referencesOf({ elements }: BuiltPage): Reference[] {
  return elements.flatMap((element) =>
    addressesOf(element).map((address) => ({ ...address, line: lineOfNode(element), element })),
  );
}

function addressesOf(element: Element): Pick<Reference, 'kind' | 'url'>[] {
  const value = (name: string) => attributeOf(element, name)?.trim();
  const inStyle = `${element.tagName === 'style' ? textOf(element) : ''} ${value('style') ?? ''}`;
  const found = [...inStyle.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(([, , url = '']) => ({
    kind: 'resource' as const,
    url,
  }));
  const href = value('href');
  if (element.tagName === 'a' || element.tagName === 'area')
    return href === undefined ? found : [...found, { kind: 'link', url: href }];
  if (element.tagName === 'link')
    return href === undefined
      ? found
      : [...found, { kind: mentions.test(value('rel') ?? '') ? 'mention' : 'resource', url: href }];
  if (element.tagName === 'meta') return [...found, ...metaAddress(value('content') ?? '')];
  const names = Object.hasOwn(resources, element.tagName) ? (resources[element.tagName] ?? []) : [];
  const urls = names.flatMap((name) => {
    const url = value(name);
    if (url === undefined) return [];
    return name === 'srcset' ? url.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [url];
  });
  return [...found, ...urls.map((url) => ({ kind: 'resource' as const, url }))];
}

/** `og:url`, `og:image` and `http-equiv="refresh"` hold addresses. */
function metaAddress(content: string): Pick<Reference, 'kind' | 'url'>[] {
  const url = /^(?:\d+\s*;\s*url=)?(https?:\/\/\S+)$/i.exec(content)?.[1] ?? /^\d+\s*;\s*url=(\S+)$/i.exec(content)?.[1];
  return url === undefined ? [] : [{ kind: 'mention', url }];
}
