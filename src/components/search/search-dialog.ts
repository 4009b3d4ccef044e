import { tiers } from './indexes.ts';
import { defineSearchPanel } from './search-panel.ts';
import { fragmentOf } from '../../search/query-address.ts';
import callFirstCss from '../../styles/call-first.css?inline';
import listsCss from '../../styles/lists.css?inline';
import searchCss from '../../styles/search.css?inline';

/** Opens the search over the page, with `panelMarkup`, that of the search page; without it, leaves for that page. */
export function openSearch(link: HTMLAnchorElement, panelMarkup: Promise<string>): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog') ?? create(link, panelMarkup);
  dialog.classList.toggle('keeps-gutter', innerWidth > document.documentElement.clientWidth);
  if (!dialog.open) dialog.showModal();
  const box = dialog.querySelector('input');
  box?.focus();
  box?.select();
}

function create(link: HTMLAnchorElement, panelMarkup: Promise<string>): HTMLDialogElement {
  adoptStyles();
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  const panel = document.createElement('search-panel');
  panel.className = 'search-panel';
  const form = ownForm();
  dialog.ariaLabel = form.querySelector('label')?.textContent ?? '';
  panel.append(form);
  dialog.append(panel, ...wayOut());
  document.body.append(dialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('.close')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // A search box takes Escape for itself, to empty itself.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  void tiers.quick().catch(() => undefined);
  panelMarkup.then((html) => furnish(panel, html)).catch(() => location.assign(link.href + fragmentOf(form.querySelector('input')?.value ?? '')));
  return dialog;
}

/** A box to type in at once: that of the page’s footer. */
function ownForm(): HTMLFormElement {
  const form = document.querySelector('.site-footer .search-box')?.cloneNode(true) as HTMLFormElement;
  const input = form.querySelector('input');
  const label = form.querySelector('label');
  if (input && label) label.htmlFor = input.id = `${input.id}-dialog`;
  if (input) input.value = '';
  form.role = 'search';
  return form;
}

/** The quick exit of the page, which the dialog would cover. */
function wayOut(): Node[] {
  const exit = document.querySelector<HTMLAnchorElement>('quick-exit a');
  const copy = exit?.cloneNode(true) as HTMLAnchorElement | undefined;
  copy?.classList.add('way-out');
  copy?.addEventListener('click', (event) => {
    event.preventDefault();
    exit?.click();
  });
  return copy ? [copy] : [];
}

/** Puts in `panel` all that the search page has in its own, but the box that the reader already types in. */
function furnish(panel: HTMLElement, html: string) {
  const theirs = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('search-panel');
  const answer = theirs?.querySelector('.answer');
  if (!theirs || !answer) throw new Error('The search page has no panel.');
  Object.assign(panel.dataset, theirs.dataset);
  for (const part of answer.querySelectorAll('[id], [for], [aria-labelledby]')) {
    for (const name of ['id', 'for', 'aria-labelledby']) {
      const id = part.getAttribute(name);
      if (id !== null) part.setAttribute(name, `${id}-dialog`);
    }
  }
  panel.append(answer);
  defineSearchPanel();
}

/** Guides do without the styles of the search until now. In the layer of the page’s own, so that the same rules win. */
function adoptStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${callFirstCss}${listsCss}${searchCss}}`);
  document.adoptedStyleSheets.push(sheet);
}
