import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Mention } from "./mention";

const farthest = 8;

/** `رفعوا لافتة أمام السفارة كتب عليها «…»`, `لافتة تقول: «…»`: the words are the banner's. */
export function bannerBefore({ tokens }: Reading, { at, complement }: Cue): Mention | null {
  if (complement?.kind !== "quotation") return null;
  const written = isExactly(tokens[at.to], List.writtenOn);
  const reach = written ? farthest : 1;
  for (let i = at.from - 1; i >= 0 && i >= at.from - reach; i--) {
    if (tokens[i]?.kind !== "word") return null;
    if (!isExactly(tokens[i], List.banners)) continue;
    const whole = { from: i, to: i + 1 };
    return {
      ...{ name: null, description: whole, quoted: null, whole, pronoun: null },
      inApposition: false,
    };
  }
  return null;
}
