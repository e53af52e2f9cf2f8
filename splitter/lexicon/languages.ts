import type { Token } from "../text/tokens";
import { arabic } from "./ar";
import { type CompiledLexicon, compileLexicon } from "./compile";
import { english } from "./en";

/** Every language that the splitter knows. A new one is a table, and a line here. */
const languages: readonly CompiledLexicon[] = [arabic, english].map(compileLexicon);

const scripts = {
  arabic: (code: number) => code >= 0x0600 && code <= 0x06ff,
  cyrillic: (code: number) => code >= 0x0400 && code <= 0x04ff,
  latin: (code: number) => code < 0x0250,
};

const enoughWords = 4_000;

/** The lexicon whose script and frequent words fit the text best; English where none does. */
export function detectLanguage(tokens: readonly Token[]): CompiledLexicon {
  const scores = languages.map(() => 0);
  let seen = 0;
  for (const { kind, form } of tokens) {
    if (kind !== "word") continue;
    if (++seen > enoughWords) break;
    const code = form.charCodeAt(0);
    for (const [i, { source, words }] of languages.entries()) {
      if (!scripts[source.script](code)) continue;
      scores[i] = (scores[i] ?? 0) + (words.commonWords.has(form) ? 5 : 1);
    }
  }
  const best = scores.indexOf(Math.max(...scores));
  return (scores[best] ? languages[best] : languages.at(-1)) as CompiledLexicon;
}
