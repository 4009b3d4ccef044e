import { currentStop, focusableNames } from './fixtures/focus.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

// Hundreds of keys: recording them would take longer than pressing them.
test.use({ trace: 'off' });

test.describe('with a keyboard alone', { tag: '@desktop' }, () => {
  test('the first stop skips to the content', async ({ page, guide, shell }) => {
    await guide.open(addresses.urgentGuide);
    await expect(shell.skipLink).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(shell.skipLink).toBeFocused();
    await expect(shell.skipLink).toHaveText('Aller au contenu');
    await expect(shell.skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(shell.main).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(shell.main.getByRole('link').first()).toBeFocused();
  });

  for (const width of [1280, 390]) {
    test(`a guide ${width} px wide is gone through in its order, and left at its end`, async ({ page, guide }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await guide.open(addresses.urgentGuide);
      const names = await focusableNames(page);
      expect(names.length).toBeGreaterThan(50);
      for (const [rank, name] of names.entries()) {
        await page.keyboard.press('Tab');
        expect(await currentStop(page), `stop ${rank}, « ${name} »`).toMatchObject({ rank, problem: '' });
      }
      await page.keyboard.press('Tab');
      expect((await currentStop(page)).rank, 'the focus leaves the last element').not.toBe(names.length - 1);
    });
  }

  test('a guide is gone through backwards, with nothing hidden under its header', async ({ page, guide }) => {
    test.slow();
    await guide.open(addresses.urgentGuide);
    const names = await focusableNames(page);
    await page.locator('[data-rank]').last().focus();
    for (const [rank, name] of [...names.entries()].reverse().slice(1)) {
      await page.keyboard.press('Shift+Tab');
      expect(await currentStop(page), `back to stop ${rank}, « ${name} »`).toMatchObject({ rank, problem: '' });
    }
  });

  test('what is folded opens and closes with Enter and with Space', async ({ page, guide, shell }) => {
    await page.setViewportSize({ width: 800, height: 800 });
    await guide.open(addresses.urgentGuide);
    const contents = page.getByRole('navigation', { name: 'Sur cette page' });
    const folded = [
      { button: shell.menuButton, content: shell.sections, first: shell.menuSearch },
      {
        button: page.locator('summary', { hasText: 'Sur cette page' }),
        content: contents.filter({ visible: true }),
        first: contents.filter({ visible: true }).getByRole('link').first(),
      },
    ];
    for (const { button, content, first } of folded) {
      await button.focus();
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await expect(content).toHaveCount(1);
        await page.keyboard.press(key);
        await expect(content).toHaveCount(0);
      }
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#essentiel$/);
    await expect(guide.part('L’essentiel')).toBeInViewport();
  });

  test('a search is asked and its first page opened', async ({ page, home, search, guide }) => {
    await home.open();
    await search.box.focus();
    await page.keyboard.type('coco');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await search.found('coco');
    await search.box.focus();
    // Past its button, and the choices.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    const first = search.links.first();
    await expect(first).toBeFocused();
    const title = await first.innerText();
    await page.keyboard.press('Enter');
    await expect(guide.title).toHaveText(title);
  });
});
