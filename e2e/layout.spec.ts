import type { Page } from '@playwright/test';
import { layoutShifts } from './fixtures/layout-shift.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

test.describe('the layout', { tag: ['@desktop', '@phone'] }, () => {
  const fonts = {
    'with its fonts': () => Promise.resolve(),
    'with fonts that come after the text': (page: Page) =>
      page.route('**/fonts/*', async (route) => {
        await textPainted(page);
        await route.continue();
      }),
    'without fonts': (page: Page) => page.route('**/fonts/*', (route) => route.abort()),
  };
  for (const [state, prepare] of Object.entries(fonts)) {
    test(`does not move while a page loads, ${state}`, async ({ page, faults }) => {
      if (state === 'without fonts') faults.expectFailure(/\/fonts\//);
      await prepare(page);
      for (const path of [addresses.home, addresses.urgentGuide, `${addresses.urgentGuide}#qui-appeler`, addresses.report, addresses.blackmail]) {
        // From elsewhere: a new part of the page one is on doesn't load it again.
        await page.goto('about:blank');
        await page.goto(path);
        expect(await layoutShifts(page), path).toEqual([]);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  }

  test('holds when the reader spaces letters, words, lines and paragraphs out', async ({ page }) => {
    for (const path of [addresses.home, addresses.urgentGuide, addresses.report, addresses.blackmail, addresses.question, addresses.country, addresses.service]) {
      await page.goto(path);
      await spaceTextOut(page);
      expect(await clipped(page), path).toEqual([]);
    }
  });
});

test.describe('the reader’s own display', { tag: '@desktop' }, () => {
  test('with forced colours keeps the edges of buttons and cards', async ({ page, search }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const path of [addresses.home, addresses.urgentGuide, addresses.conversation, addresses.blackmail, addresses.country, `${addresses.search}#q=chantage`]) {
      await page.goto(path);
      if (path.includes('#q=')) await search.found('chantage');
      const edgeless = await page.evaluate(() => {
        const shapes = [...document.querySelectorAll<HTMLElement>('.button, .chips a, .card, .channel, .emergency, .essential, .say, .avoid, .conversation, .choice, .chat .message, .search-box, .call-first')];
        return shapes
          .filter((shape) => shape.checkVisibility())
          .filter((shape) => {
            const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(shape);
            return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === backgroundColor;
          })
          .map((shape) => `${shape.className} « ${shape.textContent.trim().slice(0, 40)} »`);
      });
      expect(edgeless, path).toEqual([]);
    }
  });

  test('with reduced motion moves nothing', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of [addresses.home, addresses.urgentGuide, addresses.search]) {
      await page.goto(path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          [undefined, '::before', '::after'].flatMap((pseudo) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
            const still = /^(?:0s(?:, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
            return still ? [] : [`${element.tagName}.${element.className}${pseudo ?? ''}`];
          }),
        ),
      );
      expect(moving, path).toEqual([]);
    }
  });
});

/** Resolves once the page being loaded shows its text. */
async function textPainted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })),
  );
}

/** Sets the spacing of WCAG 1.4.12 on all the text of `page`, as a reader's own style sheet would. */
async function spaceTextOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Boxes of `page` whose text is cut, or runs out of them or of the window. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.button, .chips a, .card, .channel, .badges > *, .emergency, .essential, .sign, .say, .avoid, .site-header .wrap, .help-line ul, summary')];
    const name = (box: HTMLElement) => `${box.className || box.tagName} « ${box.textContent.trim().slice(0, 40)} »`;
    const overflowing = boxes
      .filter((box) => box.checkVisibility())
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    return [...overflowing.map(name), ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in ${innerWidth}`] : [])];
  });
}
