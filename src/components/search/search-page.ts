import { defineSearchPanel, QuestionEvent, SearchPanel } from './search-panel.ts';
import { fragmentOf, queryIn } from '../../search/query-address.ts';

/** Keeps the question of the page in the part of its address that no server reads, so that Back, Forward and links find it. */
function followAddress(panel: SearchPanel) {
  let isSettled = false;
  const write = (words: string, isNew: boolean) => history[isNew ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${fragmentOf(words)}`);
  const read = () => {
    const words = queryIn(location);
    if (words === undefined) return;
    // What was typed while the page loaded stands.
    if (words === '' && panel.box?.value && !isSettled) return;
    isSettled = words !== '';
    if (location.search !== '') write(words, false);
    panel.ask(words);
  };

  panel.addEventListener('question', (event) => {
    if (!(event instanceof QuestionEvent)) return;
    // The first letter after an answered question begins another step of the history; the letters after it don’t.
    if (event.words !== queryIn(location)) write(event.words, isSettled);
    isSettled = event.isSettled && event.words !== '';
  });
  addEventListener('popstate', () => {
    isSettled = true;
    read();
  });
  read();
}

defineSearchPanel();
const panel = document.querySelector('main search-panel');
if (panel instanceof SearchPanel) followAddress(panel);
