import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeViolations } from './fixtures/axe.ts';
import { expect, test } from './fixtures/hosted.ts';
import { purified } from './fixtures/purified.ts';

const number = 'Appeler le 17';

test.describe('codes pasted on other sites', { tag: '@desktop' }, () => {
  test('the card keeps its words, its dates and its links once purified as a school platform does', async ({ page, host, codeOf }) => {
    const card = await codeOf('card');
    await page.goto(host.hold(purified(card)));
    await expect(page.getByText(number)).toBeVisible();
    await expect(page.getByText(/Vérifié le \d+ \p{L}+ \d{4}, à revoir avant le/u)).toBeVisible();
    await expect(page.getByRole('link', { name: /\/urgence\/france\/$/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    await expect(page.locator('script, iframe, form, [onclick]')).toHaveCount(0);
  });

  for (const of of ['guide/grooming', 'signs/warning-signs', 'conversation/fausse-copine', 'figure/grooming-stages', 'figure/age-en-ligne', 'channel/fr-3018', 'finder/be', 'triage/ch', 'search/site']) {
    test(`the card of ${of} is plain enough for a purifier to leave as it is`, async ({ page, host, codeOf }) => {
      const card = await codeOf('card', of);
      await page.goto(host.hold(''));
      expect(await textOf(page, purified(card))).toBe(await textOf(page, card));
      expect(card).not.toMatch(/<(?:script|iframe|svg|button|form|input|style)|(?:tel|sms|javascript):|class=|id=/);
      expect(card).toMatch(/à revoir avant le/);
    });
  }

  test('the picture shows, says the numbers and leads to the page', async ({ page, host, codeOf }) => {
    await page.goto(host.hold(await codeOf('picture')));
    const picture = page.getByRole('link').getByRole('img', { name: /Urgence en France.*17/ });
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });

  test('the frame shows at once for an emergency, and the link stays beside it', async ({ page, host, codeOf }) => {
    await page.goto(host.hold(await codeOf('frame')));
    await expect(page.frameLocator('iframe').getByText(number)).toBeVisible();
    await expect(page.locator('iframe')).not.toHaveAttribute('loading');
    await expect(page.getByRole('link', { name: 'Urgence en France' })).toBeVisible();
  });

  test('the element shows the frame in place of the card, as tall as what it holds, and paper keeps the card', async ({ page, host, codeOf }) => {
    await page.goto(host.hold(await codeOf('element')));
    const frame = page.locator('derriere-le-pseudo iframe');
    const inside = page.frameLocator('derriere-le-pseudo iframe');
    await expect(inside.getByText(number)).toBeVisible();
    const card = page.locator('derriere-le-pseudo > div');
    await expect(card).toBeHidden();
    const height = await inside.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(height);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
    await page.emulateMedia({ media: 'print' });
    await expect(card).toBeVisible();
    await expect(frame).toBeHidden();
  });

  test('the emergency shows its frame before anyone scrolls to it, so that nothing moves under the eyes', async ({ page, host, codeOf }) => {
    const code = await codeOf('element');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(host.hold(`<div style="block-size:6000px"></div>${code}`));
    await expect(page.locator('derriere-le-pseudo > div')).toBeHidden();
  });

  test('the element of a guide waits until it is near', async ({ page, host, codeOf }) => {
    const code = await codeOf('element', 'guide/grooming');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(host.hold(`<div style="block-size:20000px"></div>${code}`), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/guide/'))).toEqual([]);
    await page.locator('derriere-le-pseudo').scrollIntoViewIfNeeded();
    await expect.poll(() => asked.filter((path) => path.includes('/guide/')).length).toBe(1);
  });

  for (const [what, refused, policy] of [
    ['its script', /element|^$|\/held\//, (origin: string) => `default-src 'none'; frame-src ${origin}`],
    ['its frame', /emergency|chrome-error|^$|\/held\/|:\d+\/$/, (origin: string) => `default-src 'none'; script-src ${origin}`],
  ] as const) {
    test(`the card stays where a policy refuses ${what}`, async ({ page, host, codeOf, faults, baseURL }) => {
      faults.expectFailure(refused);
      const code = await codeOf('element');
      await page.goto(host.hold(code, policy(new URL(baseURL ?? '').origin)), { waitUntil: 'networkidle' });
      await expect(page.locator('derriere-le-pseudo > div').getByText(number)).toBeVisible();
    });
  }

  test('the card stays where the script is not the one that was given', async ({ page, host, codeOf, faults }) => {
    faults.expectFailure(/element|^$|\/held\//);
    const code = (await codeOf('element')).replace(/integrity="sha384-./, 'integrity="sha384-0');
    await page.goto(host.hold(code), { waitUntil: 'networkidle' });
    await expect(page.locator('derriere-le-pseudo > div').getByText(number)).toBeVisible();
    expect(await page.locator('derriere-le-pseudo').evaluate((element) => element.shadowRoot)).toBeNull();
  });

  test('its script resizes our frames and no other, whatever the page is told', async ({ page, host, codeOf }) => {
    const frame = await codeOf('frame');
    const script = /<script.*<\/script>/.exec(await codeOf('element'))?.[0] ?? '';
    const liar = `<script>setInterval(() => parent.postMessage({ type: 'derriere-le-pseudo', version: 1, height: 9000 }, '*'), 10)</script>`;
    const other = host.hold(liar);
    await page.goto(host.hold(`${frame}<iframe id="other" src="${other}" height="77"></iframe>${script}
      <script>for (const noise of [null, 0, '', [], { type: 'derriere-le-pseudo', version: 1, height: 9000 }, { message: 'height', value: 9000 }]) for (let i = 0; i < 500; i += 1) postMessage(noise, '*')</script>`));
    const ours = page.locator('iframe').first();
    const height = await ours.contentFrame().locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(() => ours.evaluate((element) => element.style.height)).toBe(`${height}px`);
    await page.waitForTimeout(300);
    expect(await page.locator('#other').evaluate((element) => [element.style.height, element.clientHeight])).toEqual(['', 77]);
    await expect.poll(() => ours.evaluate((element) => element.style.height)).toBe(`${height}px`);
  });

  test('a tab opened from a frame that is shut in shows our page', async ({ page, context, host, baseURL, faults }) => {
    faults.expectFailure(new RegExp(`^${host.origin}/`));
    // The bounds of the frame are those of the tab: it reads without its script and its icon.
    faults.expectFailure(/\/_astro\/|\/favicon\.svg$|\/urgence\/france\/$/);
    const embed = new URL('/embed/v1/fr/emergency/fr/', baseURL).href;
    await page.goto(host.hold(`<iframe sandbox="allow-scripts allow-popups" src="${embed}" title="Urgence" width="600" height="600"></iframe>`));
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Voir la page entière' }).click();
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Urgence en France : qui appeler');
  });

  test('numbers stay readable on a page that undoes all styles', async ({ page, host, codeOf }) => {
    const style = '<style>* { all: initial !important; color: red !important }</style>';
    await page.goto(host.hold(style + (await codeOf('element'))));
    await expect(page.frameLocator('derriere-le-pseudo iframe').getByText(number).or(page.locator('derriere-le-pseudo > div').getByText(number)).first()).toBeVisible();
    await page.goto(host.hold(style + (await codeOf('card'))));
    await expect(page.getByText(number)).toBeVisible();
  });
});

test.describe('the test of a site', { tag: '@desktop' }, () => {
  const line = (name: string) => `#${name}`;

  test('says what a plain page lets through, and what to do', async ({ framed }) => {
    const frame = await framed('plain', '/embed/v1/fr/check/site/');
    await expect(frame.locator(line('frame'))).toHaveText('oui');
    await expect(frame.locator(line('script'))).toHaveText('oui');
    await expect(frame.locator(line('height'))).toHaveText('non');
    await expect(frame.getByText('La hauteur ne suit pas')).toBeVisible();
    await frame.getByRole('button', { name: 'Essayer d’ouvrir un onglet' }).click();
    await expect(frame.locator(line('tab'))).toHaveText('oui');
  });

  test('sees that WordPress follows heights, and refuses tabs and phone links', async ({ framed, faults }) => {
    faults.expectFailure(/\/_astro\/frame-check-/);
    const frame = await framed('wordpress', '/embed/v1/fr/check/site/');
    await expect(frame.locator(line('height'))).toHaveText('oui');
    await expect(frame.locator(line('phone'))).toHaveText('non');
    await frame.getByRole('button', { name: 'Essayer d’ouvrir un onglet' }).click();
    await expect(frame.locator(line('tab'))).toHaveText('non');
    await expect(frame.getByText('Les liens ne peuvent pas ouvrir d’onglet')).toBeHidden();
    await expect(frame.getByText('toucher un lien ou un numéro ouvre notre page')).toBeVisible();
    await expect(frame.getByText('La hauteur suit le contenu')).toBeVisible();
  });

  test('says without a script that scripts are refused', async ({ framed, faults }) => {
    faults.expectFailure(/\/embed\/v1\/fr\/check\/site\/$|^$/);
    const frame = await framed('sandboxed', '/embed/v1/fr/check/site/');
    await expect(frame.locator(line('script'))).toHaveText('non');
    await expect(frame.getByText('Votre site refuse les scripts')).toBeVisible();
  });

  test('says that it is not in a frame', async ({ page }) => {
    await page.goto('/embed/v1/fr/check/site/');
    await expect(page.getByText('Cette page n’est pas dans un cadre')).toBeVisible();
    await expect(page.getByText('Votre site refuse les scripts')).toBeHidden();
  });
});

test.describe('« Intégrer sur mon site »', { tag: '@desktop' }, () => {
  test('changes the previews and the codes with the look that is chosen, and copies them', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/integrer/');
    await expect(page.getByText('Site de démonstration')).toBeVisible();
    const preview = page.locator('.previews .desktop iframe');
    await expect(page.frameLocator('.previews .desktop iframe').getByText(number)).toBeVisible();
    await expect(page.locator('.previews .phone figcaption')).toContainText(/contenu\s: \d{3,} pixels/);
    await page.getByLabel('Thème').selectOption('Sombre');
    await page.getByLabel('Couleur des liens').selectOption('Prune');
    await page.getByLabel('Largeur, en pixels').fill('400');
    await page.getByLabel('Hauteur, en pixels').fill('600');
    await expect(preview).toHaveAttribute('src', /\?theme=dark&accent=plum$/);
    await page.locator('copy-code', { has: page.locator('[data-code="frame"]') }).getByRole('button').click();
    await expect(page.getByText('Code copié.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('?theme=dark&amp;accent=plum"');
    expect(copied).toContain('width="400" height="600"');
    await expect(page.locator('[data-code="element"]')).toContainText('theme=dark&amp;accent=plum');
    await page.getByLabel('Hauteur, en pixels').fill('-5');
    await expect(page.locator('[data-code="frame"]')).toContainText('height="600"');
  });

  test('every guide leads to its own codes', async ({ page }) => {
    await page.goto('/risques/grooming/');
    await page.getByRole('link', { name: 'Intégrer sur mon site' }).first().click();
    await expect(page).toHaveURL(/\/integrer\/guide\/grooming\/$/);
    await expect(page.locator('[data-code="frame"]')).toContainText('/embed/v1/fr/guide/grooming/');
    await page.getByRole('link', { name: 'Choisir une autre fiche' }).click();
    await expect(page).toHaveURL(/\/integrer\/$/);
  });

  for (const path of ['/integrer/', '/integrer/guide/grooming/', '/integrer/vie-privee/', '/en/embed/']) {
    test(`${path} breaks no rule and fits a narrow screen`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  for (const sheet of ['vie-privee', 'accessibilite']) {
    test(`the sheet « ${sheet} » prints on one page`, async ({ page }) => {
      await page.goto(`/integrer/${sheet}/`);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    });
  }
});

test.describe('« Intégrer sur mon site » without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false });

  test('lists everything, each with its codes ready to copy', async ({ page }) => {
    await page.goto('/integrer/');
    await expect(page.getByLabel('Thème')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copier le code' })).toHaveCount(0);
    const published = readFileSync(join(import.meta.dirname, '../src/queries/published-embeds.txt'), 'utf8').split('\n').filter((line) => line.startsWith('fr/') && !/\/(?:withdrawn|check\/site)$/.test(line));
    await expect(page.locator('.embed-list a')).toHaveCount(published.length);
    await page.getByText('Guide entier').click();
    await page.getByRole('link', { name: 'Un adulte gagne la confiance de mon enfant' }).first().click();
    for (const grade of ['link', 'card', 'picture', 'frame', 'address', 'element']) await expect(page.locator(`[data-code="${grade}"]`)).toContainText('https://derriere-le-pseudo.example/');
  });

  test('shows the preview all the same', async ({ page }) => {
    await page.goto('/integrer/emergency/fr/');
    await expect(page.frameLocator('.previews .phone iframe').getByText(number)).toBeVisible();
  });
});

test.describe('a withdrawn embed', { tag: '@desktop' }, () => {
  test('shows whom to call, and where to go, at an address that once was something else', async ({ page }) => {
    await page.goto('/embed/v1/fr/guide/withdrawn/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette fiche n’existe plus : voici qui appeler');
    await expect(page.getByRole('link', { name: number })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Voir la page entière' })).toHaveAttribute('href', '/');
  });

  test('a mistyped address shows whom to call, in the frame of another site', async ({ page, framed, faults }) => {
    faults.expectFailure(/\/embed\/v1\/fr\/guide\/grooomig\/\?theme=dark$/);
    const frame = await framed('plain', '/embed/v1/fr/guide/grooomig/?theme=dark');
    await expect(frame.getByRole('link', { name: number })).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'This card no longer exists' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Notre association' })).toBeVisible();
  });
});

/** What a reader gets of `html`. */
function textOf(page: Page, html: string): Promise<string> {
  return page.evaluate((text) => {
    const box = document.createElement('div');
    box.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    document.body.append(box);
    const read = box.innerText.trim();
    box.remove();
    return read;
  }, html);
}
