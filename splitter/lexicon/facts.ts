import type { CompiledLexicon, CueSense, Phrase } from "./compile";
import type { Agreement } from "./lexicon";
import { List, listNames } from "./lists";
import { classify, NounClass } from "./noun-class";
import type { SignalPhrase } from "./signals/compile";
import { findSignals } from "./signals/find-signals";

/** How a word is in a list: as it is written, without its conjunction, or without its article too. */
export const Exactly = 1;
export const Joined = 2;
export const Bare = 4;

/** Everything that one lexicon knows of one form, looked up once. What is added is compared in `isSame`. */
export interface Facts {
  /** By `List`: bits of `Exactly`, `Joined`, `Bare`. */
  readonly lists: Uint8Array;
  /** The form without a conjunction written together with it (`وقال` → `قال`), or null where it has none. */
  readonly rest: string | null;
  readonly isDefinite: boolean;
  readonly nounClass: NounClass;
  readonly cue: CueSense | null;
  /** Can the word open or hold what reports? Most can not, whatever stands beside them. */
  readonly mayReport: boolean;
  /** Can a name and what it is of begin here, in a language without capitals: an office, title, given name? */
  readonly mayOpenName: boolean;
  /** Is it written as a verb that looks like a preposition (`عبّر`, `بين`)? */
  readonly isLikePreposition: boolean;
  /** Is the word known only by what follows its conjunction (`والمدير`, `وصالح`)? */
  readonly isJoined: boolean;
  /** Does the cue carry a conjunction (`وأضاف`)? */
  readonly cueIsJoined: boolean;
  readonly isComplementiser: boolean;
  /** A complementiser that carries a conjunction which opens one more clause (`وأنّ`). */
  readonly complementiserIsJoined: boolean;
  readonly isVerbalNoun: boolean;
  /** A verbal or ordinary noun behind a preposition of one letter (`باستمرار`). */
  readonly isGluedNoun: boolean;
  /** The kind of a name behind the preposition of the one spoken to (`لصحيفة`). */
  readonly isAddressedKind: boolean;
  readonly isAddressedOutlet: boolean;
  /** A noun with its owner (`استقالته`), which is no part of a name. */
  readonly hasOwner: boolean;
  readonly pronoun: Agreement | null;
  readonly dualOffice: string | null;
  readonly attributions: readonly Phrase[] | null;
  readonly tails: readonly Phrase[] | null;
  readonly namingPhrases: readonly Phrase[] | null;
  /** Bits of `Signal`: what the word tells of the kind of a claim, and of its worth. */
  readonly signals: number;
  readonly signalPhrases: readonly SignalPhrase[] | null;
}

/** What is known of a sign, or of a word that is in no list. */
export const noFacts: Facts = {
  lists: new Uint8Array(listNames.length),
  cue: null,
  mayReport: false,
  mayOpenName: false,
  signals: 0,
  isComplementiser: false,
  nounClass: NounClass.None,
  isDefinite: false,
  attributions: null,
  tails: null,
  dualOffice: null,
  rest: null,
  isJoined: false,
  cueIsJoined: false,
  pronoun: null,
  complementiserIsJoined: false,
  isLikePreposition: false,
  isVerbalNoun: false,
  isGluedNoun: false,
  isAddressedKind: false,
  isAddressedOutlet: false,
  hasOwner: false,
  namingPhrases: null,
  signalPhrases: null,
};

/** `إلهان`, `وألبرت`: the article is written with a bare alef. `التزام`: alef, root and infix of the eighth form. */
const alefOfItsOwn = /^[وفبكل]?(?:[أإآ]ل|[اإ]لت(?:زام|حاق|ماس|قاط|قاء|هاب|فاف|باس|هام|واء))/;

