import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { site } from './site.config.ts';
import { defaultLocale, locales } from './src/domain/locale.ts';
import { compress } from './src/integrations/compress.ts';
import { headers } from './src/integrations/headers.ts';
import { modulePreloads } from './src/integrations/module-preloads.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { citationsPlugin } from './src/markdown/citations.ts';
import { frenchTypographyPlugin } from './src/markdown/french-typography.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  i18n: { locales: [...locales], defaultLocale, routing: { prefixDefaultLocale: false } },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [citationsPlugin, frenchTypographyPlugin],
    }),
  },
  integrations: [
    mdx(),
    sitemap((page) => !/\/(?:404|recherche|search)\/$|\/embed\/v1\/|\/(?:integrer|en\/embed)\/[^/]+\/[^/]+\/$/.test(page)),
    modulePreloads(),
    search(),
    headers(),
    compress(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainImports()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
