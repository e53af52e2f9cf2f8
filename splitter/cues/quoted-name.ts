import { List } from "../lexicon/lists";
import {
  cueOf,
  hasEnding,
  isComplementiser,
  isDefinite,
  isExactly,
  isIn,
  isInBare,
  phraseLength,
} from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt, isSmallAt } from "../text/characters";
import type { Token } from "../text/tokens";
import type { QuotedNameRule } from "../types";
import { isBannersText } from "./banners";
import { isInSomeEyes } from "./in-whose-eyes";
import { looksSaid, madeOf } from "./made-of";
import { isApposed, isNameByCapitals } from "./name-by-capitals";
import {
  goesOnClause,
  isBodyName,
  isInitials,
  isKindBefore,
  isOfKin,
  isOfOffice,
  isOutletName,
  isPersonName,
  longestName,
  tellsWhatKind,
} from "./name-by-itself";
import { isNameByWording } from "./name-by-wording";
import { isOwnSaying } from "./said-at-once";
import { describesBefore, isReproach } from "./said-of-kind";
import { isTitleInOrder } from "./title-in-order";

/** Words in marks that may name a speaker, at most. */
export const longestSpeakerInMarks = 5;

/** How many words stand inside the marks. */
export function wordsIn({ tokens }: Reading, { from, to }: Quotation): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    if (kind === "word" || kind === "number") count++;
  }
  return count;
}

/** … and of an article or book that a phrase such as `بعنوان` announces. */
const longestTitle = 16;

/** Does the frame around the marks show that they hold a name? Null where it does not. */
export function nameRule(reading: Reading, quotation: Quotation, hops = 0): QuotedNameRule | null {
  if (hops > 0) return findNameRule(reading, quotation, hops);
  const known = reading.nameRules.get(quotation);
  if (known !== undefined) return known;
  const rule = findNameRule(reading, quotation, hops);
  reading.nameRules.set(quotation, rule);
  return rule;
}

function findNameRule(reading: Reading, quotation: Quotation, hops: number): QuotedNameRule | null {
  // `بقولهم «البيت المسكون»`
  const saying = !reading.lexicon.source.capitals && isOwnSaying(reading, quotation.open - 1);
  const rule = saying ? null : nameRuleOfFrame(reading, quotation, hops);
  if (saying || rule || reading.lexicon.source.capitals) return rule;
  const { tokens } = reading;
  // `وكانت «المدينة» قد نشرت …`
  const acts =
    isIn(tokens[quotation.open - 1], List.auxiliaries) &&
    isExactly(tokens[quotation.after], List.perfectMarks);
  const named =
    acts ||
    (isOfOffice(tokens, quotation) && madeOf(reading, quotation).signs === 0) ||
    isOfKin(tokens, quotation) ||
    isOutletName(tokens, quotation) ||
    isPersonName(reading, quotation) ||
    isBodyName(reading, quotation);
  return named ? "name-without-cue" : null;
}

function nameRuleOfFrame(
  reading: Reading,
  quotation: Quotation,
  hops: number,
): QuotedNameRule | null {
  const words = wordsIn(reading, quotation);
  const first = reading.tokens[quotation.from];
  if (reading.lexicon.source.nameCapitals === "words" && isBannersText(reading, quotation))
    return null;
  if (words === 0) return "name-without-cue";
  if (first?.form === "#" || first?.form === "@") return "name-is-figure-or-tag";
  if (first?.kind === "number" && words === 1) return "name-is-figure-or-tag";
  if (!reading.lexicon.source.capitals && isInitials(reading, quotation)) return "name-without-cue";
  // `قوى «14 آذار»`, `شاب «18 عاما»`
  const counted = words === 2 && first?.kind === "number" && !reading.lexicon.source.capitals;
  if (counted && !cueOf(reading.tokens[quotation.from + 1])) return "name-is-figure-or-tag";
  if (reading.lexicon.source.nameCapitals === "words" && isNameByWording(reading, quotation))
    return "name-in-apposition-marks";
  if (isNameByCapitals(reading, quotation)) return "name-in-apposition-marks";
  if (isTitleInOrder(reading, quotation)) return "name-after-its-kind";
  if (words <= longestMotto && isMotto(reading, quotation)) return "name-after-naming-phrase";
  if (words > longestTitle) return null;
  return ruleOfFrame(reading, quotation, words, hops) ?? ruleOfFirst(reading, quotation);
}

const longestAgain = 3;
const writtenIn = ({ text }: Reading, { start, end }: Quotation) => text.slice(start, end);

