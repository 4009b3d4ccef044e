import type { Filters } from '../../search/answer.ts';

const selects = (panel: ParentNode) => [...panel.querySelectorAll<HTMLSelectElement>('[data-filter]')];

/** What the reader chose in `panel`. */
export function chosenFilters(panel: ParentNode): Filters {
  return Object.fromEntries(selects(panel).flatMap(({ value, dataset }) => (value ? [[dataset['filter'], value]] : []))) as Filters;
}

/** Says beside the folded choices how many are made. */
export function sayChosen(panel: ParentNode): void {
  const said = panel.querySelector('[data-chosen]');
  const count = Object.keys(chosenFilters(panel)).length;
  if (said) said.textContent = count > 0 ? `(${count})` : '';
}

/** Takes every choice back. */
export function clearFilters(panel: ParentNode): void {
  for (const select of selects(panel)) select.value = '';
  sayChosen(panel);
}
