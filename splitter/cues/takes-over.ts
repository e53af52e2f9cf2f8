import { List } from "../lexicon/lists";
import { isComplementiser, isIn, isInBare } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { phraseBefore } from "../speakers/phrase";
import { phraseInOrder } from "../speakers/phrase-in-order";
import { isAdverb } from "../speakers/word-kinds";
import type { Token } from "../text/tokens";
import type { Cue } from "./cue";

const joiningKinds = new Set(["comma", "semicolon", "colon", "dash", "stop", "close"]);

/** `حسب تعبيره`, `وفق ما قالت`: whose words the clause before is. */
const ownWords = /^(?:تعبير|قول|وصف|راي|كلام|زعم|تصريح|تصريحات|افاد|ادعاي)(?:ه|ها|هم|ته|تها|تهم)$/;

/** The token at which a later cue of the sentence takes over, or null where it stays inside the clause. */
export function takesOver(reading: Reading, cue: Cue, floor: number): number | null {
  const { tokens, lexicon, quotationAt } = reading;
  let at = cue.at.from;
  if (cue.act === "attribution") {
    const parted = joiningKinds.has(tokens[at - 1]?.kind ?? "word") || quotationAt[at - 1] !== -1;
    const source = tokens[cue.room.from];
    const isBody =
      isInBare(source, List.institutions) ||
      isInBare(source, List.offices) ||
      isInBare(source, List.titles);
    const owner = cue.room.from === cue.room.to ? tokens[cue.at.to - 1] : source;
    const owned = ownWords.test(owner?.form ?? "") && !lexicon.source.capitals;
    return parted || isBody || owned || quotationAt[cue.room.from] !== -1 || lexicon.source.capitals
      ? at
      : null;
  }
  if (lexicon.source.zeroComplementiser) return takesOverInOrder(reading, cue, floor);
  if (cue.complement?.kind === "quotation-before") {
    // `Nach Ansicht von X reicht das nicht: „…“, sagte Y`: the quotation is not the clause's any more.
    const opens = tokens[cue.complement.from - 1]?.kind === "colon";
    return opens && lexicon.source.clauseOrder ? cue.complement.from : null;
  }
  if (cue.complement?.kind === "clause-before") return null;
  const reordered = lexicon.source.subject[0] === "before" && cue.act === "verb";
  if (reordered) at = phraseBefore(reading, at, floor)?.from ?? at;
  const joined = (tokens[cue.at.from]?.facts.rest ?? null) !== null;
  if (!lexicon.source.capitals && !joined && isOfSubjectInside(reading, cue, floor)) return null;
  let led = cue.act === "participle" && !lexicon.source.capitals && isAccusative(tokens[at]);
  // `غير أنها حذرت …`, `كما أكد …`
  const contrast =
    tokens[at - 1]?.facts.isComplementiser && isIn(tokens[at - 2], List.clauseStarts);
  if (contrast && at - 1 > floor) at--;
  while (at > floor && isIn(tokens[at - 1], List.clauseStarts)) {
    at--;
    led = true;
  }
  const before = tokens[at - 1];
  const parted = (before && joiningKinds.has(before.kind)) || (quotationAt[at - 1] ?? -1) !== -1;
  return parted || led || (joined && (tokens[cue.at.from]?.facts.cueIsJoined ?? false)) ? at : null;
}

const inner = new Set(["if", "because"]);

const longestInMarks = 3;

/** `أن صحيفة الميناء، قالت …`, `أن "درويش" أعلن …`: the verb of whoever the clause began with. */
function isOfSubjectInside(reading: Reading, { at, act }: Cue, floor: number): boolean {
  const { tokens } = reading;
  if (act !== "verb") return false;
  const marked = quotationOver(reading, at.from - 1);
  if (marked && marked.to - marked.from > longestInMarks) return false;
  const comma = tokens[at.from - 1]?.kind === "comma";
  if (!marked && !comma) return false;
  const end = marked ? marked.open : at.from - 1;
  if (tokens[end - 1]?.facts.isComplementiser) return marked !== null;
  const subject = phraseBefore(reading, end, floor - 1);
  if (!subject || !(tokens[subject.from - 1]?.facts.isComplementiser ?? false)) return false;
  const head = tokens[subject.from];
  const speaks = isInBare(head, List.institutions) || isInBare(head, List.offices);
  return (
    speaks && (marked !== null || tokens[at.to]?.kind !== "word" || isComplementiser(tokens[at.to]))
  );
}

/** The same where the subject stands before its verb: the clause of the later cue begins with it. */
function takesOverInOrder(reading: Reading, cue: Cue, floor: number): number | null {
  const { tokens, quotationAt } = reading;
  const kind = cue.complement?.kind;
  if (kind === "clause-around") return cue.complement?.at ?? null;
  if (kind === "clause-before") return null;
  let at = cue.at.from;
  if (cue.complement?.kind === "quotation-before") {
    // `…: “…,” she said`: the quotation is not the clause's any more.
    const before = tokens[cue.complement.from - 1];
    return before && joiningKinds.has(before.kind) ? cue.complement.from : null;
  }
  while (at > floor && isAdverb(tokens[at - 1])) at--;
  if (cue.act === "verb") at = phraseInOrder(reading, at, floor)?.head.from ?? at;
  let led = false;
  // `غير أنها حذرت …`, `كما أكد …`
  const contrast =
    tokens[at - 1]?.facts.isComplementiser && isIn(tokens[at - 2], List.clauseStarts);
  if (contrast && at - 1 > floor) at--;
  while (at > floor && isIn(tokens[at - 1], List.clauseStarts)) {
    // `declined to say if he would endorse …`, `lost because he denied …`: a part of what was said.
    if (inner.has(tokens[at - 1]?.form ?? "")) break;
    at--;
    led = true;
  }
  const before = tokens[at - 1];
  const parted = (before && joiningKinds.has(before.kind)) || (quotationAt[at - 1] ?? -1) !== -1;
  return parted || led ? at : null;
}

/** `مشيرا`, `مشيرة`: the form in which a participle goes on; `متهمين` may be a noun. */
const isAccusative = (token: Token | undefined) =>
  token !== undefined && (token.form.endsWith("ا") || token.form.endsWith("ه"));
