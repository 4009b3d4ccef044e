import type { Locator, Page } from '@playwright/test';

/** A country, a step of « Que se passe-t-il ? » or the finder, in French. */
export class HelpPage {
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

  /** The call to make first, at the top of a step. */
  get firstCall(): Locator {
    return this.#page.getByRole('region', { name: 'Appelez d’abord' });
  }

  /** Whom to call, in order. */
  get calls(): Locator {
    return this.#page.getByRole('region', { name: 'Qui appeler, dans l’ordre, et pourquoi' });
  }

  part(name: string): Locator {
    return this.#page.getByRole('region', { name });
  }

  /** An answer to the question of the step. */
  answer(text: string | RegExp): Locator {
    return this.#page.locator('.answers').getByRole('link', { name: text });
  }

  get countries(): Locator {
    return this.#page.locator('.country-switch');
  }

  /** Rows of the finder that can be seen. */
  get rows(): Locator {
    return this.#page.locator('[data-service]').filter({ visible: true });
  }

  /** The row of the service called `name`. */
  row(name: string): Locator {
    return this.#page.locator('[data-service]').filter({ has: this.#page.getByRole('link', { name, exact: true }) });
  }

  async choose(what: 'Pays' | 'Situation' | 'Comment' | 'Langue', option: string): Promise<void> {
    await this.#page.getByLabel(what, { exact: true }).selectOption({ label: option });
  }

  get openNow(): Locator {
    return this.#page.getByLabel('Ouvert maintenant');
  }

  get status(): Locator {
    return this.#page.locator('channel-finder').getByRole('status');
  }
}