/** Looks up everything that is ever asked of `form`; `written` is the word before folding. */
export function findFacts(lexicon: CompiledLexicon, spelt: string, written: string): Facts {
  const form = respelt(lexicon, spelt);
  const rest = withoutPrefix(form, lexicon.connectives);
  const bare = alefOfItsOwn.test(written) ? form : withoutArticle(lexicon, form);
  const known = lexicon.cues.get(form) ?? null;
  // `طالبة`: a noun in the feminine is no verb with its object (`طالبه`).
  const direct = known?.withObject && written.endsWith("ة") ? null : known;
  const complementiser = lexicon.complementisers.has(form);
  const joined = rest !== null && lexicon.complementisers.has(rest);
  const phrases = (kind: "attributions" | "tails" | "namingPhrases") =>
    lexicon[kind].get(form) ?? (rest === null ? undefined : lexicon[kind].get(rest)) ?? null;
  const lists = findLists(lexicon, form, rest, bare);
  // `والتر`, `فالتر`: a name that looks like a conjunction, an article and a word.
  const own = form !== bare && !form.startsWith("ال") ? lexicon.lists.get(form) : undefined;
  // … and `والد`, `والي`, `وكالة`.
  const isName =
    own?.includes(List.givenNames) ||
    own?.includes(List.offices) ||
    own?.includes(List.institutions);
  const isDefinite = (bare !== form && form.length > 3 && !isName) || ownsOffice(lexicon, form);
  const verbalNoun = isVerbalNoun(lexicon, bare);
  const preposed = isPreposedNoun(lexicon, form);
  const nounClass = classify(lexicon, form, lists, isDefinite, verbalNoun, preposed);
  const found = findSignals(lexicon, form, written, rest, bare, nounClass);
  const cue = direct ?? (rest === null ? null : (lexicon.cues.get(rest) ?? null));
  const attributions = phrases("attributions");
  const dualOffice = lexicon.dualOffices.get(form) ?? lexicon.dualOffices.get(rest ?? "") ?? null;
  const isLikePreposition = looksLikePreposition(spelt, written);
  // The order of `noFacts`: what is asked of every word first, and all of one shape.
  return sharedCopyOf({
    lists,
    cue,
    mayReport:
      cue !== null ||
      attributions !== null ||
      isLikePreposition ||
      opensSource.has(spelt) ||
      reportingLists.some((list) => lists[list] !== 0),
    mayOpenName:
      dualOffice !== null ||
      ((lists[List.titles] as number) & Joined) !== 0 ||
      ((lists[List.givenNames] as number) & Joined) !== 0 ||
      ((lists[List.offices] as number) & Bare) !== 0,
    signals: found.signals,
    isComplementiser: complementiser || joined,
    nounClass,
    isDefinite,
    attributions,
    tails: phrases("tails"),
    dualOffice,
    rest,
    isJoined: rest !== null && isKnownBehind(lexicon, form, rest),
    cueIsJoined: direct === null && rest !== null,
    pronoun: lexicon.pronouns.get(form) ?? null,
    complementiserIsJoined:
      !complementiser && joined && lexicon.clauseJoiners.some((one) => form.startsWith(one)),
    isLikePreposition,
    isVerbalNoun: verbalNoun,
    isGluedNoun: preposed,
    isAddressedKind: isAddressed(lexicon, form, bare, List.nameKinds),
    isAddressedOutlet: isAddressed(lexicon, form, bare, List.outlets),
    hasOwner: lexicon.ownerEndings.some((ending) => form.endsWith(ending)),
    namingPhrases: phrases("namingPhrases"),
    signalPhrases: found.phrases,
  });
}

/** Nouns that take a clause, and words beside which a source stands. */
const reportingLists = [
  List.clauseNouns,
  List.intentionNouns,
  List.topicNouns,
  List.postpositions,
  List.asides,
  List.accordingTo,
];
/** `in a poll`: what tells of a source by the word behind it. */
const opensSource = new Set(["in"]);

const shadda = "\u0651";

/** `شبّه`, `حمّل`: the sign tells a verb from a noun; `بين` and `عبر` are verbs in some places. */
const looksLikePreposition = (form: string, written: string): boolean =>
  form === "بين" || form === "عبر" || (written.length > form.length && written.includes(shadda));

/** By their lists, then by a number that most tell apart. */
const shared = new Map<Uint8Array, Map<number, Facts[]>>();

/**
 * One copy of what many words have alike: thousands of words share a few hundred, which stay in the
 * processor's cache while a text is read. A word with a conjunction has its own, for its `rest` is a
 * part of it: so the copies are never more than the tables allow, whatever is read.
 */
function sharedCopyOf(facts: Facts): Facts {
  if (facts.rest !== null) return facts;
  let withLists = shared.get(facts.lists);
  if (!withLists) {
    withLists = new Map();
    shared.set(facts.lists, withLists);
  }
  const key = Math.imul(facts.signals, 31) + facts.nounClass;
  const alike = withLists.get(key);
  if (!alike) {
    withLists.set(key, [facts]);
    return facts;
  }
  for (const one of alike) if (isSame(one, facts)) return one;
  alike.push(facts);
  return facts;
}

