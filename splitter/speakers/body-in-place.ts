import { nameRule } from "../cues/quoted-name";
import { List } from "../lexicon/lists";
import { hasEnding, isExactly, isIn } from "../lexicon/words";
import { quotationOver, type Reading } from "../reading";
import { isCapitalAt } from "../text/characters";
import type { TokenRange } from "../text/tokens";
import { clauseStart } from "./clause-start";
import type { Mention } from "./mention";
import { phraseBefore, runFrom } from "./phrase";
import type { Subject } from "./subject";

const longestBody = 8;

/** `В ведомстве заявили`, `указали в МЧС`: a verb in the plural whose subject is the body behind a preposition of place. */
export function bodyInPlace(
  reading: Reading,
  verb: number,
  end: number,
  floor: number,
): Subject | null {
  const { tokens, lexicon } = reading;
  if (!hasEnding(lexicon, tokens[verb], "pluralVerbs")) return null;
  // `В компании «Маяк» пообещали …`
  const marks = quotationOver(reading, verb - 1);
  const stop = marks && nameRule(reading, marks) ? marks.open : verb;
  const phrase = phraseBefore(reading, stop, floor);
  const governed = phrase !== null && isGoverned(reading, phrase, floor);
  let at = end;
  while (isIn(tokens[at], List.fillers)) at++;
  // `Депутаты заявили в Думе`: what has no preposition is the subject.
  if (isExactly(tokens[at], List.bodyPrepositions) && (!phrase || governed)) {
    const run = runFrom(reading, at + 1, at + 1 + longestBody);
    return isBody(reading, run) ? subjectOf(run) : null;
  }
  if (!phrase) return null;
  const from = clauseStart(reading, phrase.to, floor);
  const opens = isExactly(tokens[from], List.bodyPrepositions);
  const start = opens ? from + 1 : phrase.from;
  if (!opens && !isExactly(tokens[phrase.from - 1], List.bodyPrepositions)) return null;
  const run = { from: start, to: phrase.to };
  return isBody(reading, run) ? subjectOf({ from: start, to: stop < verb ? verb : run.to }) : null;
}

function isGoverned({ tokens }: Reading, { from }: TokenRange, floor: number): boolean {
  return (
    isIn(tokens[from], List.phraseEnds) || (from > floor && isIn(tokens[from - 1], List.phraseEnds))
  );
}

/** Does the phrase hold a word for a body in that case, or letters that are all capitals? */
function isBody({ text, tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { start = 0, end = 0, kind } = tokens[i] ?? {};
    if (kind !== "word" || end - start < 2) continue;
    const letters = text.slice(start, Math.min(end, start + longestBody));
    if (isExactly(tokens[i], List.bodyLocatives)) return true;
    if (isCapitalAt(text, start) && letters === letters.toUpperCase()) return true;
  }
  return false;
}

function subjectOf(whole: TokenRange): Subject {
  const mention: Mention = {
    ...{ name: null, description: whole, quoted: null, whole, pronoun: null },
    inApposition: false,
  };
  return { mention, rule: "speaker-in-attribution-phrase" };
}
