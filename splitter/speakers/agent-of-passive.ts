import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { runFrom } from "./phrase";

const longestClause = 30;
const edges = new Set(["colon", "semicolon", "stop", "line"]);

/** Is the form a participle (`gefordert`, `aufgerufen`), which with `werden` makes a passive, or an infinitive? */
const isParticiple = ({ lexicon }: Reading, form: string) =>
  lexicon.source.patterns?.passive.test(form) === true;

/**
 * `wurde von der Partei als „…“ bezeichnet`: whom the passive names behind its preposition. Null where it
 * names nobody, undefined where the verb stands in no passive.
 */
export function agentOfPassive(
  reading: Reading,
  { at }: Cue,
  floor: number,
): TokenRange | null | undefined {
  const { tokens, quotationAt, quotations } = reading;
  if (reading.lexicon.source.clauseOrder !== "verb-second") return undefined;
  const form = tokens[at.from]?.form ?? "";
  // `wird mit den Worten zitiert`: whom the passive quotes is the speaker.
  if (!isParticiple(reading, form) || isExactly(tokens[at.from], List.quotingParticiples))
    return undefined;
  let passive = isPassive(reading, at.to) || isState(reading, at.to);
  let agent: TokenRange | null = null;
  for (let i = at.from - 1; i >= floor && i > at.from - longestClause; i--) {
    const index = quotationAt[i] ?? -1;
    if (index !== -1) {
      i = quotations.outer[index]?.open ?? i;
      continue;
    }
    const token = tokens[i];
    if (!token || edges.has(token.kind)) break;
    if (isExactly(token, List.agents) && !agent) {
      const run = runFrom(reading, i + 1, at.from);
      if (run.to > run.from) agent = run;
    }
    if (isPassive(reading, i) || isState(reading, i)) {
      passive = true;
      break;
    }
    if (token.kind === "comma" || isIn(token, List.auxiliaries)) break;
  }
  return passive ? agent : undefined;
}

/** `Es wurde von der Partei die Vermutung geäußert`: whom a passive names before a noun of saying. */
export function agentBefore(reading: Reading, from: number, limit: number): TokenRange | null {
  for (let i = from; i < limit - 2; i++) {
    if (!isPassive(reading, i) || !isExactly(reading.tokens[i + 1], List.agents)) continue;
    const run = runFrom(reading, i + 2, limit);
    return run.to > run.from ? run : null;
  }
  return null;
}

/** `Das sei gut geschrieben`: with `sein` the participle of a verb of saying is a passive too. */
const isState = ({ tokens }: Reading, at: number) => isExactly(tokens[at], List.beVerbs);

/** `würde` is told from `wurde` by how it is written. */
function isPassive({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    isExactly(token, List.passives) && !(token?.word?.written ?? "").toLowerCase().includes("ü")
  );
}
