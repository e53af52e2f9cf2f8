import { randomNumbers } from "../random";
import { type Counts, type Figure, shareOf } from "./counts";

export interface Interval {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const resamples = 1_000;

/**
 * A figure with its 95 % confidence interval: the articles are drawn anew a thousand times, with
 * replacement, and the middle 95 % of the figures are the interval. The same articles give the same
 * interval.
 *
 * @returns `null` where the articles have no case of it
 */
export function bootstrap(figure: Figure, articles: readonly Counts[]): Interval | null {
  const value = shareOf(figure, articles);
  if (value === null) return null;
  const random = randomNumbers(1);
  const shares: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = articles.map(() => articles[Math.floor(random() * articles.length)] as Counts);
    // A draw may hold no case at all, and says nothing then.
    const share = shareOf(figure, drawn);
    if (share !== null) shares.push(share);
  }
  shares.sort((a, b) => a - b);
  const at = (part: number) => shares[Math.round(part * (shares.length - 1))] ?? value;
  return { value, from: at(0.025), to: at(0.975) };
}
