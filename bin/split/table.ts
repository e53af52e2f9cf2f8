import type { SplitArticle, SplitUtterance } from "@/splitter";
import { joinCells, type Line, label, type Style, spanCell, wholeCell } from "./cells";
import type { Rendering } from "./options";
import { columnsOf, isolated, mark, shown } from "./terminal-text";

const numberColumns = 3;
const kindColumns = "indirect".length;

interface Layout {
  speaker: number;
  statement: number;
}

/** The article's claims as a table, in the order of the text, that keeps within the width given. */
export function renderTable(
  id: string,
  text: string,
  { language, utterances, quotedNames }: SplitArticle,
  { explain, colour, width }: Rendering,
): string {
  const styles = stylesFor(colour);
  const total = Math.min(Math.max(width, 40), 140);
  const layout = layOut(utterances, total);
  const row = (number: Line[], kind: Line[], speaker: Line[], statement: Line[]) =>
    joinCells([
      [number, numberColumns],
      [kind, kindColumns],
      [speaker, layout.speaker],
      [statement, layout.statement],
    ]);
  const rows = utterances.map((utterance, index) => {
    const { kind, statement, quotes } = utterance;
    const said = spanCell(text, statement, layout.statement, quotes, styles.quoted);
    const reasons = explain ? reasonsOf(text, utterance) : [];
    const number = String(index + 1).padStart(numberColumns);
    return row(label(number, styles.dim), label(kind), speakerCell(utterance, layout, styles), [
      ...said,
      ...reasons.flatMap((reason) => wholeCell(reason, layout.statement, styles.dim)),
    ]);
  });
  const [number, kind, speaker, statement] = ["  #", "kind", "speaker", "statement"].map((title) =>
    label(title, styles.dim),
  ) as [Line[], Line[], Line[], Line[]];
  const rule = `${styles.dim("─".repeat(total))}\n`;
  const table = rows.length > 0 ? [row(number, kind, speaker, statement), rule, ...rows] : [];
  const claims = `${utterances.length} ${utterances.length === 1 ? "claim" : "claims"}`;
  const head = `${styles.bold(isolated(shown(id)))} · ${language} · ${claims}\n`;
  const names = quotedNames.map(({ at }) => isolated(shown(text.slice(at.start, at.end))));
  const foot = names.length > 0 ? `${styles.dim("quoted names:")} ${names.join(" · ")}\n` : "";
  return `${head}${table.join("")}${foot}\n`;
}

function stylesFor(colour: boolean) {
  const style = (on: number, off: number): Style =>
    colour ? (words) => `\u001b[${on}m${words}\u001b[${off}m` : (words) => words;
  return { bold: style(1, 22), dim: style(2, 22), quoted: style(36, 39) };
}

/** Speakers take the room that they need, up to a quarter; what was said takes the rest. */
function layOut(utterances: readonly SplitUtterance[], total: number): Layout {
  const rest = total - numberColumns - kindColumns - 3 * "  ".length;
  let speaker = "speaker".length;
  for (const utterance of utterances) {
    const named = columnsOf(shown(utterance.speaker?.name ?? ""));
    const through = utterance.via ? columnsOf(shown(`via ${utterance.via.name}`)) : 0;
    speaker = Math.max(speaker, Math.min(Math.max(named, through), rest >> 2, 28));
  }
  return { speaker, statement: rest - speaker };
}

function speakerCell(
  { speaker, via }: SplitUtterance,
  { speaker: columns }: Layout,
  { bold, dim }: ReturnType<typeof stylesFor>,
): Line[] {
  const named = speaker ? wholeCell(speaker.name, columns, bold) : label("–");
  return via ? [...named, ...wholeCell(`via ${via.name}`, columns, dim)] : named;
}

/** Why the answer is this, with the words that say so cut short. */
function reasonsOf(text: string, { statement, explanation }: SplitUtterance): string[] {
  const reasons = explanation.map(({ rule, spans }) => {
    const words = spans.map(({ start, end }) => {
      const said = text.slice(start, end);
      return said.length > 60 ? `${said.slice(0, 60)}…` : said;
    });
    return `· ${rule}${words.length > 0 ? `: ${words.join(`${mark.leftToRight}, `)}` : ""}`;
  });
  return [`· characters ${statement.start} to ${statement.end}`, ...reasons];
}
