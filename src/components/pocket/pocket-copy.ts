// Imports nothing, so that the page fetches one script: what it shared with another page would become a file of its own.

const here = location.origin + location.pathname;

/** Folder of the pockets of this language. It bounds the worker, and names the one cache. */
const scope = new URL('..', here).href;

/** This page's copy and the moment it was made; undefined when there is none. Looking creates no cache. */
async function copiedAt(): Promise<Date | undefined> {
  const copy = await caches.match(here, { cacheName: scope });
  return copy && new Date(copy.headers.get('date') ?? '');
}

/** Address of the one script of a pocket. */
const scriptIn = (html: string): string => new URL(/ src="(.+?)"/.exec(html)?.[1] ?? '', here).href;

/** Copies this page and its script as the site has them now. */
async function copy(): Promise<void> {
  const answer = await fetch(here, { cache: 'no-cache' });
  if (!answer.ok) throw answer;
  const html = await answer.text();
  const headers = new Headers(answer.headers);
  // The moment of the copy, by the clock the reader sees, and not that of the server.
  headers.set('date', new Date().toUTCString());
  const cache = await caches.open(scope);
  await cache.add(scriptIn(html));
  await cache.put(here, new Response(html, { headers }));
  await sweep(cache);
}

/** Deletes the scripts that no page of `cache` uses any more. Resolves to the number of pages. */
async function sweep(cache: Cache): Promise<number> {
  const pages = (await cache.keys()).map(({ url }) => url).filter((url) => url.startsWith(scope));
  const scripts = await Promise.all(pages.map(async (url) => scriptIn((await (await cache.match(url))?.text()) ?? '')));
  for (const { url } of await cache.keys()) if (![...pages, ...scripts].includes(url)) await cache.delete(url);
  return pages.length;
}

/** Deletes this page's copy; with the last one, the cache and the worker. */
async function remove(): Promise<void> {
  const cache = await caches.open(scope);
  await cache.delete(here);
  if (await sweep(cache)) return;
  await caches.delete(scope);
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
}

/** Keeps a copy of the page for when there is no network, only once asked, and removes it on demand. */
class PocketCopy extends HTMLElement {
  #isKept = false;
  #isBusy = false;

  async connectedCallback() {
    if (!('serviceWorker' in navigator)) return;
    try {
      await this.#show();
      this.querySelector('button')?.addEventListener('click', () => this.#toggle());
      this.hidden = false;
      // The page comes from the network: its copy follows.
      if (this.#isKept && document.querySelector('#copy[hidden]')) {
        await copy();
        await this.#show();
      }
    } catch {
      // A browser that refuses to keep anything is offered nothing; one that lost the network keeps the copy it has.
    }
  }

  async #toggle() {
    if (this.#isBusy) return;
    this.#isBusy = true;
    let told = this.dataset['removed'];
    try {
      if (this.#isKept) await remove();
      else {
        await copy();
        await navigator.serviceWorker.register(`${scope}worker.js`, { scope });
        await navigator.serviceWorker.ready;
      }
    } catch {
      told = this.dataset['failed'];
      await remove();
    }
    await this.#show(told);
    this.#isBusy = false;
  }

  /** Says when the copy was made, or `told` when there is none, and what the button does. */
  async #show(told?: string) {
    const at = await copiedAt();
    this.#isKept = Boolean(at);
    const { keep, remove } = this.dataset;
    const made = at && this.#written(at);
    for (const [selector, text] of [['button', at ? remove : keep], ['[role=status]', made ?? told], ['#copy span', made]] as const) {
      const element = document.querySelector(selector);
      if (element) element.textContent = text ?? null;
    }
  }

  #written(at: Date): string {
    const { kept = '', tag } = this.dataset;
    // As i18n/dates.ts does: French says « 1er ».
    const date = at.toLocaleDateString(tag, { dateStyle: 'long' }).replace(/^1 (?=\p{Ll})/u, '1er ');
    const [, minute = ''] = at.toTimeString().split(':');
    return kept.replace('{date}', date).replace('{hour}', `${at.getHours()}`).replace('{minute}', minute);
  }
}

customElements.define('pocket-copy', PocketCopy);
