import { isLocale } from '../../domain/locale.ts';
import { openState } from '../../domain/opening-hours.ts';
import type { OpeningHours } from '../../domain/opening-hours-schema.ts';
import { writtenTime } from '../../i18n/dates.ts';

/** Says whether a channel answers now, by its own clock, and keeps saying it when the page comes back. */
class OpenState extends HTMLElement {
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
    const { hours = '', locale, open = '', later = '', closed = '' } = this.dataset;
    const state = openState(JSON.parse(hours) as OpeningHours, new Date());
    if (!state || !isLocale(locale)) return;
    const time = state.open ? state.until : state.opensAt;
    const text = state.open ? open : time ? later : closed;
    this.textContent = text.replace('{time}', time ? writtenTime(time, locale) : '');
    this.classList.toggle('open', state.open);
  };
}

customElements.define('open-state', OpenState);
