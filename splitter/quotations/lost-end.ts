import type { CompiledLexicon, CueSense } from "../lexicon/compile";
import { NounClass } from "../lexicon/noun-class";
import { cueOf } from "../lexicon/words";
import type { Token } from "../text/tokens";
import type { Draft } from "./drafts";

/** What shows where a quotation ends whose closing mark was lost. */
export type EndEvidence = "stop" | "last-stop" | "reporting-verb" | "next-quotation" | "paragraph";

/** Token before which the words end, and what shows it. */
export interface LostEnd {
  readonly to: number;
  readonly evidence: EndEvidence;
}

/** Where a quotation whose closing mark was lost ends: its sentence, or the next chained reporting verb. */
export function lostEnd(
  tokens: readonly Token[],
  { from, limit, reopened }: Draft,
  lexicon: CompiledLexicon,
): LostEnd {
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (token.kind === "stop" && (!next || next.start > token.end || i + 1 >= limit))
      return { to: i, evidence: i + 1 >= limit && !reopened ? "last-stop" : "stop" };
    if (token.kind === "comma" && opensNarration(tokens, i + 1))
      return { to: i, evidence: "reporting-verb" };
    if (token.kind !== "word") continue;
    const sense = cueOf(token);
    const chained =
      token.facts.rest !== null || lexicon.source.capitals || goesOn(sense, token, next);
    if (sense && sense.act !== "noun" && chained && tokens[i - 1]?.kind === "comma")
      return { to: i - 1, evidence: "reporting-verb" };
  }
  return { to: limit, evidence: reopened ? "next-quotation" : "paragraph" };
}

/** `، مشيرا إلى …`: a participle in the form in which it hangs on its verb, and what it takes. */
function goesOn(sense: CueSense | null, { form }: Token, next: Token | undefined): boolean {
  if (sense?.act !== "participle" || next?.kind !== "word") return false;
  if (!form.endsWith("ا") && !form.endsWith("ه")) return false;
  return next.facts.isComplementiser || sense.prepositions.has(next.form);
}

/** `، ويتفق المحلل فلان …`: behind the comma a verb with its conjunction, and the one who is its subject. */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const subject = tokens[at + 1]?.facts;
  if (verb?.kind !== "word" || verb.facts.rest === null || verb.facts.isDefinite || !subject)
    return false;
  return (
    subject.nounClass === NounClass.Title ||
    (subject.nounClass === NounClass.Office && subject.isDefinite)
  );
}
