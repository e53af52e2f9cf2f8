import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";

const son = new Set(["بن", "آل", "ال"]);

/** `حفظه الله`: whom a wish names. */
const god = "الله";

/** May a noun phrase that names somebody begin with this word? */
export function canNameSpeaker(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || token.form === god) return false;
  const { nounClass, isDefinite, cue } = token.facts;
  // `أكد بناء على ذلك أن …`
  if (token.form === "بناء" && reading.tokens[at + 1]?.form === "على") return false;
  if (cue?.act === "participle" && !isDefinite) return false;
  // `يشار إلى أن`
  if (isIn(token, List.impersonal)) return false;
  switch (nounClass) {
    case NounClass.Title:
    case NounClass.Given:
    case NounClass.Office:
    case NounClass.Institution:
      return true;
    case NounClass.AmbiguousGiven:
      return continuesName(reading.tokens[at + 1]);
    case NounClass.Joiner:
      return !isIn(token, List.glued);
    case NounClass.Unknown:
      // `مسلي آل معمر`, `هذال بن ماجد`
      if (!isDefinite && token.form.length > 2 && son.has(reading.tokens[at + 1]?.form ?? ""))
        return reading.tokens[at + 2]?.facts.nounClass !== NounClass.None;
      return reading.surnames.has(token.form) || isIn(token, List.bodies);
    default:
      return reading.surnames.has(token.form) || isIn(token, List.bodies);
  }
}

/** Can the word stand behind a given name that is an ordinary word too? */
function continuesName(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.facts.cue) return false;
  switch (next.facts.nounClass) {
    case NounClass.Given:
    case NounClass.AmbiguousGiven:
    case NounClass.Family:
    case NounClass.Joiner:
    case NounClass.Unknown:
    case NounClass.Definite:
    case NounClass.Nationality:
      return true;
    default:
      return false;
  }
}
