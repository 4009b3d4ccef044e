import { expect, type Locator, type Page } from '@playwright/test';

/** A search box, on any page, and the results page it leads to. */
export class SearchPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get box(): Locator {
    return this.#page.getByRole('main').getByRole('searchbox');
  }

  /** Says how many pages were found, or that there are none. */
  get status(): Locator {
    return this.#page.getByRole('main').getByRole('status');
  }

  get results(): Locator {
    return this.#page.locator('#resultats > ol > li');
  }

  get links(): Locator {
    return this.results.getByRole('link');
  }

  /** The list of all the guides. */
  get map(): Locator {
    return this.#page.locator('[data-map]');
  }

  /** Searches as people do: types, then Enter. */
  async ask(words: string): Promise<void> {
    await this.box.fill(words);
    await this.box.press('Enter');
  }

  /** Paths of the pages found for `words`, best first, once the search has answered. */
  async found(words: string): Promise<string[]> {
    await expect(this.status).toContainText(words);
    return this.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  }
}
