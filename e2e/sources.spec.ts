import { readdir } from 'node:fs/promises';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

test.describe('what the site stands on', { tag: ['@desktop', '@phone'] }, () => {
  test('every source is listed once, with where it is used', async ({ page }) => {
    const files = (await readdir(new URL('../content/sources/', import.meta.url))).filter((file) => file.endsWith('.yaml'));
    await page.goto(addresses.sources);
    const items = page.locator('.sources li');
    await expect(items).toHaveCount(files.length);
    expect(files.length).toBeGreaterThanOrEqual(90);
    await expect(page.getByRole('main')).toContainText(`${files.length} sources.`);
    const unused = await items.evaluateAll((all) => all.filter((item) => !item.querySelector('details a')).map(({ id }) => id));
    expect(unused).toEqual([]);

    const law = page.locator('#legifrance-code-penal');
    const address = (await law.getByRole('link').first().getAttribute('href')) ?? '';
    await law.locator('summary').click();
    await law.locator('details a').first().click();
    await expect(page, 'a guide').not.toHaveURL(/\/sources\//);
    await expect(page.locator(`.sources a[href="${address}"]`)).toBeVisible();
  });

  test('the calendar of checks names every guide, the nearest first, and says what is late', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-05-10T10:00:00Z'));
    await page.goto(addresses.checks);
    const guides = page.getByRole('region', { name: 'Les guides' });
    expect(await guides.getByRole('listitem').count()).toBeGreaterThanOrEqual(50);
    const days = await guides.locator('li time:last-of-type').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(days).toEqual(days.toSorted());
    await expect(guides.locator('freshness-state').first()).toHaveText('À faire bientôt');
    await expect(page.getByRole('region', { name: 'Les services à appeler' }).locator('freshness-state').first()).toHaveText('En retard');
    await page.clock.setFixedTime(new Date('2026-11-22T10:00:00Z'));
    await page.reload();
    await expect(guides.locator('freshness-state').first(), 'up to date: nothing to say').toBeHidden();
    expect(await page.getByRole('region', { name: 'Les conversations' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
  });

  test('a source that is late says so', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T10:00:00Z'));
    await page.goto(addresses.sources);
    const state = page.locator('#legifrance-code-penal freshness-state');
    await expect(state).toBeHidden();
    await page.clock.setFixedTime(new Date('2027-12-01T10:00:00Z'));
    await page.reload();
    await expect(state).toHaveText('En retard');
  });
});
