import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { nameInRun } from "./name-in-run";
import { runFrom } from "./phrase";
import { isOffice, isOfficeOf } from "./run-parts";

/** Skips words between verb and subject, and the one spoken to (`لـ«الشرق»`, `لصحيفة «…»`). */
export function skipAddressee(reading: Reading, { from, to }: TokenRange): number {
  const { tokens, lexicon } = reading;
  const { addressee } = lexicon.source;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token || at >= to) return at;
    const next = quotationOver(reading, at + 1);
    const spokenTo = addressee !== "" && token.form.startsWith(addressee);
    if (isIn(token, List.fillers)) at++;
    // `وأيده في ذلك فلان`
    else if (isIn(token, List.prepositions) && tokens[at + 1]?.form === "ذلك") at += 2;
    else if (spokenTo && token.form === addressee && next) at = next.after;
    else if (spokenTo && (token.facts.isAddressedKind || token.facts.isAddressedOutlet))
      at = next ? next.after : endOfOutlet(reading, at + 1);
    else return at;
  }
}

/** `لبي بي سي`: an outlet's name of several words. */
function endOfOutlet({ tokens }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && isIn(tokens[at], List.outlets)) at++;
  return at;
}

/** `وكتب (محمد بن بدر): …`: a name in brackets right behind its verb. */
export function inBrackets(reading: Reading, { from, to }: TokenRange): TokenRange | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || tokens[from]?.kind !== "open") return null;
  const run = runFrom(reading, from + 1, to);
  if (run.to === run.from || tokens[run.to]?.kind !== "close") return null;
  return nameInRun(reading, run).name?.from === run.from ? run : null;
}

/** `كما نفت، وصال سلوم، …`: a name that commas part from its verb. */
export function betweenCommas(reading: Reading, { from, to }: TokenRange): TokenRange | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || tokens[from]?.kind !== "comma") return null;
  const run = runFrom(reading, from + 1, to);
  if (run.to - run.from < 2 || tokens[run.to]?.kind !== "comma") return null;
  const { name } = nameInRun(reading, run);
  return name?.to === run.to && (name.from === run.from || isOffice(reading, run.from))
    ? run
    : null;
}

const namesOn = new Set<NounClass>([NounClass.Family, NounClass.Given]);

/** `وطالبوا برفع …`, `قائلا مضيفا`: behind the verb stands no subject, but what goes with it. */
export function isPreposed({ tokens, lexicon, surnames }: Reading, at: number): boolean {
  const token = tokens[at];
  const { singlePrepositions = "" } = lexicon.source;
  if (token?.kind !== "word" || singlePrepositions === "") return false;
  if (token.facts.cue?.act === "participle" && !token.facts.isDefinite) return true;
  const { nounClass } = token.facts;
  const unknown = nounClass === NounClass.Unknown || nounClass === NounClass.None;
  // `قال كالزيتش مدرب …`: with an office behind it, it is a name.
  if (isOfficeOf(tokens[at + 1])) return false;
  // `وقال كانافارو: …`, `وأوضح بيتوركا أن …`: so is a long one that no list holds, right before the words.
  const next = tokens[at + 1];
  // `قال برنار كازنوف`
  if (nounClass === NounClass.Unknown && namesOn.has(next?.facts.nounClass ?? 0)) return false;
  const closes = next?.kind === "colon" || next?.kind === "mark" || next?.facts.isComplementiser;
  const foreign = nounClass === NounClass.Unknown && token.form.length > 5 && closes;
  if (foreign && !token.form.startsWith("ل") && !/[ةًا]$/.test(token.word?.written ?? ""))
    return false;
  // `وقال بارات: …`: no noun of doing is so short behind the preposition; `بأسف` has its hamza.
  if (nounClass === NounClass.Unknown && closes && short.test(token.word?.written ?? ""))
    return false;
  const glued = singlePrepositions.includes(token.form.charAt(0)) && token.form.length > 3;
  return unknown && glued && !surnames.has(token.form);
}

const short = /^با[^\u0640\p{M}]{2,3}(?<!ة|ه)$/u;
const longestInBrackets = 5;

/** `مديرة المنظمة (يونيسف)، فلانة، …`: behind the short name of a body. */
export function overBrackets({ tokens }: Reading, at: number): number {
  if (tokens[at]?.kind !== "open") return at;
  for (let i = at + 1; i < at + longestInBrackets; i++)
    if (tokens[i]?.kind === "close") return i + 1;
  return at;
}
