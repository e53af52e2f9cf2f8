/** A file of a typeface, and the letters for which a browser fetches it. */
export interface FontFace {
  readonly file: string;
  /** "Words 400": of the faces with one name, the last that has a letter is used for it. */
  readonly name: string;
  /** Code points, both ends included; no range: every letter. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const rule = /@font-face\s*\{([^}]*)\}/g;

/** The faces of a style, in its order (CSS Fonts 4, § 4). Of several sources of a face the first counts. */
export function facesOf(style: string): FontFace[] {
  return [...style.matchAll(rule)].flatMap(([, text = ""]) => {
    const [, file] = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(text) ?? [];
    if (file === undefined || file.startsWith("data:")) return [];
    const name = `${declared(text, "font-family")} ${declared(text, "font-weight")}`;
    return [{ file, name, ranges: rangesOf(declared(text, "unicode-range")) }];
  });
}

/** The file of each face that is used for a letter. */
export function filesWith(faces: readonly FontFace[], letter: string): string[] {
  const point = letter.codePointAt(0) ?? 0;
  const files = new Map<string, string>();
  for (const { file, name, ranges } of faces) {
    const isUsed = ranges.some(([first, last]) => first <= point && point <= last);
    if (isUsed || ranges.length === 0) files.set(name, file);
  }
  return [...files.values()];
}

function declared(text: string, property: string): string {
  const [, value = ""] = new RegExp(`(?:^|[;\\s])${property}\\s*:([^;]*)`).exec(text) ?? [];
  return value.trim();
}

/** "U+26", "U+0-7F" and "U+4??". */
function rangesOf(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9A-F]*)(\?*)(?:-([0-9A-F]+))?/gi)].map(
    ([, start = "", wild = "", end]) => [
      Number.parseInt(start + wild.replaceAll("?", "0"), 16),
      Number.parseInt(end ?? start + wild.replaceAll("?", "F"), 16),
    ],
  );
}
