/**
 * On every page: sends the words of a search box in the part of the address that no server reads, and opens the search over
 * the page from its button or with Ctrl-K. The rest is loaded only then.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-link');

async function open({ href }: HTMLAnchorElement) {
  const box = document.querySelector<HTMLInputElement>('main search-panel input');
  if (box) return box.focus();
  if (!matchMedia('(width >= 48rem)').matches) return location.assign(href);
  const files = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/${document.documentElement.lang}`;
  const panel = fetch(`${files}/panel.json`).then<string>((answer) => answer.json());
  panel.catch(() => undefined);
  ask(`${files}/start.json`);
  try {
    // The panel, which the dialog imports, comes at the same time.
    const [{ openSearch }] = await Promise.all([import('./search-dialog.ts'), import('./search-panel.ts')]);
    openSearch(link as HTMLAnchorElement, panel);
  } catch {
    location.assign(href);
  }
}

/** Has the browser load the file that the panel’s script will ask for, without waiting for the script. */
function ask(href: string) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
}

addEventListener('click', (event) => {
  if (!link?.contains(event.target as Node) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open(link);
});

addEventListener('keydown', (event) => {
  if (!link || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  void open(link);
});

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.matches('.search-box')) return;
  event.preventDefault();
  const words = new FormData(form).get('q');
  location.assign(`${form.action}#${new URLSearchParams({ q: String(words) })}`);
});