/** Of two words with the same lists and no conjunction. Written out: it is asked of every new word. */
const isSame = (a: Facts, b: Facts): boolean =>
  a.cue === b.cue &&
  a.mayReport === b.mayReport &&
  a.mayOpenName === b.mayOpenName &&
  a.signals === b.signals &&
  a.isComplementiser === b.isComplementiser &&
  a.nounClass === b.nounClass &&
  a.isDefinite === b.isDefinite &&
  a.attributions === b.attributions &&
  a.tails === b.tails &&
  a.dualOffice === b.dualOffice &&
  a.isJoined === b.isJoined &&
  a.cueIsJoined === b.cueIsJoined &&
  a.pronoun === b.pronoun &&
  a.complementiserIsJoined === b.complementiserIsJoined &&
  a.isLikePreposition === b.isLikePreposition &&
  a.isVerbalNoun === b.isVerbalNoun &&
  a.isGluedNoun === b.isGluedNoun &&
  a.isAddressedKind === b.isAddressedKind &&
  a.isAddressedOutlet === b.isAddressedOutlet &&
  a.hasOwner === b.hasOwner &&
  a.namingPhrases === b.namingPhrases &&
  a.signalPhrases === b.signalPhrases;

/** `منسقتها`, `مدربه`: an office with a pronoun for its owner, which makes it as good as definite. */
function ownsOffice(lexicon: CompiledLexicon, form: string): boolean {
  if (lexicon.articles.length === 0 || lexicon.lists.has(form)) return false;
  for (const ending of lexicon.pronounEndings) {
    if (form.length < ending.length + 4 || !form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    const noun = stem.endsWith("ت") ? `${stem.slice(0, -1)}ه` : stem;
    if (lexicon.lists.get(noun)?.includes(List.offices)) return true;
  }
  return false;
}

/** `المصرى`: where only the other spelling of the last letter is known, that one is meant. */
function respelt(lexicon: CompiledLexicon, form: string): string {
  const { finalSpellings = "" } = lexicon.source;
  const [written = "", meant = ""] = finalSpellings.split(" ");
  if (written === "" || !form.endsWith(written) || isKnown(lexicon, form)) return form;
  const other = form.slice(0, -1) + meant;
  return isKnown(lexicon, other) || form.length > 4 ? other : form;
}

function isKnown(lexicon: CompiledLexicon, form: string): boolean {
  const known = (one: string | null) =>
    one !== null && (lexicon.lists.has(one) || lexicon.cues.has(one));
  return (
    known(form) ||
    known(withoutPrefix(form, lexicon.connectives)) ||
    known(withoutArticle(lexicon, form))
  );
}

const scratch = new Uint8Array(listNames.length);
const kept = new Map<number, Uint8Array[]>();

/** Most words share their lists with others: one copy of each is looked up faster than thousands. */
function keptCopyOf(lists: Uint8Array): Uint8Array {
  let hash = 0;
  for (let i = 0; i < lists.length; i++) hash = (Math.imul(hash, 31) + (lists[i] as number)) | 0;
  const alike = kept.get(hash);
  const known = alike?.find((one) => one.every((bits, i) => bits === lists[i]));
  if (known) return known;
  const copy = lists.slice();
  if (alike) alike.push(copy);
  else kept.set(hash, [copy]);
  return copy;
}

function findLists(lexicon: CompiledLexicon, form: string, rest: string | null, bare: string) {
  const lists = scratch.fill(0);
  const mark = (key: string | null, bits: number) => {
    const found = key === null ? undefined : lexicon.lists.get(key);
    if (found) for (const list of found) lists[list] = (lists[list] ?? 0) | bits;
  };
  mark(form, Exactly | Joined | Bare);
  mark(rest, Joined | Bare);
  if (bare !== form) {
    mark(bare, Bare);
    mark(withoutPrefix(bare, lexicon.connectives), Bare);
  }
  for (const ending of lexicon.caseEndings)
    if (bare.endsWith(ending)) mark(bare.slice(0, -ending.length), Bare);
  for (const { part, list } of lexicon.beginnings.get(form.charCodeAt(0)) ?? [])
    if (form.startsWith(part)) lists[list] = Exactly | Joined | Bare;
  for (const { part, list } of lexicon.listedEndings.get(form.charCodeAt(form.length - 1)) ?? [])
    if (form.length > part.length && form.endsWith(part)) lists[list] = Exactly | Joined | Bare;
  // A compound is the office that it ends with (`Landwirtschaftsministerin`).
  if (
    lexicon.officeEndings.some((ending) => form.length > ending.length + 1 && form.endsWith(ending))
  )
    lists[List.offices] = (lists[List.offices] ?? 0) | Bare;
  // `Laienbewegung „…“`: so is a compound the kind of name.
  if (
    lexicon.kindEndings.some(
      (ending) => form.length > ending.length + 1 && form.endsWith(ending),
    ) &&
    !lexicon.notKinds.has(form)
  )
    lists[List.nameKinds] = (lists[List.nameKinds] ?? 0) | Bare;
  if (ownsOffice(lexicon, form)) lists[List.offices] = Bare;
  // `بمسلسل «…»`, `ببرنامجه «…»`: a preposition written together with the kind.
  const { singlePrepositions = "" } = lexicon.source;
  if (singlePrepositions.includes(form.charAt(0)) && !lexicon.lists.has(form))
    if (lexicon.lists.get(form.slice(1))?.includes(List.nameKinds)) lists[List.nameKinds] = Bare;
  return keptCopyOf(lists);
}

function isKnownBehind(lexicon: CompiledLexicon, form: string, rest: string): boolean {
  if (lexicon.lists.has(form) || lexicon.cues.has(form)) return false;
  const article = lexicon.articles[0];
  return lexicon.lists.has(rest) || (article !== undefined && rest.startsWith(article));
}

const nounsBehindPreposition = new Set([
  List.commonNouns,
  List.offices,
  List.institutions,
  List.places,
]);

/** `باستمرار`, `بقرار`: a form that no list holds, of a preposition and a noun without article. */
function isPreposedNoun(lexicon: CompiledLexicon, form: string): boolean {
  const { singlePrepositions = "" } = lexicon.source;
  if (singlePrepositions === "") return false;
  // `باستثناء`, `بسرعة`: what is listed as an adverb alone may be a preposition and its noun too.
  const listed = lexicon.lists.get(form);
  if (listed?.some((list) => list !== List.phraseEnds)) return false;
  if (!singlePrepositions.includes(form.charAt(0))) return false;
  const noun = form.slice(1);
  return (
    // `كرزون`: "like" seldom stands before a verbal noun.
    (form.charAt(0) !== "ك" && isVerbalNoun(lexicon, withoutArticle(lexicon, noun))) ||
    (lexicon.lists.get(noun)?.some((list) => nounsBehindPreposition.has(list)) ?? false)
  );
}

function isAddressed(lexicon: CompiledLexicon, form: string, bare: string, list: number): boolean {
  const { addressee } = lexicon.source;
  if (addressee === "" || !form.startsWith(addressee)) return false;
  const kind = bare === form ? form.slice(addressee.length) : bare;
  return lexicon.lists.get(kind)?.includes(list) ?? false;
}

/** The form without a conjunction written together with it, or null where it has none. */
export const withoutConnective = (lexicon: CompiledLexicon, form: string): string | null =>
  withoutPrefix(form, lexicon.connectives);

function withoutPrefix(form: string, prefixes: readonly string[]): string | null {
  for (const prefix of prefixes)
    if (form.length > prefix.length + 1 && form.startsWith(prefix))
      return form.slice(prefix.length);
  return null;
}

/** The form without conjunction and definite article; itself where it has none. */
export function withoutArticle(lexicon: CompiledLexicon, form: string): string {
  const articles = lexicon.articlesByLetter.get(form.charCodeAt(0));
  if (articles === undefined) return form;
  for (const article of articles) if (form.startsWith(article)) return form.slice(article.length);
  return form;
}

/** Does the word follow one of the patterns of verbal nouns? Ending pronouns and prepositions aside. */
function isVerbalNoun(lexicon: CompiledLexicon, bare: string): boolean {
  if (lexicon.verbalNouns.size === 0) return false;
  if (followsAny(lexicon, bare)) return true;
  for (const ending of lexicon.pronounEndings) {
    if (!bare.endsWith(ending) || bare.length - ending.length < 3) continue;
    // `غزواني`: "me" is the object of a verb, and the end of many a name.
    if (ending === "ني") continue;
    const stem = bare.slice(0, -ending.length);
    if (followsAny(lexicon, stem)) return true;
    if (stem.endsWith("ت") && followsAny(lexicon, `${stem.slice(0, -1)}ه`)) return true;
  }
  return false;
}

const followsAny = (lexicon: CompiledLexicon, form: string) =>
  lexicon.verbalNouns.get(form.length)?.some((pattern) => follows(form, pattern)) ?? false;

function follows(form: string, pattern: string): boolean {
  for (let i = 0; i < form.length; i++)
    if (pattern[i] !== "." && pattern[i] !== form[i]) return false;
  return true;
}
