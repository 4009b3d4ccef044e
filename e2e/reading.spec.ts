import { expect, test } from './fixtures/test.ts';
import { untranslatedGuide } from './fixtures/sitemap.ts';
import { addresses } from './pages/addresses.ts';

const everywhere = { tag: ['@desktop', '@phone'] };

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', everywhere, () => {
    test.use({ javaScriptEnabled });

    test('a frightened parent finds out what to do, and whom to call', async ({ page, home, guide }) => {
      await home.open();
      await home.situation('On fait chanter mon enfant avec une image').click();
      await expect(page).toHaveURL(addresses.blackmail);
      await page.getByRole('region', { name: 'Ensuite' }).getByRole('link').first().click();
      await expect(page).toHaveURL(addresses.urgentGuide);
      await expect(guide.title).toContainText('Chantage');

      await expect(guide.emergency.getByRole('link', { name: 'Appeler le 17' })).toHaveAttribute('href', 'tel:17');
      await expect(guide.emergency.getByRole('link', { name: 'SMS au 114' })).toHaveAttribute('href', 'sms:114');
      await expect(guide.emergency.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
      await expect(guide.essentials.getByRole('listitem')).toHaveCount(3);
      await expect(guide.essentials).toContainText('On ne paie pas');

      await guide.goToPart('Qui appeler');
      await expect(guide.part('Qui appeler')).toBeInViewport();
      const card = guide.channel('3018');
      await expect(card.getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
      await expect(card).toContainText('Tous les jours, 9 h – 23 h');
      await expect(card).toContainText('Gratuit');

      const next = guide.related.getByRole('listitem').first();
      const title = (await next.getByRole('heading').textContent()) ?? '';
      await next.click();
      await expect(guide.title).toHaveText(title);
    });

    test('a citation leads to its source and back', async ({ page, guide }) => {
      await guide.open(addresses.urgentGuide);
      await guide.call(1).click();
      await expect(page).toHaveURL(/#source-1$/);
      await expect(guide.source(1)).toBeInViewport();
      await expect(guide.source(1).getByRole('link').first()).toHaveAttribute('href', /^https:/);
      await guide.source(1).getByRole('link', { name: 'Retour à l’appel 1 de la source 1' }).click();
      await expect(page).toHaveURL(/#appel-1-1$/);
      await expect(guide.call(1)).toBeInViewport();
    });

    test('a guide can be read in English, and in French again', async ({ page, guide, shell }) => {
      await guide.open(addresses.translatedGuide);
      await shell.language('English').click();
      await expect(page).toHaveURL(addresses.guideEnglish);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await shell.language('Français').click();
      await expect(page).toHaveURL(addresses.translatedGuide);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    });

    test('a guide that is not translated says so, in English, and leads to the English start page', async ({ page, guide, shell, request }) => {
      const path = await untranslatedGuide(request);
      test.skip(path === undefined, 'every guide is translated');
      await guide.open(path ?? '');
      const entry = page.getByRole('contentinfo').getByRole('listitem').filter({ has: page.getByRole('link', { name: 'English' }) });
      await expect(entry.getByText('This page is not available in English')).toHaveAttribute('lang', 'en');
      await shell.language('English').click();
      await expect(page).toHaveURL(addresses.homeEnglish);
      await expect(shell.main).toContainText('Understand');
    });

    test('a wrong address gives a search box, the numbers and the guides', async ({ page, guide, search, faults }) => {
      // The search page announces modules, which a browser that runs no script refuses.
      faults.expectFailure(/\/nulle-part\/$|\/search-panel\.[^/]+\.js$/);
      const answer = await page.goto(addresses.nowhere);
      expect(answer?.status()).toBe(404);
      await expect(guide.title).toHaveText('Cette page n’existe pas');
      await expect(guide.emergency.getByRole('link', { name: 'Appeler le 17' })).toHaveAttribute('href', 'tel:17');
      await expect(page.getByRole('main').getByRole('link', { name: 'Appeler le 3018' })).toHaveAttribute('href', 'tel:3018');
      await expect(page.getByRole('main').getByRole('region', { name: 'Tous les guides' }).getByRole('link').first()).toBeVisible();
      await search.ask('coco');
      await expect(page).toHaveURL(/\/recherche\/[#?]q=coco$/);
    });
  });
}

const sections = ['Comprendre', 'Les risques', 'Repérer', 'En parler', 'Agir', 'Protéger'];

test.describe('the menu of a small screen', { tag: '@phone' }, () => {
  for (const javaScriptEnabled of [false, true]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('shows the six sections to fingers', async ({ page, home, shell }) => {
        await home.open();
        await expect(shell.sections).toHaveCount(0);
        await shell.menuButton.tap();
        for (const name of sections) await expect(shell.sections.getByRole('link', { name, exact: true })).toBeVisible();
        await shell.menuButton.tap();
        await expect(shell.sections).toHaveCount(0);
        await shell.menuButton.tap();
        await shell.sections.getByRole('link', { name: 'Les risques' }).tap();
        await expect(page).toHaveURL(addresses.section);
        await shell.menuButton.tap();
        await expect(shell.sections.getByRole('link', { name: 'Les risques' })).toHaveAttribute('aria-current', 'true');
      });

      test('shows the six sections to a keyboard', async ({ page, home, shell }) => {
        await home.open();
        await shell.menuButton.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(shell.menuSearch).toBeFocused();
        await page.keyboard.press('Tab');
        for (const name of sections) {
          await page.keyboard.press('Tab');
          await expect(shell.sections.getByRole('link', { name, exact: true })).toBeFocused();
        }
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/\/proteger\/$/);
      });
    });
  }
});
