import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import astroSitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of the site, where each page has the languages it says it exists in: its own `<link hreflang>`, since the addresses
 * of two languages have no word in common. `filter` keeps pages by their whole address.
 */
export function sitemap(filter: NonNullable<SitemapOptions>['filter']): AstroIntegration {
  let folder = '';
  let base = '/';
  const inner = astroSitemap({
    ...(filter && { filter }),
    serialize: (item) => {
      const links = alternatesIn(readFileSync(pageOf(folder, base, item.url), 'utf8'));
      return links.length > 0 ? { ...item, links } : item;
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        folder = fileURLToPath(options.config.outDir);
        base = options.config.base;
        return inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}

/** The languages and addresses that the head of a page gives as its own, itself included. */
export function alternatesIn(html: string): { readonly lang: string; readonly url: string }[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, lang = '', url = '']) => ({ lang, url }));
}

function pageOf(folder: string, base: string, url: string): string {
  return join(folder, decodeURI(new URL(url).pathname).slice(base.replace(/\/$/, '').length), 'index.html');
}
