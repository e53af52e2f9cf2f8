import { type Reading, spanOf } from "../reading";
import type { TokenRange } from "../text/tokens";
import { runFrom } from "./phrase";
import { addPerson, type Roster } from "./roster";

/** `الرئيسان الروسي والأميركي، س ص وع ف`: two names and two adjectives, in the same order. */
export function addPair(reading: Reading, roster: Roster, at: number, office: string): void {
  const { tokens } = reading;
  const adjectives = runFrom(reading, at + 1, tokens.length);
  const comma = adjectives.to;
  if (tokens[comma]?.kind !== "comma") return;
  const run = runFrom(reading, comma + 1, tokens.length);
  const [firstOffice, secondOffice] = splitPair(reading, adjectives);
  const [first, second] = splitPair(reading, run);
  if (!first || !second || first.to - first.from < 2 || second.to - second.from < 2) return;
  for (const [name, adjective] of [
    [first, firstOffice],
    [second, secondOffice],
  ] as const) {
    const words = adjective ? [office, ...adjectivesOf(reading, adjective)] : [office];
    const { start, end } = spanOf(reading, name);
    const joined = (tokens[name.from]?.facts.rest ?? null) !== null && name === second;
    addPersonOfPair(
      reading,
      roster,
      name,
      words,
      { start: joined ? start + 1 : start, end },
      joined,
    );
  }
}

/** The words without the conjunction that joins two definite adjectives (`الروسي والأميركي`). */
function adjectivesOf({ tokens }: Reading, { from, to }: TokenRange): string[] {
  return tokens
    .slice(from, to)
    .map(({ form, facts }) => (facts.rest !== null && facts.isDefinite ? facts.rest : form));
}

function addPersonOfPair(
  reading: Reading,
  roster: Roster,
  name: TokenRange,
  office: readonly string[],
  at: { start: number; end: number },
  joined: boolean,
): void {
  addPerson(reading, roster, name, office, at);
  if (!joined) return;
  const person = roster.people.at(-1);
  const first = person?.words[0];
  if (person?.at.start === at.start && first)
    person.words = [reading.tokens[name.from]?.facts.rest ?? first, ...person.words.slice(1)];
}

/** Cuts a run of words at the one that carries a conjunction. */
function splitPair(
  reading: Reading,
  { from, to }: TokenRange,
): [TokenRange, TokenRange] | [null, null] {
  for (let i = from + 1; i < to; i++)
    if ((reading.tokens[i]?.facts.rest ?? null) !== null)
      return [
        { from, to: i },
        { from: i, to },
      ];
  return [null, null];
}
