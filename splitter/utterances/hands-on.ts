import { NounClass } from "../lexicon/noun-class";
import type { Reading } from "../reading";
import type { AttributedCue } from "../speakers/attribute-speakers";

const farthestSpeaker = 16;
const says =
  /^(?:قال|رد|اجاب|علق|صرح|ذكر|اوضح|اكد|اعلن|كشف|افاد|اشار|اعترف|اقر|نفي|زعم|ادعي|توقع|حذر|هدد|تعهد|وعد|طالب|عبر|اعرب)(?:ت|وا)?$/;

/** `وذكرت القناة أن الوزير، فلان، صرح بأنه …`: all that the clause holds is who said what the next cue reports. */
export function handsOn(
  { tokens, lexicon, surnames }: Reading,
  { complement }: AttributedCue,
  next: AttributedCue | undefined,
  second?: AttributedCue,
): boolean {
  if (lexicon.source.capitals || !next) return false;
  // `ذكرت الوكالة أن فلانا رد على سؤال بالقول «…»`
  const noun = second?.act === "noun" && second.complement?.kind === "quotation";
  if (!next.complement && !noun) return false;
  if (complement?.kind !== "clause" && complement?.kind !== "attributed-after") return false;
  const { from } = complement;
  if (next.act !== "verb" || next.at.from <= from || next.at.from > from + farthestSpeaker)
    return false;
  // `أشار إلى أن …، وأن الهيئة أكدت أنها …`: that is another clause's.
  for (let i = from; i < next.at.from; i++) if (tokens[i]?.facts.isComplementiser) return false;
  const verb = tokens[next.at.from];
  if (!says.test(verb?.form ?? "") || !next.mention || !next.speaker) return false;
  const { nounClass } = tokens[from]?.facts ?? {};
  // `أن الحكومة تؤكد أن …`, `أن استطلاعات الرأي تؤكد …`: what a body or thing shows is told by whoever speaks.
  const isPerson =
    nounClass === NounClass.Title ||
    nounClass === NounClass.Office ||
    nounClass === NounClass.Given ||
    nounClass === NounClass.Place ||
    nounClass === NounClass.Institution ||
    (nounClass === NounClass.AmbiguousGiven && next.speaker.name.includes(" ")) ||
    surnames.has(tokens[from]?.form ?? "");
  if (!isPerson) return false;
  const inside = next.mention.start >= (tokens[from]?.start ?? 0);
  return inside && next.reasons.some(({ rule }) => rule === "speaker-is-subject-before-verb");
}
