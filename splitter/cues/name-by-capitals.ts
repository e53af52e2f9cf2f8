import { List } from "../lexicon/lists";
import { cueOf, hasEnding, isComplementiser, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { Token } from "../text/tokens";
import { endsItsClause } from "./as-clause";
import { isBannersText, isOnBanner, isToBeRead } from "./banners";
import { isInSomeEyes } from "./in-whose-eyes";
import { isKnownAs, isNameInFrame, isOutletThatReports, takesToll } from "./name-in-frame";

/** A verb that describes may stand so far before the marks. */
const farthestDescriber = { words: 12, first: 6 };
const longestTitle = 16;
const longestName = 6;
const smallWords = [List.commonWords, List.nameJoiners, List.phraseEnds, List.titleWords];
/** `berichteten dagegen von „Szenen wie im Krieg“`, `Von „Hetze“ spricht …`: the preposition of a verb of saying. */
function isHandedOver({ tokens }: Reading, { open, after }: Quotation): boolean {
  const article = isExactly(tokens[open - 1], List.definiteArticles) ? 1 : 0;
  const before = tokens[open - 1 - article];
  const hands = isExactly(before, List.handingPrepositions);
  const verbs = isExactly(before, List.warnedOf) ? List.warningVerbs : List.talkingVerbs;
  if (article > 0) return hands && speaksFarther(tokens, open - 2 - article, verbs);
  const meets = isExactly(before, List.withWhom);
  if (!hands && !meets) return false;
  if (hands && tokens[open - 2]?.kind !== "word")
    return (
      cueOf(tokens[after])?.act === "verb" && (cueOf(tokens[after])?.frames.has("quote") ?? false)
    );
  const adverb = isIn(tokens[open - 2], List.phraseEnds) && !cueOf(tokens[open - 2]) ? 1 : 0;
  const verb = tokens[open - 2 - adverb];
  if (hands && speaksFarther(tokens, open - 2, verbs)) return true;
  // `sprach mit „…“` says whom somebody met.
  if (meets && (adverb > 0 || isExactly(verb, List.meetingVerbs))) return false;
  return cueOf(verb)?.frames.has("quote") ?? false;
}

const farthestClause = 14;

/** `ont écrit que ce vin est « très Morel »`: in a reported clause, what something is said to be, unless every word has a capital. */
function isEquated(reading: Reading, { open, from, to }: Quotation): boolean {
  const { tokens, quotationAt } = reading;
  if (!isExactly(tokens[open - 1], List.beVerbs)) return false;
  const figure = tokens[from]?.kind === "number" || tokens[from]?.kind === "symbol";
  let small = figure;
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === "word" && !hasCapital(reading, i)) small = true;
  for (let i = open - 2; small && i > 0 && i > open - farthestClause; i--) {
    if (tokens[i]?.kind === "stop" || quotationAt[i] !== -1) return false;
    if (isComplementiser(tokens[i]) && cueOf(tokens[i - 1])?.frames.has("clause")) return true;
  }
  return false;
}

/** `laut Jury „Hoffnung und Mut“`: what it says, unless the noun is of a kind that has names. */
const isSaidBySource = (tokens: readonly Token[], open: number) =>
  isExactly(tokens[open - 2], List.sourcePrepositions) &&
  !isInBare(tokens[open - 1], List.nameKinds);

/** `fordert zumindest „Hilfskräfte“`: an adverb stands between the verb that asks for it and the marks. */
function isAskedFor({ tokens, quotationAt }: Reading, { open }: Quotation): boolean {
  const [before, verb] = [tokens[open - 1], tokens[open - 2]];
  if (quotationAt[open - 1] !== -1 || !isIn(before, List.phraseEnds)) return false;
  return !isIn(before, List.prepositions) && isExactly(verb, List.askingVerbs);
}

