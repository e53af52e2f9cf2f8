/** A node of JSON-LD of which nothing is known yet. */
export type Node = Readonly<Record<string, unknown>>;

/** The value as a node; an empty one if it is none, so that rules read on. */
export function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Node)
    : {};
}

/** One or many, as JSON-LD allows, as many. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text with something in it; undefined otherwise. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Whether a node is of a type; JSON-LD allows several. */
export function isOfType(node: Node, ...types: readonly string[]): boolean {
  return listOf(node["@type"]).some((type) => typeof type === "string" && types.includes(type));
}

/** The first instant of an ISO 8601 date, whole or partial, in milliseconds; undefined if none. */
export function instantOf(value: unknown): number | undefined {
  const text = textOf(value);
  if (!text || !/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(text)) return;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
