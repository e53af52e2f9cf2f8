import { createHash } from "node:crypto";

/** Each costs a connection some hundred kilobytes of Postgres' memory. */
const most = 300;
/** Of texts that were asked once. */
const remembered = 2_000;

/**
 * Names for questions that are asked again: under a name Postgres keeps the plan of one for as long as
 * the connection lasts, and of a question with dozens of tables planning takes longer than answering.
 * What is asked for the first time, or when there are enough names, has none ("").
 *
 * Not for a pooler that gives every transaction another connection: it knows the names of none.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return "";
    if (!once.delete(sql)) {
      if (once.size >= remembered) once.clear();
      once.add(sql);
      return "";
    }
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
