import type { Page } from '@playwright/test';
import { axeViolations } from './fixtures/axe.ts';
import type { Faults } from './fixtures/faults.ts';
import { differentPaths } from './fixtures/sitemap.ts';
import { smallTargets } from './fixtures/targets.ts';
import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';
import { SearchPage } from './pages/search.ts';

/** One page of each template, and the states a page can be in. */
const samples: Readonly<Record<string, string>> = {
  home: addresses.home,
  section: addresses.section,
  'urgent guide': addresses.urgentGuide,
  guide: addresses.guide,
  conversation: addresses.conversation,
  quiz: addresses.quiz,
  chart: addresses.chart,
  'page for teenagers': addresses.teenager,
  sources: addresses.sources,
  'calendar of checks': addresses.checks,
  finder: addresses.report,
  countries: addresses.countries,
  country: addresses.country,
  'country elsewhere': addresses.countryElsewhere,
  'advice of a step': addresses.blackmail,
  'question of a step': addresses.question,
  'step for teenagers': addresses.teenagerStep,
  service: addresses.service,
  'sheet of facts': addresses.notes,
  'open data': '/donnees/',
  pocket: '/urgence/france/',
  search: addresses.search,
  'search results': `${addresses.search}#q=chantage`,
  'search without results': `${addresses.search}#q=zzzzqq`,
  glossary: addresses.glossary,
  'page about the site': addresses.about,
  'wrong address': addresses.nowhere,
  'English guide': addresses.guideEnglish,
  'English search results': `${addresses.searchEnglish}#q=chat`,
  'English wrong address': addresses.nowhereEnglish,
};

/** In how many tests the pages of the sitemap are gone through, for the workers to share. */
const shares = 8;

async function open(page: Page, path: string, faults: Faults): Promise<void> {
  if (path === addresses.nowhere || path === addresses.nowhereEnglish) faults.expectFailure(new RegExp(`${path}$`));
  await page.goto(path);
  const [, query] = path.split('#q=');
  if (query) await new SearchPage(page).found(query);
}

const schemes = ['light', 'dark'] as const;

/** Looks at `page` as it is open, on the narrowest and on a wide screen, each in the colour schemes it is given. */
async function check(page: Page, narrow: readonly (typeof schemes)[number][] = schemes, wide = narrow): Promise<void> {
  for (const [width, height, colorSchemes] of [[320, 640, narrow], [1280, 800, wide]] as const) {
    await page.setViewportSize({ width, height });
    const state = `${new URL(page.url()).pathname} at ${width} px`;
    const scrollWidth = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect.soft(scrollWidth, `${state}: width without horizontal scrolling`).toBeLessThanOrEqual(width);
    expect.soft(await smallTargets(page), `${state}: targets too small`).toEqual([]);
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([]);
    }
  }
}

test.describe('accessibility', { tag: '@desktop' }, () => {
  test.slow();

  for (const [name, path] of Object.entries(samples)) {
    test(`of the ${name}`, async ({ page, faults }) => {
      await open(page, path, faults);
      await check(page);
    });
  }

  test('of the search over a page, and of its choices', async ({ page, guide, search }) => {
    await guide.open(addresses.urgentGuide);
    await page.keyboard.press('Control+k');
    await search.dialog.box.fill('chantage');
    await search.dialog.found('chantage');
    await search.dialog.scope.getByText('Affiner').click();
    await check(page);
  });

  test('of the menu and the contents, unfolded on a small screen', async ({ page, guide }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await guide.open(addresses.urgentGuide);
    await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    await check(page);
  });
});

// Away from CI, one page of each template is enough.
if (process.env['CI']) {
  test.describe('accessibility of every page', { tag: '@desktop' }, () => {
    for (let share = 0; share < shares; share += 1) {
      test(`of the sitemap, share ${share + 1} of ${shares}`, async ({ page, request, faults }) => {
        const paths = (await differentPaths(request)).filter((_, index) => index % shares === share);
        test.setTimeout(paths.length * 20_000);
        for (const path of paths) {
          await test.step(path, async () => {
            await open(page, path, faults);
            await check(page, ['light'], ['dark']);
          });
        }
      });
    }
  });
}
