import { expect, type Locator, type Page } from '@playwright/test';

/** A search: that of the page, or that of the dialog over it. */
export class Search {
  readonly scope: Locator;

  constructor(scope: Locator) {
    this.scope = scope;
  }

  get box(): Locator {
    return this.scope.getByRole('searchbox');
  }

  /** Says how many pages were found, or that there are none. */
  get status(): Locator {
    return this.scope.locator('.found');
  }

  /** Says that the results are not of the words as they were typed. */
  get caveat(): Locator {
    return this.scope.locator('.caveat');
  }

  /** What is said aloud: of a danger, then of the results. */
  get said(): Locator {
    return this.scope.locator('search-panel').getByRole('status');
  }

  get results(): Locator {
    return this.scope.locator('.results > ol > li');
  }

  get links(): Locator {
    return this.results.getByRole('heading').getByRole('link');
  }

  /** What to do in the danger that the words tell. */
  get danger(): Locator {
    return this.scope.locator('.danger').filter({ visible: true });
  }

  /** The list of all the guides. */
  get map(): Locator {
    return this.scope.getByRole('region', { name: /^(?:Tous les guides|All the guides)$/ });
  }

  get situations(): Locator {
    return this.scope.getByRole('region', { name: 'Que se passe-t-il' });
  }

  /** The numbers shown where there are no results. */
  get numbers(): Locator {
    return this.scope.locator('.numbers');
  }

  filter(name: string): Locator {
    return this.scope.getByLabel(name);
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

/** The search box of a page and the results page it leads to, and what opens the search elsewhere. */
export class SearchPage extends Search {
  readonly #page: Page;

  constructor(page: Page) {
    super(page.getByRole('main'));
    this.#page = page;
  }

  /** What the header shows to search: a button to the dialog, or a link to the page. */
  get opener(): Locator {
    return this.#page.getByRole('banner').getByRole('link', { name: /^(?:Rechercher|Search)$/ });
  }

  get dialog(): Search {
    return new Search(this.#page.getByRole('dialog', { name: 'Rechercher dans le site' }));
  }
}
