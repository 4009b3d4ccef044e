import { dayIn } from '../../domain/calendar.ts';
import { freshness } from '../../domain/freshness.ts';

/** Says where something stands before its next comparison, as of today in Paris: nothing for a state it has no text for. */
class FreshnessState extends HTMLElement {
  connectedCallback() {
    const state = freshness(this.dataset['nextOn'] ?? '', dayIn('Europe/Paris', new Date()));
    const text = this.dataset[state];
    this.textContent = text ?? '';
    this.className = state;
    this.hidden = text === undefined;
  }
}

customElements.define('freshness-state', FreshnessState);
