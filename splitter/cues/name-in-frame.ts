import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isExactly, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isSmallAt } from "../text/characters";
import type { Token } from "../text/tokens";

/** `«красно-белые»`: a team by its colours. */
function isTeam({ tokens }: Reading, { from, to }: Quotation): boolean {
  return to - from === 1 && isExactly(tokens[from], List.teamColours);
}

const longestOutlet = 4;

/** `Об этом пишет «Меридиан».`: where speech has its colon, a name right behind a verb of the press is a paper's. */
export function isOutletThatReports(
  { tokens }: Reading,
  { open, from, to, after }: Quotation,
): boolean {
  if (!isExactly(tokens[open - 1], List.pressVerbs) || to - from > longestOutlet) return false;
  return tokens[after]?.kind !== "word" || isExactly(tokens[after], List.referenceWords);
}

/**
 * `der als „Schlächter von Altstadt“ bekannte General`, `das Geld, auch „Hilfe II“ genannt, …`: an epithet before
 * the noun that it belongs to, or another name in an aside.
 */
export function isKnownAs({ tokens }: Reading, { open, after }: Quotation): boolean {
  const before = tokens[open - 1];
  if (isExactly(before, List.roleWords)) return isExactly(tokens[after], List.knownAs);
  const named = isExactly(tokens[after], List.namedParticiples);
  return named && tokens[after + 1]?.kind !== "word" && isExactly(before, List.alsoNamed);
}

/** `Fünf Todesopfer forderte „Elsa“`: a toll is taken by what has the name. */
export const takesToll = (tokens: readonly Token[], open: number) =>
  isExactly(tokens[open - 1], List.tollVerbs) && isExactly(tokens[open - 2], List.tolls);

const longestObject = 4;
const farthestCall = 6;

/**
 * `такую практику называют «…»`: a verb in the plural behind what stands in the singular as its object, or
 * `Les Grecs appelaient cette mer « … »`: in the present or imperfect, of what no pronoun stands for: people call it so.
 */
function isCalledByPeople(
  { tokens, quotationAt, lexicon }: Reading,
  { open, from, to }: Quotation,
): boolean {
  if (to - from > longestName) return false;
  if (isExactly(tokens[open - 1], List.peopleCall))
    for (let i = open - 2; i >= 0 && i >= open - longestObject; i--) {
      const before = tokens[i - 1]?.kind;
      if (before !== "word") return isExactly(tokens[i], List.calledObjects);
    }
  for (let i = open - 1; i > 0 && i >= open - farthestCall; i--) {
    if (tokens[i]?.kind !== "word" || quotationAt[i] !== -1) return false;
    if (!isExactly(tokens[i], List.habitCalls)) continue;
    // `appellent à une « grève générale »`, `llaman a «parar el país»`: they call for it.
    const asks =
      isExactly(tokens[i + 1], List.callingFor) &&
      (i + 1 === open - 1 || isExactly(tokens[i + 2], List.describers));
    if (asks) return false;
    // `ses adversaires l'appellent « … »`: whom a pronoun stands for is called so by somebody.
    const behind = lexicon.source.definiteArticles === undefined ? tokens[i + 1] : undefined;
    return ![tokens[i - 1], behind].some((one) => isExactly(one, List.objectPronouns));
  }
  return false;
}

/** `un hebdomadaire, « L'Éclair », tiré à …`: a title between commas behind its kind. */
function isApposedToKind(
  { text, tokens, quotationAt }: Reading,
  { open, from, to, after }: Quotation,
): boolean {
  if (tokens[open - 1]?.kind !== "comma" || quotationAt[open - 2] !== -1) return false;
  const closes = tokens[after]?.kind === "comma" || tokens[after]?.kind === "open";
  if (!closes || tokens[to - 1]?.kind === "stop" || tokens[to - 1]?.kind === "comma") return false;
  if (isSmallAt(text, tokens[from]?.start ?? 0)) return false;
  for (let i = from; i < to; i++) if (isExactly(tokens[i], List.speechSigns)) return false;
  // `son premier roman, « … »`, `un roman historique, « … »`: an adjective may stand behind the noun.
  return [open - 2, open - 3].some((at) => isInBare(tokens[at], List.nameKinds));
}

const longestConcept = 5;
const longestName = 6;

/** `le mythe du « bon sauvage »`, `теория «малых дел»`: what an idea is called, behind its noun and the article. */
function isConcept(reading: Reading, { open, from, to }: Quotation): boolean {
  const { tokens } = reading;
  if (to - from > longestConcept || tokens[to - 1]?.kind === "stop") return false;
  let at = open - 1;
  if (isExactly(tokens[at], List.definiteArticles)) at--;
  const linked =
    isExactly(tokens[at], List.contractedArticles) || isExactly(tokens[at], List.officeWords);
  if (!isExactly(tokens[linked ? at - 1 : at], List.conceptNouns)) return false;
  // `a dénoncé la politique de « terreur »`: without an article, what a verb of saying hands over.
  const bare = at === open - 1 && !isExactly(tokens[at], List.contractedArticles);
  return linked ? !(bare && isSaidBefore(reading, at)) : at === open - 1;
}

