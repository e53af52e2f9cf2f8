import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { cueOf, isComplementiser, isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { nounPhraseEnd } from "../speakers/name-by-order";
import { runFrom } from "../speakers/phrase";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import type { Complement } from "./cue";
import { opensClause } from "./opens-clause";
import { nameRule, wordsIn } from "./quoted-name";

const longestSource = 24;
const longestOpening = 40;
const longestNameInMarks = 6;

/** What an attribution phrase (`بحسب`, `according to`) reports, and where the one it names stands. */
export function attributionComplement(
  reading: Reading,
  sentence: Sentence,
  at: TokenRange,
): { complement: Complement | null; room: TokenRange; end: number } {
  const { tokens, lexicon, quotationAt } = reading;
  const ordered = lexicon.source.clauseOrder !== undefined;
  let from = at.to;
  const owned = tokens[at.to - 1]?.word?.written ?? "";
  // `على حد قوله`: the owner is whoever spoke last, not what stands behind the phrase.
  const isOwned =
    at.to - at.from > 1 && (owned.endsWith("ه") || owned.endsWith("ها") || owned.endsWith("هم"));
  while (from < at.to + 2 && cueOf(tokens[from])?.act === "verb") from++;
  // `بحسب ما أعلنه …`, `according to what … said`: the named one follows the verb.
  if (isIn(tokens[from], List.attributionLinks)) {
    from++;
    while (from < at.to + 4 && cueOf(tokens[from])) from++;
    if (from === at.to + 1) from++;
  }
  const quotation = quotationOver(reading, at.to);
  if (quotation && at.to - at.from > 2 && !ordered) {
    const complement = {
      kind: "quotation",
      at: at.to,
      from: at.to,
      quotation: quotationAt[at.to] ?? null,
    } as const;
    return { complement, room: { from: at.to, to: at.to }, end: quotation.after };
  }
  let to = ordered ? sourceEnd(reading, from, sentence.to) : from;
  while (!ordered && to < sentence.to && to < from + longestSource) {
    const token = tokens[to];
    if (
      !token ||
      token.kind === "comma" ||
      token.kind === "stop" ||
      token.kind === "semicolon" ||
      token.kind === "colon" ||
      token.kind === "line" ||
      (token.kind === "dash" && tokens[at.from - 1]?.kind === "dash")
    )
      break;
    const speech = to > from && quotationAt[to] !== -1 ? quotationOver(reading, to) : null;
    if (speech && wordsIn(reading, speech) > longestNameInMarks) break;
    if (quotationAt[to] === -1 && token.kind === "word" && to > from) {
      if (isComplementiser(token)) break;
      const sense = cueOf(token);
      // `أرقام نشرتها الوزارة`: the verb carries its object, so that its subject is the source.
      if (sense?.withObject) from = to + 1;
      else if (sense?.act === "verb" && !isIn(token, List.offices)) break;
      // `نقلا عن فلان قوله: …`: the noun hands over what the source said.
      else if (sense?.act === "noun" && sense.agreement.gender !== null && !ordered)
        return { complement: null, room: { from, to }, end: to };
    }
    to++;
  }
  const room = isOwned ? { from: at.to, to: at.to } : { from, to: Math.min(to, sentence.to) };
  // `Wie das Blatt unter Berufung auf Kreise meldet, …`: the verb of the clause says what is reported.
  if (isExactly(tokens[sentence.from], List.asWords) && noCommaBefore(reading, sentence, at.from))
    return { complement: null, room, end: room.to };
  if (ordered && quotationFollows(reading, sentence, at, room.to))
    return {
      complement: { kind: "attributed-after", at: room.to, from: room.to, quotation: null },
      room,
      end: room.to,
    };
  // `وجاء في البيان «…»`
  const said = ordered ? null : quotationOver(reading, room.to);
  if (said?.open === room.to && wordsIn(reading, said) > longestNameInMarks && to > from)
    return {
      complement: {
        kind: "quotation",
        at: room.to,
        from: room.to,
        quotation: quotationAt[room.to] ?? null,
      },
      room,
      end: said.after,
    };
  const leading = leadingWords(reading, sentence, at.from);
  // `ذكرت صحيفة «المدينة»، نقلا عن مصادر، أن …`: the clause behind the aside is the source's.
  const sign = tokens[at.from - 1]?.kind ?? "line";
  const aside =
    !ordered &&
    asideSigns.has(sign) &&
    tokens[room.to]?.kind === sign &&
    opensClause(reading, room.to + 1);
  if (aside)
    return {
      complement: {
        kind: "attributed-after",
        at: room.to,
        from: room.to + 2,
        quotation: null,
      },
      room,
      end: room.to,
    };
  // `قال فلان نقلا عن الشرطة: «…»`: the words in marks are what the verb before hands over.
  const marks = tokens[room.to]?.kind === "colon" && quotationAt[room.to + 1] !== -1;
  if (marks && !leading && !ordered && !lexicon.source.capitals)
    return { complement: null, room, end: room.to };
  const around = !ordered && goesOnBehind(reading, sentence, at.from, room.to);
  if (!leading && at.from > sentence.from)
    return {
      complement: {
        kind: around ? "attributed-around" : "attributed-before",
        at: at.from,
        from: sentence.from,
        quotation: null,
      },
      room,
      end: room.to,
    };
  const follows = tokens[room.to];
  const verb = follows?.kind === "word" ? cueOf(follows) : null;
  // `وبحسب الصحيفة، دعت الوزارة …`: whoever the verb names speaks.
  const behind = !ordered && follows?.kind === "comma" ? cueOf(tokens[room.to + 1]) : null;
  const reports = behind?.frames.has("clause") || behind?.frames.has("demand");
  const speaks = behind?.act === "verb" && reports && !tokens[room.to + 1]?.facts.cueIsJoined;
  const nextIsVerb = (verb?.act === "verb" && verb.separated.size === 0) || speaks;
  if (nextIsVerb || room.to >= sentence.to - 1) return { complement: null, room, end: room.to };
  let start = room.to;
  if (follows?.kind === "comma" || follows?.kind === "colon") start++;
  if (isComplementiser(tokens[start])) start++;
  return {
    complement: { kind: "attributed-after", at: room.to, from: start, quotation: null },
    room,
    end: room.to,
  };
}

function noCommaBefore({ tokens }: Reading, { from }: Sentence, to: number): boolean {
  if (to - from > longestOpening) return false;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === "comma") return false;
  return true;
}

