import { answers, rankFor, type Findable, type Wish } from '../../domain/finding.ts';
import { ways, type Way } from '../../domain/ways.ts';

interface Row {
  readonly element: HTMLElement;
  readonly service: Findable;
}

/** How often « open now » is worked out again on a page left open, in milliseconds. */
const period = 20_000;

/** Rank of a row: one that is not called comes last, as it stood. */
function ranked({ service }: Row, wish: Wish): number {
  return Math.min(rankFor(service, wish), Number.MAX_SAFE_INTEGER);
}

/** Shows, of all the services of the page, those that answer what the reader chooses. Nothing is sent or kept. */
class ChannelFinder extends HTMLElement {
  #groups: { readonly element: HTMLElement; readonly list: HTMLElement; readonly rows: readonly Row[] }[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#groups = [...this.querySelectorAll<HTMLElement>('[data-group]')].map((element) => ({
      element,
      list: element.querySelector('tbody') ?? element,
      rows: [...element.querySelectorAll<HTMLElement>('[data-service]')].map((row) => ({ element: row, service: JSON.parse(row.dataset['service'] ?? '') as Findable })),
    }));
    this.classList.add('ready');
    this.addEventListener('change', this.refresh);
    this.querySelector('[data-reset]')?.addEventListener('click', this.#reset);
    addEventListener('pageshow', this.refresh);
    addEventListener('visibilitychange', this.refresh);
    this.#timer = setInterval(() => this.#wish().openNow && this.refresh(), period);
    this.refresh();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    removeEventListener('pageshow', this.refresh);
    removeEventListener('visibilitychange', this.refresh);
  }

  refresh = () => {
    const wish = this.#wish();
    const now = new Date();
    let count = 0;
    for (const { element, list, rows } of this.#groups) {
      const found = rows.filter(({ service }) => answers(service, wish, now));
      element.hidden = found.length === 0;
      count += found.length;
      if (found.length === 0) continue;
      const shown = new Set(found.map((row) => row.element));
      for (const row of rows) if (row.element.hidden === shown.has(row.element)) row.element.hidden = !row.element.hidden;
      // Rows move only when a situation gives them an order of their own.
      const ordered = wish.situation === '' ? rows : rows.toSorted((a, b) => ranked(a, wish) - ranked(b, wish));
      if (ordered.some((row, rank) => list.children[rank] !== row.element)) list.append(...ordered.map((row) => row.element));
    }
    this.#say(count);
  };

  #wish(): Wish {
    const value = (name: string) => this.querySelector<HTMLSelectElement>(`[data-wish="${name}"]`)?.value ?? '';
    const by = ways.find((way) => way === value('by')) ?? ('' satisfies '' | Way);
    const openNow = this.querySelector<HTMLInputElement>('[data-wish="open"]')?.checked ?? false;
    return { country: value('country'), situation: value('situation'), by, language: value('language'), openNow };
  }

  #say(count: number) {
    const status = this.querySelector('[role="status"]');
    const { none = '', one = '', many = '' } = this.dataset;
    const text = count === 0 ? none : count === 1 ? one : many.replace('{count}', String(count));
    if (status && status.textContent !== text) status.textContent = text;
    const help = this.querySelector<HTMLElement>('[data-none]');
    if (help) help.hidden = count > 0;
  }

  #reset = () => {
    for (const select of this.querySelectorAll('select')) select.value = '';
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = false;
    this.refresh();
  };
}

customElements.define('channel-finder', ChannelFinder);
