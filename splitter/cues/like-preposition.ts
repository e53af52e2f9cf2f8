import type { CueSense } from "../lexicon/compile";
import { NounClass } from "../lexicon/noun-class";
import type { Reading } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";

const shadda = "\u0651";
/** Words behind which `بين` and `عبر` are verbs. */
const introduces = new Set(
  "فيما كما بدوره بدورها حيث جهته جهتها جانبه جانبها ناحيته ناحيتها اخري ثانيه السياق".split(" "),
);

/** `فيما بين نائب الرئيس أن …`, `عبَّر المدرب عن …`: a verb that is written like a preposition; null where it is one. */
export function verbLikePreposition(reading: Reading, from: number, at: number): CueSense | null {
  const { tokens, lexicon } = reading;
  const token = tokens[at];
  if (token?.kind !== "word" || !token.facts.isLikePreposition) return null;
  // `شبّه`, `حمّل`: the sign tells a verb from a noun.
  const written = token.word?.written ?? "";
  if (written.length > token.form.length && written.includes(shadda))
    return lexicon.cues.get(`و${token.form}`) ?? null;
  if (token.form !== "بين" && token.form !== "عبر") return null;
  const sense = lexicon.cues.get(`و${token.form}`) ?? null;
  const before = tokens[at - 1];
  const led = at === from || before?.kind === "comma" || introduces.has(before?.form ?? "");
  const { nounClass } = tokens[at + 1]?.facts ?? {};
  const second = tokens[at + 2]?.facts.nounClass;
  // `عبر ستيبان توماس عن …`: a word that no list holds, with a name behind it.
  const foreign =
    nounClass === NounClass.Unknown && (second === NounClass.Given || second === NounClass.Family);
  const named =
    nounClass === NounClass.Office ||
    nounClass === NounClass.Title ||
    nounClass === NounClass.Given;
  return led && (foreign || (named && canNameSpeaker(reading, at + 1))) ? sense : null;
}
