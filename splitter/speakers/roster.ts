import { withoutArticle, withoutConnective } from "../lexicon/facts";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isDefinite, isExactly, isIn } from "../lexicon/words";
import { type Reading, spanOf } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { NamedSpeaker, Span } from "../types";
import { afterConnective, isConjoined } from "./conjoined";
import { isOfPaper } from "./paper";

/** A person that the article names in full somewhere, with the offices that it ties to them. */
export interface Person {
  words: readonly string[];
  name: string;
  at: Span;
  readonly gender: "m" | "f" | null;
  readonly offices: string[][];
}

/** Everybody whom the article names, kept by last name for look-up. */
export interface Roster {
  readonly people: Person[];
  readonly byLastWord: Map<string, Person[]>;
  readonly byFirstWord: Map<string, Person[]>;
  readonly byOffice: Map<string, { readonly person: Person; readonly office: readonly string[] }[]>;
}

/** So many of one name are told apart; a list longer than any newsroom's would only cost time. */
const mostOfOneName = 64;

function keep<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (known.length < mostOfOneName) known.push(value);
}

export const emptyRoster = (): Roster => ({
  people: [],
  byLastWord: new Map(),
  byFirstWord: new Map(),
  byOffice: new Map(),
});

const letterS = 0x73;
const apostrophe = 0x27;

/** The word without the sign of the owner (`Wren's`, `voters'`). */
function possessive(form: string): string {
  const { length } = form;
  const last = form.charCodeAt(length - 1);
  if (last !== apostrophe && last !== letterS) return form;
  const other = form.charCodeAt(length - 2);
  if (last === letterS) return other === apostrophe ? form.slice(0, -2) : form;
  return form.slice(0, other === letterS ? -2 : -1);
}

/** The words of a range for comparison, a conjunction on the first one aside. */
export function wordsOf(reading: Reading, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word") continue;
    const { rest, isGluedNoun } = token.facts;
    if (i === from && rest !== null && isConjoined(reading, i)) words.push(rest);
    else words.push(i === from && isGluedNoun ? token.form.slice(1) : possessive(token.form));
  }
  return words;
}

/** What the first word of a name tells. */
export function genderOfName(first: Token | undefined): "m" | "f" | null {
  if (isIn(first, List.womenNames)) return "f";
  return isIn(first, List.givenNames) ? "m" : null;
}

/** How many words of a name stand for a part of it (`سالم بن حمد`: two). */
function partsOf({ tokens }: Reading, { from, to }: TokenRange): number {
  let parts = 0;
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === "word" && !isExactly(tokens[i], List.nameJoiners)) parts++;
  return parts;
}

const bare = (reading: Reading, word: string) => {
  const rest = withoutArticle(reading.lexicon, word);
  return rest.length > 2 ? rest : word;
};

const nameIn = ({ text }: Reading, { start, end }: Span) => possessive(text.slice(start, end));

