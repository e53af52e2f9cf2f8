import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import type { Reading } from "../reading";
import { firstPhrase } from "../speakers/first-phrase";
import { isInnerStop } from "../speakers/phrase";
import { isFiniteVerb, startsWithCapital } from "../speakers/word-kinds";
import { type Cue, noAgreement } from "./cue";

const longestName = 12;
const findings = /^(?:poll|survey|study|report|analysis)$/;

/** `Poll: Most owners oppose the toll`: what a headline puts behind the word, as a clause. */
function isFinding({ tokens }: Reading, { from, to, passage }: Sentence, at: number): boolean {
  if (passage !== 0 || !findings.test(tokens[at]?.form ?? "")) return false;
  return tokens[at + 1]?.kind === "colon" && at - from < longestHeadlineName && to > at + 4;
}

const longestHeadlineName = 4;

/**
 * A name and a colon at the head of a passage: `Wren: Bridge will open` in a headline, `Sen. Dana Wren (R): “…”`
 * in a transcript. Null where there is none.
 */
export function cueBeforeColon(reading: Reading, sentence: Sentence, index: number): Cue | null {
  const { tokens, passages, quotationAt } = reading;
  const passage = passages[sentence.passage];
  if (!passage || passage.from !== sentence.from) return null;
  let capitals = 0;
  let colon = sentence.from;
  while (colon < sentence.to && colon <= sentence.from + longestName) {
    const token = tokens[colon];
    if (!token || quotationAt[colon] !== -1 || token.kind === "comma") return null;
    if (token.kind === "colon") break;
    if (token.kind === "stop" && !isInnerStop(reading, colon)) return null;
    const finds = isFinding(reading, sentence, colon);
    if (isFiniteVerb(token) || (isExactly(token, List.labels) && !finds)) return null;
    if (cueOf(token)?.act === "verb" && !startsWithCapital(reading, token)) return null;
    if (startsWithCapital(reading, token)) capitals++;
    colon++;
  }
  const words = colon - sentence.from;
  if (tokens[colon]?.kind !== "colon" || capitals === 0 || colon + 1 >= sentence.to) return null;
  const quotation = quotationAt[colon + 1] ?? -1;
  // `She then turned to the crowd: “…”` has a verb that nobody lists.
  const subject = firstPhrase(reading, sentence.from, colon);
  if (!subject) return null;
  const headline = sentence.passage === 0 && words <= longestHeadlineName && capitals === words;
  if (quotation === -1 && !headline) return null;
  return {
    at: { from: colon, to: colon + 1 },
    act: "attribution",
    sense: null,
    agreement: noAgreement,
    sentence: index,
    complement:
      quotation === -1
        ? { kind: "colon", at: colon, from: colon + 1, quotation: null }
        : { kind: "quotation", at: colon, from: colon + 1, quotation },
    room: subject,
  };
}
