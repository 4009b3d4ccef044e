/**
 * What a change costs in the finder, with every service of the site: the work of the script, and how long until the
 * answer is on the screen, as ratios to a frame of the same run. Needs a build: `npm run build && npm run bench:finder`.
 */
import type { Page } from '@playwright/test';
import { median, withBuiltSite } from './built-site.ts';

/** Times of one change, in milliseconds. */
interface Change {
  /** From the change to the end of the script’s work, layout included. */
  readonly work: number;
  /** Frames drawn until the answer was on the screen. */
  readonly frames: number;
}

const rounds = 60;

/** Chooses another situation and « open now » in turn, and measures each. */
function changes(page: Page, count: number): Promise<{ readonly frame: number; readonly list: Change[]; readonly rows: number }> {
  return page.evaluate(async (times: number) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const idle: number[] = [];
    for (let last = await nextFrame(), index = 0; index < 30; index += 1) {
      const now = await nextFrame();
      idle.push(now - last);
      last = now;
    }
    const frame = idle.toSorted((a, b) => a - b)[15] ?? 16.7;
    const country = document.querySelector<HTMLSelectElement>('[data-wish="country"]');
    const situation = document.querySelector<HTMLSelectElement>('[data-wish="situation"]');
    const open = document.querySelector<HTMLInputElement>('[data-wish="open"]');
    if (!country || !situation || !open) throw new Error('The page has no finder.');
    country.value = '';
    const list = [];
    for (let index = 0; index < times; index += 1) {
      situation.selectedIndex = index % situation.options.length;
      open.checked = index % 2 === 1;
      const before = await nextFrame();
      const start = performance.now();
      situation.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      const work = performance.now() - start;
      const after = await nextFrame();
      list.push({ work, frames: Math.max(1, Math.round((after - before) / frame)) });
    }
    return { frame, list, rows: document.querySelectorAll('[data-service]').length };
  }, count);
}

await withBuiltSite(async ({ root, browser }) => {
  const page = await browser.newPage();
  await page.goto(`${root}/signaler/`, { waitUntil: 'networkidle' });
  const { frame, list, rows } = await changes(page, rounds);
  const work = list.map((change) => change.work);
  console.table([{
    services: rows,
    'frame (ms)': Number(frame.toFixed(1)),
    'work / frame, median': Number((median(work) / frame).toFixed(2)),
    'work / frame, worst': Number((Math.max(...work) / frame).toFixed(2)),
    'answered in the next frame': `${list.filter(({ frames }) => frames === 1).length} of ${rounds}`,
  }]);
  console.log('Goal: a change is answered within one frame with 100 services.');
});
