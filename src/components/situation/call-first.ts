/** While the service to call first is closed, gives the full button to the one that answers. */
class CallFirst extends HTMLElement {
  connectedCallback() {
    this.addEventListener('open-state', this.refresh);
    this.refresh();
  }

  refresh = () => {
    const other = this.querySelector('.other .button');
    if (!other) return;
    const isClosed = this.querySelector('open-state.closed') !== null;
    this.classList.toggle('closed-now', isClosed);
    this.querySelector('.first .button')?.classList.toggle('quiet', isClosed);
    other.classList.toggle('quiet', !isClosed);
  };
}

customElements.define('call-first', CallFirst);