/** `Das Gesetz ist nach Ansicht von Kolbe „tot“`: in the midst of a clause, marks behind the source and none before. */
function quotationFollows(
  { tokens, quotationAt }: Reading,
  sentence: Sentence,
  at: TokenRange,
  from: number,
): boolean {
  if (at.from === sentence.from || tokens[at.from - 1]?.kind !== "word") return false;
  if (at.from - sentence.from > longestOpening) return false;
  for (let i = sentence.from; i < at.from; i++) if (quotationAt[i] !== -1) return false;
  for (let i = from; i < Math.min(sentence.to, from + longestOpening); i++) {
    if (quotationAt[i] !== -1) return true;
    if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number") return false;
  }
  return false;
}

/** The end of the noun phrase that names the source, with a name in marks or brackets at its end. */
function sourceEnd(reading: Reading, from: number, limit: number): number {
  let to = nounPhraseEnd(reading, runFrom(reading, from, limit));
  // `nach Angaben der „Abendpost“`: an article alone belongs to the name in marks.
  const article = to === from && isExactly(reading.tokens[from], List.determiners);
  const outlet = article ? quotationOver(reading, from + 1) : null;
  if (outlet?.open === from + 1) return Math.min(outlet.after, limit);
  const quotation = quotationOver(reading, to);
  const named = quotation?.open === to && (to === from || nameRule(reading, quotation) !== null);
  if (named) to = quotation.after;
  if (reading.tokens[to]?.kind === "open") {
    let close = to;
    while (close < limit && close < to + 6 && reading.tokens[close]?.kind !== "close") close++;
    if (reading.tokens[close]?.kind === "close") to = close + 1;
  }
  return Math.min(withPartner(reading, to, limit), limit);
}

/** `laut Polizei und Feuerwehr`, `selon la police et les pompiers`: the end of the one that a conjunction joins. */
function withPartner(reading: Reading, to: number, limit: number): number {
  const { text, tokens } = reading;
  const next = tokens[to + 1];
  if (!isExactly(tokens[to], List.listJoiners) || next?.kind !== "word") return to;
  if (!isCapitalAt(text, next.start) && !isExactly(next, List.determiners)) return to;
  const end = nounPhraseEnd(reading, runFrom(reading, to + 1, limit));
  return end > to + 1 ? end : to;
}

const longestStart = 30;
const asideSigns = new Set(["comma", "dash"]);

/** `وقتل في الهجوم، وفقا للشرطة، خمسة أشخاص`: between two signs of one kind, in the midst of a clause that goes on. */
function goesOnBehind(
  { tokens, quotationAt }: Reading,
  sentence: Sentence,
  at: number,
  to: number,
): boolean {
  const sign = tokens[at - 1]?.kind ?? "line";
  const next = tokens[to + 1];
  if (!asideSigns.has(sign) || tokens[to]?.kind !== sign || to + 2 >= sentence.to) return false;
  if (next?.kind === "number") return true;
  if (next?.kind !== "word" || quotationAt[to + 1] !== -1) return false;
  const joined = next.form.startsWith("و") && next.facts.nounClass === NounClass.Unknown;
  if (joined || next.facts.isJoined || next.facts.cue || next.facts.isComplementiser) return false;
  if (next.facts.tails) return false;
  if (isIn(next, List.clauseStarts) || isIn(next, List.continuers) || isIn(next, List.relatives))
    return false;
  for (let i = sentence.from; i < at; i++) {
    const token = tokens[i];
    if (i < at - longestStart || token?.facts.isComplementiser) return false;
    if (token?.facts.cue && token.facts.cue.act !== "noun") return false;
  }
  return true;
}

/** Is there nothing but a conjunction before the phrase in its sentence? */
function leadingWords({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  for (let i = sentence.from; i < at; i++)
    if (!isExactly(tokens[i], List.clauseStarts)) return false;
  return true;
}
