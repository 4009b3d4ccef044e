import { noteFileName, noteFileText } from './note-file.ts';

/**
 * The sheet of facts, filled in on the screen. What is typed lives in the fields alone: it is forgotten when the page is
 * left, and nothing here writes to storage, to the address or to the network.
 */
class EvidenceNotes extends HTMLElement {
  /** Address of the last file saved; empty before. */
  #file = '';
  /** Usual label of the button that clears, while it asks whether one is sure; empty when it does not. */
  #label = '';

  connectedCallback() {
    // Some browsers fill a reloaded page with what was typed before.
    this.#forget();
    for (const element of this.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false;
    this.querySelector('[data-paper]')?.remove();
    this.classList.add('typing');
    this.addEventListener('input', this.#typed);
    this.#button('print')?.addEventListener('click', () => window.print());
    this.#button('save')?.addEventListener('click', this.#save);
    this.#button('clear')?.addEventListener('click', this.#clear);
    this.#button('clear')?.addEventListener('blur', this.#disarm);
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#restored);
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#restored);
  }

  get #fields() {
    return this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  }

  #button(name: string) {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`);
  }

  /** Fields cut long words, and are not printed: paper shows this copy. */
  readonly #typed = () => {
    for (const { value, nextElementSibling: copy } of this.#fields) if (copy) copy.textContent = value;
    this.#disarm();
    this.#say();
  };

  readonly #save = () => {
    const lines = [...this.#fields].map(({ labels, value }) => ({ label: labels?.[0]?.textContent ?? '', text: value }));
    if (lines.every(({ text }) => text.trim() === '')) return this.#say(this.dataset['empty']);
    URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([noteFileText(this.dataset['title'] ?? '', lines)], { type: 'text/plain;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: this.#file, download: noteFileName(new Date()) });
    link.click();
    this.#say(this.dataset['saved']?.replace('{file}', link.download));
  };

  /** Asks once, on the button itself; a double click is no answer. */
  readonly #clear = ({ detail }: MouseEvent) => {
    const button = this.#button('clear');
    if (!button || detail > 1) return;
    if (this.#label) {
      this.#forget();
      this.#say(this.dataset['cleared']);
    } else {
      this.#label = button.textContent;
      button.textContent = this.dataset['sure'] ?? '';
      this.#say(this.dataset['ask']);
    }
  };

  readonly #disarm = () => {
    const button = this.#button('clear');
    if (!button || !this.#label) return;
    button.textContent = this.#label;
    this.#label = '';
    this.#say();
  };

  readonly #forget = () => {
    for (const field of this.#fields) field.value = '';
    URL.revokeObjectURL(this.#file);
    this.#typed();
  };

  readonly #restored = (event: PageTransitionEvent) => {
    if (event.persisted) this.#forget();
  };

  #say(text = '') {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('evidence-notes', EvidenceNotes);
