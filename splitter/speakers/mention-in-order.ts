import type { Reading } from "../reading";
import type { Token, TokenRange } from "../text/tokens";
import type { RuleName } from "../types";
import type { Mention } from "./mention";
import { nameInPhrase } from "./name-in-phrase";
import { officeWords } from "./office-in-order";
import { isInnerStop } from "./phrase";
import { startsWithCapital } from "./word-kinds";

/** Who speaks, and what tells it. */
export interface Found {
  readonly mention: Mention;
  readonly rule: RuleName;
}

/** The mention that a noun phrase makes; `whole` may reach over what is set behind it. */
export function mentionOf(reading: Reading, head: TokenRange, whole: TokenRange): Mention {
  const { tokens } = reading;
  const first = tokens[head.from];
  const single = head.to - head.from === 1;
  const pronoun = single ? pronounOf(reading, first) : null;
  if (pronoun)
    return {
      name: null,
      description: null,
      quoted: null,
      whole: head,
      pronoun,
      inApposition: false,
    };
  const name = nameInPhrase(reading, head);
  // `Her deputy, Treasurer Dana Wren, said`: the name stands behind the office.
  const apposed =
    name === null && whole.to > head.to + 1 ? { from: head.to + 1, to: whole.to } : null;
  const behind = apposed && apposedName(reading, apposed);
  return {
    name: name ?? behind,
    description: head,
    quoted: null,
    whole,
    pronoun: null,
    inApposition: behind !== null,
  };
}

/** The pronoun at `token`, a verb joined to it aside (`he's`). */
function pronounOf({ lexicon }: Reading, token: Token | undefined): Mention["pronoun"] {
  if (!token) return null;
  const joint = token.form.indexOf("'");
  return (
    token.facts.pronoun ??
    (joint > 0 ? lexicon.pronouns.get(token.form.slice(0, joint)) : null) ??
    null
  );
}

function apposedName(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading;
  if (!startsWithCapital(reading, tokens[range.from])) return null;
  let to = range.from;
  while (
    to < range.to &&
    (tokens[to]?.kind === "word" || (tokens[to]?.kind === "stop" && isInnerStop(reading, to)))
  )
    to++;
  const name = nameInPhrase(reading, { from: range.from, to });
  return name && name.to - name.from > 1 ? name : null;
}

/** The office that a mention ties to its name, before it (`Mayor Dana Wren`) or behind it (`Dana Wren, the mayor`). */
export function officeOfMention(reading: Reading, mention: Mention): string[] | null {
  const { name, description, whole } = mention;
  if (!name || !description) return null;
  const before = { from: description.from, to: Math.min(name.from, description.to) };
  const office = before.to > before.from ? officeWords(reading, before) : null;
  if (office || reading.tokens[description.to]?.kind !== "comma" || name.from > description.to)
    return office;
  return whole.to > description.to + 1
    ? officeWords(reading, { from: description.to + 1, to: whole.to })
    : null;
}
