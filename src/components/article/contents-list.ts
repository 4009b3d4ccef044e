/** Marks the part being read in the list of the page’s parts. */
class ContentsList extends HTMLElement {
  connectedCallback() {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const seen = new IntersectionObserver(
      (entries) => {
        const top = entries.find(({ isIntersecting }) => isIntersecting);
        const current = top && links.get(top.target.id);
        if (!current) return;
        for (const link of links.values()) link.removeAttribute('aria-current');
        current.setAttribute('aria-current', 'true');
      },
      { rootMargin: '-10% 0px -70% 0px' },
    );
    for (const id of links.keys()) {
      const part = document.getElementById(id);
      if (part) seen.observe(part);
    }
  }
}

customElements.define('contents-list', ContentsList);
