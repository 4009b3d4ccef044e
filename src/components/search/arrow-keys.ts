/** Moves the focus along `stops` with the Down and Up keys; true when it did. */
export function moveAlong(stops: readonly HTMLElement[], { key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return false;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : key === 'ArrowDown' ? stops[at + 1] : key === 'ArrowUp' ? stops[at - 1] : undefined;
  next?.focus();
  return next !== undefined;
}
