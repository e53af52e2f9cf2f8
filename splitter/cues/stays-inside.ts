import { List } from "../lexicon/lists";
import { isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { phraseInOrder } from "../speakers/phrase-in-order";
import { isAdverb } from "../speakers/word-kinds";
import type { Cue } from "./cue";

const thoughts =
  /^(?:want|hope|believe|th(?:ink|ought)|fe(?:el|lt)|kn(?:ow|ew)|support|oppose|favou?r|prefer|like|love|hate|fear|doubt|plan|intend|expect|trust|understand|understood|see|agree|disagree|need)(?:s|d|ed|red|ned|ted)?$/;
const joins = new Set(["and", "or", "but"]);
const nominatives = new Set(["he", "she", "they", "it", "we", "i"]);

/**
 * `said she was tired and wanted to go`, `said owners like the toll and renters support it`: a thought joined to what
 * another verb reports without a comma is a part of that, rather than a report of its own.
 */
export function staysInside(
  reading: Reading,
  reporting: Cue | undefined,
  { act, at }: Cue,
  from: number,
): boolean {
  const { tokens } = reading;
  const { frames } = reporting?.sense ?? {};
  if (act !== "verb" || !frames?.has("quote") || !frames.has("clause")) return false;
  const kind = reporting?.complement?.kind;
  if (kind !== "clause" && kind !== "bare") return false;
  if (!thoughts.test(tokens[at.from]?.form ?? "")) return false;
  let verb = at.from;
  while (verb > from && isAdverb(tokens[verb - 1])) verb--;
  if (joins.has(tokens[verb - 1]?.form ?? ""))
    return tokens[verb - 2]?.kind === "word" && nominatives.has(tokens[from]?.form ?? "");
  const subject = phraseInOrder(reading, at.from, from)?.head.from ?? -1;
  if (subject <= from || isExactly(tokens[subject], List.clauseStarts)) return false;
  return joins.has(tokens[subject - 1]?.form ?? "") && tokens[subject - 2]?.kind === "word";
}
