import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { cueOf, isExactly } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isInnerStop } from "./phrase";
import { isFiniteVerb, startsWithCapital } from "./word-kinds";

/** May the word at `at` be a finite verb? */
export function isVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  return isFiniteVerb(token) || cueOf(token)?.act === "verb" || token.form.endsWith("ed");
}

/** Does a subject with a verb begin at `at`? */
export function opensMainClause(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "number") return false;
  const opens =
    startsWithCapital(reading, token) ||
    token.facts.pronoun !== null ||
    isExactly(token, List.determiners);
  if (!opens || isExactly(token, List.relatives)) return false;
  for (let i = at; i < limit; i++) {
    if (tokens[i]?.kind === "comma") return false;
    if (isVerb(reading, i)) return true;
  }
  return false;
}

const farthestClause = 50;

/** `Saying the bridge was unsafe, Wren closed it`: the comma before the sentence's own subject and verb; -1 where none is. */
export function commaBeforeMain(reading: Reading, from: number, limit: number): number {
  const end = Math.min(limit, from + farthestClause);
  for (let i = from; i < end; i++) {
    const quotation = quotationOver(reading, i);
    if (quotation) {
      // `Saying “I am done,” Wren left`
      const inside = reading.tokens[quotation.to - 1]?.kind === "comma";
      if (inside && opensMainClause(reading, quotation.after, limit)) return quotation.after - 1;
      i = quotation.after - 1;
      continue;
    }
    const { kind } = reading.tokens[i] ?? {};
    if (kind === "stop" && isInnerStop(reading, i)) continue;
    if (kind === "stop" || kind === "semicolon" || kind === "colon" || kind === "line") return -1;
    if (kind === "comma" && opensMainClause(reading, i + 1, limit)) return i;
  }
  return -1;
}

const leads = /^(?:after|before|by|in|while|when|since|without|despite|upon|on)$/;

/** Does the cue open its sentence as a participle or adjective, so that who speaks follows (`Worried that …, Wren …`)? */
export function opensSentence(
  { sentences, tokens }: Reading,
  { act, at, sense, sentence }: Pick<Cue, "act" | "at" | "sense" | "sentence">,
): boolean {
  const first = sentences[sentence]?.from ?? -1;
  // `After complaining about the toll, Wren left`
  const led =
    act === "participle" && at.from === first + 1 && leads.test(tokens[first]?.form ?? "");
  if (at.from !== first && !led) return false;
  return act === "participle" || sense?.entry.predicative === true;
}
