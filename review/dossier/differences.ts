/** A place in a dossier where two states differ; null: not there in that state. */
export interface Difference {
  /** e.g. "evidence.1.excerpt". */
  readonly path: string;
  readonly seen: string | null;
  readonly current: string | null;
}

/** Where two canonical dossiers differ, leaf by leaf, in the order of the first. */
export function differences(seen: string, current: string): Difference[] {
  const before = leaves(JSON.parse(seen));
  const after = leaves(JSON.parse(current));
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .map((path) => ({
      path,
      seen: before.get(path) ?? null,
      current: after.get(path) ?? null,
    }))
    .filter((place) => place.seen !== place.current);
}

function leaves(value: unknown, path = "", found = new Map<string, string>()) {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      leaves(inner, path ? `${path}.${key}` : key, found);
    }
  } else if (value !== null) {
    found.set(path, String(value));
  }
  return found;
}
