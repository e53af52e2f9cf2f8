import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { quotationOver } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import { mentionAfter, mentionInRun } from "./mention";
import { holdsFullName } from "./name-in-run";
import { isOwnPaper } from "./own-paper";
import { phraseBefore, runFrom } from "./phrase";
import { isIndefiniteThing, isObjectCase, isThing, namesNobody } from "./plausible";
import { endOfFirstPhrase } from "./side-by-side";
import type { Subject } from "./subject";

/** In `طالب النائب فلان الوزير بـ…` subject and addressee share the room; the first noun phrase speaks. */
export function subjectOfDemand(reading: Reading, cue: Cue): Subject | null {
  if (cue.sense?.withObject) return null;
  const limit = Math.min(cue.room.from + 16, cue.complement?.asked ?? Number.POSITIVE_INFINITY);
  let start = cue.room.from;
  while (start < limit && isIn(reading.tokens[start], List.fillers)) start++;
  const marked = quotationOver(reading, start);
  if (marked?.open === start && marked.after < limit) {
    const mention = mentionAfter(reading, { from: marked.open, to: marked.after });
    return mention && { mention, rule: "speaker-in-quotation-marks" };
  }
  const run = runFrom(reading, start, limit);
  const first = reading.tokens[run.from];
  if (run.from === run.to || !first || isOtherGender(first, cue) || isObjectCase(first))
    return null;
  // `اتهم فلان رئيس الدولة، باعتماد …`: where what is asked stands behind the comma, the object is in front.
  const closed =
    reading.tokens[run.to]?.kind === "comma" && (cue.complement?.askedAt ?? -1) !== run.to + 1;
  const to = closed ? run.to : endOfFirstPhrase(reading, run);
  // `واتهمت إسرائيل عباس بأنه …`
  if (cue.agreement.gender === "f" && isState(first) && !first.facts.isJoined) {
    const next = reading.tokens[run.from + 1];
    const alone = run.to > run.from + 1 && next?.facts.isDefinite === false;
    if (alone && next.facts.nounClass !== NounClass.Place) {
      const whole = { from: run.from, to: run.from + 1 };
      const mention = mentionInRun(reading, whole, whole.to);
      return { mention, rule: "speaker-is-subject-after-verb", isNobody: false };
    }
  }
  const before = cue.at.from - 1;
  if (isAtHead(reading, cue)) return null;
  // `واتهمت الولايات المتحدة بـ…`: who stands alone between the verb and the reproach is accused.
  const parted =
    reading.tokens[before]?.kind === "comma" && !reading.tokens[cue.at.from]?.facts.cueIsJoined;
  const alone = to >= (cue.complement?.askedAt ?? 0) && !parted;
  if (cue.sense?.entry.needsObject && alone) return null;
  if (opensWithOwnPaper(reading, cue) && first.facts.isDefinite && to > run.from + 1)
    if (first.facts.nounClass !== NounClass.Title && first.facts.nounClass !== NounClass.Office)
      return null;
  const many = someOf(reading, run, limit);
  if (many > run.to)
    return {
      mention: mentionInRun(reading, run, many),
      rule: "speaker-is-subject-after-verb",
      isNobody: false,
    };
  // `دعا رئيس ما يسمى بالمجلس فلان الأطراف إلى …`
  if (reading.tokens[run.to]?.form === "ما") {
    const mention = mentionInRun(reading, run, limit);
    if (mention.name) return { mention, rule: "speaker-is-subject-after-verb", isNobody: false };
  }
  // `دعا زعيم التيار في العراق فلان العراقيين إلى …`
  const isHeadOf = first.facts.nounClass === NounClass.Office;
  if (isHeadOf && to === run.to && isIn(reading.tokens[run.to], List.placePrepositions)) {
    const mention = mentionInRun(reading, run, limit);
    if (mention.name && mention.name.from > run.to && mention.name.to - mention.name.from > 1)
      return { mention, rule: "speaker-is-subject-after-verb", isNobody: false };
  }
  const named = quotationOver(reading, run.to);
  const isHolder = to === run.to || (named !== null && holdsFullName(reading, named));
  const reach = isHolder && named?.open === run.to && named.after < limit ? named.after : to;
  const mention = mentionInRun(
    reading,
    { from: run.from, to: reach > to ? run.to : to },
    closed ? limit : reach,
  );
  // `أن بريطانيا اتهمت موسكو بـ…`: a state right before its verb is the subject, the one behind it the object.
  const nation = reading.tokens[cue.at.from - 1];
  if (isState(nation) && isState(first) && !first.facts.isJoined) return null;
  if (isThing(reading, mention) || (!mention.name && isIndefiniteThing(first))) return null;
  return {
    mention,
    rule: "speaker-is-subject-after-verb",
    isNobody: namesNobody(reading, mention, cue),
  };
}

