/** Whether an article was held back while the rules were written, by its place in the file from 0. */
export type HeldBack = (index: number) => boolean;

/** `3:2` holds back every third article, those whose index leaves 2 when divided by 3. */
export function heldByRemainder(rule: string): HeldBack {
  const [, divisor, remainder] = (/^([1-9]\d*):(\d+)$/.exec(rule) ?? []).map(Number);
  if (divisor === undefined || remainder === undefined || remainder >= divisor)
    throw new Error(`--held ${rule}: give divisor:remainder, as 3:2`);
  return (index) => index % divisor === remainder;
}

/** `32` holds back the articles from the one with index 32 on. */
export function heldFrom(rule: string): HeldBack {
  if (!/^\d+$/.test(rule)) throw new Error(`--held-from ${rule}: give an index, as 32`);
  return (index) => index >= Number(rule);
}
