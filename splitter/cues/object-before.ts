import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isIn, isVerbalNoun } from "../lexicon/words";
import type { Reading } from "../reading";
import { withoutClause } from "./complement-without-clause";
import type { Complement } from "./cue";

/** `أكد المقدم فلان إرسال المتهم …، واتضح أنه …`: an object before the comma that parts it from the clause at `at`. */
export function objectBefore(
  reading: Reading,
  sense: CueSense,
  from: number,
  at: number,
): Complement | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || !sense.frames.has("object")) return null;
  // `مؤكدا متابعة كل التفاصيل التي يحرص أن …`
  for (let i = from + 2; i < at - 1; i++)
    if (isIn(tokens[i], List.relatives) && tokens[i]?.facts.rest === null)
      return objectAtOnce(reading, sense, from);
  let comma = at - 1;
  while (comma > from && tokens[comma]?.kind !== "comma") comma--;
  if (comma <= from || tokens[comma + 1]?.facts.rest === null) return null;
  const object = withoutClause(reading, sense, from, comma);
  return object?.kind === "object" ? object : null;
}

/** A noun of doing right behind the cue. */
function objectAtOnce(reading: Reading, sense: CueSense, from: number): Complement | null {
  if (!isVerbalNoun(reading.tokens[from])) return null;
  const object = withoutClause(reading, sense, from, from + 1);
  return object?.kind === "object" ? object : null;
}

/** `أعلنت السلطات مقتل جنديين و«عدد من المسلحين»`: an object of more words than those in marks, in front of them. */
export function namedBefore(
  reading: Reading,
  sense: CueSense,
  from: number,
  open: number,
): Complement | null {
  if (reading.lexicon.source.capitals || !sense.frames.has("object")) return null;
  const object = withoutClause(reading, sense, from, open);
  return object?.kind === "object" && object.from < open ? object : null;
}
