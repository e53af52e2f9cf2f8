/**
 * Where in a claim something stands: what a finding of the linter, a remark of an editor and a
 * difference between two dossiers are about. Part of one is separated by a dot, an id by a colon.
 */
export type Place =
  | `wording.${string}`
  | `texts.${string}.finding`
  | `texts.${string}.reasoning`
  | `evidence:${string}`
  | `utterance:${string}`
  | "utterances"
  | "evidence"
  | "kind"
  | "attribution"
  | "content"
  | "counterSearch"
  | "reply";

const shape =
  /^(wording\.[a-z]{2,8}(-[A-Za-z0-9]{2,8})*|texts\.[a-z]{2,8}(-[A-Za-z0-9]{2,8})*\.(finding|reasoning)|(evidence|utterance):[0-9a-f-]{36}|utterances|evidence|kind|attribution|content|counterSearch|reply)$/;

/** Whether a text names a place. */
export function isPlace(text: string): text is Place {
  return shape.test(text);
}
