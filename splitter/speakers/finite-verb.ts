import type { Cue } from "../cues/cue";
import { verbStart } from "../cues/inversion";
import { List } from "../lexicon/lists";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import { isCapitalAt } from "../text/characters";

const longestClause = 30;
const edges = new Set(["comma", "colon", "semicolon", "stop", "dash", "line", "open", "close"]);
const hasCapital = ({ text, tokens }: Reading, at: number) =>
  isCapitalAt(text, tokens[at]?.start ?? 0);

/** The auxiliary that the cue's participle belongs to (`hat … erklärt`), else the cue itself. */
export function finiteVerb(reading: Reading, cue: Cue, floor: number): number {
  const { tokens, lexicon, quotationAt } = reading;
  const near = verbStart(reading, cue.at.from, floor);
  if (near < cue.at.from || lexicon.source.clauseOrder !== "verb-second") return near;
  // `wurde gelobt und warnte`: a weak past needs no auxiliary.
  if (lexicon.source.patterns?.past.test(tokens[cue.at.from]?.form ?? "")) return cue.at.from;
  for (let i = cue.at.from - 1; i >= floor && i > cue.at.from - longestClause; i--) {
    const token = tokens[i];
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      // `hatte von „…“ gesprochen`: the words in the marks stand between the verb's parts.
      i = reading.quotations.outer[index]?.open ?? i;
      continue;
    }
    if (!token) break;
    if (edges.has(token.kind)) {
      const opening = opensAside(reading, i, floor);
      if (opening === -1) break;
      i = opening;
      continue;
    }
    if (isIn(token, List.auxiliaries)) return i;
  }
  return cue.at.from;
}

const longestName = 5;

/** `hatte der Sprecher, Emil Roth, erklärt`: where the name or bracket opens that the sign at `at` closes; -1 else. */
function opensAside(reading: Reading, at: number, floor: number): number {
  const { tokens } = reading;
  const closing = tokens[at]?.kind;
  if (closing !== "comma" && closing !== "close") return -1;
  const opening = closing === "comma" ? "comma" : "open";
  for (let i = at - 1; i > floor && i >= at - longestName - 1; i--) {
    if (tokens[i]?.kind === opening) return i < at - 1 ? i : -1;
    if (tokens[i]?.kind !== "word" || !hasCapital(reading, i)) return -1;
  }
  return -1;
}
