import { isLocale, type Locale } from '../../domain/locale.ts';
import { openState, type OpenState } from '../../domain/opening-hours.ts';
import type { OpeningHours } from '../../domain/opening-hours-schema.ts';
import { sameClock } from '../../domain/same-clock.ts';
import { writtenTime } from '../../i18n/dates.ts';
import { weekdayName } from '../../i18n/weekday-name.ts';

/** How often the state is worked out again on a page left open, in milliseconds: hours are given to the minute. */
const period = 20_000;

type Weekly = Extract<OpeningHours, { weekly: unknown }>;

/** Says whether a channel answers now, by its own clock, and keeps saying it while the page stays open or comes back. */
class OpenStateElement extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.refresh();
    this.#timer = setInterval(this.refresh, period);
    addEventListener('pageshow', this.refresh);
    addEventListener('visibilitychange', this.refresh);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    removeEventListener('pageshow', this.refresh);
    removeEventListener('visibilitychange', this.refresh);
  }

  refresh = () => {
    const { hours = '', locale, theirs = '' } = this.dataset;
    const now = new Date();
    const weekly = JSON.parse(hours) as Weekly;
    const state = openState(weekly, now);
    if (!state || !isLocale(locale)) return;
    const words = this.#words(state, locale);
    const isTheirs = !words.isTimeless && !sameClock(weekly.timeZone, now);
    this.textContent = isTheirs ? theirs.replace('{state}', words.text) : words.text;
    this.classList.toggle('open', state.open);
    this.classList.toggle('closed', !state.open);
    this.dispatchEvent(new Event('open-state', { bubbles: true }));
  };

  #words(state: OpenState, locale: Locale): { text: string; isTimeless: boolean } {
    const { open = '', always = '', later = '', tomorrow = '', otherDay = '' } = this.dataset;
    if (state.open && state.until === null) return { text: always, isTimeless: true };
    if (state.open) return { text: open.replace('{time}', writtenTime(state.until ?? '', locale)), isTimeless: false };
    const pattern = state.inDays === 0 ? later : state.inDays === 1 ? tomorrow : otherDay;
    const text = pattern.replace('{time}', writtenTime(state.opensAt, locale)).replace('{day}', weekdayName(state.day, locale));
    return { text, isTimeless: false };
  }
}

customElements.define('open-state', OpenStateElement);
