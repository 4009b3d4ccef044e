/** Brings to life the buttons that need a script: the system’s share sheet, copying, printing. */
class ShareGuide extends HTMLElement {
  connectedCallback() {
    const { title = '', url = '' } = this.dataset;
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!share || !copy || !print || !status) return;

    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => {
      navigator.share({ title, url }).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) status.textContent = copy.dataset['failed'] ?? '';
      });
    });

    copy.hidden = !('clipboard' in navigator);
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(url).then(
        () => (status.textContent = copy.dataset['done'] ?? ''),
        () => (status.textContent = copy.dataset['failed'] ?? ''),
      );
    });

    print.hidden = false;
    print.addEventListener('click', () => {
      print.blur();
      window.print();
    });
  }
}

customElements.define('share-guide', ShareGuide);
