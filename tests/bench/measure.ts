/** Milliseconds that the work takes. */
function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [upper = Number.NaN, lower = upper] = [sorted[half], sorted[half - 1]];
  return sorted.length % 2 === 0 ? (lower + upper) / 2 : upper;
}

/**
 * Does every work in turn, round after round, so that what else the machine does meets all of them
 * alike.
 *
 * @param patience seconds after which no other round is begun
 * @returns the median milliseconds of each
 */
export function timeInTurn(
  works: readonly (() => unknown)[],
  rounds: number,
  patience = 20,
): number[] {
  const times: number[][] = works.map(() => []);
  const latest = performance.now() + patience * 1000;
  for (let round = 0; round < rounds && performance.now() < latest; round++)
    for (const [index, work] of works.entries()) times[index]?.push(time(work));
  return times.map(median);
}
