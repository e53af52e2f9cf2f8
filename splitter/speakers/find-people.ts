import type { Facts } from "../lexicon/facts";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { cueOf, isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { holdsFullName, nameInRun } from "./name-in-run";
import { officeBeside } from "./office-beside";
import { officeWords } from "./office-in-order";
import { addPair } from "./pair-of-people";
import { isPhraseWord, runFrom } from "./phrase";
import { addPerson, emptyRoster, type Roster } from "./roster";
import { isOffice } from "./run-parts";
import { endsWithOwner, startsWithCapital } from "./word-kinds";

const longestName = 5;

/** Everybody whom the article names with first and last name. */
export function findPeople(reading: Reading): Roster {
  const roster = emptyRoster();
  if (reading.lexicon.source.capitals) findByCapitals(reading, roster);
  else findByContext(reading, roster);
  return roster;
}

function findByCapitals(reading: Reading, roster: Roster): void {
  const { tokens, lexicon } = reading;
  const { zeroComplementiser } = lexicon.source;
  for (let i = 0; i < tokens.length; i++) {
    if (!startsWithCapital(reading, tokens[i])) continue;
    let from = i;
    while (i < tokens.length && (startsWithCapital(reading, tokens[i]) || isNameSign(reading, i))) {
      i++;
      if (endsWithOwner((tokens[i - 1] as Token).form)) break;
    }
    const head = from;
    let to = i;
    while (to > from && tokens[to - 1]?.kind !== "word") to--;
    if (to - from < 2) continue;
    if (lexicon.source.clauseOrder) {
      // An office in front of the name, or what it is the office of, is no part of it.
      let lead = from;
      const farthest = from - (lexicon.source.clauseOrder === "free" ? 4 : 2);
      while (lead > Math.max(0, farthest) && leadsToName(reading, lead - 1)) lead--;
      const { name } = nameInRun(reading, { from: lead, to });
      if (!name) continue;
      from = Math.max(from, name.from);
      to = name.to;
    }
    while (from < to && (isOutsideName(tokens[from]) || tokens[from]?.kind === "stop")) from++;
    for (let k = from; k < to; k++) if (isExactly(tokens[k], List.titles)) from = k + 1;
    while (from < to && tokens[from]?.kind === "stop") from++;
    if (to - from < 2 || to - from > longestName) continue;
    const office = !zeroComplementiser
      ? officeBeside(reading, { from, to })
      : from > head
        ? officeWords(reading, { from: head, to: from })
        : null;
    addPerson(reading, roster, { from, to }, office);
  }
}

/** May the word stand in front of a name, or between it and its office? */
function leadsToName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return false;
  const free = reading.lexicon.source.clauseOrder === "free";
  if (free || startsWithCapital(reading, token)) return true;
  return isExactly(token, List.determiners) || isExactly(token, List.officeWords);
}

const outsideNames = [
  List.titles,
  List.phraseEnds,
  List.circumstances,
  List.commonWords,
  List.cueBlockers,
  List.clauseStarts,
];
function isOutsideName(token: Token | undefined): boolean {
  for (const list of outsideNames) if (isExactly(token, list)) return token?.form !== "new";
  return false;
}

/** The point after an initial or title, or a small word between the parts of a name. */
function isNameSign({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind === "stop" && before?.kind === "word")
    return (
      before.end === token.start &&
      (before.form.length === 1 || isExactly(before, List.abbreviations))
    );
  if (token?.kind !== "word" || !isExactly(token, List.nameJoiners)) return false;
  // `lobte Roth den Plan`: an article joins names only after another joiner.
  if (isExactly(token, List.definiteArticles) && !isExactly(before, List.nameJoiners)) return false;
  return token.form.length > 1;
}

function findByContext(reading: Reading, roster: Roster): void {
  const { tokens, quotationAt } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.facts.mayOpenName || quotationAt[i] !== -1) continue;
    const dual = token.facts.dualOffice;
    if (dual) {
      addPair(reading, roster, i, dual);
      continue;
    }
    const isTitle = isIn(token, List.titles);
    const opens = token.facts.cueIsJoined || tokens[i - 1]?.kind !== "word";
    if (cueOf(token)?.act === "verb" && !isTitle && (opens || !isOffice(reading, i))) continue;
    // `شرطة أنسي`: right behind a body without article stands the place that it belongs to.
    const before = tokens[i - 1]?.facts;
    if (
      !isTitle &&
      !isOffice(reading, i) &&
      before?.nounClass === NounClass.Institution &&
      !before.isDefinite
    )
      continue;
    const run = runFrom(reading, i, tokens.length);
    const { name, description } = nameInRun(reading, run);
    if (name) {
      addPerson(reading, roster, name, description);
      const office = officeBehind(reading, name, run);
      if (office) addPerson(reading, roster, name, office);
      if (name.to - name.from > 1) i = name.to - 1;
    } else if (description) {
      const marked = quotationOver(reading, run.to);
      const apposed = nameInApposition(reading, run.to);
      if (apposed) addPerson(reading, roster, apposed, description);
      // `مدرب المنتخب «فلان الفلاني»`
      else if (
        marked?.open === run.to &&
        isOffice(reading, i) &&
        !isOfThing(before) &&
        holdsFullName(reading, marked)
      )
        addPerson(reading, roster, { from: marked.from, to: marked.to }, description);
    }
  }
}

