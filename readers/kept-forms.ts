import { newToken } from "@/access/token";

/** What a reader typed into a form. */
export interface TypedForm {
  readonly text: string;
  readonly address: string;
  readonly picture: string;
}

/** The oldest go when there are more, so that a flood of them needs no more memory than this. */
const most = 300;
/** Characters of a field: more than any of them may have, so that somebody can shorten it. */
const longest = 12_000;
/** Milliseconds. */
const keptFor = 30 * 60_000;

interface Kept extends TypedForm {
  readonly until: number;
}

// One for the process: Next bundles the route that keeps and the page that shows apart.
const all = globalThis as { readersForms?: Map<string, Kept> };
all.readersForms ??= new Map();
const forms = all.readersForms;

/**
 * Keeps for a while, in this process alone, what stood in a form that was not taken, so that nobody has
 * to type it anew. Answers a key that only its sender is given.
 */
export function keepForm(typed: Partial<TypedForm>, now = Date.now()): string {
  const [oldest] = forms.keys();
  if (forms.size >= most && oldest !== undefined) forms.delete(oldest);
  const key = newToken();
  const [text, address, picture] = [typed.text, typed.address, typed.picture].map((field) =>
    (field ?? "").slice(0, longest),
  ) as [string, string, string];
  forms.set(key, { text, address, picture, until: now + keptFor });
  return key;
}

/** What was kept under a key; null where nothing is, or no more. */
export function findKeptForm(key: string, now = Date.now()): TypedForm | null {
  const kept = forms.get(key);
  if (!kept || kept.until < now) return null;
  const { text, address, picture } = kept;
  return { text, address, picture };
}
