import path from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";

/** A family for each script and weight; a letter is taken from the first that has it. */
const files: Readonly<Record<string, string>> = {
  "words-ar": "noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2",
  "words-latin": "source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  "words-latin-ext": "source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2",
  "words-cyrillic": "source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2",
  "words-greek": "source-serif-4/files/source-serif-4-greek-600-normal.woff2",
  "interface-ar": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
  "interface-latin": "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
  "interface-latin-ext": "ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2",
  "interface-cyrillic": "ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2",
  "interface-bold-ar": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2",
  "interface-bold-latin": "ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2",
  "interface-bold-latin-ext": "ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2",
};

export type Face = "words" | "interface" | "interface-bold";

let registered = false;

/** A font of the canvas at a size; registers the faces on first use. */
export function fontOf(face: Face, size: number): string {
  register();
  const own = Object.keys(files).filter(
    (name) => name.replace(/-(ar|latin|latin-ext|cyrillic|greek)$/, "") === face,
  );
  return `${size}px ${own.map((name) => `"${name}"`).join(", ")}`;
}

function register(): void {
  if (registered) return;
  for (const [family, file] of Object.entries(files)) {
    const place = path.resolve("node_modules/@fontsource", file);
    if (!GlobalFonts.registerFromPath(place, family)) throw new Error(`no font at ${place}`);
  }
  registered = true;
}
