import { countrySteps } from './fixtures/sitemap.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** Most bytes of a step, compressed, its style sheet included. */
const stepBytes = 14_000;

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: ['@phone'] }, () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('from « chantage » on the home page to the number, in two taps', async ({ page, home, help }) => {
      await home.open();
      await home.situation('On fait chanter mon enfant avec une image').getByRole('link').tap();
      await expect(page).toHaveURL(addresses.blackmail);
      await expect(help.firstCall.getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
      await expect(help.firstCall.getByRole('link', { name: 'Appeler le 3018' })).toBeInViewport();
    });

    test('at night, the service that answers has the full button', async ({ page, help }) => {
      await page.clock.setFixedTime(new Date('2026-12-01T03:00:00+01:00'));
      await help.open(addresses.blackmail);
      const quiet = javaScriptEnabled ? 'Appeler le 3018' : 'Appeler le 119';
      await expect(help.firstCall.getByRole('link', { name: quiet })).toHaveClass(/quiet/);
      await expect(help.firstCall.getByText('Fermé à cette heure')).toBeVisible({ visible: javaScriptEnabled });
    });

    test('from « je veux comprendre » on the home page to a number, in three taps', async ({ page, home, guide }) => {
      await home.open();
      await home.situation('Je veux comprendre').getByRole('link').tap();
      await expect(page).toHaveURL(addresses.translatedGuide);
      await expect(guide.channel('3018').getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
    });

    test('from a doubt to what to do, in two questions at most', async ({ home, help }) => {
      await home.open();
      await home.situation('Toutes les situations').getByRole('link').tap();
      await help.part('Les situations').getByRole('listitem').filter({ hasText: 'doute' }).getByRole('link').tap();
      await expect(help.part('Vous hésitez ? Appelez').getByRole('link').first()).toHaveAttribute('href', /^tel:/);
      await help.answer(/./).first().tap();
      for (const name of ['Est-ce une urgence ?', 'Les premiers gestes, dans l’ordre', 'Qui appeler, dans l’ordre, et pourquoi', 'Ce qu’il vaut mieux éviter', 'Ensuite']) {
        await expect(help.part(name)).toBeVisible();
      }
      await expect(help.part('Ensuite').getByRole('button', { name: 'Imprimer cette page' })).toBeVisible({ visible: javaScriptEnabled });
    });

    test('the same step in another country gives the numbers of that country', async ({ page, help, shell }) => {
      await help.open(addresses.blackmail);
      await help.countries.locator('summary').tap();
      await help.countries.getByRole('link', { name: 'Belgique' }).tap();
      await expect(page).toHaveURL('/aide/belgique/chantage/');
      await expect(shell.helpLine.getByRole('link').first()).toHaveAttribute('href', 'tel:101');
      await expect(help.calls).not.toContainText('3018');
      await help.part('Ensuite').getByRole('link').first().scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage, cookie: document.cookie })), 'nothing keeps the country').toEqual({ cookie: '' });
    });
  });
}

test.describe('the help line', { tag: '@desktop' }, () => {
  const firstNumbers = async (page: import('@playwright/test').Page, path: string) => {
    await page.goto(path);
    return page.locator('.help-line a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };

  test('gives the numbers of the page’s country, France by default', async ({ page }) => {
    expect(await firstNumbers(page, addresses.guide)).toEqual(['tel:17', 'tel:112', 'sms:114', 'tel:3018', 'tel:119']);
    expect((await firstNumbers(page, '/aide/royaume-uni/')).slice(0, 1)).toEqual(['tel:999']);
    expect((await firstNumbers(page, '/services/be-child-focus/')).slice(0, 2)).toEqual(['tel:101', 'tel:112']);
  });

  test('shows 112 first on an English page outside any country, and leads to the others', async ({ page }) => {
    for (const path of [addresses.homeEnglish, addresses.guideEnglish]) {
      const numbers = await firstNumbers(page, path);
      expect(numbers[0], path).toBe('tel:112');
      expect(numbers, path).toContain('/en/help/');
      expect(numbers.join(' '), path).not.toMatch(/3018|:119|:17\b/);
    }
    expect((await firstNumbers(page, '/en/help/france/'))[0]).toBe('tel:17');
  });
});

test.describe('every step', { tag: '@desktop' }, () => {
  test('in every country has a call button, its country’s numbers and one small answer', async ({ request }) => {
    test.setTimeout(240_000);
    const steps = await countrySteps(request);
    expect(steps.length).toBeGreaterThan(1000);
    for (const path of steps) {
      const answer = await request.get(path, { headers: { 'accept-encoding': 'br' } });
      const html = await answer.text();
      expect.soft(Number(answer.headers()['content-length']), path).toBeLessThanOrEqual(stepBytes);
      const call = /id="appeler".*?class="button" href="([^"]+)"/s.exec(html)?.[1];
      // Money that has gone is for the bank to stop, whose number is not ours.
      const isNow = !/\/(?:argent-parti|money-gone)\/$/.test(path) && /<b>(?:Maintenant|Now)\.<\/b>/.test(html);
      expect.soft(call, `${path}: the call button`).toMatch(isNow ? /^tel:\+?\d+$/ : /^(?:tel:\+?\d+$|sms:\d+$|https:\/\/)/);
      expect.soft(/class="help-line".*?href="tel:\d+"/s.test(html), `${path}: the help line`).toBe(true);
    }
  });
});

test.describe('an unknown country in an address', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, country, number] of [['/aide/atlantide/chantage/', 'Suisse', 'tel:117'], ['/en/help/atlantis/', 'Switzerland', 'tel:117']] as const) {
    test(`gives the countries and their numbers (${path})`, async ({ page, faults }) => {
      faults.expectFailure(new RegExp(`${path}$`));
      expect((await page.goto(path))?.status()).toBe(404);
      const row = page.locator('.countries li').filter({ has: page.getByRole('link', { name: country, exact: true }) });
      await expect(row.locator('.number').first()).toHaveAttribute('href', number);
      await row.getByRole('link', { name: country }).click();
      await expect(page).toHaveURL(/\/(?:suisse|switzerland)\/$/);
    });
  }
});

test.describe('a service', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('says what it takes, what it does not and who does, and who says so', async ({ page, help }) => {
    await help.open(addresses.service);
    await expect(help.part('Ce que ce service prend').getByRole('listitem').first()).toBeVisible();
    const instead = help.part('Ce qu’il ne prend pas, et qui le prend').getByRole('link').first();
    await expect(instead).toHaveAttribute('href', /^\/services\//);
    await expect(page.getByRole('main').getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
    await expect(page.getByRole('main')).toContainText('Tous les jours, 9 h – 23 h');
    await expect(help.part('Sources').getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await instead.click();
    await expect(page).toHaveURL(/\/services\//);
  });

  test('for people worried about their own attraction stands apart', async ({ page, request }) => {
    await page.goto('/attirance-pour-un-enfant/');
    await expect(page.getByRole('main').getByRole('article').first()).toContainText('STOP');
    for (const path of ['/aide/france/', '/aide/belgique/', addresses.report, '/urgence/france/', ...(await countrySteps(request)).filter((step) => /^\/aide\/(?:france|belgique)\//.test(step))]) {
      expect(await (await request.get(path)).text(), path).not.toMatch(/fr-stop|be-stop-it-now/);
    }
  });
});