/** `Das „Momentum war auf ihrer Seite“.`: behind an article a clause with its verb is no name. */
function isClause({ tokens }: Reading, { open, from, to }: Quotation): boolean {
  if (!isExactly(tokens[open - 1], List.definiteArticles)) return false;
  for (let i = from + 1; i < to - 1; i++) if (isExactly(tokens[i], List.clauseVerbs)) return true;
  return false;
}

const farthestVerb = 8;

/** `warnten die Nachbarn vor „Folgen“`, `sprach am Montag von „Verrat“`: the verb of the preposition, in the same clause. */
function speaksFarther(tokens: readonly Token[], at: number, verbs: number): boolean {
  for (let i = at; i >= 0 && i > at - farthestVerb && tokens[i]?.kind === "word"; i--)
    if (isExactly(tokens[i], verbs)) return true;
  return false;
}

const handing = new Set(["colon", "stop", "line"]);

const hasCapital = ({ text, tokens }: Reading, at: number) => {
  return isCapitalAt(text, tokens[at]?.start ?? 0);
};

/**
 * Do capitals show that the marks hold a name? Never where they are handed over as words: after a
 * colon, a complementiser or a word that describes (`als „…“`), nor before a comma at a sentence's head.
 */
export function isNameByCapitals(reading: Reading, quotation: Quotation): boolean {
  const { tokens, lexicon } = reading;
  const { nameCapitals } = lexicon.source;
  const longest = nameCapitals === "words" ? longestTitle : longestName;
  if (nameCapitals === "first" && isNameInFrame(reading, quotation)) return true;
  if (quotation.to - quotation.from > longest) return false;
  if (!nameCapitals) return false;
  if (nameCapitals === "words" && isToBeRead(reading, quotation.after)) return false;
  if (nameCapitals === "words" && isSaidBySource(tokens, quotation.open)) return false;
  if (nameCapitals === "words" && isBannersText(reading, quotation)) return false;
  if (nameCapitals === "words" && isApposed(reading, quotation)) return true;
  if (nameCapitals === "words" && (isWork(reading, quotation) || isKnownAs(reading, quotation)))
    return true;
  if (!holdsCapitals(reading, quotation, nameCapitals === "words")) return false;
  if (nameCapitals === "words" && isClause(reading, quotation)) return false;
  const before = tokens[quotation.open - 1];
  const after = tokens[quotation.after];
  // `„Unsinn“ nannte dies der Minister`
  if (cueOf(after)?.frames.has("description") && cueOf(after)?.act === "verb") return false;
  // `63 „Professoren“`: what is counted.
  if (nameCapitals === "words" && before?.kind === "number" && after?.kind === "word") return true;
  // `sagte „Bild am Sonntag“: „…“`: whom it was said to, where the words follow.
  if (nameCapitals === "words" && after?.kind === "colon" && cueOf(before)?.act === "verb")
    return (reading.quotationAt[quotation.after + 1] ?? -1) !== -1;
  // `Insel: „Baby Doc“ wieder frei`: in a headline the place stands before the colon.
  if (before?.kind === "colon")
    return nameCapitals === "words" && after?.kind === "word" && !hasSmall(reading, quotation);
  if (!before || handing.has(before.kind))
    return (
      after?.kind === "word" &&
      !hasEnding(lexicon, after, "joinedPronouns") &&
      !isOnBanner(reading, quotation.after)
    );
  // In a list of titles the one before stands in marks too.
  const listed = (reading.quotationAt[quotation.open - 2] ?? -1) !== -1;
  if (before.kind === "comma" && after?.kind === "comma" && !listed) return false;
  // `warf ihm vor, „Stimmung“ zu machen`: what an infinitive takes up is no name.
  if (before.kind === "comma" && isExactly(after, List.infinitiveMarks) && !listed) return false;
  if (isComplementiser(before)) return false;
  // `describir «My Generation»`: what is described has a name, what it is like has none.
  if (nameCapitals === "first" && cueOf(before)?.frames.has("description"))
    return holdsCapitals(reading, quotation, true);
  if (isOutletThatReports(reading, quotation)) return true;
  if (nameCapitals === "words" && takesToll(tokens, quotation.open)) return true;
  if (cueOf(before)?.frames.has("quote")) return false;
  if (nameCapitals === "first" && isEquated(reading, quotation)) return false;
  if (nameCapitals === "words" && isAskedFor(reading, quotation)) return false;
  if (isSpokenOf(reading, quotation)) return false;
  if (isInSomeEyes(reading, quotation)) return false;
  // `berichteten von „Szenen wie im Krieg“`: the verb right before its preposition hands the words over.
  if (isHandedOver(reading, quotation)) return false;
  if (nameCapitals === "words" && isObjectOfVerb(reading, quotation)) return false;
  // `eine wachsende „Kluft“`: adjectives may stand between.
  for (let i = quotation.open - 1; i >= quotation.open - 3; i--) {
    if (isExactly(tokens[i], List.describers)) return false;
    if (tokens[i]?.kind !== "word" || hasCapital(reading, i)) break;
  }
  return !isDescribed(reading, quotation.open, farthestDescriber[nameCapitals], after);
}

