/** A part of a page that can be printed alone: its button marks the page while it prints, and the print style does the rest. */
class PrintSheet extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      document.documentElement.dataset['alone'] = '';
      window.addEventListener('afterprint', () => delete document.documentElement.dataset['alone'], { once: true });
      window.print();
    });
  }
}

customElements.define('print-sheet', PrintSheet);
