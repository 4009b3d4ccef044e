import { moveAlong } from './arrow-keys.ts';
import { showDanger } from './danger-card.ts';
import { pageLocale, tiers } from './indexes.ts';
import { resultList } from './result-list.ts';
import { chosenFilters, clearFilters, sayChosen } from './search-filters.ts';
import { answers, mostPages, type Outcome } from '../../search/answers.ts';
import { dangerIn } from '../../search/danger.ts';
import { fragmentOf } from '../../search/query-address.ts';
import { questionOf } from '../../search/question.ts';

/** Pages shown at first, and then at each « Voir plus ». */
const atOnce = 8;

/** Delays, in milliseconds: a pause in typing, before the full text is asked, before results are said aloud, before one waits, before one gives up. */
const pauses = { typing: 10, fullText: 250, saying: 700, waiting: 400, givingUp: 8000 } as const;

/** Longest part of a question that a sentence repeats, in characters. */
const repeated = 60;

const nothing: Outcome = { pages: [], isComplete: true, isFallback: false };

const pause = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay));

/** Tells that the question of a panel changed. */
export class QuestionEvent extends Event {
  readonly words: string;
  /** True once the reader is done typing: the question is worth a step back to. */
  readonly isSettled: boolean;

  constructor(words: string, isSettled: boolean) {
    super('question', { bubbles: true });
    this.words = words;
    this.isSettled = isSettled;
  }
}

/** Answers what is typed in its box, and nothing else on the page. */
export class SearchPanel extends HTMLElement {
  #asked = 0;
  #words = '';
  #outcome: Outcome = nothing;
  #shown = atOnce;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.querySelector('form')?.addEventListener('submit', this.#submit);
    this.box?.addEventListener('input', this.#type);
    this.addEventListener('keydown', this.#press);
    this.querySelector('.refine')?.addEventListener('change', this.#refine);
    this.querySelector('.more button')?.addEventListener('click', this.#showMore);
    this.querySelector('.show-all button')?.addEventListener('click', this.#showAll);
    // What was typed before this script came waits no longer; who follows the question is there once the script has run.
    const words = this.box?.value ?? '';
    this.#ask(words, true);
    if (words !== '') queueMicrotask(() => this.#tell(words));
    void tiers.quick().catch(() => undefined);
  }

  /** Where one types. */
  get box(): HTMLInputElement | null {
    return this.querySelector('form input');
  }

  /** Answers `words` as if they had been typed and sent. */
  ask(words: string) {
    if (this.box) this.box.value = words;
    this.#ask(words, false);
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const words = this.box?.value ?? '';
    this.#ask(words, false);
    this.dispatchEvent(new QuestionEvent(questionOf(words), true));
  };

  #type = () => {
    const words = this.box?.value ?? '';
    this.#warn(questionOf(words));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#ask(words, true);
      this.#tell(words);
    }, pauses.typing);
  };

  #tell(words: string) {
    this.dispatchEvent(new QuestionEvent(questionOf(words), false));
  }

  #press = (event: KeyboardEvent) => {
    const stops = [this.box, ...this.querySelectorAll<HTMLElement>('.results h2 a')].filter((stop) => stop !== null);
    if (moveAlong(stops, event)) event.preventDefault();
    if (event.key !== 'Escape' || event.target !== this.box || !this.box?.value || this.closest('dialog')) return;
    event.preventDefault();
    this.box.value = '';
    this.#type();
  };

