import { Refusal } from "./refusal";

/**
 * Lets so many do heavy work at once, and so many wait for their turn, in the order in which they came.
 * Whoever comes after those is told to come later: `too-many-tries`.
 */
export function makeTurns(atOnce: number, waiting: number) {
  let underWay = 0;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (underWay < atOnce) underWay += 1;
    else if (queue.length < waiting) await new Promise<void>((goOn) => queue.push(goOn));
    else throw new Refusal("too-many-tries", { seconds: 5 });
    try {
      return await work();
    } finally {
      // The turn goes to the next one, who counts as under way from now on.
      const next = queue.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
