import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { TokenRange } from "../text/tokens";
import { runFrom } from "./phrase";

const passives = new Set("wird werden wurde wurden werde worden".split(" "));
const agents = new Set(["von", "vom", "seitens"]);
const longestClause = 30;
const edges = new Set(["colon", "semicolon", "stop", "line"]);

/** Is the form a participle (`gefordert`, `aufgerufen`), which with `werden` makes a passive, or an infinitive? */
const isParticiple = (form: string) =>
  form.endsWith("t") || /^(?:[a-z]{2,6})?ge[a-z]+en$/.test(form) || form.endsWith("worfen");

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
  if (!isParticiple(form) || form === "zitiert") return undefined;
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
    if (agents.has(token.form) && !agent) {
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
    if (!isPassive(reading, i) || !agents.has(reading.tokens[i + 1]?.form ?? "")) continue;
    const run = runFrom(reading, i + 2, limit);
    return run.to > run.from ? run : null;
  }
  return null;
}

const states = new Set("ist sind war waren sei seien".split(" "));

/** `Das sei gut geschrieben`: with `sein` the participle of a verb of saying is a passive too. */
const isState = ({ tokens }: Reading, at: number) => states.has(tokens[at]?.form ?? "");

/** `würde` is told from `wurde` by how it is written. */
function isPassive({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    passives.has(token?.form ?? "") && !(token?.word?.written ?? "").toLowerCase().includes("ü")
  );
}
