import { choicesIn } from '../../embed/choices.ts';
import { heightIn, tallest } from '../../embed/protocol.ts';
import { elementCode, frameCode, type ElementScript, type Look, type Snippet } from '../../embed/snippets.ts';

/** Lets the look of a frame be chosen: its previews follow, and so do the codes that depend on it. */
class EmbedCodes extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const snippet = JSON.parse(this.dataset['snippet'] ?? '{}') as Snippet;
    const script = JSON.parse(this.dataset['script'] ?? '{}') as ElementScript;
    const frames = [...this.querySelectorAll('iframe')];
    const code = (name: string) => this.querySelector(`[data-code="${name}"]`);
    const card = code('card')?.textContent ?? '';

    const write = () => {
      const { look, height } = chosen(new FormData(form), snippet.height);
      const frame = code('frame');
      const element = code('element');
      if (frame) frame.textContent = frameCode({ ...snippet, height }, look);
      if (element) element.textContent = elementCode(snippet, look, card, script);
      for (const preview of frames) {
        const address = new URL(preview.src);
        address.search = new URLSearchParams({ theme: look.theme, accent: look.accent }).toString();
        if (address.href !== preview.src) preview.src = address.href;
        preview.style.height = `${height}px`;
        if (preview.closest('.desktop')) preview.style.width = `${look.width ?? 640}px`;
      }
    };
    form.addEventListener('input', write);
    // What is not a size, once left, gives way to the size that the codes have.
    form.addEventListener('change', () => {
      const { look, height } = chosen(new FormData(form), snippet.height);
      for (const [name, size] of [['width', look.width], ['height', height]] as const) {
        const field = form.elements.namedItem(name);
        if (field instanceof HTMLInputElement) field.value = String(size ?? '');
      }
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // A page that comes back keeps what was chosen.
    addEventListener('pageshow', write);

    addEventListener('message', ({ data, origin, source }) => {
      const height = heightIn(data);
      const told = frames.find(({ contentWindow }) => contentWindow === source);
      const note = told?.closest('figure')?.querySelector<HTMLElement>('[data-measured]');
      if (origin === location.origin && height !== undefined && note) note.textContent = (note.dataset['measured'] ?? '').replace('{height}', String(height));
    });
  }
}

/** The look and the height, in CSS pixels, that a form asks for: those it had for what is not a size. */
function chosen(form: FormData, usual: number): { readonly look: Look; readonly height: number } {
  const asked = (name: string) => String(form.get(name) ?? '');
  const size = (name: string, least: number, most: number) => (Number(asked(name)) >= least ? Math.min(most, Math.round(Number(asked(name)))) : undefined);
  const { theme, accent } = choicesIn(`?theme=${asked('theme')}&accent=${asked('accent')}`);
  return { look: { theme, accent, width: size('width', 280, 2000) }, height: size('height', 120, tallest) ?? usual };
}

customElements.define('embed-codes', EmbedCodes);