const farthestCue = 10;

/** Does a verb that may hand words over stand in the clause before? */
function isSaidBefore({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - farthestCue && tokens[i]?.kind === "word"; i--)
    if (cueOf(tokens[i])?.frames.has("quote")) return true;
  return false;
}

/** `On parle de « zones blanches »`: what nobody in particular calls something. */
function isTalkOfNobody({ tokens }: Reading, { open, from, to }: Quotation): boolean {
  if (to - from > longestConcept || tokens[to - 1]?.kind === "stop") return false;
  if (!isExactly(tokens[open - 1], List.officeWords)) return false;
  for (let i = open - 2; i >= 0 && i >= open - farthestCall; i--) {
    if (tokens[i]?.kind !== "word") return false;
    if (isExactly(tokens[i], List.nobodyPronouns)) return true;
  }
  return false;
}

/** `El «ruido alimentario» es un término que …`: the marks are the subject of what it is. */
function isTermDefined({ tokens }: Reading, { from, to, after }: Quotation): boolean {
  if (to - from > longestName) return false;
  const verb = tokens[after]?.kind === "dash" ? after + 1 : after;
  const is = isExactly(tokens[verb], List.beVerbs);
  return is && [verb + 1, verb + 2].some((at) => isExactly(tokens[at], List.termNouns));
}

/** `сингл «Midnight Rain»`, `вид «Homo naledi»`: words in another script than the text's. */
function isInOtherScript({ tokens, lexicon }: Reading, { open, from, to }: Quotation): boolean {
  if (lexicon.source.script !== "cyrillic" || tokens[open - 1]?.kind === "colon") return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== "word") continue;
    if (!latin.test(tokens[i]?.form ?? "")) return false;
    words++;
  }
  return words > 0;
}

const latin = /^[a-z'’-]+$/;

/** `élu « homme de l'année »`, `назван «человеком года»`: a title of honour, by what ends it. */
function isHonour({ tokens }: Reading, { open, from, to }: Quotation): boolean {
  if (to - from < 2 || to - from > longestName) return false;
  if (!isExactly(tokens[to - 1], List.honourEndings)) return false;
  return [open - 1, open - 2].some((at) => isExactly(tokens[at], List.honours));
}

/** `publie « Les Travailleurs », un recueil de poèmes`: a title before the comma and its kind. */
function isBeforeKind({ text, tokens }: Reading, { open, from, to, after }: Quotation): boolean {
  if (tokens[after]?.kind !== "comma" || to - from > longestTitle) return false;
  if (tokens[to - 1]?.kind === "stop" || isSmallAt(text, tokens[from]?.start ?? 0)) return false;
  if (tokens[open - 1]?.kind !== "word" || cueOf(tokens[after + 1])?.act === "verb") return false;
  const article = isExactly(tokens[after + 1], List.describers) ? 1 : 0;
  return [after + 1 + article, after + 2 + article].some((at) =>
    isInBare(tokens[at], List.nameKinds),
  );
}

const longestTitle = 12;
const longestCharge = 14;

/** `une plainte pour « diffamation »`, `condenado por "injurias"`: what somebody is tried for. */
function isCharge(
  { text, tokens, quotationAt, lexicon }: Reading,
  { open, from, to }: Quotation,
): boolean {
  if (!isExactly(tokens[open - 1], List.chargePrepositions) || to - from > longestCharge)
    return false;
  if (tokens[to - 1]?.kind === "stop" || !isSmallAt(text, tokens[from]?.start ?? 0)) return false;
  // `por «meterse en todo»`: an act in somebody's words.
  if (hasEnding(lexicon, tokens[from], "infinitives")) return false;
  for (let i = open - 2; i >= 0 && i >= open - longestCharge; i--) {
    if (tokens[i]?.kind === "stop" || tokens[i]?.kind === "line" || quotationAt[i] !== -1)
      return false;
    if (isExactly(tokens[i], List.chargeWords)) return true;
  }
  return false;
}

/** Where a name's first word has a capital: do its place or its letters show one, whatever the others are? */
export const isNameInFrame = (reading: Reading, quotation: Quotation): boolean =>
  isTeam(reading, quotation) ||
  isCalledByPeople(reading, quotation) ||
  isApposedToKind(reading, quotation) ||
  isConcept(reading, quotation) ||
  isTermDefined(reading, quotation) ||
  isTalkOfNobody(reading, quotation) ||
  isCharge(reading, quotation) ||
  isHonour(reading, quotation) ||
  isBeforeKind(reading, quotation) ||
  isInOtherScript(reading, quotation);
