import type { Locator, Page } from '@playwright/test';

/** What surrounds every page: numbers, header, menu, languages. */
export class Shell {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get skipLink(): Locator {
    return this.#page.locator('body > a').first();
  }

  get main(): Locator {
    return this.#page.getByRole('main');
  }

  get header(): Locator {
    return this.#page.getByRole('banner');
  }

  /** What folds and unfolds the menu on a small screen. */
  get menuButton(): Locator {
    return this.header.locator('summary');
  }

  /** The list of sections that can be seen: in the unfolded menu, or in the header of a wide screen. */
  get sections(): Locator {
    return this.header.getByRole('navigation').filter({ visible: true });
  }

  /** The search box of the unfolded menu. */
  get menuSearch(): Locator {
    return this.header.getByRole('searchbox');
  }

  get helpLine(): Locator {
    return this.#page.getByRole('complementary', { name: 'Numéros d’aide' });
  }

  language(name: 'Français' | 'English'): Locator {
    return this.#page.getByRole('contentinfo').getByRole('link', { name, exact: true });
  }
}
