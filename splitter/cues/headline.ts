import type { Sentence } from "../find-sentences";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { quotationOver } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { nameByWeight } from "../speakers/name-by-weight";
import { runFrom } from "../speakers/phrase";
import { type Cue, noAgreement } from "./cue";

const longestSpeaker = 9;
const fewWords = 4;
const longestHeadline = 32;
const longestCredit = 7;
const shortCredit = 4;

/**
 * `وزير الطاقة: لا زيادة …`, `فلان لـ«الصحيفة»: «…»`: a headline or line of a list that gives words
 * behind its speaker and a colon, with no verb. `المدينة: حريق …` says where something happened.
 */
export function headlineCue(reading: Reading, index: number): Cue | null {
  const { tokens, quotationAt, lexicon, surnames } = reading;
  const sentence = reading.sentences[index];
  if (!sentence || lexicon.source.capitals) return null;
  let from = sentence.from;
  while (tokens[from]?.kind === "dash") from++;
  // `حوار/ فلانة: …`
  if (tokens[from]?.kind === "word" && /^[/|]$/.test(tokens[from + 1]?.form ?? "")) from += 2;
  const colon = colonOf(reading, sentence, from);
  if (colon === -1 || colon + 1 >= sentence.to) return null;
  const first = tokens[from];
  const opensQuotation = quotationAt[colon + 1] !== -1;
  const alone = isAlone(reading, sentence);
  if (!alone && !opensQuotation) return null;
  // `… .. والماجد: لم نتلق أي عرض`
  const known = surnames.has(first?.form ?? "") || surnames.has(first?.facts.rest ?? "");
  const isPlace =
    !known &&
    !isFullName(reading, from, colon) &&
    first?.facts.nounClass !== NounClass.Joiner &&
    (first?.facts.nounClass === NounClass.Place || isIn(first, List.places));
  const names =
    canNameSpeaker(reading, from) ||
    (known && first?.facts.isJoined) ||
    first?.facts.nounClass === NounClass.Family ||
    (alone && (isIn(first, List.offices) || isUnlistedName(reading, from, colon)));
  const words = opensQuotation ? quotationOver(reading, colon + 1) : null;
  if (isPlace && words && words.to - words.from < fewWords) return null;
  const says =
    isIn(tokens[colon + 1], List.speechSigns) || ourVerb.test(tokens[colon + 1]?.form ?? "");
  if (isPlace && !opensQuotation && !says) return null;
  if (isCredit(reading, from, colon, sentence.to)) return null;
  // `«درويش»: …`
  const marked = quotationOver(reading, from);
  const inMarks = marked?.open === from && marked.after === colon && marked.to - marked.from <= 3;
  const speaks = opensQuotation && alone && (words?.to ?? 0) - (words?.from ?? 0) >= fewWords;
  if (!names && !isPlace && !inMarks && !speaks) return null;
  const run = runFrom(reading, from, colon);
  if (run.to === run.from && !inMarks) return null;
  // `فلان: «الأمل» لن يشارك`: a word in marks with the rest of the sentence behind it.
  const starts =
    alone && words !== null && words.to - words.from <= 2 && tokens[words.after]?.kind === "word";
  const quotation = opensQuotation && !starts ? (quotationAt[colon + 1] ?? null) : null;
  return {
    at: { from: colon, to: colon + 1 },
    act: "attribution",
    sense: null,
    agreement: noAgreement,
    sentence: index,
    complement: {
      kind: quotation === null ? "colon" : "quotation",
      at: colon,
      from: colon + 1,
      quotation,
    },
    room: { from, to: colon },
  };
}

/** `سنقدم الدليل`: a verb in the first person plural. */
const ourVerb = /^سن..+/;

/** `رفعت السعيد: …`: a first name that is a town's too, with a family's behind it. */
const isFullName = ({ tokens, surnames }: Reading, from: number, colon: number) =>
  tokens[from]?.facts.nounClass === NounClass.AmbiguousGiven &&
  colon === from + 2 &&
  tokens[from + 1]?.facts.nounClass === NounClass.Family &&
  surnames.has(tokens[from + 1]?.form ?? "");

/** `المصدر: وكالات`: whom the outlet has it from, in a line of its own. */
function isCredit({ tokens }: Reading, from: number, colon: number, to: number): boolean {
  if (tokens[from]?.form !== "المصدر" || colon !== from + 1 || to - colon > longestCredit)
    return false;
  if (to - colon <= shortCredit) return true;
  for (let i = colon + 1; i < to; i++) if (tokens[i]?.facts.cue) return false;
  return true;
}

/** `جومانا مراد: …`: two or three words up to the colon that may be a name, the last surely one. */
function isUnlistedName({ tokens, surnames }: Reading, from: number, colon: number): boolean {
  if (colon - from < 2 || colon - from > 3) return false;
  const last = tokens[colon - 1]?.facts.nounClass;
  if (tokens[from]?.facts.nounClass !== NounClass.Unknown) return false;
  const sure =
    last === NounClass.Given || last === NounClass.AmbiguousGiven || last === NounClass.Family;
  if (!sure) return false;
  const name = nameByWeight(tokens, { from, to: colon }, surnames);
  return name?.from === from && name.to === colon;
}

function colonOf({ tokens, quotationAt }: Reading, { to }: Sentence, from: number): number {
  let words = 0;
  for (let i = from; i < to && words <= longestSpeaker; i++) {
    if (quotationAt[i] !== -1) continue;
    const token = tokens[i];
    if (token?.kind === "colon") return i;
    if (token?.kind === "stop" || token?.kind === "semicolon") return -1;
    if (token?.kind === "word") words++;
    if (token?.facts.cue && token.facts.cue.act === "verb") return -1;
  }
  return -1;
}

/** Is the sentence a passage of its own, short and without a full stop, or a line of a list? */
function isAlone({ tokens, passages }: Reading, { passage, from, to }: Sentence): boolean {
  const whole = passages[passage];
  if (!whole || whole.to - whole.from > longestHeadline) return false;
  const dots = tokens[from - 1]?.form === "." && tokens[from - 2]?.form === ".";
  const behindDots = dots || tokens[from - 1]?.form === "…";
  if (whole.from !== from && !behindDots) return false;
  return (
    (whole.to === to || tokens[whole.to - 1]?.form !== ".") &&
    (tokens[to - 1]?.form !== "." || tokens[to - 2]?.form === "." || tokens[from]?.kind === "dash")
  );
}
