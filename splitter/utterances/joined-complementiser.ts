import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Token } from "../text/tokens";

/** Letters. */
const shortestVerb = 3;

/** `يحصل`, `تعيد`: in the imperfect, where no noun is formed so. */
function isImperfect(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.facts.isVerbalNoun) return false;
  const { form, facts, word } = token;
  if (facts.cue) return facts.cue.act === "verb" && /^[يت]/.test(form);
  if (facts.nounClass !== NounClass.Unknown || form.length < shortestVerb) return false;
  if (form.startsWith("ي")) return true;
  return form.startsWith("ت") && !/^ت..ي.$/.test(form) && !(word?.written ?? "").endsWith("ة");
}

/**
 * `إن الحكومة تريد إنهاء الأزمة وأن تعيد النازحين`: before a verb it is no complementiser of what is said, unless
 * the clause began with a verb too (`طالب بأن تنسحب القوات وأن تعود`).
 */
export const isOfVerbInside = (tokens: readonly Token[], from: number, at: number) =>
  tokens[at]?.form === "وان" && isImperfect(tokens[at + 1]) && !isImperfect(tokens[from]);

/** `وإن تمت …`: before a verb in the past the word means "if". */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = tokens[at + 1];
  if (!token?.facts.complementiserIsJoined || verb?.kind !== "word") return false;
  if ((token.facts.rest?.length ?? 0) > 2) return false;
  // `وإن حدث ذلك فسوف …`
  const pointed = isIn(tokens[at + 2], List.demonstratives);
  return verb.facts.nounClass === NounClass.Unknown && (/[^ا]ت$/.test(verb.form) || pointed);
}