  #refine = () => {
    sayChosen(this);
    this.#ask(this.box?.value ?? '', false);
  };

  #showAll = () => {
    clearFilters(this);
    this.#ask(this.box?.value ?? '', false);
    this.box?.focus();
  };

  #showMore = () => {
    const next = this.#shown;
    this.#shown += atOnce;
    this.#list();
    this.querySelectorAll<HTMLElement>('.results h2 a')[next]?.focus();
  };

  #ask(typed: string, isTyping: boolean) {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.#asked += 1;
    this.#words = questionOf(typed);
    this.#warn(this.#words);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.in-french a, .whole-page a')) link.hash = fragmentOf(this.#words);
    if (this.#words === '') this.#start();
    else void this.#answer(isTyping && typed.endsWith(this.#words.at(-1) ?? ''));
  }

  async #answer(isTyping: boolean) {
    const asked = this.#asked;
    const isStale = () => asked !== this.#asked;
    const timers = [
      setTimeout(() => isStale() || this.#say(this.#text('loading')), pauses.waiting),
      setTimeout(() => isStale() || this.#fail(), pauses.givingUp),
    ];
    const stopWaiting = () => timers.forEach(clearTimeout);
    try {
      let isFirst = true;
      for await (const outcome of answers({ words: this.#words, filters: chosenFilters(this), isTyping }, tiers)) {
        stopWaiting();
        if (isStale()) return;
        this.#show(outcome, isFirst);
        isFirst = false;
        await pause(pauses.fullText);
        if (isStale()) return;
      }
    } catch {
      if (!isStale()) this.#fail();
    } finally {
      stopWaiting();
    }
  }

  #start() {
    this.dataset['state'] = 'start';
    this.#outcome = nothing;
    this.#list();
    this.#say('');
  }

  #fail() {
    this.#start();
    this.dataset['state'] = 'failed';
    this.#say(this.#text('failed'));
  }

  #show(outcome: Outcome, isFirst: boolean) {
    // What one is about to open does not change under the finger.
    if (!isFirst && this.querySelector('.results')?.contains(document.activeElement)) return;
    if (isFirst) this.#shown = atOnce;
    this.#outcome = outcome;
    // A slip of the finger must not hide a danger.
    if (outcome.corrected !== undefined && dangerIn(this.#words, pageLocale) === undefined) this.#warn(outcome.corrected);
    const count = outcome.pages.length;
    const isFiltered = Object.keys(chosenFilters(this)).length > 0;
    const state = outcome.isFallback ? 'none' : count > 0 ? 'results' : isFiltered ? 'filtered' : 'none';
    this.dataset['state'] = state;
    this.#list();
    this.#say(state === 'results' ? this.#found(outcome) : this.#text(state), state === 'results' && !outcome.isComplete ? this.#text('near') : '');
  }

  /** How many pages were found, or for which words where those typed were corrected. */
  #found({ pages: { length }, corrected }: Outcome): string {
    if (corrected !== undefined) return this.#text('corrected', length, corrected);
    return this.#text(length === 1 ? 'one' : length < mostPages ? 'many' : 'most', length);
  }

  #list() {
    const { pages } = this.#outcome;
    this.querySelector('.results')?.replaceChildren(...(pages.length > 0 ? [resultList(pages.slice(0, this.#shown))] : []));
    this.querySelector('.more')?.toggleAttribute('hidden', pages.length <= this.#shown);
  }

  /** Shows a sentence at once, and says it aloud after a pause in typing. */
  #say(text: string, caveat = '') {
    this.#write('.found', text);
    this.#write('.caveat', caveat);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#write('[data-said="results"]', [text, caveat].filter(Boolean).join('. ')), pauses.saying);
  }

  #warn(words: string) {
    const said = showDanger(this, dangerIn(words, pageLocale));
    if (said !== undefined) this.#write('[data-said="danger"]', said);
  }

  #write(selector: string, text: string) {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  #text(name: string, count = 0, words = this.#words): string {
    return (this.dataset[name] ?? '').replace('{query}', () => brief(words)).replace('{count}', String(count));
  }
}

function brief(words: string): string {
  return words.length > repeated ? `${words.slice(0, repeated).trimEnd()}…` : words;
}

/** Makes the panels of the page answer: once all their markup is there. */
export function defineSearchPanel(): void {
  if (!customElements.get('search-panel')) customElements.define('search-panel', SearchPanel);
}
