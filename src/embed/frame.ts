/**
 * The script of every embed: a classic one, for a frame without an origin of its own refuses modules. Stores nothing, asks
 * nothing of the page around it, and tells it only how tall it is; in WordPress, also where a link that was followed leads.
 */
import { dayIn } from '../domain/calendar.ts';
import { freshness } from '../domain/freshness.ts';
import { choicesIn, secretIn } from './choices.ts';
import { heightMessage, isReady, type WordPressMessage } from './protocol.ts';

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
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) rule.media.mediaText = theme === 'dark' ? 'screen' : 'not all';
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

/**
 * Tells the page around, whoever it is, how tall this one is, each time that changes. A browser draws nothing of a frame that is out of
 * sight, as WordPress keeps it until it has said its height, and an observer waits for what is drawn: the first time needs none.
 */
function tellHeight() {
  let told = 0;
  const tell = () => {
    const message = heightMessage(document.body.getBoundingClientRect().height);
    if (message.height === told) return;
    told = message.height;
    parent.postMessage(message, '*');
    tellWordPress('height', message.height);
  };
  tell();
  addEventListener('load', tell);
  // Far below the eyes, a frame that gets its width late hears of it here alone.
  addEventListener('resize', tell);
  new ResizeObserver(tell).observe(document.body);
  // WordPress may begin to listen once all is told, and says so once.
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || secret === undefined || !isReady(data, secret)) return;
    removeEventListener('message', answer);
    told = 0;
    tell();
  };
  addEventListener('message', answer);
}

/** A form may be refused here, and then sends no event: the words go with the link instead, in the part of its address that no server reads. */
function searchByLink() {
  const form = document.querySelector('form');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  const box = form?.querySelector('input');
  if (!form || !link || !box) return;
  box.addEventListener('input', () => (link.hash = new URLSearchParams({ q: box.value }).toString()));
  // Enter presses the button too.
  form.querySelector('button')?.addEventListener('click', (event) => {
    event.preventDefault();
    link.click();
  });
}

/**
 * Shut in as WordPress does it, no link leads anywhere: not to a number, a mail, a new tab or another site. WordPress goes to an address
 * of our own host when asked, which is that of the link or of the page where the number can be called.
 */
function leadOut() {
  const whole = document.querySelector<HTMLAnchorElement>('a[data-whole]')?.href;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || !whole || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    tellWordPress('link', link.host === location.host ? link.href : whole);
  });
}

dress();
sayIfOverdue();
searchByLink();
if (parent !== window) tellHeight();
if (secret !== undefined && origin === 'null') leadOut();
