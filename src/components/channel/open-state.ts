import { isLocale } from '../../domain/locale.ts';
import { openState, type OpenState } from '../../domain/opening-hours.ts';
import type { OpeningHours } from '../../domain/opening-hours-schema.ts';
import { writtenTime } from '../../i18n/dates.ts';

/** Says whether a channel answers now, by its own clock, and keeps saying it when the page comes back. */
class OpenStateElement extends HTMLElement {
  connectedCallback() {
    this.refresh();
    addEventListener('pageshow', this.refresh);
    addEventListener('visibilitychange', this.refresh);
  }

  disconnectedCallback() {
    removeEventListener('pageshow', this.refresh);
    removeEventListener('visibilitychange', this.refresh);
  }

  refresh = () => {
    const { hours = '', locale } = this.dataset;
    const state = openState(JSON.parse(hours) as OpeningHours, new Date());
    if (!state || !isLocale(locale)) return;
    const time = state.open ? state.until : state.opensAt;
    this.textContent = this.#words(state).replace('{time}', time ? writtenTime(time, locale) : '');
    this.classList.toggle('open', state.open);
    this.classList.toggle('closed', !state.open);
  };

  #words(state: NonNullable<OpenState>): string {
    const { open = '', later = '', tomorrow = '', closed = '' } = this.dataset;
    if (state.open) return open;
    if (state.opensAt === null) return closed;
    return state.tomorrow ? tomorrow : later;
  }
}

customElements.define('open-state', OpenStateElement);
