import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';

/** What a file may not import: a pattern on the text of the import, and the reason a reader gets. */
const contentApi = {
  regex: '^astro:content$',
  message: 'Only src/queries/ and src/content.config.ts read collections: ask a query.',
};
const pages = {
  regex: String.raw`^\.{1,2}/(?:.*/)?pages/`,
  message: 'Pages are routes: nothing imports them. Move what is shared to a component, a query or the domain.',
};

/** The arrow rule of one part of the tree. Of several that match a file, the last counts alone: each says all it refuses. */
function arrow(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** Refuses all imports but those that match `allowed`, a regular expression. */
const nothingBut = (allowed, message) => ({ regex: `^(?!(?:${allowed})$)`, message });

/** Refuses imports from folders of src/, seen from any other place in it. */
const folders = (names, message) => ({ regex: String.raw`^\.{1,2}/(?:.*/)?(?:${names.join('|')})/`, message });

/** A file of the same folder or of one inside it. */
const sameFolder = String.raw`\./(?!.*\.\./).*`;

const domain = 'The domain is plain TypeScript that knows nothing else of the site: it imports itself, Node and astro/zod.';
const queries = 'A query imports the domain, i18n, astro:content, site.config.ts and other queries: it knows no page or component.';

/** Arrows point one way: content, domain, queries, pages, components. */
const arrows = [
  arrow(['src/**', 'scripts/**', 'bench/**', '*.ts', '*.mjs'], [contentApi, pages]),
  arrow(['src/content.config.ts'], [pages]),
  arrow(['src/domain/**'], [nothingBut(`${sameFolder}|astro/zod|node:.*`, domain)]),
  arrow(
    ['src/queries/**'],
    [nothingBut(String.raw`${sameFolder}|\.\./(?:domain|i18n)/.*|\.\./\.\./site\.config\.ts|astro:content|node:.*`, queries)],
  ),
  arrow(
    ['src/checks/**'],
    [contentApi, folders(['pages', 'components', 'layouts', 'queries'], 'Checks read files, in content/ or in the built site, not the code of pages.')],
  ),
  arrow(['src/embed/**'], [contentApi, folders(['pages', 'components', 'layouts', 'queries', 'i18n'], 'What runs in a frame knows the domain alone.')]),
  arrow(['src/pictures/**'], [contentApi, folders(['pages', 'components', 'layouts', 'queries'], 'A picture draws what it is given: it knows the domain, texts and fonts.')]),
  arrow(
    ['src/components/**'],
    [contentApi, folders(['pages', 'layouts'], 'A component knows neither the page nor the layout it is in.')],
  ),
];

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'test-results/', 'playwright-report/']),
  { files: ['**/*.{ts,mjs,astro}'], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  ...arrows,
  {
    files: ['**/*.astro'],
    rules: {
      // A region that scrolls must be reachable with the keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group'] }],
    },
  },
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      // A leading underscore marks a parameter that only its place calls for.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // These run on whatever Node the machine has, and must at least parse there to say that it is too old.
    files: ['**/*.cjs'],
    languageOptions: { ecmaVersion: 5, sourceType: 'commonjs' },
  },
);