/** `وفي ختام حديثها، طالبت الجهات المعنية بـ…`: whose words they are has been said. */
function opensWithOwnPaper({ tokens, sentences }: Reading, cue: Cue): boolean {
  const comma = cue.at.from - 1;
  const from = sentences[cue.sentence]?.from ?? 0;
  if (tokens[comma]?.kind !== "comma" || comma - from > longestInMarks) return false;
  return isOwnPaper(tokens[comma - 1]);
}

/** `المنظمة العالمية «…» طالبت السلطات بـ…`: does the verb stand behind a noun phrase that begins its sentence? */
function isAtHead(reading: Reading, cue: Cue): boolean {
  const { tokens, sentences } = reading;
  const head = sentences[cue.sentence]?.from ?? 0;
  if (cue.at.from === head || tokens[cue.at.from]?.facts.cueIsJoined) return false;
  const marked = quotationOver(reading, cue.at.from - 1);
  const end = marked ? marked.open : cue.at.from;
  if (marked && (marked.open === head || marked.to - marked.from > longestInMarks)) return false;
  const run = phraseBefore(reading, end, head);
  if (!run || run.to !== end) return false;
  let start = head;
  while (start < run.from && isIn(tokens[start], List.clauseStarts)) start++;
  return run.from === start && (tokens[start]?.facts.isDefinite ?? false);
}

const longestInMarks = 4;

/** `طالب عدد من السكان البلدية بـ…`: where the phrase ends that says of whom there are some; -1 where none does. */
function someOf(reading: Reading, { from, to }: TokenRange, limit: number): number {
  const { tokens } = reading;
  const head = tokens[from];
  let some =
    isExactly(head, List.partitives) || (isIn(head, List.groups) && !head?.facts.isDefinite);
  // `عدد كبير من السكان`
  for (let i = from + 1; i < to; i++) some &&= tokens[i]?.facts.isDefinite === false;
  const placed = isExactly(head, List.unnamedSources) && isIn(tokens[to], List.placePrepositions);
  if (!placed && !(some && isIn(tokens[to], List.partitivePrepositions))) return -1;
  const whole = runFrom(reading, to + 1, limit);
  return whole.to > whole.from ? endOfFirstPhrase(reading, whole) : -1;
}

const isState = (token: Token | undefined) => token?.facts.nounClass === NounClass.Place;

/** `وطالب المحكمة بـ…`: a masculine verb has no feminine body for its subject. */
const isOtherGender = (token: Token, cue: Cue) =>
  isHer(token, cue) || isHis(token, cue) || isMany(token, cue);

/** `وطالبت النقاد بـ…`: men in the plural take no feminine verb behind which they stand. */
const isMany = ({ form }: Token, { agreement }: Cue) =>
  agreement.gender === "f" && agreement.number === "s" && men.test(form);

const men =
  /^ال(?:نقاد|وزراء|نواب|قاده|خبراء|اطباء|سكان|شباب|طلاب|طلبه|تجار|عمال|قضاه|لاعبين|حكام|زعماء|روساء|اعضاء|مدراء|علماء|ملاك|اباء|اهالي|ابناء)$/;

/** `ووصفت الوزير بأنه …`: nor has a feminine one a man in office. */
const isHis = ({ form, facts }: Token, { agreement }: Cue) =>
  agreement.gender === "f" &&
  facts.isDefinite &&
  facts.nounClass === NounClass.Office &&
  agreement.number === "s" &&
  manInOffice.test(form);

const plural =
  /^(?:ال)?(?:وسايل|دول|صحف|فصايل|كتايب|اجهزه|احزاب|قوي|سلطات|جهات|قوات|شركات|منظمات)$/;

const manInOffice =
  /^ال(?:رييس|وزير|نايب|سفير|مدير|امين|امير|متحدث|ناطق|مدرب|لاعب|حكم|قايد|محافظ|مفتي|مسوول)$/;

const isHer = ({ form, facts, word }: Token, { agreement }: Cue) =>
  agreement.gender === "m" &&
  ((facts.isDefinite && form.endsWith("ه")) ||
    (word?.written ?? "").endsWith("ة") ||
    plural.test(form)) &&
  (facts.nounClass === NounClass.Institution || facts.nounClass === NounClass.Common);
