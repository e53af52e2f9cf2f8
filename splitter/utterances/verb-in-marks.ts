import { List } from "../lexicon/lists";
import { cueOf, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import { type Reading, spanOf } from "../reading";
import { canNameSpeaker } from "../speakers/can-name-speaker";
import { mentionAfter } from "../speakers/mention";
import type { TokenRange } from "../text/tokens";
import type { NamedSpeaker } from "../types";

const longestVerb = 5;
const longestSubject = 8;

/**
 * `الوزارة «تنفي نفيا قاطعا» نقل المستشفى`: whose the words are where the marks hold the verb itself, between its
 * subject, which opens the sentence, and its object. Null where they do not.
 */
export function subjectOfVerbInMarks(
  reading: Reading,
  sentence: TokenRange,
  quotation: Quotation,
): NamedSpeaker | null {
  const { text, tokens, lexicon } = reading;
  const { open, from, to, after } = quotation;
  const verb = tokens[from];
  if (lexicon.source.capitals || to - from < 2 || to - from > longestVerb) return null;
  if (cueOf(verb)?.act !== "verb" || verb?.facts.cueIsJoined || !/^[يت]/.test(verb?.form ?? ""))
    return null;
  if (tokens[open - 1]?.kind !== "word" || tokens[after]?.kind !== "word") return null;
  if (!adverb.test(tokens[from + 1]?.form ?? "")) return null;
  const start = isIn(tokens[sentence.from], List.auxiliaries) ? sentence.from + 1 : sentence.from;
  if (start >= open || open - start > longestSubject || !canNameSpeaker(reading, start))
    return null;
  for (let i = start; i < open; i++)
    if (tokens[i]?.kind !== "word" || cueOf(tokens[i])?.act === "verb") return null;
  const mention = mentionAfter(reading, { from: start, to: open });
  if (!mention) return null;
  const at = spanOf(reading, mention.name ?? { from: start, to: open });
  return { name: text.slice(at.start, at.end), at };
}

/** `بشدة`, `قطعيا`, `جملة وتفصيلا` */
const adverb = /^ب..|...ا$|^(?:جمله|مجددا)$/;
