import { curled, shortened } from './excerpt.ts';
import { answer, type Answer, type Pagefind } from './results.ts';

/** Answers the question of the page’s search box, and the one its address carries. */
class SearchResults extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('main form[role=search]');
    const input = form?.querySelector<HTMLInputElement>('input');
    if (!form || !input) return;

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = input.value.trim();
      history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      void this.#show(query);
    });
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    const fromAddress = () => {
      input.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
      void this.#show(input.value);
    };
    addEventListener('popstate', fromAddress);
    fromAddress();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const { bundle = '', base = '/' } = this.dataset;
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({ bundlePath: bundle, baseUrl: base, excerptLength: 26, ranking: { metaWeights: { title: 5, words: 3 } } });
      await pagefind.init();
      return pagefind;
    })();
    this.#pagefind.catch(() => (this.#pagefind = undefined));
    return this.#pagefind;
  }

  async #show(query: string) {
    const question = ++this.#asked;
    const map = document.querySelector<HTMLElement>('[data-map]');
    this.#render({ pages: [], complete: true });
    this.#say('');
    this.#advise(false);
    map?.toggleAttribute('hidden', false);
    if (!query) return;
    this.#say('loading', query);
    try {
      const found = await answer(await this.#load(), query);
      if (question !== this.#asked) return;
      const count = found.pages.length;
      this.#render(found);
      this.#advise(count === 0);
      map?.toggleAttribute('hidden', count > 0);
      this.#say(count === 0 ? 'none' : !found.complete ? 'near' : count === 1 ? 'one' : 'many', query, count);
    } catch {
      if (question === this.#asked) this.#say('failed', query);
    }
  }

  #say(state: '' | 'loading' | 'one' | 'many' | 'near' | 'none' | 'failed', query = '', count = 0) {
    const status = this.querySelector('[role=status]');
    const text = state ? (this.dataset[state] ?? '') : '';
    if (status) status.textContent = text.replace('{query}', () => query).replace('{count}', String(count));
  }

  #advise(needed: boolean) {
    this.querySelector('[data-advice]')?.toggleAttribute('hidden', !needed);
  }

  #render({ pages }: Answer) {
    const list = document.createElement('ol');
    for (const { url, meta, excerpt } of pages) {
      const item = document.createElement('li');
      const title = document.createElement('h2');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = curled(meta.title);
      title.append(link);
      const kind = document.createElement('p');
      kind.className = 'kind';
      kind.textContent = curled(meta.kind ?? '');
      const text = document.createElement('p');
      text.append(...marked(shortened(excerpt, meta.title)));
      item.append(kind, title, text);
      list.append(item);
    }
    this.querySelector('#resultats')?.replaceChildren(...(pages.length > 0 ? [list] : []));
  }
}

/** The excerpt's text with its found words marked, built node by node: nothing in it is taken as markup. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes;
  return [...parsed].map((node) => {
    const text = curled(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

customElements.define('search-results', SearchResults);
