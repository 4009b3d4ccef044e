import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

const winterMorning = new Date('2026-12-01T10:00:00+01:00');
const winterNight = new Date('2026-12-01T03:00:00+01:00');
const summerLastMinute = new Date('2027-07-01T22:59:00+02:00');

test.describe('opening hours', { tag: '@desktop' }, () => {
  for (const timezoneId of ['Europe/Paris', 'America/Martinique', 'Pacific/Auckland']) {
    test.describe(`read in ${timezoneId}`, () => {
      test.use({ timezoneId });
      const theirs = timezoneId === 'Europe/Paris' ? '' : ' (heure du service)';

      test('say whether the service answers now, in France', async ({ page, guide }) => {
        const state = guide.channel('3018').locator('open-state');
        await page.clock.setFixedTime(winterMorning);
        await guide.open(addresses.urgentGuide);
        await expect(state).toHaveText(`Ouvert jusqu’à 23 h${theirs}`);

        await page.clock.setFixedTime(winterNight);
        await page.reload();
        await expect(state).toHaveText(`Fermé, ouvre à 9 h${theirs}`);

        await page.clock.setFixedTime(summerLastMinute);
        await page.reload();
        await expect(state).toHaveText(`Ouvert jusqu’à 23 h${theirs}`);
      });
    });
  }

  test('follow the clock on a page left open overnight', async ({ page, guide }) => {
    const state = guide.channel('3018').locator('open-state');
    await page.clock.setFixedTime(winterNight);
    await guide.open(addresses.urgentGuide);
    await expect(state).toHaveText('Fermé, ouvre à 9 h');
    await page.clock.setFixedTime(winterMorning);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await expect(state).toHaveText('Ouvert jusqu’à 23 h');
  });

  test('of a service that always answers are said in words alone', async ({ guide }) => {
    await guide.open(addresses.urgentGuide);
    await expect(guide.channel('17')).toContainText('24 h/24, 7 j/7');
    await expect(guide.channel('17').locator('open-state')).toHaveCount(0);
  });
});

test.describe('opening hours without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('are there in words, without a state that would be a guess', async ({ guide }) => {
    await guide.open(addresses.urgentGuide);
    const card = guide.channel('3018');
    await expect(card).toContainText('Tous les jours, 9 h – 23 h');
    await expect(card.getByText(/^(?:Ouvert|Fermé)/).filter({ visible: true })).toHaveCount(0);
    await expect(guide.overdueNote).toBeHidden();
  });
});

test.describe('a guide compared with its sources', { tag: '@desktop' }, () => {
  test('says so, and says when it should have been again', async ({ page, guide }) => {
    await guide.open(addresses.urgentGuide);
    const [checkedOn, nextOn] = await guide.comparisonDays();
    expect(nextOn > checkedOn).toBe(true);

    const noon = (day: string, daysLater = 0) => new Date(Date.parse(`${day}T12:00:00Z`) + daysLater * 86_400_000);
    for (const [instant, overdue] of [[noon(checkedOn), false], [noon(nextOn), false], [noon(nextOn, 1), true], [noon(checkedOn, 366), true]] as const) {
      await page.clock.setFixedTime(instant);
      await page.reload();
      await expect(guide.overdueNote, instant.toISOString()).toBeVisible({ visible: overdue });
    }
    await expect(guide.overdueNote).toContainText('aurait dû être comparée de nouveau');
  });
});
