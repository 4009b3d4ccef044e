import type { Page } from '@playwright/test';

/** Milliseconds after which something is taken never to come. */
const patience = 30_000;

/** One question put to a search, as selectors of what is used for it. */
export interface Question {
  readonly query: string;
  /** Button to press first. */
  readonly button?: string | undefined;
  readonly box: string;
  readonly results: string;
}

/** When each thing happened, in milliseconds since 1970. */
export interface Moments {
  /** The page began to load. */
  readonly navigated: number;
  /** The button was pressed, or the box was there when none is needed. */
  readonly pressed: number;
  /** The box had the focus, and the query was typed. */
  readonly typed: number;
  /** The first result was in the page. */
  readonly found: number;
  /** It was on the screen. */
  readonly shown: number;
}

/**
 * Types a query as soon as the page allows it and waits for its first result. It all happens in the page: the ways of a test
 * driver, on a processor made slower, would be most of what is measured.
 * @throws when what is waited for does not come.
 */
export function ask(page: Page, question: Question): Promise<Moments> {
  return page.evaluate(async ({ query, button, box, results, patience }) => {
    const now = () => performance.timeOrigin + performance.now();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const first = <Kind extends HTMLElement>(selector: string) => {
      const element = document.querySelector<Kind>(selector);
      return element?.checkVisibility() ? element : undefined;
    };
    const there = async <Kind extends HTMLElement>(selector: string): Promise<Kind> => {
      for (const end = now() + patience; now() < end; await frame()) {
        const element = first<Kind>(selector);
        if (element) return element;
      }
      throw new Error(`${location.pathname} shows no ${selector}.`);
    };
    const answer = () => first<HTMLAnchorElement>(results)?.href;
    const opener = button === undefined ? undefined : await there(button);
    const pressed = now();
    opener?.click();
    const input = await there<HTMLInputElement>(box);
    const before = answer();
    const answered = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${location.pathname} has no new answer to « ${query} ».`)), patience);
      const observer = new MutationObserver(() => {
        const href = answer();
        if (href === undefined || href === before) return;
        observer.disconnect();
        resolve(now());
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
    input.focus();
    input.value = query;
    const typed = now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, data: query, inputType: 'insertText' }));
    const found = await answered;
    await frame();
    await frame();
    return { navigated: performance.timeOrigin, pressed, typed, found, shown: now() };
  }, { ...question, patience });
}
