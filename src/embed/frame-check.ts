/** The script of the embed that tests the page around it: says what it found, and what to do of it. */

/** Milliseconds after which a height that was asked for is taken as refused. */
const patience = 3000;

const isFramed = parent !== window;

function say(name: string, isSo: boolean) {
  const line = document.getElementById(name);
  if (line) line.textContent = (isSo ? line.dataset['yes'] : line.dataset['no']) ?? '';
}

function advise(name: string, isSo: boolean) {
  const text = document.querySelector<HTMLElement>(`[data-advice="${name}"]`);
  if (text) text.hidden = !isSo;
}

/** True once the frame is as tall as what it shows: the page around heard how tall that is, or follows it by itself. */
const fits = () => innerHeight >= Math.floor(document.body.getBoundingClientRect().height);

/** A frame may have been made too tall for this test: it then grows by a screen, and the page around has to follow. */
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
  const watch = () => {
    if (fits()) result(true);
  };
  const late = setTimeout(() => result(fits()), patience);
  addEventListener('resize', watch);
}

/** A frame shut in by `sandbox` has no origin of its own: some phones then refuse to dial from it. Elsewhere, the page loses the screen to the phone. */
function testPhone() {
  if (origin === 'null') {
    say('phone', false);
    advise('noPhone', true);
  }
  const link = document.querySelector('a[href^="tel:"]');
  link?.addEventListener('click', () => {
    const yes = () => {
      say('phone', true);
      advise('noPhone', false);
    };
    addEventListener('blur', yes, { once: true });
    setTimeout(() => removeEventListener('blur', yes), patience);
  });
}

function testTab() {
  const button = document.querySelector('button');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const opened = open('about:blank', '_blank');
    opened?.close();
    say('tab', opened !== null);
    advise('noTab', opened === null);
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
}
