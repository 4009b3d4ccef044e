import { expect, type Locator, type Page } from '@playwright/test';

/** A guide, in French unless its parts are asked for by their id. */
export class GuidePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { level: 1 });
  }

  get emergency(): Locator {
    return this.#page.getByRole('region', { name: 'Danger immédiat' });
  }

  get essentials(): Locator {
    return this.#page.getByRole('region', { name: 'L’essentiel' });
  }

  get channels(): Locator {
    return this.#page.getByRole('region', { name: 'Qui appeler' });
  }

  /** Card of the service called `name`. */
  channel(name: string): Locator {
    return this.channels.getByRole('article').filter({ has: this.#page.getByRole('heading', { name: new RegExp(`^${name}\\b`) }) });
  }

  get related(): Locator {
    return this.#page.getByRole('region', { name: 'À lire ensuite' });
  }

  get share(): Locator {
    return this.#page.getByRole('region', { name: 'Partager ce guide' });
  }

  /** The address of the guide on the public site, which is not the one the tests read it at. */
  async publicAddress(): Promise<string> {
    return (await this.#page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  }

  /** The note that says that the guide should have been compared with its sources again. */
  get overdueNote(): Locator {
    return this.#page.locator('freshness-note');
  }

  /** The days (`YYYY-MM-DD`) the guide was compared with its sources, and is to be again. */
  async comparisonDays(): Promise<[checkedOn: string, nextOn: string]> {
    const days = this.#page.locator('.meta time');
    await expect(days).toHaveCount(2);
    const [checkedOn = '', nextOn = ''] = await days.evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    return [checkedOn, nextOn];
  }

  /** Call to the source `number`, where it is first cited. */
  call(number: number): Locator {
    return this.#page.locator(`#appel-${number}-1`);
  }

  source(number: number): Locator {
    return this.#page.locator(`#source-${number}`);
  }

  /** Heading of the part called `text`. */
  part(text: string): Locator {
    return this.#page.getByRole('heading', { level: 2, name: text, exact: true });
  }

  /** Goes to a part by the list of the page's contents, which is folded on a small screen. */
  async goToPart(text: string): Promise<void> {
    const folded = this.#page.locator('summary', { hasText: 'Sur cette page' });
    if (await folded.isVisible()) await folded.click();
    await this.#page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: text, exact: true }).click();
  }
}
