import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

/** Sheets a guide of five minutes may take. */
const mostSheets = 8;

test.describe('a printed guide', { tag: '@desktop' }, () => {
  test('keeps the words, the numbers and the addresses, and leaves out what needs a screen', async ({ page, guide, shell }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await guide.open(addresses.urgentGuide);

    for (const needsScreen of [
      shell.skipLink,
      shell.header.getByRole('navigation').first(),
      shell.menuButton,
      shell.header.getByRole('link', { name: 'Rechercher', includeHidden: true }).first(),
      guide.share,
      page.locator('#a-lire'),
      page.getByRole('contentinfo').locator('nav').first(),
      page.locator('.toc').first(),
      page.locator('.toc').last(),
      page.locator('.sources .back').first(),
    ]) {
      await expect(needsScreen).toBeHidden();
    }

    await expect(shell.helpLine).toContainText('17');
    await expect(guide.emergency.getByText('Appeler le 17')).toBeVisible();
    await expect(guide.essentials.getByRole('listitem')).toHaveCount(3);
    const card = guide.channel('3018');
    await expect(card.getByText('Appeler le 3018')).toBeVisible();
    await expect(card.getByText('Tous les jours, 9 h – 23 h')).toBeVisible();
    for (const link of [card.getByRole('link', { name: 'Ouvrir le tchat' }), guide.channel('Take It Down').getByRole('link').first()]) {
      const address = await link.getAttribute('href');
      expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(address ?? 'an address');
    }
    await expect(page.getByText(`https://derriere-le-pseudo.example${addresses.urgentGuide}`).last(), 'where the paper comes from').toBeVisible();
    await expect(guide.source(1)).toBeVisible();

    const links = guide.source(1).getByRole('link').first();
    const shown = await links.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(shown).toContain((await links.getAttribute('href')) ?? 'an address');
  });

  test('is black on white, also for a reader who chose dark colours', async ({ page, guide }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await guide.open(addresses.urgentGuide);
    const dark = await page.evaluate(() => {
      const isDark = (color: string): boolean => {
        const [red = 255, green = 255, blue = 255, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
        return alpha > 0 && red + green + blue < 600;
      };
      const all = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')].filter((element) => element.checkVisibility());
      return all.filter((element) => isDark(getComputedStyle(element).backgroundColor)).map((element) => element.outerHTML.slice(0, 80));
    });
    expect(dark, 'backgrounds that would drink ink').toEqual([]);
    for (const text of [guide.title, guide.essentials, guide.channel('3018').getByRole('heading'), guide.source(1).getByRole('link').first()]) {
      await expect(text).toHaveCSS('color', 'rgb(0, 0, 0)');
    }
  });

  test('fits on a few sheets', async ({ page, guide }) => {
    await guide.open(addresses.urgentGuide);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(mostSheets);
  });
});