/** `der Orkan „Elsa“ … Danach sei „Elsa“ …`: what stood behind its kind once is a name wherever it is written again. */
export function findMarkedNames(reading: Reading): void {
  const { text, tokens, lexicon, quotations, markedNames } = reading;
  // What was asked while people were looked for knew neither them nor these.
  reading.nameRules.clear();
  const anyLetter = !lexicon.source.capitals;
  if (!anyLetter && lexicon.source.nameCapitals !== "words") return;
  for (const one of quotations.outer) {
    if (one.to - one.from > longestAgain) continue;
    if (!anyLetter && !isCapitalAt(text, tokens[one.from]?.start ?? 0)) continue;
    const kind = isInBare(tokens[one.open - 1], List.nameKinds);
    if (kind && ruleOfFrame(reading, one, wordsIn(reading, one), 0) === "name-after-its-kind")
      markedNames.add(writtenIn(reading, one));
  }
}

function ruleOfFirst(reading: Reading, quotation: Quotation): QuotedNameRule | null {
  const { markedNames, tokens } = reading;
  if (markedNames.size === 0 || !markedNames.has(writtenIn(reading, quotation))) return null;
  const before = tokens[quotation.open - 1];
  const said = before?.kind === "colon" || isExactly(before, List.describers);
  return said ? null : "name-after-its-kind";
}

const longestMotto = 32;

/** `unter dem Motto „…“`: however long it is, unless it ends like a sentence. */
function isMotto({ tokens, lexicon }: Reading, { open, to, after }: Quotation): boolean {
  const verb = tokens[after]?.kind === "comma" ? after + 1 : after;
  // `„Mehr Licht“, lautete das Motto`
  const noun = tokens[verb + 2];
  if (isExactly(tokens[verb], List.readsAs) && isExactly(noun, List.mottos)) return true;
  // `„Person vermisst“ ist das Stichwort, mit dem …`
  if (isExactly(tokens[verb], List.beVerbs) && isExactly(noun, List.keywords)) return true;
  if (lexicon.source.nameCapitals !== "words" || tokens[to - 1]?.kind === "stop") return false;
  return isExactly(tokens[open - 1], List.mottos) && isIn(tokens[open - 2], List.cueBlockers);
}

/**
 * `…, das sei der „Normalfall“ gewesen`: where every noun has a capital, do capitals alone make a name of what
 * stands in marks? Then it may as well be a word that somebody said.
 */
export function isNameOnlyByCapitals(reading: Reading, quotation: Quotation): boolean {
  if (reading.lexicon.source.nameCapitals !== "words" || isApposed(reading, quotation))
    return false;
  if (isNameByWording(reading, quotation)) return false;
  if (!isNameByCapitals(reading, quotation) || ruleOfFirst(reading, quotation)) return false;
  return ruleOfFrame(reading, quotation, wordsIn(reading, quotation), 0) === null;
}

const alone = /^وحد(?:ه|ها|هم|هما|هن)$/;

