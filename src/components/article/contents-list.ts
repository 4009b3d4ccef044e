/** Marks the part being read in the list of the page’s parts. */
class ContentsList extends HTMLElement {
  connectedCallback() {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const parts = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    // The last part whose title has passed the upper third of the window: right after a jump too, when no title is in view.
    const mark = () => {
      const current = parts.findLast((part) => part.getBoundingClientRect().top < window.innerHeight * 0.3);
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const seen = new IntersectionObserver(mark, { rootMargin: '999999px 0px -70% 0px' });
    for (const part of parts) seen.observe(part);
  }
}

customElements.define('contents-list', ContentsList);
