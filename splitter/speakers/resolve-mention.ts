import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import { type Reading, spanOf, tokensOf } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { NamedSpeaker, RuleName, Span } from "../types";
import { afterConnective, isConjoined } from "./conjoined";
import { epithetOf } from "./epithet";
import type { Heard } from "./heard";
import { holderByHead } from "./holder-by-head";
import { type Mention, spanOfMention } from "./mention";
import { isOfPaper } from "./paper";
import { resolveInOrder } from "./resolve-in-order";
import {
  findByName,
  findByOffice,
  genderOfName,
  holdersOf,
  type Person,
  type Roster,
  takesUp,
  toSpeaker,
  wordsOf,
} from "./roster";
import { isBrought } from "./subject-of-lasting";

export function resolve(
  reading: Reading,
  roster: Roster,
  mention: Mention,
  heard: readonly Heard[],
  cue: Cue,
  why: (rule: RuleName, ...spans: Span[]) => void,
  rule: RuleName,
): Heard {
  const span = spanOfMention(reading, mention);
  const { text } = reading;
  if (reading.lexicon.source.zeroComplementiser)
    return resolveInOrder(reading, roster, mention, cue, why);
  const range = mention.name ?? mention.whole;
  const words = wordsOf(reading, mention.description ?? range);
  const make = (speaker: NamedSpeaker, isPerson = false): Heard => ({
    speaker,
    mention: span,
    words,
    agreement: {
      gender: genderOf(reading, mention, cue, rule),
      number: isGroup(reading, mention) ? "p" : null,
    },
    isPerson,
    sentence: cue.sentence,
  });
  const known = mention.quoted && knownInMarks(reading, roster, mention.quoted, heard);
  if (known) {
    why("last-name-to-full-name", known.at);
    return make(toSpeaker(known), true);
  }
  if (mention.quoted)
    return make({ name: text.slice(span.start, span.end).trim(), at: mention.quoted });
  if (mention.inApposition) why("name-in-apposition", span);
  if (mention.name && holdsTwo(reading, mention.name)) {
    const { start, end } = spanOf(reading, mention.name);
    return make({ name: text.slice(start, end), at: { start, end } });
  }
  const wanted = rule === "speaker-is-subject-after-verb" ? cue.agreement.gender : null;
  // `المتحدث ذاته`: whoever spoke last.
  const same = isExactly(reading.tokens[mention.whole.to], List.sameWords);
  const latest = heard.at(-1);
  if (same && !mention.name && latest) {
    const meant = latestThat(heard, (one) => takesUp(reading, mention.whole, one.words)) ?? latest;
    why("description-to-earlier-mention", meant.mention);
    return { ...make(meant.speaker, meant.isPerson), agreement: meant.agreement };
  }
  const named = lastNameWithJoiner(reading, mention.name ?? mention.whole) ?? mention.name;
  const person =
    named &&
    (namesakeHeard(reading, roster, named, heard, cue.agreement.gender) ??
      findByName(reading, roster, named, wanted));
  if (!person && mention.name && !reading.lexicon.source.capitals) {
    const first = { from: mention.name.from, to: mention.name.from + 1 };
    const known = findByName(reading, roster, first);
    // `درويش قرار المجلس`: a last name that the article knows, with words after it that are none of it.
    if (known) return make(toSpeaker(known), true);
  }
  if (person) {
    if (person.words.length > wordsOf(reading, range).length)
      why("last-name-to-full-name", person.at);
    const one = make(toSpeaker(person), true);
    if (person.gender && !one.agreement.gender)
      one.agreement = { ...one.agreement, gender: person.gender };
    return one;
  }
  const byHead = holderByHead(reading, roster, mention, heard);
  if (byHead) {
    why("office-to-name", byHead.at);
    return make(toSpeaker(byHead), true);
  }
  if (!mention.name || reading.lexicon.source.capitals) {
    const alone = mention.whole.to - mention.whole.from === 1;
    const holder =
      (alone && !reading.lexicon.source.capitals
        ? lastHolder(reading, roster, mention, heard)
        : null) ??
      findByOffice(reading, roster, mention.description ?? mention.whole) ??
      lastHolder(reading, roster, mention, heard);
    if (holder) {
      why("office-to-name", holder.at);
      return make(toSpeaker(holder), true);
    }
  }
  if (
    !reading.lexicon.source.capitals &&
    mention.whole.to - mention.whole.from > 1 &&
    rule === "speaker-before-relative-pronoun"
  ) {
    const last = { from: mention.whole.to - 1, to: mention.whole.to };
    const known = findByName(reading, roster, last);
    if (known) return { ...make(toSpeaker(known), true), mention: spanOf(reading, last) };
  }
  if (!reading.lexicon.source.capitals && mention.whole.to - mention.whole.from === 1) {
    const known = findByName(reading, roster, mention.whole);
    if (known) {
      why("last-name-to-full-name", known.at);
      return make(toSpeaker(known), true);
    }
  }
  const earlier = latestThat(heard, (one) => takesUp(reading, mention.whole, one.words));
  if (earlier) {
    why("description-to-earlier-mention", earlier.mention);
    return make(earlier.speaker, earlier.isPerson);
  }
  // `هذا المعارض`: the one who spoke last.
  const [first, second] = [mention.whole.from, mention.whole.from + 1];
  const pointed = isIn(reading.tokens[first], List.demonstratives) && !mention.name;
  // `محدثة شمس أف أم`
  const told = heard.at(-1);
  if (told && interlocutor.has(reading.tokens[first]?.form ?? "")) {
    why("description-to-earlier-mention", told.mention);
    return make(told.speaker, told.isPerson);
  }
  if (pointed && reading.tokens[second]?.facts.nounClass === NounClass.Office) {
    const meant = latestThat(heard, (one) => one.isPerson);
    if (meant) {
      why("description-to-earlier-mention", meant.mention);
      return make(meant.speaker, true);
    }
  }
  const epithet =
    rule === "speaker-is-subject-after-verb" && epithetOf(reading, cue, mention, heard, roster);
  if (epithet) {
    why("description-to-earlier-mention", epithet.mention);
    return { ...make(epithet.speaker, true), agreement: epithet.agreement };
  }
  const at = withoutConjunction(reading, range);
  const glued = rule === "speaker-in-attribution-phrase" && isGluedSource(reading, cue, range);
  const name = text.slice(at.start, at.end);
  if (!glued) return make({ name, at });
  // `وفقا لوزارة الصحة`, `وفقا للوزارة`
  const article = name.startsWith("لل") ? `ال${name.slice(2)}` : name.slice(1);
  return make({ name: article, at: { start: at.start + 1, end: at.end } });
}

