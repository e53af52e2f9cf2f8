import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt, isSmallAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { endOfAttribute } from "./extended-attribute";
import { isOffice, type RunParts } from "./run-parts";

const small = [List.commonWords, List.determiners, List.circumstances, List.fillers];
const joining = [List.determiners, List.officeWords, List.nameJoiners, List.describers];

const isWord = ({ tokens }: Reading, at: number) => tokens[at]?.kind === "word";

function hasCapital({ text, tokens }: Reading, at: number): boolean {
  return isCapitalAt(text, tokens[at]?.start ?? 0);
}

/** Letters that are all capitals stand for a body rather than a person (`der CDU-Politiker`, `МИД`). */
function isAcronym({ text, tokens }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  if (end > start + 1 && isSmallAt(text, start + 1)) return false;
  const word = text.slice(start, Math.min(end, start + 12));
  return word.length > 1 && word === word.toUpperCase() && !word.includes(".");
}

/** Is the word one that says what somebody is, so that it ends no name and begins none? */
function isNoun(reading: Reading, at: number): boolean {
  return (
    isOffice(reading, at) ||
    isIn(reading.tokens[at], List.titles) ||
    isInBare(reading.tokens[at], List.institutions)
  );
}

/**
 * The name in a noun phrase of a language with a fixed order: office first, then whom or what it is of,
 * then the name (`der Sprecher der Polizei Lars Berg`, `le ministre de l’Intérieur Paul Morel`).
 */
export function partsByOrder(reading: Reading, { from, to }: TokenRange): RunParts {
  const { lexicon } = reading;
  const nouns = lexicon.source.nameCapitals === "words";
  let office = false;
  let best: TokenRange | null = null;
  let at = from;
  while (at < to) {
    if (!isWord(reading, at) || !hasCapital(reading, at) || isSmall(reading, at)) {
      if (isWord(reading, at) && isNoun(reading, at)) office = true;
      at++;
      continue;
    }
    const end = endOfCapitals(reading, at, to);
    let start = at;
    const governed = at > from && !office && isGoverning(reading, at - 1, nouns);
    const ofSomething = at > from && isGoverning(reading, at - 1, nouns);
    while (
      start < end &&
      (isNoun(reading, start) || (end - start > 1 && isAcronym(reading, start)))
    ) {
      if (isNoun(reading, start)) office = true;
      start++;
    }
    // `Bürgermeister von Altstadt`: what the office is of.
    const owned = start > at && start < end && isExactly(reading.tokens[start], List.nameJoiners);
    while (owned && start < end && !hasCapital(reading, start)) start++;
    const ofIts = start === at && ofSomething;
    if (owned || ofIts) start++;
    // `portavoz del Departamento de Estado`
    if (ofIts && !nouns) start = behindJoined(reading, start, end);
    // `губернатор Московской области Андрей Белов`: the adjective belongs to the small word behind it.
    const ofPlace =
      end - start === 1 && hasEnding(reading.lexicon, reading.tokens[start], "genitiveAdjectives");
    if (ofPlace && office && isWord(reading, end) && end < to) {
      at = end;
      continue;
    }
    if (office) start = behindGenitives(reading, start, end);
    const length = end - start;
    // `Direktor der Behörde NASA, Emil Roth`: what the office is of, by letters that are all capitals.
    if (nouns && start > at && length === 1 && isAcronym(reading, start)) {
      at = end;
      continue;
    }
    // `Sprecher des Weißen Hauses`: a capital adjective belongs to the noun behind it.
    const adjective = nouns && ofSomething && length === 1 && start === at + 1;
    if (adjective && hasEnding(reading.lexicon, reading.tokens[at], "weakAdjectives")) {
      at = end;
      continue;
    }
    // `el gobierno de Estados Unidos`: of two capitals behind what governs them the second is no name.
    const least = ofIts && !nouns && end - at === 2 ? 2 : 1;
    const enough =
      start > at || !ofSomething
        ? length >= least && (start === at || office || length > 1)
        : false;
    // `Altlands Gesundheitsminister Emil Roth`: in front of the office stands whose it is.
    const owner = nouns && length === 1 && isOwnerOf(reading, start, end);
    if (owner) office = true;
    else if (enough && !governed) best ??= { from: start, to: end };
    else if (length > 1 && office) best = { from: start, to: end };
    at = Math.max(end, at + 1);
    // What follows a name with a preposition is whom they belong to (`Metz vom Netzwerk Campo`).
    if (best) break;
  }
  return { name: best, description: { from, to } };
}

