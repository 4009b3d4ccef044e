// <derriere-le-pseudo> 1.0.0, MIT. Shows a frame instead of its content, once it says how tall it is.
// Resizes frames of its own site alone.
(() => {
  const name = 'derriere-le-pseudo';
  if (customElements.get(name)) return;
  const home = new URL('.', document.currentScript.src);
  const slots = new Map();
  const heights = new Map();

  function resize() {
    for (const [frame, height] of heights) {
      frame.style.height = `${height}px`;
      slots.get(frame)?.classList.add('framed');
    }
    heights.clear();
  }

  addEventListener('message', ({ data, origin, source }) => {
    const { type, version, height } = Object(data);
    if (origin !== home.origin || type !== name || version !== 1) return;
    if (!Number.isInteger(height) || height < 1 || height > 30000) return;
    const all = [...slots.keys(), ...document.querySelectorAll('iframe')];
    const frame = all.find((one) => one.contentWindow === source && one.src.startsWith(home));
    if (!frame) return;
    if (!heights.size) requestAnimationFrame(resize);
    heights.set(frame, height);
  });

  const css = `:host,iframe{display:block}iframe{border:0;width:100%;height:0}.framed{display:none}
@media print{.framed{display:contents}iframe{display:none}}`;

  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      const { href } = new URL(this.getAttribute('embed'), home);
      if (this.shadowRoot || !href.startsWith(home)) return;
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      const slot = document.createElement('slot');
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('label');
      frame.referrerPolicy = 'no-referrer';
      if (!href.includes('/emergency/')) frame.loading = 'lazy';
      frame.src = href;
      slots.set(frame, slot);
      root.append(slot, frame);
    }
  });
})();
