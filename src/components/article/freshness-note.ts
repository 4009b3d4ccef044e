import { dayIn } from '../../domain/calendar.ts';
import { freshness } from '../../domain/freshness.ts';

/** Shows itself when the page is past the day it was to be compared with its sources again. */
class FreshnessNote extends HTMLElement {
  connectedCallback() {
    const today = dayIn('Europe/Paris', new Date());
    this.hidden = freshness(this.dataset['nextOn'] ?? '', today) !== 'overdue';
  }
}

customElements.define('freshness-note', FreshnessNote);