/** `in „Ich bin dein Freund“ von Anna Roth`, `„Nur der Wind“ („Csak a szel“)`: a work by its author or its other title. */
function isWork(reading: Reading, quotation: Quotation): boolean {
  const { tokens, quotationAt } = reading;
  const { open, after } = quotation;
  if (!holdsCapitals(reading, quotation, false)) return false;
  const inner = quotationAt[after + 1] ?? -1;
  const translated = tokens[after]?.kind === "open" && inner !== -1;
  if (translated && tokens[reading.quotations.outer[inner]?.after ?? 0]?.kind === "close")
    return true;
  const before = tokens[open - 1];
  const outer = quotationAt[open - 2] ?? -1;
  if (before?.kind === "open" && tokens[after]?.kind === "close" && outer !== -1) return true;
  if (
    !isExactly(before, List.workPrepositions) ||
    !isExactly(tokens[after], List.authorPrepositions)
  )
    return false;
  return hasCapital(reading, after + 1) && hasCapital(reading, after + 2);
}

/** `von „Stillstand“ und „Leere“`: the word before the first of the two. */
function wordBeforeList(
  { tokens, quotationAt, quotations }: Reading,
  { open }: Quotation,
): Token | undefined {
  const first = quotations.outer[quotationAt[open - 2] ?? -1];
  const joined = first && isExactly(tokens[open - 1], List.listJoiners);
  return tokens[(joined ? first.open : open) - 1];
}

/** Where the marks end that stand behind `after` and a conjunction; `after` where none do. */
export function endOfList({ tokens, quotationAt, quotations }: Reading, after: number): number {
  if (!isExactly(tokens[after], List.listJoiners)) return after;
  return quotations.outer[quotationAt[after + 1] ?? -1]?.after ?? after;
}

/** `hatte von „Stillstand“ und „Leere“ gesprochen`: the verb that ends the clause behind the marks, or behind the next. */
export function isSpokenOf(reading: Reading, quotation: Quotation): boolean {
  const { tokens } = reading;
  if (!isExactly(wordBeforeList(reading, quotation), List.handingPrepositions)) return false;
  const at = endOfList(reading, quotation.after);
  const cue = cueOf(tokens[at]);
  if (cue?.act !== "verb" || !cue.frames.has("quote")) return false;
  return endsItsClause(reading, { from: at, to: at + 1 }, at + 3);
}

const farthestCue = 30;

