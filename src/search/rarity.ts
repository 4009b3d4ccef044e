/** How much a stem says that is in `count` of `all` sentences. */
export function rarityOf(count: number, all: number): number {
  return Math.log(1 + all / (count + 0.5));
}
