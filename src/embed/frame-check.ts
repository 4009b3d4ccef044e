import { secretIn } from './choices.ts';

/** The script of the embed that tests the page around it: says what it found, and what to do of it. */

/** Milliseconds after which a height that was asked for is taken as refused. */
const patience = 3000;

const isFramed = parent !== window;
/** Links that a page like WordPress makes lead to ours need no advice. */
const leadsOut = secretIn(location.hash) !== undefined && origin === 'null';

function say(name: string, isSo: boolean) {
  const line = document.getElementById(name);
  if (line) line.textContent = (isSo ? line.dataset['yes'] : line.dataset['no']) ?? '';
}

/** Says that a line waits for somebody to press its button. */
function ask(name: string) {
  const line = document.getElementById(name);
  if (line) line.textContent = line.dataset['ask'] ?? '';
}

function advise(name: string, isSo: boolean) {
  const text = document.querySelector<HTMLElement>(`[data-advice="${name}"]`);
  if (text) text.hidden = !isSo;
}

/** Height of the frame before anything asked for another. */
const before = innerHeight;

/** What the frame shows grows by a screen: whether the page around hears how tall that is, or follows by itself, the frame grows too. */
function testHeight() {
  const room = document.createElement('div');
  room.style.blockSize = `${innerHeight}px`;
  document.body.append(room);
  const result = (isSo: boolean) => {
    room.remove();
    clearTimeout(late);
    removeEventListener('resize', watch);
    say('height', isSo);
    advise('height', isSo);
    advise('noHeight', !isSo);
  };
  const hasGrown = () => innerHeight > before;
  const watch = () => {
    if (hasGrown()) result(true);
  };
  const late = setTimeout(() => result(hasGrown()), patience);
  addEventListener('resize', watch);
}

/** A frame shut in by `sandbox` has no origin of its own: some phones then refuse to dial from it. Elsewhere, the page loses the screen to the phone. */
function testPhone() {
  const link = document.querySelector<HTMLElement>('a[href^="tel:"]');
  if (origin === 'null') {
    say('phone', false);
    advise(leadsOut ? 'leadsOut' : 'noPhone', true);
    if (link) link.hidden = true;
    return;
  }
  ask('phone');
  link?.addEventListener('click', () => {
    const yes = () => say('phone', true);
    addEventListener('blur', yes, { once: true });
    setTimeout(() => removeEventListener('blur', yes), patience);
  });
}

function testTab() {
  const button = document.querySelector('button');
  if (!button) return;
  button.hidden = false;
  ask('tab');
  button.addEventListener('click', () => {
    const opened = open(location.pathname, '_blank');
    say('tab', opened !== null);
    advise('noTab', opened === null && !leadsOut);
  });
}

say('frame', isFramed);
say('script', true);
advise('noScript', false);
advise('outside', !isFramed);
testTab();
if (isFramed) {
  testHeight();
  testPhone();
} else {
  ask('height');
  ask('phone');
}
