/** Brings to life the button that copies a code, where the browser may copy. */
class CopyCode extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const code = this.querySelector('code');
    const status = this.querySelector('[role=status]');
    if (!button || !code || !status) return;
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => (status.textContent = button.dataset['done'] ?? ''),
        () => {
          getSelection()?.selectAllChildren(code);
          status.textContent = button.dataset['failed'] ?? '';
        },
      );
    });
  }
}

customElements.define('copy-code', CopyCode);
