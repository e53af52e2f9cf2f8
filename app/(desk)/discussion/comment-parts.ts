/** A stretch of a comment: plain words, an address to follow, or somebody's name. */
export interface CommentPart {
  readonly kind: "text" | "link" | "mention";
  readonly text: string;
}

// Only what says itself to be http(s); never what a browser would run.
const address = /https?:\/\/[^\s<>"'`{}|\\^\u00a0\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]+/giu;
/** What ends a sentence, or closes a bracket that was opened before the address. */
const notOfAddress = /[.,;:!?،؛؟)\]»”’…]+$/u;

/** Cuts a comment into its parts; joined, they are the comment. */
export function commentParts(text: string, names: readonly string[]): CommentPart[] {
  const parts: CommentPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = trimmedAddress(found);
    if (!link) continue;
    parts.push(...wordParts(text.slice(at, index), names), { kind: "link", text: link });
    at = index + link.length;
  }
  return [...parts, ...wordParts(text.slice(at), names)];
}

/** Null where it is no address that can be followed, or has a name and password in it. */
function trimmedAddress(found: string): string | null {
  const balanced = found.includes("(") ? /[.,;:!?،؛؟\]»”’…]+$/u : notOfAddress;
  const text = found.replace(balanced, "");
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSafe = /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isSafe ? text : null;
}

function wordParts(text: string, names: readonly string[]): CommentPart[] {
  const parts: CommentPart[] = [];
  let rest = text;
  while (rest) {
    const next = nextMention(rest, names);
    if (!next) break;
    if (next.at > 0) parts.push({ kind: "text", text: rest.slice(0, next.at) });
    parts.push({ kind: "mention", text: next.text });
    rest = rest.slice(next.at + next.text.length);
  }
  if (rest) parts.push({ kind: "text", text: rest });
  return parts;
}

function nextMention(text: string, names: readonly string[]) {
  const found = names
    .map((name) => ({ at: text.indexOf(`@${name}`), text: `@${name}` }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.text.length - one.text.length);
  return found[0];
}
