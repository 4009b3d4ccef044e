import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** What people type, and a page that must be among the first three. */
const queries = [
  ['sextorsion', '/risques/sextorsion/'],
  ['3018', '/services/fr-3018/'],
  ['mon fils parle a un inconu', '/risques/grooming/'],
] as const;

test.describe('search', { tag: ['@desktop', '@phone'] }, () => {
  test('leads from a word on the start page to the guide', async ({ page, home, search, guide }) => {
    await home.open();
    await search.ask('coco');
    await expect(page).toHaveURL(/\/recherche\/\?q=coco$/);
    await expect(search.box).toHaveValue('coco');
    const found = await search.found('coco');
    expect(found.slice(0, 3)).toContain(addresses.guide);
    await expect(search.map).toBeHidden();

    const result = search.results.nth(found.indexOf(addresses.guide));
    await expect(result.locator('.kind')).toHaveText('Comprendre');
    await expect(search.results.locator('mark').first()).toHaveText(/coco/i);
    await result.getByRole('link').click();
    await expect(page).toHaveURL(addresses.guide);
    await expect(guide.title).toContainText('Coco');
  });

  test('finds the right page for the words parents use', async ({ page, search }) => {
    await page.goto(addresses.search);
    for (const [words, path] of queries) {
      await search.ask(words);
      expect((await search.found(words)).slice(0, 3), words).toContain(path);
    }
  });

  test('does not mind the apostrophe, nor whether it is typed', async ({ page, search }) => {
    await page.goto(addresses.search);
    const found = new Map<string, string[]>();
    for (const words of ['l’école', "l'école", 'école']) {
      await search.ask(words);
      found.set(words, await search.found(words));
      await expect(search.status, 'pages with all the words, not the closest ones').toContainText('pages pour');
    }
    expect(found.get("l'école")).toEqual(found.get('l’école'));
    for (const paths of found.values()) expect(paths.slice(0, 3)).toContain('/agir/prevenir-l-ecole/');
    await expect(search.results.getByText("'"), 'excerpts are printed with typographic apostrophes').toHaveCount(0);
  });

  test('does not mind how œ is typed', async ({ page, search }) => {
    await page.goto(addresses.search);
    await search.ask('sœur');
    const found = await search.found('sœur');
    expect(found.length).toBeGreaterThan(3);
    await search.ask('soeur');
    expect(await search.found('soeur')).toEqual(found);
  });

  test('keeps each question in the address, and Back returns to the one before', async ({ page, search }) => {
    await page.goto(`${addresses.search}?q=sextorsion`);
    const first = await search.found('sextorsion');
    await expect(search.box).toHaveValue('sextorsion');
    await search.ask('coco');
    await expect(page).toHaveURL(/\?q=coco$/);
    expect(await search.found('coco')).not.toEqual(first);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=sextorsion$/);
    await expect(search.box).toHaveValue('sextorsion');
    expect(await search.found('sextorsion')).toEqual(first);
  });

  test('answers the last question, even when an earlier answer comes after', async ({ page, search }) => {
    const early = Promise.withResolvers<undefined>();
    const late: Promise<void>[] = [];
    await page.route('**/pagefind/fragment/*', (route) => {
      late.push(early.promise.then(() => route.continue()));
    });
    await page.goto(`${addresses.search}?q=sextorsion`);
    await expect.poll(() => late.length).toBeGreaterThan(0);
    await search.ask('zzzzqq');
    await search.found('zzzzqq');
    const answers = page.waitForResponse('**/pagefind/fragment/*');
    early.resolve(undefined);
    await Promise.all([answers, ...late]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await search.found('zzzzqq')).toEqual([]);
  });

  test('that finds nothing says so, with a number to call and all the guides', async ({ page, search }) => {
    await page.goto(`${addresses.search}?q=zzzzqq`);
    await expect(search.status).toContainText('Rien trouvé pour « zzzzqq »');
    await expect(search.results).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'Appeler le 3018' })).toBeVisible();
    await expect(search.map.getByRole('link', { name: /Sextorsion/ })).toBeVisible();
  });

  test('shows markup as the text it is', async ({ page, search, faults }) => {
    const markup = '<img src=x onerror=alert(1)>';
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`${addresses.search}?q=${encodeURIComponent(markup)}`);
    await expect(search.status).toContainText(markup);
    await expect(search.box).toHaveValue(markup);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    await search.ask(`coco ${markup}`);
    await search.found(`coco ${markup}`);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    expect(faults.list).toEqual([]);
  });

  test('says that it does not answer, and shows all the guides instead', async ({ page, search, faults }) => {
    faults.expectFailure(/\/pagefind\//);
    await page.route('**/pagefind/*', (route) => route.abort());
    await page.goto(`${addresses.search}?q=coco`);
    await expect(search.status).toContainText('La recherche ne répond pas');
    await expect(search.map).toBeVisible();
  });

  test('in English finds English pages only', async ({ page, search }) => {
    await page.goto(`${addresses.searchEnglish}?q=chat`);
    const found = await search.found('chat');
    expect(found).toContain(addresses.guideEnglish);
    expect(found.filter((path) => !path.startsWith('/en/'))).toEqual([]);
  });
});

test.describe('search without JavaScript', { tag: ['@desktop', '@phone'] }, () => {
  test.use({ javaScriptEnabled: false });

  test('shows all the guides, and every link works', async ({ page, home, search, request }) => {
    await home.open();
    await search.ask('coco');
    await expect(page).toHaveURL(/\/recherche\/\?q=coco$/);
    await expect(search.map.getByRole('heading', { name: 'Tous les guides' })).toBeVisible();
    const paths = await search.map.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths).toContain(addresses.guide);
    expect(paths).toContain(addresses.report);
    for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
  });
});
