import { dayIn } from '../../domain/calendar.ts';
import { freshness } from '../../domain/freshness.ts';

/** Says where something stands before its next comparison: up to date, due soon or overdue, as of today in Paris. */
class FreshnessState extends HTMLElement {
  connectedCallback() {
    const state = freshness(this.dataset['nextOn'] ?? '', dayIn('Europe/Paris', new Date()));
    this.textContent = this.dataset[state] ?? '';
    this.className = state;
    this.hidden = false;
  }
}

customElements.define('freshness-state', FreshnessState);
