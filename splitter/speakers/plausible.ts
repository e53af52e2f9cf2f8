import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { Mention } from "./mention";
import { isOffice } from "./run-parts";

/** `وتعتبر الاتفاق «خطأ»`: what stands between the verb and the words it gives is what they are about. */
export function isObject(reading: Reading, mention: Mention, { complement }: Cue): boolean {
  if (complement?.kind !== "quotation" && complement?.kind !== "demand") return false;
  return isThing(reading, mention);
}

export function isThing(reading: Reading, mention: Mention): boolean {
  if (mention.name || mention.quoted || mention.inApposition || mention.pronoun) return false;
  const noun = reading.tokens[mention.whole.from]?.facts.nounClass;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun;
}

/** A word without article that is in no list. */
export const isIndefiniteThing = ({ facts }: Token) =>
  !facts.isDefinite && facts.nounClass === NounClass.Unknown;

/** `وحثت الجانبين على …`: a dual or plural in `ين` is the object of its verb. */
export const isObjectCase = (token: Token) => !isIn(token, List.bodies) && endsAsObject(token);

const endsAsObject = ({ form, facts }: Token) =>
  facts.isDefinite &&
  form.endsWith("ين") &&
  form.length > 6 &&
  (facts.nounClass === NounClass.Definite ||
    facts.nounClass === NounClass.Office ||
    facts.nounClass === NounClass.Institution ||
    facts.nounClass === NounClass.Nationality);

/** Is the subject of a verb of saying a thing, or somebody who stays unnamed? */
export function namesNobody(reading: Reading, mention: Mention, cue: Cue): boolean {
  if (mention.name || mention.quoted || mention.inApposition || mention.pronoun) return false;
  const first = reading.tokens[mention.whole.from];
  const alone = mention.whole.to - mention.whole.from === 1;
  if (isIn(first, List.nobodies) && alone) return true;
  if (isIn(reading.tokens[cue.at.from], List.impersonal)) return !isPlausible(reading, mention);
  const noun = first?.facts.nounClass;
  if (isExactly(first, List.partitives)) return false;
  // `وأضاف المخلوع أن …`: what an office-holder is like stands for them.
  const epithet = first?.facts.isDefinite && isInBare(first, List.officeWords);
  if (epithet && alone && !isInBare(first, List.commonNouns)) return false;
  // `أعلنت خدمة البريد …`: a kind of thing that bears a name.
  if (isExactly(first, List.nameKinds) && mention.whole.to - mention.whole.from > 1) return false;
  return noun === NounClass.Common || noun === NounClass.VerbalNoun;
}

/** `أما العيد، …`: a lone word with its article is a name only where the article knows it for one. */
export function isSurelyName({ tokens, surnames }: Reading, { name }: Mention): boolean {
  if (!name) return false;
  const first = tokens[name.from];
  return name.to - name.from > 1 || !first?.facts.isDefinite || surnames.has(first.form);
}

/** Does the phrase name a person by office or title, a body, or a name in marks? */
export function isPlausible(reading: Reading, { whole, quoted, inApposition }: Mention): boolean {
  const first = reading.tokens[whole.from];
  const { lexicon } = reading;
  if (lexicon.source.capitals || quoted !== null || inApposition || isOffice(reading, whole.from))
    return true;
  return (
    isInBare(first, List.titles) ||
    isInBare(first, List.institutions) ||
    isIn(first, List.givenNames)
  );
}

const tanwin = "\u064b";

/** `عرض تسجيلاً صوتياً زعم أنه …`: in that case a noun is the object of the verb before. */
export function isAccusative({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const [head, last] = [tokens[from], tokens[to - 1]];
  if (head?.word?.written.includes(tanwin) || last?.word?.written.includes(tanwin)) return true;
  return to - from > 1 && /..ا$/.test(head?.form ?? "") && /..يا$/.test(last?.form ?? "");
}