/** What the words before the marks tell of a name in them. */
function ruleOfFrame(
  reading: Reading,
  quotation: Quotation,
  words: number,
  hops: number,
): QuotedNameRule | null {
  const { tokens, lexicon } = reading;
  const first = tokens[quotation.from];
  const before = tokens[quotation.open - 1];
  if (lexicon.source.capitals && joinsName(reading, quotation, words, hops))
    return "name-after-its-kind";
  if (before?.kind !== "word" || reading.quotationAt[quotation.open - 1] !== -1) return null;
  // `إنها وحدها «لا تستطيع»`: alone, not a unit.
  if (alone.test(before.word?.written ?? "")) return null;
  // `warf dem Konzern „Lohndumping“ vor`: the dative is whom it is said to, whatever its kind.
  const nouns = lexicon.source.nameCapitals === "words";
  if (nouns && (isReproach(reading, quotation) || isInSomeEyes(reading, quotation))) return null;
  // `der „Post“-Zeitung „Hetze“`: the kind has its name already.
  const compound = tokens[quotation.open - 2]?.kind === "dash";
  if (compound && (reading.quotationAt[quotation.open - 3] ?? -1) !== -1) return null;
  for (let length = 4; length >= 1; length--) {
    const from = quotation.open - length;
    // `s'est dit « confiant »`: with its auxiliary it is a verb of saying.
    const says = length === 1 && cueOf(before) && isIn(tokens[from - 1], List.auxiliaries);
    if (
      !says &&
      phraseLength(tokens[from]?.facts.namingPhrases ?? null, tokens, from, quotation.open) ===
        length
    )
      return "name-after-naming-phrase";
  }
  // `die Ausstellung „Zwischen Licht und Schatten in der Malerei“`: a work's title may be long, a body speaks.
  const titled =
    lexicon.source.nameCapitals !== undefined &&
    isInBare(before, List.nameKinds) &&
    (nouns || isCapitalAt(reading.text, first?.start ?? 0)) &&
    !isInBare(before, List.institutions) &&
    tokens[quotation.to - 1]?.kind !== "stop";
  if (words > longestName && !titled && !isExactly(before, List.suchAs)) return null;
  // `الشركة «لن تسرح أحدًا»`: with its article the kind is a subject rather than half of a name.
  // `ist das Gesetz „ein erster Schritt“`: where nouns have capitals, so has a name.
  const small =
    lexicon.source.nameCapitals === "words" &&
    isExactly(first, List.commonWords) &&
    first &&
    isSmallAt(reading.text, first.start);
  if (small) return null;
  // `das Abkommen „ausgehöhlt“ zu haben`: a small word before the rest of its verb.
  const lowered =
    lexicon.source.nameCapitals === "words" && first && isSmallAt(reading.text, first.start);
  if (lowered && (endsVerb(tokens[quotation.after]) || holdsClause(reading, quotation)))
    return null;
  const short = words <= 3 || !isDefinite(before);
  const described = isDefinite(before) && looksSaid(madeOf(reading, quotation));
  // `фильм «не оставит зрителей»`: where a name begins with a capital, small words behind its kind are speech.
  const spoken =
    lexicon.source.nameCapitals === "first" &&
    words > 1 &&
    first?.kind === "word" &&
    (lexicon.source.definiteArticles === undefined || isExactly(first, List.speechSigns)) &&
    isSmallAt(reading.text, first.start);
  const kind = short && !described && !spoken && isInBare(before, List.nameKinds);
  if (kind && !describesBefore(reading, quotation)) return "name-after-its-kind";
  const glued = before.end === tokens[quotation.open]?.start;
  const addressed = glued || !lexicon.source.capitals;
  if (addressed && before.form === lexicon.source.addressee) return "name-glued-to-preposition";
  // `حركة طالبان المسماة`, `وكالة الأنباء السعودية “واس”`: the kind may stand one or two words before.
  const kindBefore = tokens[quotation.open - 2];
  // `Filme wie „…“`: some of a kind.
  const some = isExactly(before, List.suchAs) && isInBare(kindBefore, List.nameKinds);
  if (some && !describesBefore(reading, quotation)) return "name-after-its-kind";
  // `وصف الاتفاق بـ«المثمر»`: between a kind and its name stands no preposition.
  const apart =
    isComplementiser(before) ||
    isIn(before, List.copulas) ||
    isIn(before, List.phraseEnds) ||
    (!lexicon.source.capitals && goesOnClause(before, first)) ||
    (glued && isExactly(before, List.glued));
  // `auf dem Plakat stand „…“`: behind a verb stands what it says.
  // `أجمل فيلمين هما «…» و«…»`
  if (listed.test(before.form) && isKindBefore(reading, quotation.open - 2))
    return "name-after-its-kind";
  const adjacent = kindBefore?.kind === "word" && !apart && cueOf(before)?.act !== "verb";
  // `команда сыграла «плохо»`: where names have capitals, small letters are none.
  const lower = lexicon.source.nameCapitals && first && isSmallAt(reading.text, first.start);
  const tells = !lexicon.source.capitals && tellsWhatKind(tokens, quotation);
  if (words <= 3 && adjacent && !lower && !tells && isInBare(kindBefore, List.nameKinds))
    return "name-after-its-kind";
  return null;
}

const listed = /^(?:هما|هم|هي)$/;
const endsVerb = (token: Token | undefined) =>
  isExactly(token, List.infinitiveMarks) || isIn(token, List.auxiliaries);

/** `bei der Vorführung des Films „getobt, dass sich die Balken bogen“`: a title has no clause with its conjunction. */
function holdsClause({ tokens, lexicon }: Reading, { from, to }: Quotation): boolean {
  // `das Projekt „unverzüglich zu stoppen“`
  const verb = hasEnding(lexicon, tokens[to - 1], "infinitives");
  if (verb && isExactly(tokens[to - 2], List.infinitiveMarks)) return true;
  for (let i = from + 1; i < to; i++)
    if (tokens[i - 1]?.kind === "comma" && isComplementiser(tokens[i])) return true;
  return false;
}

/** `die Filme „A“ und „B“`: right behind a name in marks, a conjunction or comma joins one more. */
function joinsName(reading: Reading, { open }: Quotation, words: number, hops: number): boolean {
  const { tokens, quotationAt, quotations } = reading;
  const joint = tokens[open - 1];
  if (words > longestName || hops >= longestName) return false;
  if (joint?.kind !== "comma" && !isExactly(joint, List.listJoiners)) return false;
  const before = quotations.outer[quotationAt[open - 2] ?? -1];
  return before?.after === open - 1 && nameRule(reading, before, hops + 1) !== null;
}

/** `قبائل «أ» و«ب»`: joined to marks that hold a name, these hold one too. */
export function isAmongNames(reading: Reading, quotation: Quotation): boolean {
  const { tokens, quotationAt, quotations } = reading;
  let one = quotation;
  for (let hops = 0; hops < longestName; hops++) {
    let at = one.open - 1;
    while (at > 0 && at > one.open - 3 && isJoint(tokens[at])) at--;
    if (at === one.open - 1) return false;
    const before = quotations.outer[quotationAt[at] ?? -1];
    if (!before || before === one || wordsIn(reading, before) > longestName) return false;
    if (nameRule(reading, before)) return true;
    one = before;
  }
  return false;
}

const isJoint = (token: Token | undefined) =>
  token?.kind === "comma" || isExactly(token, List.connectives);
