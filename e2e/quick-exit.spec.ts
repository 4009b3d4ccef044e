import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

const elsewhere = 'https://meteofrance.com/';
const leave = (page: Page) => page.getByRole('link', { name: 'Quitter cette page' });

/** The neutral page the reader is sent to, answered here: no request leaves the machine. */
async function answerElsewhere(page: Page): Promise<{ referrer: string | undefined }> {
  const seen: { referrer: string | undefined } = { referrer: undefined };
  await page.route(elsewhere, (route) => {
    seen.referrer = route.request().headers()['referer'];
    return route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' });
  });
  return seen;
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: ['@desktop', '@phone'] }, () => {
    test.use({ javaScriptEnabled });

    test('the page for teenagers can be left with one touch, from anywhere on it', async ({ page, faults }) => {
      faults.expectFailure(/meteofrance/);
      const seen = await answerElsewhere(page);
      await page.goto(addresses.home);
      await page.goto(addresses.teenager);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      await expect(leave(page)).toBeInViewport({ ratio: 1 });
      await leave(page).click();
      await expect(page).toHaveURL(elsewhere);
      expect(seen.referrer, 'what the other site learns').toBeUndefined();
      if (!javaScriptEnabled) return;
      // The page was replaced: Back leads to the one before it.
      await page.goBack();
      await expect(page).toHaveURL(addresses.home);
    });
  });
}

test.describe('quick exit', { tag: '@desktop' }, () => {
  test('speaks to the teenager, and keeps the cards of services short', async ({ page }) => {
    await page.goto(addresses.teenager);
    await expect(page.getByText('Tu peux dire').first()).toBeVisible();
    const words = await page.getByRole('main').evaluate((main: HTMLElement) => {
      for (const source of main.querySelectorAll('.sources')) source.remove();
      return main.innerText;
    });
    expect(words.match(/(?<!-)\b(?:vous|votre|vos)\b.{0,40}/giu)).toBeNull();
  });

  test('is on sensitive pages alone, says that history remains, and leads to a page on clearing it', async ({ page }) => {
    for (const path of [addresses.home, addresses.guide, addresses.translatedGuide, addresses.about]) {
      await page.goto(path);
      await expect(leave(page), path).toHaveCount(0);
    }
    for (const path of [addresses.urgentGuide, addresses.teenager, '/risques/grooming/', addresses.report, addresses.country, addresses.blackmail, addresses.service, addresses.search, '/attirance-pour-un-enfant/']) {
      await page.goto(path);
      await expect(leave(page), path).toHaveCount(1);
    }
    await expect(page.locator('quick-exit')).toContainText('L’historique de l’appareil garde une trace');
    await page.locator('quick-exit').getByRole('link', { name: 'Effacer ses traces' }).click();
    await expect(page.getByRole('main')).toContainText('navigation privée');
  });

  test('is not printed, and shows itself again when the page comes back', async ({ page, faults }) => {
    faults.expectFailure(/meteofrance/);
    await answerElsewhere(page);
    await page.goto(addresses.blackmail);
    await page.emulateMedia({ media: 'print' });
    await expect(leave(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => {
      document.documentElement.classList.add('left');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await reloaded;
    await expect(page.locator('html')).not.toHaveClass(/left/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('leads to a neutral page in the language of the page', async ({ page }) => {
    await page.goto(addresses.countryElsewhere);
    await expect(page.getByRole('link', { name: 'Leave this page' })).toHaveAttribute('href', 'https://www.bbc.com/weather');
  });

  test('answers to Shift pressed three times, and says how many are left', async ({ page, faults }) => {
    faults.expectFailure(/meteofrance/);
    await answerElsewhere(page);
    await page.goto(addresses.teenager);
    const status = page.locator('quick-exit').getByRole('status');
    await expect(page.locator('quick-exit .keys')).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(/Encore 2 fois/);
    await page.keyboard.press('Shift+a');
    await page.keyboard.press('Shift');
    await expect(status, 'a capital starts the count again').toHaveText(/Encore 2 fois/);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText(/Encore une fois/);
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(elsewhere);
  });

  test('blanks the page and its title at once, before the other one loads', async ({ page, faults }) => {
    faults.expectFailure(/meteofrance/);
    await answerElsewhere(page);
    await page.goto(addresses.teenager);
    const left = await leave(page).evaluate((link: HTMLAnchorElement) => {
      link.click();
      return { title: document.title, shown: document.body.checkVisibility() };
    });
    expect(left).toEqual({ title: '…', shown: false });
    await expect(page).toHaveURL(elsewhere);
  });
});
