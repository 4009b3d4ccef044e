import { expect, test } from './fixtures/test.ts';
import { addresses } from './pages/addresses.ts';

test.describe('sharing a guide', { tag: '@desktop' }, () => {
  test('copies its public address and says so', async ({ page, context, guide }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await guide.open(addresses.urgentGuide);
    const address = await guide.publicAddress();
    expect(new URL(address).pathname).toBe(addresses.urgentGuide);
    await guide.share.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(guide.share.getByRole('status')).toHaveText('Lien copié.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(guide.share).toContainText(address);
  });

  test('says that the copy failed, where the address can be selected', async ({ page, guide }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    });
    await guide.open(addresses.urgentGuide);
    await guide.share.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(guide.share.getByRole('status')).toContainText('La copie n’a pas marché');
  });

  test('hands title and address to the system, and stays silent when the parent gives up', async ({ page, guide }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: (data: unknown) => {
          shared.push(data);
          return Promise.reject(new DOMException('', 'AbortError'));
        },
      });
    });
    await guide.open(addresses.urgentGuide);
    await guide.share.getByRole('button', { name: 'Partager…' }).click();
    const shared = await page.evaluate(() => (window as Window & { shared?: unknown }).shared);
    expect(shared).toEqual([{ title: await guide.title.textContent(), url: await guide.publicAddress() }]);
    await expect(guide.share.getByRole('status')).toBeEmpty();
  });

  test('offers no system sharing where the browser has none', async ({ page, guide }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await guide.open(addresses.urgentGuide);
    await expect(guide.share.getByRole('button', { name: 'Copier le lien' })).toBeVisible();
    await expect(guide.share.getByRole('button', { name: 'Partager…' })).toBeHidden();
  });

  test('opens the print dialog', async ({ page, guide }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await guide.open(addresses.urgentGuide);
    await guide.share.getByRole('button', { name: 'Imprimer' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });
});

test.describe('sharing a guide without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('leaves the address and the e-mail link, and no button that does nothing', async ({ guide }) => {
    await guide.open(addresses.urgentGuide);
    await expect(guide.share.getByRole('button')).toHaveCount(0);
    const address = await guide.publicAddress();
    await expect(guide.share).toContainText(address);
    const link = await guide.share.getByRole('link', { name: 'Envoyer par e-mail' }).getAttribute('href');
    const mail = new URL(link ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(await guide.title.textContent());
    expect(mail.searchParams.get('body')).toContain(address);
  });
});
