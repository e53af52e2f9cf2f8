import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isExactly, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import { longestName } from "./name-by-itself";

const farthestNoun = 8;
const farthestVerb = 14;
const emphasis = "''";
/** Of so many quotations at the head of an article one shows what its marks for speech are. */
const enoughMarks = 40;

/** Does something else than the kind before the marks and capitals show that nobody said what they hold? */
export const isNameByWording = (reading: Reading, quotation: Quotation): boolean =>
  isPartOfCompound(reading, quotation) ||
  isEmphasis(reading, quotation) ||
  isSpecies(reading, quotation) ||
  isWhatNameReads(reading, quotation) ||
  isCalledSo(reading, quotation) ||
  isHonour(reading, quotation) ||
  isGrade(reading, quotation) ||
  isSelfNamed(reading, quotation) ||
  isSmallNoun(reading, quotation) ||
  isWorkBehindColon(reading, quotation) ||
  isInNobodysEyes(reading, quotation);

/** `das „heim/weh“-Festival`: the first half of a compound noun. */
function isPartOfCompound({ text, tokens }: Reading, { to, from, after }: Quotation): boolean {
  const [hyphen, noun] = [tokens[after], tokens[after + 1]];
  if (hyphen?.form !== "-" || noun?.kind !== "word" || to - from > longestName) return false;
  return hyphen.end === noun.start && isCapitalAt(text, noun.start);
}

/** `''Neue Warte''`: two single marks set what wikis print in italics, in an article that has other marks for speech. */
function isEmphasis({ text, tokens, quotations }: Reading, { open, from, to }: Quotation): boolean {
  if (to - from > longestName || tokens[to - 1]?.kind === "stop") return false;
  const marked = ({ open: at }: Quotation) => text.startsWith(emphasis, tokens[at]?.start ?? 0);
  if (!text.startsWith(emphasis, tokens[open]?.start ?? 0)) return false;
  return (
    tokens[open - 1]?.kind !== "colon" &&
    quotations.outer.slice(0, enoughMarks).some((one) => !marked(one))
  );
}

/** `„Bufo viridis“`, `„B. viridis“`: genus and species, in Latin. */
function isSpecies({ text, tokens, lexicon }: Reading, { from, to }: Quotation): boolean {
  const point = tokens[from + 1]?.form === "." ? 1 : 0;
  const species = tokens[to - 1];
  if (to - from !== 2 + point || !isCapitalAt(text, tokens[from]?.start ?? 0)) return false;
  if (species?.kind !== "word" || isCapitalAt(text, species.start)) return false;
  return hasEnding(lexicon, species, "speciesWords") && !isExactly(species, List.commonWords);
}

/** `Der Titel des Buchs lautet „Stille nach dem Sturm“` */
function isWhatNameReads({ tokens }: Reading, { open, to }: Quotation): boolean {
  if (tokens[to - 1]?.kind === "stop") return false;
  let verb = tokens[open - 1]?.kind === "colon" ? open - 2 : open - 1;
  if (!isExactly(tokens[verb], List.readsAs)) verb--;
  if (!isExactly(tokens[verb], List.readsAs)) return false;
  for (let i = verb - 1; i >= 0 && i > verb - farthestNoun && tokens[i]?.kind === "word"; i--)
    if (isExactly(tokens[i], List.nameWords) || isExactly(tokens[i], List.mottos)) return true;
  return false;
}

/** `wurde „der Lange“ genannt`, `von Freunden „der Lange“ genannt, …`: nobody calls it so here and now. */
function isCalledSo({ tokens, quotationAt }: Reading, { open, after }: Quotation): boolean {
  if (!isExactly(tokens[after], List.namedParticiples)) return false;
  if (isExactly(tokens[after + 1], List.perfectVerbs)) return false;
  for (let i = open - 1; i >= 0 && i > open - farthestVerb; i--) {
    const token = tokens[i];
    if (token?.kind === "stop" || token?.kind === "line") break;
    if (quotationAt[i] === -1 && isExactly(token, List.perfectVerbs)) return false;
  }
  return true;
}

/** `als „bester Sänger“ geehrt`, `Als „bester Sänger“ wurde X ausgezeichnet`: what a prize is called. */
function isHonour({ tokens }: Reading, { open, from, to, after }: Quotation): boolean {
  // `Als „eine der besten Stimmen des Landes“ wird X geehrt`: for what the jury says.
  if (!isExactly(tokens[open - 1], List.describers) || to - from > longestName) return false;
  if (isExactly(tokens[after], List.honours)) return true;
  if (!isExactly(tokens[after], List.passives)) return false;
  for (let i = after + 1; i < after + farthestVerb && tokens[i]?.kind === "word"; i++)
    if (isExactly(tokens[i], List.honours)) return true;
  return false;
}

/** `mit „sehr gut“ bewertet`, `mit „AA+“ eingestuft`: a grade, where a participle behind the marks gives it. */
const isGrade = ({ tokens }: Reading, { open, from, to, after }: Quotation) =>
  to - from <= longestGrade &&
  isExactly(tokens[open - 1], List.withWhom) &&
  isExactly(tokens[after], List.gradings);

const longestGrade = 3;

/** `der sich „Der Rabe“ nennt`: how somebody goes by. */
const isSelfNamed = ({ text, tokens }: Reading, { open, from, to, after }: Quotation) =>
  to - from <= longestName &&
  isCapitalAt(text, tokens[from]?.start ?? 0) &&
  isExactly(tokens[open - 1], List.reflexives) &&
  isExactly(tokens[after], List.selfNaming);

/** `schrieb für die „taz“`: one small word behind an article without a noun behind it, where nouns have capitals. */
function isSmallNoun({ text, tokens }: Reading, { open, from, to, after }: Quotation): boolean {
  const next = tokens[after];
  if (to - from !== 1 || isCapitalAt(text, tokens[from]?.start ?? 0)) return false;
  if (tokens[from]?.kind !== "word" || !isExactly(tokens[open - 1], List.definiteArticles))
    return false;
  return next?.kind !== "word" || !isCapitalAt(text, next.start);
}

/** `Ihr erster Roman erschien 1970: „La Grande Nuit“`: a work, and what may be its title. */
function isWorkBehindColon(
  { text, tokens, quotationAt }: Reading,
  { open, from, to }: Quotation,
): boolean {
  if (tokens[open - 1]?.kind !== "colon" || to - from > longestName) return false;
  if (tokens[to - 1]?.kind === "stop" || to - from < 2) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const small = token?.kind !== "word" || !isCapitalAt(text, token.start);
    if (small && (i === from || !isExactly(token, List.titleWords))) {
      if (i === from || !isExactly(token, List.commonWords)) return false;
    }
  }
  let work = false;
  for (let i = open - 2; i >= 0 && i > open - farthestVerb; i--) {
    const token = tokens[i];
    if (token?.kind === "stop" || token?.kind === "line") break;
    if (quotationAt[i] !== -1 || cueOf(token)?.frames.has("quote")) return false;
    work ||= isInBare(token, List.works);
  }
  return work;
}

/** `Für viele war er „der Retter der Stadt“`: an opinion that is nobody's. */
function isInNobodysEyes({ tokens }: Reading, { open }: Quotation): boolean {
  let states = false;
  for (let i = open - 1; i >= 0 && i > open - farthestVerb && tokens[i]?.kind === "word"; i--) {
    if (isExactly(tokens[i], List.forWhom))
      return states && isExactly(tokens[i + 1], List.nobodies);
    states ||= isExactly(tokens[i], List.copulas);
  }
  return false;
}