/** `وخبراء يحذرون`: the description without what joins it on. */
function withoutConjunction(reading: Reading, range: TokenRange): Span {
  const at = spanOf(reading, range);
  const head = reading.tokens[range.from];
  if (reading.lexicon.source.capitals || !head || !isConjoined(reading, range.from)) return at;
  return { start: afterConnective(reading, head), end: at.end };
}

/** `sagte von der Heide`: a last name that begins with a small word. */
function lastNameWithJoiner({ tokens, lexicon }: Reading, whole: TokenRange): TokenRange | null {
  // `ابن فهد`: the last of `سالم بن فهد`
  if (!lexicon.source.capitals && tokens[whole.from]?.form === "ابن" && whole.to - whole.from === 2)
    return { from: whole.from + 1, to: whole.to };
  const joins = lexicon.source.capitals && isExactly(tokens[whole.from], List.nameJoiners);
  return joins && whole.to - whole.from > 1 ? whole : null;
}

const interlocutor = new Set("محدث محدثه متحدثنا محدثنا محدثتنا".split(" "));
const takesLam = new Set("وفقا طبقا استنادا تبعا نسبة نسبه".split(" "));

/** Is the preposition of the phrase written together with the source? */
function isGluedSource(reading: Reading, { at }: Cue, { from }: TokenRange): boolean {
  const { tokens, lexicon } = reading;
  if (isOfPaper(reading, from) || isBrought(reading, from)) return true;
  const phrase = tokens[at.to - 1];
  const form = phrase?.facts.rest ?? phrase?.form ?? "";
  if (lexicon.source.capitals || from !== at.to) return false;
  return (
    (takesLam.has(form) || takesLam.has(phrase?.form ?? "")) &&
    (tokens[from]?.form ?? "").startsWith("ل")
  );
}