/** `im Museum „Haus der kleinen Künste“ hängen …`: right behind a noun, in a sentence where so far nobody speaks. */
export function isApposed(reading: Reading, quotation: Quotation): boolean {
  const { tokens, quotationAt } = reading;
  const { open, after } = quotation;
  if (quotation.to - quotation.from > longestName || tokens[after]?.kind !== "word") return false;
  if (!holdsCapitals(reading, quotation, false)) return false;
  const noun = tokens[open - 1];
  if (noun?.kind !== "word" || quotationAt[open - 1] !== -1 || !hasCapital(reading, open - 1))
    return false;
  // `mit den Worten „Ich trete zurück“`
  if (isExactly(noun, List.describers)) return false;
  for (let i = open - 1; i >= 0 && i > open - farthestCue; i--) {
    const token = tokens[i];
    if (token?.kind === "stop" || token?.kind === "line") return i < open - 2;
    if (quotationAt[i] === -1 && cueOf(token)?.frames.has("quote")) return false;
  }
  const behind = cueOf(tokens[after]);
  return !behind?.frames.has("quote");
}

/** `weil er „Hilfe“ rief`, `zusagte und „Mut“ und „Geduld“ forderte`: the verb at the clause's end says what was said. */
function isObjectOfVerb(reading: Reading, { open, after }: Quotation): boolean {
  const { tokens } = reading;
  const verb = endOfList(reading, after);
  const cue = cueOf(tokens[verb]);
  if (cue?.act !== "verb" || !cue.frames.has("quote")) return false;
  const before = tokens[open - 1];
  if (!endsItsClause(reading, { from: verb, to: verb + 1 }, verb + 3)) return false;
  if (isExactly(before, List.listJoiners) && tokens[open - 2]?.kind === "word")
    return !hasCapital(reading, open - 2);
  if (isExactly(before, List.determiners) || isExactly(before, List.phraseEnds)) return false;
  return hasCapital(reading, open - 1);
}

/** `nannte den Vorschlag „Unsinn“`: a verb before says that the marks hold what something is called. */
function isDescribed(
  { tokens, quotationAt }: Reading,
  open: number,
  farthest: number,
  after: Token | undefined,
): boolean {
  const toInfinitive = isExactly(after, List.infinitiveMarks);
  for (let i = open - 1; i >= 0 && i > open - farthest; i--) {
    const token = tokens[i];
    if (!token || token.kind === "stop" || token.kind === "line") break;
    // `warf der „Post“ „Hetze“ vor`: over the name of whom it is said of.
    if (quotationAt[i] !== -1) continue;
    // `zu sehen sind Bilder wie „…“`: an infinitive describes nothing.
    const cue =
      token.kind === "word" && !isExactly(tokens[i - 1], List.infinitiveMarks)
        ? cueOf(token)
        : null;
    // `warf ihr „Untätigkeit“ vor`: the other part of the verb right behind the marks says the same.
    const parted =
      !toInfinitive && cue?.separated.has(after?.form ?? "") && cue.frames.has("quote");
    if (cue?.frames.has("description") || parted) return true;
  }
  return false;
}

/** Does a word inside begin with a small letter? */
export function hasSmall(reading: Reading, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i++)
    if (reading.tokens[i]?.kind === "word" && !hasCapital(reading, i)) return true;
  return false;
}

/** A capital or figure on the first word, and on every other but small ones where `all` is asked; no stop at the end. */
function holdsCapitals(reading: Reading, { from, to }: Quotation, all: boolean): boolean {
  const { tokens } = reading;
  // `dans “Adaptation.”`: one word with the sentence's own point.
  const lone = to - from === 2 && tokens[to - 1]?.form === "." && tokens[to]?.kind !== "word";
  if (tokens[to - 1]?.kind === "stop" && !(lone && reading.lexicon.source.clauseOrder === "free"))
    return false;
  if (tokens[to - 1]?.kind === "comma") return false;
  const first = tokens[from];
  if (first?.kind === "number" || first?.kind === "symbol") return true;
  if (!hasCapital(reading, from)) return false;
  for (let i = from + 1; all && i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || hasCapital(reading, i)) continue;
    if (!smallWords.some((list) => isExactly(token, list))) return false;
  }
  return true;
}
