import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly } from "../lexicon/words";
import type { Token } from "../text/tokens";

/** Words between a paper and the verb that says what stands in it (`تقريرا من اللجنة يؤكد`). */
const farthestPaper = 5;
const farthestPlan = 24;
/** Letters of the shortest verb of what is to come (`سيكتب`). */
const shortestFuture = 5;

const morePapers =
  /^(?:تقريرا?|وثيقه|عقدا?|اتفاقا?|لا[ئي]حه|قانونا?|مذكره|قرارا?|ورقه|كتابا?|شهاده|دراسه|نصا?|بندا?)$/;

/**
 * `سوف تتسلم البلدية تقريرا يؤكد أن …`, `يكفي أن يكتب أحد عقدا ينص على أن …`: what a paper says that is still to
 * be written, nobody has said. The verb stands behind the indefinite paper, whose relative it is.
 */
export function isOfPaperYetToBe(tokens: readonly Token[], at: number, { act }: CueSense): boolean {
  if (act !== "verb" || !beginsAsImperfect(tokens[at])) return false;
  let paper = at - 1;
  while (paper > at - farthestPaper && isPhraseWord(tokens[paper]) && !isPaper(tokens[paper]))
    paper--;
  if (!isPaper(tokens[paper])) return false;
  for (let i = paper - 1; i >= 0 && i > paper - farthestPlan; i--) {
    const kind = tokens[i]?.kind;
    if (kind === "stop" || kind === "line") return false;
    if (isPlanned(tokens, i)) return true;
  }
  return false;
}

const beginsAsImperfect = (token: Token | undefined) => /^[يت]/.test(token?.form ?? "");

const isPhraseWord = (token: Token | undefined) => token?.kind === "word" && !token.facts.cue;

const isPaper = (token: Token | undefined) =>
  token?.kind === "word" &&
  !token.facts.isDefinite &&
  (morePapers.test(token.form) || isExactly(token, List.papers));

/** A verb of what is to come, or of what is only thought of (`أن يكتب`). */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const form = token?.form ?? "";
  if (/^[وف]?(?:سوف|لن)$/.test(form)) return true;
  if (form === "ان") return beginsAsImperfect(tokens[at + 1]);
  const isVerb = token?.facts.cue || token?.facts.nounClass === NounClass.Unknown;
  const isFuture = /^[وف]?س[يت]/.test(form) && form.length >= shortestFuture && !/[هت]$/.test(form);
  return isVerb === true && isFuture;
}