const longestLastName = 2;

/** `وأضاف «درويش»`: whom the article names in full elsewhere. */
function knownInMarks(
  reading: Reading,
  roster: Roster,
  quoted: Span,
  heard: readonly Heard[],
): Person | null {
  if (reading.lexicon.source.capitals) return null;
  const range = tokensOf(reading, quoted);
  // `وتابع «عبد السميع»`
  return range.to - range.from <= longestLastName
    ? (namesakeHeard(reading, roster, range, heard) ?? findByName(reading, roster, range))
    : null;
}

/** Of several with one last name, the one who spoke last. */
function namesakeHeard(
  reading: Reading,
  roster: Roster,
  range: TokenRange,
  heard: readonly Heard[],
  gender: "m" | "f" | null = null,
): Person | null {
  if (reading.lexicon.source.capitals || range.to - range.from !== 1) return null;
  const last = reading.tokens[range.from]?.form ?? "";
  const namesakes = roster.byLastWord.get(last) ?? [];
  if (namesakes.length < 2) return null;
  for (let i = heard.length - 1; i >= 0; i--) {
    const found = namesakes.find((one) => one.name === heard[i]?.speaker.name);
    if (found && !(gender && found.gender && found.gender !== gender)) return found;
  }
  return null;
}

/** The last one who was heard that `fits`. */
export function latestThat(heard: readonly Heard[], fits: (one: Heard) => boolean): Heard | null {
  for (let i = heard.length - 1; i >= 0; i--) {
    const one = heard[i] as Heard;
    if (fits(one)) return one;
  }
  return null;
}

/** `سالم الناصري وكمال درويش` */
function holdsTwo({ tokens, lexicon }: Reading, { from, to }: TokenRange): boolean {
  if (lexicon.source.capitals) return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.facts.isJoined) return true;
  return false;
}

/** `الوزيرة`, `السفير`: of those whose office has this head, the one who spoke last; else the only one. */
function lastHolder(
  reading: Reading,
  roster: Roster,
  { whole, name }: Mention,
  heard: readonly Heard[],
): Person | null {
  const head = reading.tokens[whole.from];
  if (reading.lexicon.source.capitals || name || head?.facts.nounClass !== NounClass.Office)
    return null;
  const holders = holdersOf(reading, roster, whole);
  if (holders.length < 2) return holders[0] ?? null;
  if (!head.facts.isDefinite) return null;
  for (let i = heard.length - 1; i >= 0; i--) {
    const found = holders.find((one) => one.name === heard[i]?.speaker.name);
    if (found) return found;
  }
  return null;
}

/** Does the phrase name several people (`عدد من السكان`, `المتظاهرون`)? */
export function isGroup({ tokens }: Reading, { whole, name }: Mention): boolean {
  const head = tokens[whole.from];
  return name === null && (isInBare(head, List.groups) || isExactly(head, List.partitives));
}

/** `لجنة`, `الوزارة` */
const isFeminineBody = (token: Token | undefined) =>
  token?.facts.nounClass === NounClass.Institution && (token.word?.written ?? "").endsWith("ة");

/** The gender that the verb shows of its subject; else that of title and given name. */
function genderOf(reading: Reading, mention: Mention, cue: Cue, rule: RuleName) {
  if (rule === "speaker-is-subject-after-verb" && cue.agreement.gender) return cue.agreement.gender;
  if (!mention.name && isFeminineBody(reading.tokens[mention.whole.from])) return "f";
  return genderOfName(mention.name ? reading.tokens[mention.name.from] : undefined);
}
