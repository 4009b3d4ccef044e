/**
 * The script of every embed: a classic one, for a frame without an origin of its own refuses modules. Stores nothing, asks
 * nothing of the page around it, and tells it only how tall it is.
 */
import { dayIn } from '../domain/calendar.ts';
import { freshness } from '../domain/freshness.ts';
import { choicesIn, secretIn } from './choices.ts';
import { heightMessage, type WordPressMessage } from './protocol.ts';

const { theme, accent } = choicesIn(location.search);
const secret = secretIn(location.hash);
const root = document.documentElement;

/** The dark colours follow the reader’s system; a theme asked for takes that choice from it. */
function dress() {
  root.dataset['accent'] = accent;
  if (theme === 'auto') return;
  root.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}

/** Shows what is only said once a comparison with the sources is late. */
function sayIfOverdue() {
  const today = dayIn('Europe/Paris', new Date());
  for (const note of document.querySelectorAll<HTMLElement>('[data-next-on]')) note.hidden = freshness(note.dataset['nextOn'] ?? '', today) !== 'overdue';
}

function tellWordPress(message: WordPressMessage['message'], value: number | string) {
  if (secret !== undefined) parent.postMessage({ message, value, secret }, '*');
}

/** Tells the page around, whoever it is, how tall this one is: once a frame at most, and only when it changed. */
function tellHeight() {
  let told = 0;
  let isAsked = false;
  const tell = () => {
    isAsked = false;
    const message = heightMessage(document.body.getBoundingClientRect().height);
    if (message.height === told) return;
    told = message.height;
    parent.postMessage(message, '*');
    tellWordPress('height', message.height);
  };
  new ResizeObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(tell);
  }).observe(document.body);
}

/** A form may be refused here: the words go with the link instead, in the part of its address that no server reads. */
function searchByLink() {
  const form = document.querySelector('form');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  const box = form?.querySelector('input');
  if (!form || !link || !box) return;
  box.addEventListener('input', () => (link.hash = new URLSearchParams({ q: box.value }).toString()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    link.click();
  });
}

dress();
sayIfOverdue();
searchByLink();
if (parent !== window) {
  tellHeight();
  // Where a new tab is refused, WordPress goes there itself when the address is one of ours.
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (link && secret !== undefined && link.host === location.host) {
      event.preventDefault();
      tellWordPress('link', link.href);
    }
  });
}
