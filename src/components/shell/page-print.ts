/** A button that prints the page; hidden where no script can. */
class PagePrint extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('page-print', PagePrint);
