/** Presses of Shift that leave the page, and how long may pass between the first and the last, in milliseconds. */
const presses = 3;
const within = 5000;

/** Blanks the page at once, then leaves it for a neutral one without a trace in this tab's Back button. */
class QuickExit extends HTMLElement {
  private pressed: number[] = [];
  private alone = false;

  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', this.leave);
    document.addEventListener('keydown', this.keyDown);
    document.addEventListener('keyup', this.keyUp);
    window.addEventListener('pageshow', this.restore);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.keyDown);
    document.removeEventListener('keyup', this.keyUp);
    window.removeEventListener('pageshow', this.restore);
  }

  private readonly leave = (event: Event) => {
    event.preventDefault();
    document.title = '…';
    document.documentElement.classList.add('left');
    location.replace(this.querySelector('a')?.href ?? '/');
  };

  private readonly restore = (event: PageTransitionEvent) => {
    // A page kept in memory comes back as it was left: blank.
    if (event.persisted && document.documentElement.classList.contains('left')) location.reload();
  };

  /** Shift held to write a capital does not count. */
  private readonly keyDown = (event: KeyboardEvent) => {
    this.alone = event.key === 'Shift' && !event.repeat;
    if (event.key !== 'Shift') this.pressed = [];
  };

  private readonly keyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !this.alone) return;
    this.pressed = [...this.pressed.filter((at) => event.timeStamp - at < within), event.timeStamp];
    const left = presses - this.pressed.length;
    if (left <= 0) this.leave(event);
    else this.say((left === 1 ? this.dataset['leftOne'] : this.dataset['left']?.replace('{count}', String(left))) ?? '');
  };

  private say(text: string) {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('quick-exit', QuickExit);