/** `خدمة المترجم «…»`: behind a thing without article an office is what that is called by. */
const isOfThing = (before: Facts | undefined) =>
  before !== undefined &&
  !before.isDefinite &&
  (before.nounClass === NounClass.Common || before.nounClass === NounClass.VerbalNoun);

/** A name that stands alone between commas after an office: `مدير الميناء، كمال درويش، …`. */
export function nameInApposition(
  reading: Reading,
  comma: number,
  hops = mostAppositions,
): TokenRange | null {
  const { tokens, quotationAt } = reading;
  if (tokens[comma]?.kind !== "comma" || quotationAt[comma] !== -1) return null;
  // `رئيس البرلمان، وزعيم الحركة، فلان، …`: another office before the name.
  const behind = hops > 0 && isOffice(reading, comma + 1) ? endOfOffice(reading, comma + 1) : -1;
  if (behind !== -1) return nameInApposition(reading, behind, hops - 1);
  // `أحد السكان، وهو النجار سليم الورد، …`
  const from = comma + (isExactly(tokens[comma + 1], List.apposers) ? 2 : 1);
  if (cueOf(tokens[from])?.act === "verb") return null;
  // `وأضاف المتحدث، حسب التصريحات، أن …`
  if (tokens[from]?.facts.attributions) return null;
  const run = runFrom(reading, from, from + longestApposition);
  const found = nameInRun(reading, run).name;
  // `مدرب الفريق، البرتغالي فلان، …`
  const nation =
    tokens[run.from]?.facts.isDefinite &&
    tokens[run.from]?.facts.nounClass === NounClass.Nationality &&
    found?.from === run.from + 1;
  const heads = nation || isOffice(reading, run.from);
  const leads = found && (found.from === run.from || heads);
  const name = leads ? found : wholeAsName(reading, run);
  if (!name || name.to < run.to || (name.from > run.from && !heads)) return null;
  const next = tokens[run.to];
  const closed = next?.kind !== "word" || !isPhraseWord(reading, run.to);
  const long = name.to - name.from > 1 || reading.surnames.has(tokens[name.from]?.form ?? "");
  return closed && long ? name : null;
}

const mostAppositions = 2;

/** The comma that ends an office without a name, prepositions in it included; -1 where another word does. */
function endOfOffice(reading: Reading, from: number): number {
  const { tokens, quotationAt } = reading;
  const run = runFrom(reading, from, from + longestApposition);
  if (nameInRun(reading, run).name) return -1;
  for (let i = from + 1; i < from + longestApposition; i++) {
    const token = tokens[i];
    if (token?.kind === "comma") return i;
    if (token?.kind !== "word" || quotationAt[i] !== -1 || token.facts.isComplementiser) return -1;
    if (cueOf(token)?.act === "verb" || isIn(token, List.relatives)) return -1;
  }
  return -1;
}

/** `الزوج، الهادي المنصوري، …`: two or three words that are nothing else. */
function wholeAsName({ tokens }: Reading, run: TokenRange): TokenRange | null {
  const length = run.to - run.from;
  if (length < 2 || length > 3) return null;
  const opening = tokens[run.from]?.facts.nounClass;
  if (opening === NounClass.Unknown) return null;
  for (let i = run.from; i < run.to; i++) {
    const noun = tokens[i]?.facts.nounClass;
    const fits =
      noun === NounClass.Definite ||
      noun === NounClass.Unknown ||
      noun === NounClass.Family ||
      noun === NounClass.AmbiguousGiven ||
      noun === NounClass.Given ||
      (noun === NounClass.Place && i > run.from);
    if (!fits) return null;
  }
  return run;
}

/** `سالم الناصري محافظ المنارة`, `سالم الناصري، محافظ المنارة،`: the office that follows its holder. */
function officeBehind(reading: Reading, name: TokenRange, run: TokenRange): TokenRange | null {
  const { tokens } = reading;
  const comma = name.to === run.to && tokens[name.to]?.kind === "comma";
  const from = comma ? name.to + 1 : name.to;
  if (!isOffice(reading, from)) return null;
  const office = comma ? runFrom(reading, from, from + longestApposition) : { from, to: run.to };
  if (office.to === office.from) return null;
  // `أحمد أبو زيد، المتحدث الرسمي باسم الوزارة،`: with its article it must stand between commas.
  const closed = comma && office.to - office.from > 1 && tokens[office.to]?.kind === "comma";
  if (tokens[from]?.facts.isDefinite && !closed) {
    // `فلان، القيادي في الحركة،`
    const end =
      comma && isIn(tokens[office.to], List.placePrepositions) ? endOfOffice(reading, from) : -1;
    const listed = tokens[name.from - 1]?.kind === "comma";
    return end === -1 || listed ? null : { from, to: end };
  }
  // In a list `…، سالم الناصري، مدير الميناء، كمال درويش، …` the office is the next one's.
  const isAnothers =
    comma &&
    (tokens[name.from - 1]?.kind === "comma" || nameInApposition(reading, office.to) !== null);
  return isAnothers ? null : office;
}

const longestApposition = 12;
