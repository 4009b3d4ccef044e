import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint, type Linter } from 'eslint';

const root = join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

/** The messages of the linter on a text that stands in the file `path`. */
async function lint(path: string, text: string): Promise<Linter.LintMessage[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path), warnIgnored: true });
  return result?.messages ?? [];
}

/** A file of the right kind that imports `source` and does nothing wrong besides. */
function importing(path: string, source: string): string {
  const statement = `import { x } from '${source}';\nexport const y = x;\n`;
  return path.endsWith('.astro') ? `---\nimport { x } from '${source}';\n---\n<p>{x}</p>\n` : statement;
}

const refused: [string, string][] = [
  ['src/components/channel/Card.astro', 'astro:content'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/layouts/Base.astro', 'astro:content'],
  ['src/checks/run.ts', 'astro:content'],
  ['src/i18n/t.ts', 'astro:content'],
  ['scripts/build.ts', 'astro:content'],
  ['src/domain/article.ts', 'astro:content'],
  ['src/domain/article.ts', 'astro/loaders'],
  ['src/domain/article.ts', 'zod'],
  ['src/domain/article.ts', '../queries/articles.ts'],
  ['src/domain/article.ts', '../i18n/t.ts'],
  ['src/domain/article.ts', '../../site.config.ts'],
  ['src/domain/article.ts', './../queries/articles.ts'],
  ['src/domain/article.test.ts', '../checks/run.ts'],
  ['src/queries/articles.ts', '../components/channel/card.ts'],
  ['src/queries/articles.ts', '../layouts/base.ts'],
  ['src/queries/articles.ts', '../pages/index.ts'],
  ['src/queries/articles.ts', 'yaml'],
  ['src/queries/articles.ts', '../../astro.config.mjs'],
  ['src/checks/rules/links.ts', '../../queries/articles.ts'],
  ['src/checks/run.ts', '../components/mdx/index.ts'],
  ['src/checks/run.ts', '../layouts/base.ts'],
  ['src/checks/run.ts', '../pages/index.ts'],
  ['src/embed/frame.ts', '../i18n/t.ts'],
  ['src/embed/frame.ts', '../components/channel/open-state.ts'],
  ['src/components/ui/Button.astro', '../../pages/index.ts'],
  ['src/components/ui/Button.astro', '../../layouts/Base.astro'],
  ['src/components/ui/button.ts', '../../layouts/base.ts'],
  ['src/layouts/Base.astro', '../pages/index.ts'],
  ['src/pages/en/index.astro', '../pages/index.astro'],
  ['src/integrations/search.ts', '../pages/index.ts'],
  ['src/content.config.ts', './pages/index.ts'],
  ['scripts/build.ts', '../src/pages/index.ts'],
  ['astro.config.mjs', './src/pages/index.ts'],
];

const accepted: [string, string][] = [
  ['src/content.config.ts', 'astro:content'],
  ['src/queries/articles.ts', 'astro:content'],
  ['src/queries/articles.ts', '../domain/article.ts'],
  ['src/queries/articles.ts', '../i18n/t.ts'],
  ['src/queries/articles.ts', '../../site.config.ts'],
  ['src/queries/articles.ts', './content.ts'],
  ['src/domain/article.ts', './day.ts'],
  ['src/domain/article.ts', 'astro/zod'],
  ['src/domain/article.test.ts', 'node:test'],
  ['src/checks/run.ts', '../domain/article.ts'],
  ['src/pages/index.astro', '../queries/articles.ts'],
  ['src/pages/index.astro', '../layouts/Base.astro'],
  ['src/components/ui/Button.astro', '../../queries/articles.ts'],
  ['e2e/home.spec.ts', './pages/home.ts'],
];

describe('arrows between the parts of the tree', () => {
  for (const [path, source] of refused) {
    it(`${path} may not import ${source}`, async () => {
      const messages = await lint(path, importing(path, source));
      assert.deepEqual(messages.map(({ ruleId }) => ruleId), ['no-restricted-imports']);
    });
  }
  for (const [path, source] of accepted) {
    it(`${path} may import ${source}`, async () => assert.deepEqual(await lint(path, importing(path, source)), []));
  }

  it('holds for what is exported from elsewhere too', async () => {
    const [message] = await lint('src/domain/article.ts', "export * from '../queries/articles.ts';\n");
    assert.equal(message?.ruleId, 'no-restricted-imports');
  });
});

describe('the linter', () => {
  it('refuses what old Node versions cannot parse in the scripts that meet them', async () => {
    for (const modern of ['var f = () => 1;', 'const a = 1;', 'var s = `x`;', 'f(1,);']) {
      const [message] = await lint('scripts/bootstrap.cjs', `${modern}\n`);
      assert.equal(message?.fatal, true, modern);
    }
    assert.deepEqual(await lint('scripts/bootstrap.cjs', "var fs = require('fs');\nmodule.exports = fs;\n"), []);
  });

  it('reads the markup of components for accessibility', async () => {
    const [message] = await lint('src/components/ui/Button.astro', '<img src="/a.png" />\n');
    assert.match(message?.ruleId ?? '', /alt-text$/);
  });

  it('leaves alone what tools write', async () => {
    for (const path of ['dist/a.js', '.build/1/a.js', '.astro/a.ts', 'test-results/a.js', 'playwright-report/a.js']) {
      assert.equal(await eslint.isPathIgnored(join(root, path)), true, path);
    }
  });
});
