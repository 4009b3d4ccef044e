import type { Danger } from '../../domain/danger.ts';

/** Shows in `panel` the card of one danger, or of none; gives what to say of it, once, when it was not there before. */
export function showDanger(panel: ParentNode, danger: Danger | undefined): string | undefined {
  let said: string | undefined;
  for (const card of panel.querySelectorAll<HTMLElement>('[data-danger]')) {
    const isShown = card.dataset['danger'] === danger;
    if (isShown && card.hidden) said = wordsOf(card);
    card.hidden = !isShown;
  }
  return danger === undefined ? '' : said;
}

/** The heading of a card and its first act: the one that has the full button. */
function wordsOf(card: HTMLElement): string {
  const words = [card.querySelector('h2'), card.querySelector('.button:not(.quiet)')].map((part) => part?.textContent.trim() ?? '');
  return words.join(' ');
}
