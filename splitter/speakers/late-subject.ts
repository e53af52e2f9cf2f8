import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { canNameSpeaker } from "./can-name-speaker";
import { phraseRun } from "./phrase";

const mostCircumstances = 4;

/**
 * `وأكد خلال لقائه الوفد أمس وزير الخارجية فلان أن …`: the token at which the subject begins, behind
 * the circumstances of time and place that stand between the verb and it. -1 where none is found.
 */
export function startOfLateSubject(reading: Reading, { from, to }: TokenRange): number {
  const { tokens, quotationAt } = reading;
  let at = from;
  let meets = false;
  for (let round = 0; round < mostCircumstances; round++) {
    const opening = at;
    while (at < to && (isIn(tokens[at], List.phraseEnds) || tokens[at]?.kind === "comma")) at++;
    if (at === opening && round === 0) return -1;
    const isObject = at > opening && takesObject(reading, at - 1);
    const names = at < to && quotationAt[at] === -1 && canNameSpeaker(reading, at);
    if (round > 0 && names && !isObject) return meets ? -1 : at;
    if (owner.test(tokens[at]?.form ?? "") && !canNameSpeaker(reading, at + 1)) meets = true;
    const run = phraseRun(reading, at, to);
    const inside = startInside(reading, run);
    if (inside !== -1) return inside;
    if (run.to === at) return -1;
    at = run.to;
  }
  return -1;
}

/** `خلال استقباله أمس قائد القوات`: with no object right behind it, whom the next phrase names was received. */
const owner = /^(?:استقبال|لقاي|زيارت|توديع|تكريم|مشاركت|اجتماع)(?:ه|ها|هم)$/;

/** `في كلمة أمام البرلمان: …`: before whom, concerning what. */
const preposed =
  /^(?:امام|تجاه|نحو|صوب|داخل|خارج|قرب|وسط|ضمن|ازاء|حيال|بشان|بخصوص|بحضور|برفقه|رفقه|بمشاركه|بمناسبه|بعنوان)$/;

/** `في لقاء مع قناة …`: right behind a preposition stands what it is of. */
const takesObject = ({ tokens }: Reading, at: number) =>
  preposed.test(tokens[at]?.form ?? "") ||
  isIn(tokens[at], List.prepositions) ||
  isIn(tokens[at], List.placePrepositions) ||
  isIn(tokens[at], List.circumstances);

/** `في تصريحات الأحد الوزير …`: a title behind a noun that is already complete begins the subject. */
function startInside({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const { nounClass, isDefinite, isJoined } = tokens[i]?.facts ?? {};
    const complete = tokens[i - 1]?.facts.isDefinite || tokens[i - 1]?.facts.hasOwner;
    if (!complete || isJoined) continue;
    if (nounClass === NounClass.Title) return i;
    if (nounClass === NounClass.Office && !isDefinite) return i;
  }
  return -1;
}
