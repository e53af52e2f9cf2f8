import type { Orphan } from "../quotations/drafts";
import type { Quotation } from "../quotations/quotation";
import { type Reading, spanOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import type { Explanation, Span, SplitUtterance, UtteranceKind } from "../types";

/** An utterance before its words are weighed. */
export type FoundUtterance = Omit<SplitUtterance, "sentences" | "assessment">;

/** Collects utterances; a quotation belongs to one of them at most. */
export interface Collection {
  readonly reading: Reading;
  readonly utterances: FoundUtterance[];
  readonly used: Set<Quotation>;
  /** Closing marks without an opener by their token. */
  readonly orphans: ReadonlyMap<number, Orphan>;
  /** Words in marks that a verb with its object inside another's clause hands over (`في عملية وصفها فلان بـ«…»`). */
  readonly described: ReadonlySet<Quotation>;
  /** Sentences with a cue that reports something. */
  readonly cueSentences: ReadonlySet<number>;
  /** Token up to which the text already belongs to a statement. */
  claimed: number;
}

export const leastWords = 2;

export function add(
  { reading, utterances }: Collection,
  cue: AttributedCue,
  quotes: readonly Span[],
  statement: Span,
  token: number,
  reasons: readonly Explanation[],
): void {
  const at = spanOf(reading, cue.at);
  const [first] = quotes;
  const last = quotes.at(-1);
  const whole = first && last && first.start <= statement.start && last.end >= statement.end;
  const kind: UtteranceKind = !first ? "indirect" : whole ? "direct" : "mixed";
  const explanation = reasons.slice();
  if (cue.sense?.entry.denies) explanation.push({ rule: "polarity-denied", spans: [at] });
  for (const reason of cue.reasons) explanation.push(reason);
  // Written out, since objects copied by `...` are slow to read ever after.
  utterances.push({
    kind,
    passage: passageOf(reading, cue, token),
    quotes,
    statement,
    speaker: cue.speaker,
    mention: cue.mention,
    via: cue.via,
    cue: at,
    explanation,
  });
}

/** In the order of the text, in which most are found. */
export function sortByPlace(utterances: FoundUtterance[]): void {
  for (let i = 1; i < utterances.length; i++) {
    const [before, one] = [utterances[i - 1] as FoundUtterance, utterances[i] as FoundUtterance];
    if (before.statement.start <= one.statement.start) continue;
    utterances.sort((a, b) => a.statement.start - b.statement.start);
    return;
  }
}

function passageOf(
  { passages, sentences, tokens }: Reading,
  cue: AttributedCue,
  token: number,
): number {
  let passage = sentences[cue.sentence]?.passage ?? 0;
  const start = tokens[token]?.start ?? 0;
  while (start >= (passages[passage]?.end ?? Number.POSITIVE_INFINITY)) passage++;
  return passage;
}

export function repairOf({ repair, start, end }: Quotation): Explanation[] {
  if (repair === null) return [];
  return [{ rule: repair.rule, spans: [{ start, end }], confidence: repair.confidence }];
}
