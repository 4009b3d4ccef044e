import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', { tag: ['@desktop', '@phone'] }, () => {
    test.use({ javaScriptEnabled });

    test('a conversation says that it is invented, and each message what it shows', async ({ page }) => {
      await page.goto(addresses.conversation);
      const conversation = page.locator('.conversation').first();
      await expect(conversation).toContainText('Conversation inventée');
      const messages = conversation.getByRole('list').locator('details');
      expect(await messages.count()).toBeGreaterThanOrEqual(6);
      for (const message of await messages.all()) {
        await expect(message.locator('.label')).not.toBeEmpty();
        await expect(message.locator('.signal')).toBeHidden();
      }

      await messages.first().locator('summary').click();
      await expect(messages.first().locator('.signal')).toBeVisible();
      await expect(conversation.getByText('Vous pouvez dire')).toBeVisible();
    });

    test('an answer unfolds what comes of it, and exactly one is the safest', async ({ page }) => {
      await page.goto(addresses.conversation);
      const answers = page.locator('.conversation').first().locator('.choice');
      for (const answer of await answers.all()) await answer.locator('summary').click();
      await expect(answers.getByText('Le plus sûr.', { exact: true })).toHaveCount(1);
      await expect(answers.getByText('Pas le plus sûr.', { exact: true })).toHaveCount((await answers.count()) - 1);
    });

    test('the quiz explains every answer, and keeps nothing', async ({ page }) => {
      await page.goto(addresses.quiz);
      const questions = page.locator('.question');
      expect(await questions.count()).toBeGreaterThanOrEqual(6);
      for (const question of await questions.all()) {
        await expect(question.getByRole('heading', { level: 3 })).toContainText('?');
        for (const answer of await question.locator('.choice').all()) {
          await answer.locator('summary').click();
          await expect(answer.locator('p')).toContainText(/Le plus sûr\.|Pas le plus sûr\./);
        }
      }
      expect(await page.context().cookies()).toEqual([]);
      if (javaScriptEnabled) expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });

    test('a chart is drawn, and its figures are in a table behind it', async ({ page }) => {
      await page.goto(addresses.chart);
      const chart = page.getByRole('figure').filter({ has: page.locator('.bars') });
      await expect(chart.getByRole('img')).toHaveAttribute('aria-label', /62\s%.*44\s%.*18\s%/);
      const widths = await chart.locator('rect.bar').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect(widths.length).toBe(3);
      expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(62 / 18, 1);
      await chart.locator('summary').click();
      await expect(chart.getByRole('row')).toHaveText([/Part/, /62\s%/, /44\s%/, /18\s%/]);
      await chart.getByRole('link', { name: /^source \d+$/ }).click();
      await expect(page).toHaveURL(/#source-\d+$/);
    });
  });
}

test.describe('with a keyboard alone', { tag: '@desktop' }, () => {
  test('a message opens and closes with Enter', async ({ page }) => {
    await page.goto(addresses.conversation);
    const message = page.locator('.conversation details').first();
    await message.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(message.locator('.signal')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(message.locator('.signal')).toBeHidden();
  });
});

test.describe('on paper', { tag: '@desktop' }, () => {
  test('what is folded can be read', async ({ page }) => {
    await page.goto(addresses.conversation);
    await page.emulateMedia({ media: 'print' });
    for (const signal of await page.locator('.conversation .signal').all()) await expect(signal).toBeVisible();
    for (const answer of await page.locator('.choice p').all()) await expect(answer).toBeVisible();
  });

  test('the family agreement has sheets of its own, and can be printed alone', async ({ page }) => {
    await page.goto(addresses.agreement);
    await page.evaluate(() => {
      window.print = () => {
        document.body.append(Object.assign(document.createElement('p'), { id: 'printed' }));
      };
    });
    const sheet = page.locator('.sheet');
    await sheet.getByRole('button', { name: 'Imprimer cette feuille seule' }).click();
    await expect(page.locator('#printed')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.getByText('Signatures')).toBeVisible();
    await expect(sheet.getByText('3018')).toBeVisible();
    for (const other of [page.getByRole('banner'), page.getByRole('contentinfo'), page.locator('#sources'), page.getByRole('heading', { level: 1 })]) {
      await expect(other).toBeHidden();
    }
    expect(((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
