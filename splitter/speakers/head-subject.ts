import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isIn } from "../lexicon/words";
import type { Reading, TokenRange } from "../reading";
import type { Token } from "../text/tokens";
import { type Mention, mentionInRun } from "./mention";
import { runFrom } from "./phrase";

const farthest = 45;

/** May a noun phrase that names somebody begin with this word? */
export function canNameSpeaker(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word") return false;
  const { nounClass, isDefinite, cue } = token.facts;
  if (cue?.act === "participle" && !isDefinite) return false;
  switch (nounClass) {
    case NounClass.Title:
    case NounClass.Given:
    case NounClass.Office:
    case NounClass.Institution:
      return true;
    case NounClass.AmbiguousGiven:
      return continuesName(reading.tokens[at + 1]);
    case NounClass.Joiner:
      return !isIn(token, List.glued);
    default:
      return reading.surnames.has(token.form) || isIn(token, List.bodies);
  }
}

/** Can the word stand behind a given name that is an ordinary word too? */
function continuesName(next: Token | undefined): boolean {
  if (next?.kind !== "word" || next.facts.cue) return false;
  switch (next.facts.nounClass) {
    case NounClass.Given:
    case NounClass.AmbiguousGiven:
    case NounClass.Family:
    case NounClass.Joiner:
    case NounClass.Unknown:
    case NounClass.Definite:
    case NounClass.Nationality:
      return true;
    default:
      return false;
  }
}

/**
 * `روجر بيكر، رئيس قسم الأبحاث في المعهد، يتوقع`: the noun phrase that opens the clause, where a
 * parenthesis or relative clause stands between it and its verb at `at`.
 */
export function subjectAtHead(reading: Reading, at: number, floor: number): Mention | null {
  const { tokens } = reading;
  const closing = tokens[at - 1]?.kind;
  if (closing !== "comma" && closing !== "close" && closing !== "dash") return null;
  if (at - floor > farthest) return null;
  let head = floor;
  for (let i = at - 2; i > floor; i--)
    if (
      tokens[i]?.facts.isComplementiser ||
      (isIn(tokens[i], List.clauseStarts) && tokens[i - 1]?.kind === "comma")
    ) {
      head = i;
      break;
    }
  while (
    head < at &&
    (isIn(tokens[head], List.clauseStarts) || tokens[head]?.facts.isComplementiser)
  )
    head++;
  if (!canNameSpeaker(reading, head)) return null;
  const run = runFrom(reading, head, at);
  if (run.to === run.from || run.to >= at) return null;
  return mentionInRun(reading, run, at);
}

/**
 * `واستقبل الوزير فلان وفداً … وقال`: whoever stands as subject right behind the word that opens the
 * sentence, looked for before token `limit`.
 */
export function openingSubject(
  reading: Reading,
  { from, to }: TokenRange,
  limit: number,
): Mention | null {
  const { tokens, quotationAt } = reading;
  let at = from;
  while (at < to && isIn(tokens[at], List.clauseStarts)) at++;
  const opening = tokens[at];
  if (opening?.kind !== "word" || quotationAt[at] !== -1 || opening.facts.isDefinite) return null;
  if (isIn(opening, List.phraseEnds) || isIn(opening, List.circumstances)) return null;
  if (canNameSpeaker(reading, at)) {
    const run = runFrom(reading, at, Math.min(limit, to));
    const mention = run.to > run.from ? mentionInRun(reading, run, limit) : null;
    return mention && (mention.name || mention.inApposition) ? mention : null;
  }
  at++;
  while (at < to && isIn(tokens[at], List.fillers)) at++;
  const subject = tokens[at];
  if (!subject || at >= limit || !canNameSpeaker(reading, at)) return null;
  const run = runFrom(reading, at, Math.min(limit, to));
  return run.to > run.from ? mentionInRun(reading, run, limit) : null;
}
