import { nameRule } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { spanOf } from "../reading";
import { runFrom } from "../speakers/phrase";
import { isSmallAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { NamedSpeaker, Span } from "../types";
import type { Collection } from "./collection";

/** Who said it, and the words that name them. */
export interface SaidLike {
  readonly speaker: NamedSpeaker | null;
  readonly at: Span | null;
}

/**
 * `als „falsch“ und „töricht“`, `nannte den Plan „falsch“, der Roth-Sprecher „töricht“`: small words in marks right
 * behind others that somebody said, joined to them or with a speaker of their own. Null where they are not.
 */
export function saidLike(collection: Collection, quotation: Quotation): SaidLike | null {
  const { reading, used, utterances } = collection;
  const { text, tokens, quotationAt, quotations, lexicon } = reading;
  const first = tokens[quotation.from];
  if (lexicon.source.nameCapitals !== "words" || first?.kind !== "word") return null;
  if (!isSmallAt(text, first.start) || nameRule(reading, quotation)) return null;
  const joint = tokens[quotation.open - 1];
  const described = isExactly(joint, List.roleWords);
  const edge = described ? quotation.open - 1 : quotation.open;
  const before = (at: number) => quotations.outer[quotationAt[at] ?? -1];
  const utteranceOf = (one: Quotation | undefined) =>
    one && used.has(one)
      ? utterances.slice(-farthest).find(({ quotes }) => quotes[0]?.start === one.start)
      : undefined;
  if (isExactly(tokens[edge - 1], List.listJoiners)) {
    const last = utteranceOf(before(edge - 2));
    return last ? { speaker: last.speaker, at: last.mention } : null;
  }
  for (let i = edge - 1; i > edge - longestSpeaker; i--) {
    if (tokens[i]?.kind !== "comma") continue;
    const last = utteranceOf(before(i - 1));
    const run = last && runFrom(reading, i + 1, edge);
    if (!run || run.to !== edge || run.to === run.from) return null;
    const at = spanOf(reading, run);
    return { speaker: { name: text.slice(at.start, at.end), at }, at };
  }
  return null;
}

const longestSpeaker = 10;
/** So many utterances back the one before is looked for. */
const farthest = 8;

/**
 * `juge le plan « absurde » et « trop cher »`: in free order, small words in marks in a sentence that has given
 * others of somebody's already.
 */
export function goesOnSmall(
  { reading, utterances }: Collection,
  { from }: TokenRange,
  quotation: Quotation,
): boolean {
  const { text, tokens, lexicon } = reading;
  const last = utterances[utterances.length - 1];
  if (lexicon.source.clauseOrder !== "free" || !last?.speaker || last.quotes.length === 0)
    return false;
  const { start } = last.statement;
  if (start < (tokens[from]?.start ?? 0)) return false;
  // `по «боевой» статье … он призвал «…»`: an adjective before its noun, where nobody has spoken yet.
  const next = tokens[quotation.after];
  const noun = next?.kind === "number" || (next?.kind === "word" && !isIn(next, List.phraseEnds));
  const attribute = quotation.to - quotation.from === 1 && noun;
  if (start > quotation.start && attribute) return false;
  const first = tokens[quotation.from];
  return (
    first?.kind === "word" && isSmallAt(text, first.start) && nameRule(reading, quotation) === null
  );
}
