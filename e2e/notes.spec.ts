import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './fixtures/axe.ts';
import { smallTargets } from './fixtures/targets.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

const sheet = (page: Page): Locator => page.locator('evidence-notes');
const fields = (page: Page): Locator => sheet(page).locator('input, textarea');
const button = (page: Page, name: string): Locator => sheet(page).getByRole('button', { name, exact: true });
const status = (page: Page): Locator => sheet(page).getByRole('status');

/** What each field holds, and what paper would show of it. */
const held = (page: Page): Promise<string> =>
  sheet(page).evaluate((element) => {
    const controls = [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [...controls.map(({ value }) => value), ...[...element.querySelectorAll('.typed')].map(({ textContent }) => textContent)].join('');
  });

/** Opens the sheet and writes something in every field. */
async function fillIn(page: Page): Promise<void> {
  await page.goto(addresses.notes, { waitUntil: 'networkidle' });
  for (const [rank, field] of (await fields(page).all()).entries()) await field.fill(`mot ${rank}`);
  expect(await held(page)).toContain('mot 11');
}

/** How many sheets `page` prints on. */
async function sheets(page: Page): Promise<number> {
  return (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('notes without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [addresses.notes, addresses.notesEnglish]) {
    test(`are a blank sheet to print, at ${path}`, async ({ page, shell }) => {
      await page.goto(path);
      await expect(fields(page).filter({ visible: true })).toHaveCount(0);
      await expect(sheet(page).getByRole('button')).toHaveCount(0);
      await expect(sheet(page).locator('[data-paper]')).toBeVisible();

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const lines = sheet(page).locator('.blank');
      expect(await lines.count()).toBeGreaterThanOrEqual(await sheet(page).locator('label').count());
      for (const line of await lines.all()) {
        await expect(line).toBeVisible();
        await expect(line).toHaveCSS('border-bottom-color', 'rgb(0, 0, 0)');
      }
      for (const label of await sheet(page).locator('label').all()) await expect(label).toBeVisible();
      await expect(page.getByRole('complementary').first(), 'the numbers to call').toBeVisible();
      await expect(shell.main.locator('.essential')).toBeVisible();
      expect(await sheets(page)).toBe(1);
    });
  }
});

test.describe('notes', { tag: '@desktop' }, () => {
  test('say never to add an intimate image, before the first field', async ({ page }) => {
    await page.goto(addresses.notes);
    const warning = page.getByText('Jamais d’image intime.');
    await expect(warning).toBeVisible();
    const isBefore = await warning.evaluate((element) => {
      const first = document.querySelector('evidence-notes input');
      return Boolean(first && element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isBefore).toBe(true);
    await expect(sheet(page).locator('input[type=file], [contenteditable]')).toHaveCount(0);
  });

  test('have nothing that can be sent, stored by the browser or read by a spelling service', async ({ page }) => {
    await page.goto(addresses.notes);
    await expect(fields(page).first()).toBeVisible();
    const wrong = await sheet(page).evaluate((element) => {
      const all = [...element.querySelectorAll('*')];
      const sending = ['name', 'action', 'formaction', 'form', 'href', 'src', 'ping'];
      const sent = all.filter((part) => part.matches('form, iframe, a, [type=submit]') || sending.some((name) => part.hasAttribute(name)));
      const kept = [...element.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
        (field) => field.form || field.autocomplete !== 'off' || field.spellcheck || field.getAttribute('writingsuggestions') !== 'false',
      );
      const submitting = [...element.querySelectorAll('button')].filter(({ type, form }) => type !== 'button' || form);
      return [...sent, ...kept, ...submitting, ...(element.closest('form') ? [element] : [])].map(({ outerHTML }) => outerHTML);
    });
    expect(wrong).toEqual([]);
  });

  test('send nothing and write nothing down while one types, presses Enter, saves, prints and clears', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(addresses.notes, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const before = await page.evaluate(() => history.length);
    for (const field of await fields(page).all()) {
      await field.focus();
      await page.keyboard.type('Léa, 13 ans');
      await page.keyboard.press('Enter');
    }
    const saved = page.waitForEvent('download');
    await button(page, 'Enregistrer en fichier texte').click();
    await (await saved).path();
    await button(page, 'Imprimer').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');

    const left = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      state: history.state as unknown,
      history: history.length,
    }));
    expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '', state: null, history: before });
    expect(new URL(page.url())).toMatchObject({ pathname: addresses.notes, search: '', hash: '' });

    await button(page, 'Effacer tout').click();
    await button(page, 'Oui, tout effacer').click();
    expect(await held(page)).toBe('');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('are forgotten when the page is left, comes back from memory, or is loaded again', async ({ page }) => {
    await fillIn(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await held(page), 'left').toBe('');

    await fillIn(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await held(page), 'from memory').toBe('');

    await fillIn(page);
    await page.goto(addresses.about);
    await page.goBack({ waitUntil: 'networkidle' });
    await expect(fields(page).first()).toBeVisible();
    expect(await held(page), 'Back').toBe('');

    await fillIn(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect(fields(page).first()).toBeVisible();
    expect(await held(page), 'reloaded').toBe('');
  });

  test('start empty, whatever the browser put back in the fields', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.value = 'reste';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(addresses.notes);
    await expect(fields(page).first()).toBeVisible();
    expect(await page.getByRole('searchbox', { includeHidden: true }).first().inputValue(), 'the test does put words back').toBe('reste');
    expect(await held(page)).toBe('');
  });

  test('are kept while the page finishes loading', async ({ page }) => {
    await fillIn(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })));
    expect(await held(page)).toContain('mot 11');
  });

  test('are saved word for word, in a file whose name tells nothing', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T23:30:00+01:00'));
    await page.goto(addresses.notes);
    await button(page, 'Enregistrer en fichier texte').click();
    await expect(status(page)).toHaveText('Rien à enregistrer : tout est vide.');

    await page.getByLabel('Son pseudo').fill('Kévin_98 <b>');
    await page.getByLabel('Ce qui a été écrit').fill('21 h 04 : « t ki ? »\nici, une image');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Enregistrer en fichier texte').click()]);
    expect(download.suggestedFilename()).toBe('notes-2026-11-22.txt');
    const bytes = await readFile(await download.path());
    expect(bytes.toString('utf8')).toBe(
      '\uFEFFNoter les faits\r\n\r\nSon pseudo\r\nKévin_98 <b>\r\n\r\nCe qui a été écrit ou demandé\r\n21 h 04 : « t ki ? »\r\nici, une image\r\n',
    );
    await expect(status(page)).toContainText('notes-2026-11-22.txt');
    await expect(sheet(page)).toContainText('Un fichier enregistré reste dans vos téléchargements');
  });

  test('are cleared when the parent says so twice, and not by a double click', async ({ page }) => {
    await fillIn(page);
    await button(page, 'Effacer tout').dblclick();
    await expect(button(page, 'Oui, tout effacer')).toBeFocused();
    await expect(status(page)).toHaveText('Appuyez encore une fois pour tout effacer.');
    expect(await held(page)).toContain('mot 11');
    await page.keyboard.press('Shift+Tab');
    await expect(button(page, 'Effacer tout'), 'going elsewhere is a no').toBeVisible();
    await expect(status(page)).toBeEmpty();

    await button(page, 'Effacer tout').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await held(page)).toBe('');
    await expect(status(page)).toHaveText('Tout est effacé ici. Un fichier déjà enregistré reste sur l’appareil.');
    await expect(button(page, 'Effacer tout')).toBeFocused();
    await fields(page).first().focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await held(page), 'undo').toBe('');
  });

  test('print whole what was typed, and lines for the rest', async ({ page }) => {
    await page.goto(addresses.notes);
    const long = Array.from({ length: 40 }, (_, rank) => `message ${rank} ${'a'.repeat(90)}`).join('\n');
    await page.getByLabel('Ce qui a été écrit').fill(long);
    const note = sheet(page).locator('.note').filter({ has: page.getByLabel('Ce qui a été écrit') });
    await expect(note.locator('.typed')).toBeHidden();

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(fields(page).filter({ visible: true })).toHaveCount(0);
    await expect(button(page, 'Imprimer')).toBeHidden();
    const copy = note.locator('.typed');
    await expect(copy).toBeVisible();
    await expect(copy).toHaveCSS('color', 'rgb(0, 0, 0)');
    expect(await copy.evaluate((element: HTMLElement) => element.innerText)).toBe(long);
    expect(await copy.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight)).toBe(true);
    await expect(note.locator('.blank').filter({ visible: true })).toHaveCount(0);
    const empty = sheet(page).locator('.note').filter({ has: page.getByLabel('Son pseudo') });
    await expect(empty.locator('.blank')).toBeVisible();
    expect(await sheets(page), 'what is long goes on').toBeGreaterThan(1);
  });

  test('fit the narrowest screen and every reader', async ({ page }) => {
    for (const path of [addresses.notes, addresses.notesEnglish]) {
      await page.goto(path);
      await expect(fields(page).first()).toBeVisible();
      for (const [width, height] of [[320, 640], [1280, 800]] as const) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth), `${path} at ${width} px`).toBeLessThanOrEqual(width);
        expect(await smallTargets(page), `${path} at ${width} px`).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeViolations(page), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });

  test('stay a blank sheet when the script does not come', async ({ page, faults }) => {
    faults.expectFailure(/\.js$/);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(addresses.notes);
    await expect(sheet(page).locator('[data-paper]')).toBeVisible();
    await expect(fields(page).filter({ visible: true })).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('can be left at once', async ({ page }) => {
    await page.goto(addresses.notes);
    await expect(page.getByRole('link', { name: 'Quitter cette page' })).toBeInViewport({ ratio: 1 });
  });
});
