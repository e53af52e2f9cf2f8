import { type Reading, spanOf, tokenFrom, tokensOf } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";
import type { TokenRange } from "../text/tokens";
import type { Assessment, ClaimKind, Span, SplitUtterance } from "../types";
import type { FoundUtterance } from "../utterances/collection";
import { worthOf } from "./check-worthiness";
import { claimKindOf } from "./claim-kind";
import { type Scan, scan } from "./scan";
import { sentencesOfQuote } from "./sentences-of-quote";

/** Gives every utterance the sentences of its quote, the kind of its claim, and its worth. */
export function assessUtterances(
  reading: Reading,
  cues: readonly AttributedCue[],
  utterances: readonly FoundUtterance[],
  names: ReadonlySet<string>,
): SplitUtterance[] {
  // One clause may be the statement of several quotes: it is read once.
  let last: Scan | null = null;
  let lastStart = -1;
  let lastEnd = -1;
  const read = (range: TokenRange): Scan => {
    if (last && range.from === lastStart && range.to === lastEnd) return last;
    last = scan(reading, range, names);
    lastStart = range.from;
    lastEnd = range.to;
    return last;
  };
  const assessed: SplitUtterance[] = [];
  for (const utterance of utterances) {
    const { kind, passage, quotes, statement, speaker, mention, via, cue, explanation } = utterance;
    const sentences = sentencesOfQuote(reading, quotes);
    const said = cue && cueAt(reading, cues, cue);
    const says = said && saidBy(said);
    const range = tokensOf(reading, statement);
    const lead = said && leadOf(reading, said, range, names);
    let assessment: Assessment;
    if (kind === "direct" && sentences.length > 1)
      assessment = assessSentences(reading, sentences, lead, says, names);
    else assessment = assess(reading, read(range), lead, says);
    // Written out, since copying by `...` is slow here.
    assessed.push({
      kind,
      passage,
      quotes,
      statement,
      speaker,
      mention,
      via,
      cue,
      sentences: sentences.length === 0 ? none : sentences.map((one) => spanOf(reading, one)),
      assessment,
      explanation,
    });
  }
  return assessed;
}

const none: readonly Span[] = [];

/** A quote is worth as much as the sentence in it that is worth most. */
function assessSentences(
  reading: Reading,
  sentences: readonly TokenRange[],
  lead: Scan | null,
  says: ClaimKind | null,
  names: ReadonlySet<string>,
): Assessment {
  let best: Assessment | null = null;
  for (const sentence of sentences) {
    const isFirst = best === null;
    const words = scan(reading, sentence, names);
    const found = assess(reading, words, isFirst ? lead : null, isFirst ? says : null);
    if (best === null || found.worth.score > best.worth.score) best = found;
  }
  return best as Assessment;
}

/** What kind of claim the words make, and how much it is worth a check. */
function assess(
  reading: Reading,
  words: Scan,
  lead: Scan | null,
  says: ClaimKind | null,
): Assessment {
  const claimKind = claimKindOf(reading, words, lead, says);
  return { claimKind, worth: worthOf(reading, claimKind, words) };
}

/** What the cue tells of its words; a demand by preposition (`called for`) not of a name (`called it “…”`). */
function saidBy({ sense, complement }: AttributedCue): ClaimKind | null {
  const says = sense?.says ?? null;
  const byPreposition = sense?.frames.has("topic") && !sense.frames.has("demand");
  const isNamed = byPreposition && complement?.kind !== "topic";
  return says === "demand" && isNamed ? "opinion" : says;
}

/** The cue that begins where `span` does. */
function cueAt(reading: Reading, cues: readonly AttributedCue[], span: Span): AttributedCue | null {
  const at = tokenFrom(reading, span.start);
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = cues[low];
  return found?.at.from === at ? found : null;
}

const longestLead = 4;

/** The words between cue and statement that colour it (`معرباً عن تفاؤله بأن …`). */
function leadOf(
  reading: Reading,
  cue: AttributedCue,
  statement: TokenRange,
  names: ReadonlySet<string>,
): Scan | null {
  const from = Math.max(cue.at.to, cue.subjectEnd, statement.from - longestLead);
  return from < statement.from ? scan(reading, { from, to: statement.from }, names) : null;
}
