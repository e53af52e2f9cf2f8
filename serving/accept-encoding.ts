export type Encoding = "br" | "gzip" | "identity";

const known = new Map<string, readonly Encoding[]>();

/**
 * The encodings that a client takes, best first: by their weight, and of the same weight the one
 * that gives the shortest answer. `identity` is always last: better than no answer.
 */
export function encodingsFor(header: string | undefined): readonly Encoding[] {
  const text = header ?? "";
  const cached = known.get(text);
  if (cached) return cached;
  const encodings = read(text);
  // Browsers send a handful of different ones; whoever makes them up fills no memory.
  if (known.size < 200) known.set(text, encodings);
  return encodings;
}

function read(header: string): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of header.slice(0, 500).toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.split("=")[1];
    if (name) weights.set(name === "x-gzip" ? "gzip" : name, weight ? Number(weight) || 0 : 1);
  }
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  const identity = weights.get("identity") ?? 0;
  const taken = (["br", "gzip"] as const)
    .filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= identity)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return [...taken, "identity"];
}
