import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** What people type, a page that must be among the first five, and how the words are read where that is not as typed. */
const queries = [
  ['sextorsion', '/risques/sextorsion/', 'sextorsion'],
  ['3018', '/services/fr-3018/', '3018'],
  ['mon fils parle a un inconu', '/risques/grooming/', 'mon fils parle a un inconnu'],
] as const;

/** Letters that no word of the site looks like. */
const nothing = 'zzzzqq';

const index = '**/search/fr/**';
const fullText = '**/pagefind/**';

/** Answers that files of `address` keep waiting for, until they are let go. */
async function held(page: Page, address: string, times?: number): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  }, times === undefined ? {} : { times });
  return () => resolve(undefined);
}

test.describe('search', { tag: ['@desktop', '@phone'] }, () => {
  test('leads from a word on the start page to the guide', async ({ page, home, search, guide }) => {
    await home.open();
    await search.ask('coco');
    await expect(page).toHaveURL(/\/recherche\/#q=coco$/);
    await expect(search.box).toHaveValue('coco');
    const found = await search.found('coco');
    expect(found.slice(0, 3)).toContain(addresses.guide);
    await expect(search.map).toBeHidden();
    await expect(search.numbers).toBeHidden();

    const result = search.results.nth(found.indexOf(addresses.guide));
    await expect(result.locator('.kind')).toHaveText('Comprendre');
    await expect(result.locator('mark').first()).toHaveText(/coco/i);
    await result.getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(addresses.guide);
    await expect(guide.title).toContainText('Coco');
  });

  test('finds the right page for the words parents use', async ({ page, search }) => {
    await page.goto(addresses.search);
    for (const [words, path, read] of queries) {
      await search.ask(words);
      expect((await search.found(read)).slice(0, 5), words).toContain(path);
    }
  });

  test('answers while one types, then keeps each sent question a step of Back and Forward', async ({ page, search }) => {
    await page.goto(`${addresses.search}?q=sextorsion`);
    await expect(page, 'a link of old is turned into one that no server reads').toHaveURL(/\/recherche\/#q=sextorsion$/);
    const first = await search.found('sextorsion');
    await search.box.fill('co');
    await search.found('co');
    await search.box.pressSequentially('co');
    const second = await search.found('coco');
    expect(second).not.toEqual(first);
    await expect(page).toHaveURL(/#q=coco$/);
    await search.box.press('Enter');
    await page.goBack();
    await expect(page).toHaveURL(/#q=sextorsion$/);
    await expect(search.box).toHaveValue('sextorsion');
    expect(await search.found('sextorsion')).toEqual(first);
    await page.goForward();
    expect(await search.found('coco')).toEqual(second);
    await page.reload();
    await expect(search.box).toHaveValue('coco');
    expect(await search.found('coco')).toEqual(second);
  });

  test('answers the last question, even when an earlier answer comes after', async ({ page, search }) => {
    const letGo = await held(page, '**/search/fr/*/stems-*', 1);
    const asked = page.waitForRequest('**/search/fr/*/stems-*');
    await page.goto(`${addresses.search}#q=sextorsion`);
    await asked;
    await search.box.fill('coco');
    const found = await search.found('coco');
    letGo();
    await page.waitForTimeout(600);
    expect((await search.found('coco')).slice(0, found.length)).toEqual(found);
  });

  test('adds what the full text knows: the words in their sentence, and links to the parts of a page', async ({ page, search, guide }) => {
    const letGo = await held(page, fullText);
    await page.goto(`${addresses.search}#q=${encodeURIComponent('signes alerte')}`);
    const quick = await search.found('signes alerte');
    await expect(search.results.locator('ul')).toHaveCount(0);
    letGo();
    const part = search.results.locator('ul a').first();
    await expect(part).toBeVisible();
    expect((await search.found('signes alerte')).slice(0, quick.length), 'nothing moves').toEqual(quick);
    const heading = await part.innerText();
    await part.click();
    await expect(page).toHaveURL(/\/#[\w-]+$/);
    await expect(guide.part(heading)).toBeInViewport();
  });

  test('says what it understood, and what it could not find whole', async ({ page, search }) => {
    await page.goto(`${addresses.search}#q=sextorssion`);
    await expect(search.status).toHaveText('Résultats pour « sextorsion »');
    expect(await search.found('sextorsion')).toContain('/risques/sextorsion/');
    await search.ask(`sextorsion ${nothing}`);
    await expect(search.caveat).toContainText('Aucune page ne contient tous ces mots. Voici les plus proches.');
    expect(await search.found(nothing)).toContain('/risques/sextorsion/');
  });

  test('that finds nothing says so, with numbers to call, the situations and all the guides', async ({ page, search }) => {
    await page.goto(`${addresses.search}#q=${nothing}`);
    await expect(search.status).toHaveText(`Rien trouvé pour « ${nothing} »`);
    await expect(search.said.last()).toHaveText(`Rien trouvé pour « ${nothing} »`);
    await expect(search.links.first(), 'where to begin').toHaveText(/dix premières minutes/);
    await expect(search.numbers.getByRole('link', { name: 'Appeler le 3018' })).toBeVisible();
    await expect(search.situations.getByRole('link', { name: /On fait chanter mon enfant/ })).toBeVisible();
    await expect(search.map.getByRole('link', { name: /Sextorsion/ })).toBeVisible();
    await search.box.fill('   ');
    await expect(search.status, 'spaces alone are the start again').toBeEmpty();
    await expect(search.numbers).toBeHidden();
    await expect(search.map).toBeVisible();
  });

  test('takes anything for words, and shows it as the text it is', async ({ page, search, faults }) => {
    page.on('dialog', (dialog) => void dialog.dismiss());
    const markup = '<img src=x onerror=alert(1)>';
    await page.goto(`${addresses.search}#q=${encodeURIComponent(markup)}`);
    await expect(search.status).toContainText(markup);
    await expect(search.box).toHaveValue(markup);
    for (const odd of [`coco ${markup}`, '😱', '\u202egnp.otohp', '%', `${'coco '.repeat(2000)}`]) {
      await search.ask(odd);
      await expect(search.status).not.toBeEmpty();
      await expect(search.status).not.toContainText('en cours');
      await expect(search.box).toHaveValue(odd);
      await expect(search.scope.locator('img')).toHaveCount(0);
    }
    expect(page.url().length).toBeLessThan(300);
    expect(faults.list).toEqual([]);
  });

  test('narrows its results, and undoes it where nothing is left', async ({ page, search }) => {
    await page.goto(`${addresses.search}#q=photo`);
    const all = await search.found('photo');
    await page.getByText('Affiner').click();
    await search.filter('Rubrique').selectOption({ label: 'Agir' });
    await expect(search.links.first()).toBeVisible();
    await expect.poll(async () => (await search.found('photo')).filter((path) => !path.startsWith('/agir/'))).toEqual([]);
    await expect(page.getByText('Affiner')).toContainText('(1)');
    await search.filter('Type de page').selectOption({ label: 'Mots expliqués' });
    await expect(search.status).toContainText('Aucune page ne répond à « photo » avec ces choix.');
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expect.poll(() => search.found('photo')).toEqual(all);
  });

  test('shows more pages, from the first of which one reads on', async ({ page, search }) => {
    await page.goto(`${addresses.search}#q=photo`);
    await expect(search.results).toHaveCount(8);
    await search.scope.getByRole('button', { name: 'Voir plus' }).click();
    await expect(search.links.nth(8)).toBeFocused();
  });

  test('never lets the words reach a server', async ({ page, home, search }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`));
    await home.open();
    await search.ask('cocolaptop');
    await expect(search.status).toContainText('coco laptop');
    await search.ask('sextorsion');
    await expect(search.results.locator('ul a').first()).toBeVisible();
    await page.reload();
    await search.found('sextorsion');
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((request) => /coco.{0,3}laptop|sextorsion/i.test(request))).toEqual([]);
  });
});

test.describe('search, when someone is in danger', { tag: ['@desktop', '@phone'] }, () => {
  test('shows whom to call as soon as the words say it, before any index', async ({ page, search, faults }) => {
    faults.expectFailure(/\/search\/|\/pagefind\//);
    await page.route(index, () => undefined);
    await page.route(fullText, () => undefined);
    await page.goto(addresses.search);
    await expect(search.danger).toHaveCount(0);
    await search.box.pressSequentially('on me fait du chantage');
    await expect(search.danger.getByRole('heading')).toHaveText('Un chantage est en cours ?');
    await expect(search.danger.getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
    await expect(search.said.first()).toContainText(/^Un chantage est en cours\s\? Appeler le \d+$/);
    await expect(search.danger.getByRole('link', { name: 'Tu as moins de 18 ans ?' })).toHaveAttribute('href', '/aide/france/on-me-fait-du-chantage/');
    await search.danger.getByRole('link', { name: 'Que faire, dans l’ordre' }).click();
    await expect(page).toHaveURL(addresses.blackmail);
  });

  test('keeps the card while results change, says it once, and takes it away with the words', async ({ page, search }) => {
    await page.goto(addresses.search);
    await search.ask('ma fille veut mourir');
    await expect(search.danger.getByRole('heading')).toHaveText('Quelqu’un parle de mourir, ou s’est fait du mal ?');
    await page.evaluate(() => {
      const said = document.querySelector('[data-said="danger"]') as Node;
      new MutationObserver(() => (document.body.dataset['saidAgain'] = 'true')).observe(said, { childList: true, characterData: true, subtree: true });
    });
    await search.box.pressSequentially(' ce soir');
    await search.found('ma fille veut mourir ce soir');
    await expect(search.danger).toHaveCount(1);
    await expect(page.locator('body')).not.toHaveAttribute('data-said-again', 'true');
    await search.box.fill('photo de classe');
    await expect(search.danger).toHaveCount(0);
  });
});

test.describe('search without all its files', { tag: '@desktop' }, () => {
  test.beforeEach(({ faults }) => faults.expectFailure(/\/search\/|\/pagefind\/|\/recherche\/#q=/));

  const answersNothing = 'La recherche ne répond pas. Les numéros et tous les guides sont ci-dessous.';
  const ways = {
    'the network is cut': { index: (page: Page) => page.route(index, (route) => route.abort()), fullText: (page: Page) => page.route(fullText, (route) => route.abort()) },
    'a file of the index is missing, and the worker refused': {
      index: (page: Page) => page.route('**/search/fr/*/stems-*', (route) => route.fulfill({ status: 404 })),
      fullText: (page: Page) => page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 403 })),
    },
    'WebAssembly is refused': {
      index: (page: Page) => page.route('**/search/fr/start.json', (route) => route.fulfill({ body: 'not JSON' })),
      fullText: (page: Page) => page.route('**/wasm.*', (route) => route.abort()),
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    test(`says that it does not answer when ${name}, with the numbers and the guides`, async ({ page, search }) => {
      await way.index(page);
      await way.fullText(page);
      await page.goto(`${addresses.search}#q=coco`);
      await expect(search.status).toHaveText(answersNothing, { timeout: 15_000 });
      await expect(search.numbers).toBeVisible();
      await expect(search.map).toBeVisible();
      await page.unrouteAll();
      await search.ask('coco');
      await expect(search.links.first(), 'asked again, it tries again').toBeVisible();
    });
  }

  test('gives up when the network hangs, and answers if it comes back', async ({ page, search }) => {
    const letGo = await held(page, index);
    await page.route(fullText, () => undefined);
    await page.goto(`${addresses.search}#q=coco`);
    await expect(search.status).toHaveText('Recherche en cours…');
    await expect(search.status).toHaveText(answersNothing, { timeout: 12_000 });
    letGo();
    expect(await search.found('coco')).toContain(addresses.guide);
  });

  test('does without the full text, and with the full text alone', async ({ page, search }) => {
    await page.route(fullText, (route) => route.abort());
    await page.goto(`${addresses.search}#q=coco`);
    const quick = await search.found('coco');
    expect(quick).toContain(addresses.guide);
    await page.waitForTimeout(600);
    expect(await search.found('coco')).toEqual(quick);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route(index, (route) => route.abort());
    await page.reload();
    expect(await search.found('coco')).toContain(addresses.guide);
  });

  test('spares the full text to who saves data', async ({ page, search }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${addresses.search}#q=coco`);
    await search.found('coco');
    await page.waitForTimeout(600);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
});

test.describe('search in English', { tag: '@desktop' }, () => {
  test('finds English pages, and offers the French ones where it has none', async ({ page, search }) => {
    await page.goto(`${addresses.searchEnglish}#q=chat`);
    const found = await search.found('chat');
    expect(found).toContain(addresses.guideEnglish);
    expect(found.filter((path) => !path.startsWith('/en/'))).toEqual([]);
    const french = page.getByRole('main').getByRole('link', { name: 'Look for these words in the French pages' });
    await expect(french).toBeHidden();
    await search.ask(`${nothing} & %`);
    await french.click();
    await expect(page).toHaveURL(/\/recherche\/#q=/);
    await expect(search.box).toHaveValue(`${nothing} & %`);
  });
});

test.describe('search over a page', { tag: '@desktop' }, () => {
  test('opens at once, answers, and leaves the page as it was', async ({ page, guide, search }) => {
    await guide.open(addresses.urgentGuide);
    const scrolled = await page.evaluate(() => (scrollTo(0, 300), scrollY));
    const left = () => guide.title.evaluate((title) => title.getBoundingClientRect().left);
    const before = await left();
    await page.keyboard.press('Control+k');
    const { dialog } = search;
    await expect(dialog.box).toBeFocused();
    expect(await left(), 'nothing moves').toBe(before);
    await page.mouse.move(640, 780);
    await page.mouse.wheel(0, 500);
    await dialog.box.pressSequentially('coco');
    expect((await dialog.found('coco')).slice(0, 3)).toContain(addresses.guide);
    await expect(page, 'the address stays').toHaveURL(addresses.urgentGuide);
    expect(await page.evaluate(() => scrollY), 'the page does not scroll behind').toBe(scrolled);
    await expect(dialog.scope.getByRole('link', { name: 'Ouvrir la page de recherche' })).toHaveAttribute('href', /\/recherche\/#q=coco$/);
    await page.keyboard.press('Escape');
    await expect(dialog.scope).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('gives the focus back to its button, and closes from outside', async ({ page, guide, search }) => {
    await guide.open(addresses.section);
    const { dialog, opener } = search;
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(dialog.box).toBeFocused();
    await page.keyboard.type('3018');
    await dialog.found('3018');
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await opener.click();
    await expect(dialog.box, 'what was typed is there, ready to be replaced').toHaveValue('3018');
    await page.mouse.click(30, 700);
    await expect(dialog.scope).toBeHidden();
    await opener.click();
    await dialog.scope.getByRole('button', { name: 'Fermer la recherche' }).click();
    await expect(dialog.scope).toBeHidden();
  });

  test('goes through the results with the arrows, and opens one with Enter', async ({ page, guide, search }) => {
    await guide.open(addresses.guide);
    const { dialog } = search;
    await search.opener.click();
    await dialog.box.pressSequentially('sextorsion');
    await dialog.found('sextorsion');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(dialog.box).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const href = (await dialog.links.first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });

  test('does not cover the way out of a sensitive page', async ({ page, guide, search, faults }) => {
    faults.expectFailure(/meteofrance/);
    await page.route('https://meteofrance.com/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' }));
    await guide.open(addresses.urgentGuide);
    await search.opener.click();
    await expect(search.dialog.scope.getByRole('link', { name: 'Quitter cette page' })).toBeInViewport({ ratio: 1 });
    await search.dialog.box.fill('chantage');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL('https://meteofrance.com/');
  });

  test('becomes the search page where it cannot be had', async ({ page, guide, search, faults }) => {
    faults.expectFailure(/\/panel\.json$/);
    await guide.open(addresses.section);
    await page.route('**/panel.json', (route) => route.abort());
    await search.opener.click();
    await expect(page).toHaveURL(addresses.search);
    await search.opener.click();
    await expect(search.box, 'there, its button leads to the box').toBeFocused();
  });

  test('Escape empties the box of the search page', async ({ page, search }) => {
    await page.goto(`${addresses.search}#q=coco`);
    await search.found('coco');
    await search.box.press('Escape');
    await expect(search.box).toHaveValue('');
    await expect(search.map).toBeVisible();
    await expect(page).toHaveURL(/\/recherche\/$/);
  });
});

test.describe('search on a phone', { tag: '@phone' }, () => {
  test('is one touch away on every page', async ({ page, guide, search }) => {
    await guide.open(addresses.urgentGuide);
    await search.opener.tap();
    await expect(page).toHaveURL(addresses.search);
    await search.ask('coco');
    expect(await search.found('coco')).toContain(addresses.guide);
  });
});

test.describe('search without JavaScript', { tag: ['@desktop', '@phone'] }, () => {
  test.use({ javaScriptEnabled: false });

  test('shows numbers, situations and all the guides, and every link works', async ({ page, home, search, request, faults }) => {
    // A browser that runs no script refuses the modules that the page announces.
    faults.expectFailure(/\/search-panel\.[^/]+\.js$/);
    await home.open();
    await search.ask('coco');
    await expect(page).toHaveURL(/\/recherche\/\?q=coco$/);
    await expect(search.scope.locator('noscript p')).toHaveText(/Rechercher dans la page/);
    await expect(search.numbers.getByRole('link', { name: 'Appeler le 3018' })).toBeVisible();
    await expect(search.situations.getByRole('listitem')).toHaveCount(15);
    await expect(search.scope.getByText('Affiner')).toBeHidden();
    const paths = await search.scope.getByRole('region').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths).toEqual(expect.arrayContaining([addresses.guide, addresses.report, addresses.blackmail]));
    for (const path of new Set(paths.filter((path) => path.startsWith('/')))) expect((await request.get(path)).status(), path).toBe(200);
  });
});