/** Adds a name of two words or more; a longer form of a known one replaces it. */
export function addPerson(
  reading: Reading,
  roster: Roster,
  range: TokenRange,
  office: TokenRange | readonly string[] | null,
  at: Span = spanOf(reading, range),
): void {
  const words = wordsOf(reading, range);
  const opening = reading.tokens[range.from];
  if (opening && at.start === opening.start && isConjoined(reading, range.from)) {
    words[0] = opening.facts.rest ?? opening.form;
    at = { start: afterConnective(reading, opening), end: at.end };
  }
  // `مقال لفلان الفلاني`
  if (opening && !reading.lexicon.source.capitals && isOfPaper(reading, range.from)) {
    words[0] = opening.form.slice(1);
    at = { start: at.start + 1, end: at.end };
  }
  const first = words[0] ?? "";
  const last = words.at(-1);
  if (!last || partsOf(reading, range) < 2) return;
  const known = roster.byLastWord.get(last) ?? [];
  const opens = reading.tokens[range.from];
  if (!reading.lexicon.source.capitals && isDefinite(opens) && !isExactly(opens, List.givenNames))
    return;
  let person = known.find((one) => sameName(one.words, words));
  if (!person) {
    const name = nameIn(reading, at);
    person = { words, name, at, gender: genderOfName(reading.tokens[range.from]), offices: [] };
    roster.people.push(person);
    keep(roster.byLastWord, last, person);
    reading.surnames.add(last);
    keep(roster.byFirstWord, first, person);
  } else if (words.length > person.words.length && person.words[0] === first) {
    Object.assign(person, { words, name: nameIn(reading, at), at });
  }
  if (office === null) return;
  const form = "from" in office ? wordsOf(reading, office) : [...office];
  const key = form.map((word) => bare(reading, word));
  const head = key[0];
  if (!head || person.offices.length >= mostOfOneName) return;
  if (person.offices.some((one) => isSame(one, key))) return;
  person.offices.push(key);
  keep(roster.byOffice, head, { person, office: key });
  const short = reading.lexicon.officeEndings.find((one) => key[1] === one);
  // `Minister` for `Innenminister`
  if (short) keep(roster.byOffice, short, { person, office: key });
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Two forms of one name: the same last word, and the shorter one's words in the longer one in order. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The fullest name that ends with the words of `range`, where the article gives one. */
export function findByName(
  reading: Reading,
  roster: Roster,
  range: TokenRange,
  gender: "m" | "f" | null = null,
): Person | null {
  const words = wordsOf(reading, range);
  const last = words.at(-1);
  if (!last) return null;
  const { lexicon } = reading;
  const found =
    findByLastWord(roster, last, words, gender) ??
    findByLastWord(roster, withoutConnective(lexicon, last), words, gender);
  if (found) return found;
  if (words.length === 1)
    for (const prefix of lexicon.glued) {
      if (!last.startsWith(prefix)) continue;
      const person = findByLastWord(roster, last.slice(prefix.length), words, gender);
      if (person) return person;
    }
  if (words.length === 1 && !lexicon.source.zeroComplementiser) {
    // `عطا` for `عطا السهلي`, `Ban` for `Ban Ki Moon`, where the article knows one of that name.
    const namesakes = roster.byFirstWord.get(last) ?? [];
    const [only] = namesakes.length === 1 ? namesakes : [];
    // Where names show themselves by capitals, so do other words: an office tells that it is one.
    return only && (!lexicon.source.capitals || only.offices.length > 0) ? only : null;
  }
  // `سالم بن حمد` for `سالم بن حمد بن راشد`
  if (words.length < 2) return null;
  const namesakes = roster.byFirstWord.get(words[0] ?? "") ?? [];
  return (
    namesakes.find((one) => one.words.length > words.length && sameName(one.words, words)) ?? null
  );
}

/** Of those with this last name, whose name these words fit, the first of the gender, else the first. */
function findByLastWord(
  { byLastWord }: Roster,
  last: string | null,
  words: readonly string[],
  gender: "m" | "f" | null,
): Person | null {
  const namesakes = last ? byLastWord.get(last) : undefined;
  if (!namesakes) return null;
  let first: Person | null = null;
  for (const one of namesakes) {
    if (words.length > 1 && !sameName(one.words, words)) continue;
    if (gender === null || one.gender === gender) return one;
    first ??= one;
  }
  return first;
}

/** The person whom the article ties to an office described like this one. */
export function findByOffice(reading: Reading, roster: Roster, range: TokenRange): Person | null {
  if (roster.byOffice.size === 0) return null;
  const words = wordsOf(reading, range);
  const head = words[0];
  if (!head || !roster.byOffice.has(bare(reading, head))) return null;
  const person = findByOfficeWords(
    roster,
    words.map((word) => bare(reading, word)),
  );
  return person && isOtherNation(reading, roster, range, person) ? null : person;
}

/** `وزير الخارجية الأردني`: where the article knows several of that office, not the one without a nation. */
function isOtherNation(
  reading: Reading,
  roster: Roster,
  { from, to }: TokenRange,
  person: Person,
): boolean {
  if (reading.lexicon.source.capitals) return false;
  const holders = roster.byOffice.get(bare(reading, reading.tokens[from]?.form ?? "")) ?? [];
  if (holders.every((one) => one.person === person)) return false;
  const last = reading.tokens[to - 1];
  if (last?.facts.nounClass !== NounClass.Nationality || to - from < 2) return false;
  const nation = bare(reading, last.form);
  return !person.offices.some((office) => office.includes(nation));
}

/** The same by the words of the office, the noun first. */
export function findByOfficeWords(roster: Roster, words: readonly string[]): Person | null {
  const head = words[0];
  if (!head) return null;
  let best: Person | null = null;
  let bestShared = 0;
  for (const { person, office } of roster.byOffice.get(head) ?? []) {
    const [short, long] = office.length <= words.length ? [office, words] : [words, office];
    if (short.length < 2 && long.length > 2) continue;
    if (!short.every((word) => long.includes(word)) || short.length <= bestShared) continue;
    best = person;
    bestShared = short.length;
  }
  return best;
}

/**
 * Everybody whom the article ties to an office with the head of `range`, where what else the phrase
 * says does not contradict it: of two adjectives or complements, one must stand in both.
 */
export function holdersOf(reading: Reading, roster: Roster, range: TokenRange): Person[] {
  const words = wordsOf(reading, range).map((word) => bare(reading, word));
  const head = words[0] ?? "";
  const more = words.slice(1);
  const holders: Person[] = [];
  for (const { person, office } of roster.byOffice.get(head) ?? []) {
    const fits =
      more.length === 0 ||
      office.length === 1 ||
      more.some(
        (word) =>
          // `محامي المفوضية المصرية`: with more words a common nation alone makes nobody the same.
          !(more.length > 1 && office.length > 2 && isNation(reading, word)) &&
          office.some((one) => isAlike(reading, one, word)),
      );
    if (fits && !holders.includes(person)) holders.push(person);
  }
  return holders;
}

const isNation = ({ lexicon }: Reading, word: string) =>
  !lexicon.source.capitals && (lexicon.lists.get(word)?.includes(List.nationalities) ?? false);

/** The same word, or the adjective of a noun (`الأمم`, `الأممي`). */
const isAlike = ({ lexicon }: Reading, noun: string, word: string) =>
  noun === word ||
  (!lexicon.source.capitals &&
    noun.length > 2 &&
    word.length <= noun.length + 2 &&
    word.startsWith(noun));

/** Does the phrase take up an earlier one with an article (`المصدر` after `مصدر عسكري`)? */
export function takesUp(reading: Reading, later: TokenRange, earlier: readonly string[]): boolean {
  if (!isDefinite(reading.tokens[later.from])) return false;
  const words = wordsOf(reading, later);
  const head = words[0];
  if (!head || words.length > 2) return false;
  const more = words.slice(1).every((word) => earlier.includes(word));
  return more && earlier.length > 0 && bare(reading, head) === bare(reading, earlier[0] ?? "");
}

export const toSpeaker = ({ name, at }: Person): NamedSpeaker => ({ name, at });
