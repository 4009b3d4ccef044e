import type { Locator, Page } from '@playwright/test';
import { addresses } from './addresses.ts';

/** The start page. */
export class HomePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.goto(addresses.home);
  }

  /** Card of « Que se passe-t-il ? » that the parent recognises by its title. */
  situation(title: string): Locator {
    return this.#page.getByRole('region', { name: 'Que se passe-t-il' }).getByRole('listitem').filter({ hasText: title });
  }
}
