import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

const winterMorning = new Date('2026-12-01T10:00:00+01:00');
const winterNight = new Date('2026-12-01T03:00:00+01:00');
const closing = [new Date('2026-12-01T22:59:30+01:00'), new Date('2026-12-01T23:00:00+01:00')] as const;

test.describe('the finder without JavaScript', { tag: ['@desktop', '@phone'] }, () => {
  test.use({ javaScriptEnabled: false });

  test('is a table of every service of every country, with its number and hours', async ({ page, help }) => {
    await help.open(addresses.report);
    expect(await help.rows.count()).toBeGreaterThan(100);
    await expect(help.row('3018')).toContainText('Tous les jours, 9 h – 23 h');
    await expect(help.row('3018').getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
    await expect(help.row('3018').getByText(/^(?:Ouvert|Fermé)/)).toHaveCount(0);
    for (const select of await page.getByRole('main').locator('select').all()) await expect(select).toBeHidden();
  });
});

test.describe('the finder', { tag: ['@desktop', '@phone'] }, () => {
  test('crosses country, situation, way, language and « open now »', async ({ page, help }) => {
    await page.clock.setFixedTime(winterMorning);
    await help.open(addresses.report);
    const inFrance = await help.rows.count();
    await expect(help.status).toHaveText(`${inFrance} services`);
    await expect(help.row('3018')).toBeVisible();
    await expect(help.row('1712')).toBeHidden();

    await help.choose('Situation', 'On fait chanter mon enfant avec une image');
    await expect(help.rows.first().getByRole('link').first()).toHaveText('3018');
    expect(await help.rows.count()).toBeLessThan(inFrance);
    await help.choose('Comment', 'Par téléphone');
    await help.openNow.check();
    await expect(help.row('3018')).toBeVisible();
    await expect(help.row('Ma Sécurité')).toBeHidden();

    await help.choose('Pays', 'Belgique');
    await expect(help.row('3018')).toBeHidden();
    await help.choose('Langue', 'néerlandais');
    await expect(help.rows.first()).toBeVisible();
    for (const row of await help.rows.all()) await expect(row).toContainText('néerlandais');

    await page.getByRole('button', { name: 'Revoir tous les services' }).click();
    expect(await help.rows.count()).toBeGreaterThan(100);
    expect(page.url(), 'what is chosen stays on the page').toMatch(new RegExp(`${addresses.report}$`));
  });

  test('says so when no service answers, and what to do', async ({ page, help }) => {
    await help.open(addresses.report);
    await help.choose('Pays', 'Monaco');
    await help.choose('Langue', 'portugais');
    await expect(help.status).toHaveText('Aucun service ne répond à tous ces choix.');
    await expect(page.getByText('En danger, appelez les secours sans attendre.')).toBeVisible();
  });

  test('never takes doubtful hours for open', async ({ page, help }) => {
    await page.clock.setFixedTime(winterMorning);
    await help.open(addresses.report);
    await help.choose('Comment', 'Par téléphone');
    await expect(help.row('Info Escroqueries')).toContainText('à vérifier sur le site');
    await help.openNow.check();
    await expect(help.row('Info Escroqueries')).toBeHidden();
    await expect(help.row('3018')).toBeVisible();
  });

  for (const timezoneId of ['Europe/Paris', 'America/Martinique', 'Pacific/Auckland']) {
    test.describe(`read in ${timezoneId}`, () => {
      test.use({ timezoneId });

      test('knows what is open in France, and drops it at the minute it closes', async ({ page, help }) => {
        await page.clock.install({ time: closing[0] });
        await help.open(addresses.report);
        await help.choose('Comment', 'Par téléphone');
        await help.openNow.check();
        const theirs = timezoneId === 'Europe/Paris' ? '' : ' (heure du service)';
        await expect(help.row('3018')).toContainText(`Ouvert jusqu’à 23 h${theirs}`);
        await page.clock.runFor(closing[1].getTime() - closing[0].getTime() + 20_000);
        await expect(help.row('3018')).toBeHidden();
        await help.openNow.uncheck();
        await expect(help.row('3018')).toContainText(`Fermé, ouvre demain à 9 h${theirs}`);
      });
    });
  }

  test('gives an emergency number in every country, for a danger and for an assault', async ({ page, help }) => {
    await help.open(addresses.report);
    const countries = await page.locator('[data-wish="country"] option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    expect(countries.length).toBeGreaterThan(15);
    for (const situation of ['danger', 'assault']) {
      await page.locator('[data-wish="situation"]').selectOption(situation);
      for (const country of countries) {
        await page.locator('[data-wish="country"]').selectOption(country);
        await expect.soft(help.rows.locator('a[href^="tel:"]').first(), `${situation} in ${country}`).toBeVisible();
      }
    }
    await page.locator('[data-wish="country"]').selectOption('es');
    await page.locator('[data-wish="situation"]').selectOption('danger');
    await expect(help.row('112')).toBeVisible();
  });

  test('shows nothing closed or doubtful as open', async ({ page, help }) => {
    await page.clock.setFixedTime(winterNight);
    await help.open(addresses.report);
    await help.choose('Pays', 'Tous les pays');
    await help.openNow.check();
    const hours = await help.rows.locator('td:nth-child(3)').allInnerTexts();
    expect(hours.length).toBeGreaterThan(20);
    expect(hours.filter((text) => /Fermé|à vérifier/.test(text))).toEqual([]);
  });

  test('finds who answers at night', async ({ page, help }) => {
    await page.clock.setFixedTime(winterNight);
    await help.open(addresses.report);
    await help.choose('Situation', 'On fait chanter mon enfant avec une image');
    await help.openNow.check();
    await expect(help.row('3018')).toBeHidden();
    await expect(help.row('119').first()).toBeVisible();
  });

  test('answers again what is still chosen when the page comes back', async ({ page, help }) => {
    await help.open(addresses.report);
    await help.choose('Pays', 'Suisse');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(help.row('3018')).toBeHidden();
    await expect(help.row('147')).toBeVisible();
  });
});