/** Over small words that join, and the capital behind them. */
function behindJoined(reading: Reading, from: number, end: number): number {
  let start = from;
  while (start < end && !hasCapital(reading, start)) {
    while (start < end && !hasCapital(reading, start)) start++;
    start++;
  }
  return Math.min(start, end);
}

/** `глава Минфина Антон Белов`: where the name begins behind what the office is of, told by its case alone. */
function behindGenitives(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let start = from;
  while (end - start > 1 && isWord(reading, start) && isWord(reading, start + 1)) {
    const [first, second] = [tokens[start], tokens[start + 1]];
    const long = end - start > 2 && !hasEnding(reading.lexicon, second, "patronymics");
    const sure = hasEnding(reading.lexicon, first, "sureGenitives");
    // `президент Анна Белова`, `тренер Никита Белов`: a woman's name, and a man's that ends like one.
    const apart = long || !hasEnding(reading.lexicon, second, "genitiveForms");
    if (!sure && !(hasEnding(reading.lexicon, first, "genitiveForms") && apart)) break;
    if (isExactly(first, List.menNames) || isExactly(first, List.womenNames)) break;
    start++;
  }
  return start;
}

/**
 * Where a noun phrase ends in a language that writes its nouns with capitals: before a small word right
 * after a noun that neither governs nor joins the next (`der Feuerwehr brach`).
 */
export function nounPhraseEnd(reading: Reading, { from, to }: TokenRange): number {
  const { lexicon } = reading;
  if (lexicon.source.nameCapitals !== "words") return to;
  for (let i = from + 1; i < to; i++) {
    // `der in Altland ansässigen Firma`
    i = Math.max(i, endOfAttribute(reading, i, to) + 1);
    if (!isWord(reading, i) || hasCapital(reading, i) || !hasCapital(reading, i - 1)) continue;
    const joins = joining.some((list) => isExactly(reading.tokens[i], list));
    if (!joins) return i;
  }
  return to;
}

/** `Altlands Minister`, `Hofs evangelischer Dekan`: a genitive without article before an office. */
function isOwnerOf(reading: Reading, at: number, end: number): boolean {
  if (end !== at + 1 || !hasEnding(reading.lexicon, reading.tokens[at], "genitiveNames"))
    return false;
  const small =
    isWord(reading, end) && hasEnding(reading.lexicon, reading.tokens[end], "strongAdjectives");
  const noun = small && !hasCapital(reading, end) ? end + 1 : end;
  return isWord(reading, noun) && hasCapital(reading, noun) && isOffice(reading, noun);
}

/** Does a determiner or adjective before the word make it a noun, or a preposition make it another's? */
function isGoverning(reading: Reading, at: number, nouns: boolean): boolean {
  const token = reading.tokens[at];
  if (isExactly(token, List.officeWords)) return true;
  if (!nouns) return isExactly(token, List.determiners) && !hasCapital(reading, at);
  return !hasCapital(reading, at) || isExactly(token, List.determiners);
}

function isSmall({ tokens }: Reading, at: number): boolean {
  for (const list of small) if (isExactly(tokens[at], list)) return true;
  return false;
}

/** Capitals and the small words between them, the points of initials and titles too. */
function endOfCapitals(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let end = from;
  while (end < limit) {
    const isJoiner = isJoinerAt(reading, end, from);
    const isName = isWord(reading, end) && (hasCapital(reading, end) || isJoiner);
    if (!isName && tokens[end]?.kind !== "stop") break;
    if (end > from && isWord(reading, end) && isOffice(reading, end) && hasName(reading, from, end))
      break;
    end++;
  }
  while (end > from + 1 && !(isWord(reading, end - 1) && hasCapital(reading, end - 1))) end--;
  return end;
}

/** `von der`: an article joins names only after another joiner. */
function isJoinerAt(reading: Reading, at: number, from: number): boolean {
  const token = reading.tokens[at];
  if (at === from || !isExactly(token, List.nameJoiners)) return false;
  return !isExactly(token, List.determiners) || isExactly(reading.tokens[at - 1], List.nameJoiners);
}

/** Is there a word before `end` that is no office, so that an office at `end` begins something new? */
function hasName(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isWord(reading, i) && !isNoun(reading, i)) return true;
  return false;
}
