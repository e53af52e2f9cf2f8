import { describe, expect, test } from "vitest";
import { readOptions } from "@/bin/split/options";
import { Progress } from "@/bin/split/progress";
import { renderTable } from "@/bin/split/table";
import { columnsOf, wrap } from "@/bin/split/terminal-text";
import type { Span, SplitArticle, SplitUtterance } from "@/splitter";

const control = "\u001b";
const wiped = `\r${control}[K`;

interface Given {
  width?: number;
  colour?: boolean;
  utterance?: Partial<SplitUtterance>;
}

/** The table of an article that consists of one statement, in the lines that are printed. */
function table(text: string, { width = 80, colour = false, utterance }: Given = {}): string[] {
  const whole: Span = { start: 0, end: text.length };
  const given: SplitUtterance = {
    kind: "indirect",
    passage: 0,
    quotes: [],
    statement: whole,
    speaker: { name: "سالم الناصري", at: null },
    mention: null,
    via: null,
    cue: null,
    sentences: [],
    assessment: { claimKind: "fact", worth: { score: 0.5, reasons: [] } },
    explanation: [{ rule: "quotation-inside-statement", spans: [whole] }],
    ...utterance,
  };
  const article: SplitArticle = {
    ...{ language: "ar", passages: [whole], utterances: [given], quotedNames: [], narration: [] },
  };
  const rendering = { form: "table", explain: true, colour, width } as const;
  return renderTable("article", text, article, rendering).split("\n");
}

function terminal(given: Partial<NodeJS.WriteStream>): NodeJS.WriteStream {
  return given as NodeJS.WriteStream;
}

const long =
  "الميناء سيعمل ليلا ونهارا طوال الشهر المقبل وستدخل إليه السفن الكبيرة من الرصيف الثالث بعد تعميقه";

describe("the table", () => {
  test.each([40, 60, 100])("keeps within %i columns", (width) => {
    const lines = table(long, { width });
    expect(lines.length).toBeGreaterThan(7);
    expect(Math.max(...lines.map(columnsOf))).toBe(width);
  });

  test("begins Arabic at the right end of its column, line for line", () => {
    const [, , , ...said] = table(long, { width: 60 });
    for (const line of said.slice(0, 3)) {
      expect(columnsOf(line)).toBe(60);
      expect(line.endsWith("\u2069")).toBe(true);
    }
  });

  test("keeps a statement's direction on a line that begins with a foreign name", () => {
    const lines = table("السفن الكبيرة ستدخل إلى Port Said مساء الغد", { width: 53 });
    expect(lines[4]).toMatch(/\u2068\u200fPort Said .*\u2069$/);
  });

  test("isolates what comes from outside, and closes what it opens", () => {
    const lines = table(long, { width: 80 });
    expect(lines.join("")).toContain("\u2068سالم الناصري\u2069");
    for (const line of lines)
      expect(line.match(/\u2068/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
  });

  test("shows commands to the terminal, and does not pass them on", () => {
    const all = table(`السفن ${control}[2Jوصلت \u202eإلى\u2066 الميناء\u009b`).join("\n");
    expect(all).toContain("␛[2Jوصلت <U+202E>إلى<U+2066>");
    expect(all).not.toContain(control);
    expect(all).not.toMatch(/[\u202e\u2066\u009b]/);
  });

  test("marks the quoted words of a statement by colour", () => {
    const utterance = { kind: "mixed", quotes: [{ start: 7, end: 17 }] } as const;
    const all = table("السفن «وصلت اليوم» إلى الميناء", { colour: true, utterance }).join("\n");
    const cyan = (word: string) => `${control}[36m${word}${control}[39m`;
    expect(all).toContain(`السفن «${cyan("وصلت")} ${cyan("اليوم")}»`);
  });

  test("says who passes the words on", () => {
    const via = { name: "وكالة البحر", at: null };
    expect(table(long, { utterance: { via } })[4]).toContain("\u2068via وكالة البحر\u2069");
  });

  test("says that a speaker is unknown", () => {
    expect(table(long, { utterance: { speaker: null } })[3]).toMatch(/^ {2}1 {2}indirect {2}– /);
  });
});

test("columns are those of a terminal", () => {
  expect(columnsOf("قَالَ")).toBe(3);
  expect(columnsOf("會議")).toBe(4);
  expect(columnsOf("e\u0301👍🏽")).toBe(3);
  expect(columnsOf("\u2068a\u2069")).toBe(1);
});

test("a word that is longer than a line is broken", () => {
  const text = "x 123456789 y";
  const lines = wrap(text, { start: 0, end: text.length }, 4).map((line) =>
    line.map(({ start, end }) => text.slice(start, end)).join(" "),
  );
  expect(lines).toEqual(["x", "1234", "5678", "9 y"]);
});

describe("a terminal", () => {
  test("gets a table in colours, unless NO_COLOR is set", () => {
    const screen = terminal({ isTTY: true, columns: 72 });
    const before = process.env.NO_COLOR;
    delete process.env.NO_COLOR;
    const coloured = readOptions([], screen);
    process.env.NO_COLOR = "1";
    const plain = readOptions([], screen);
    if (before === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = before;
    expect(coloured).toMatchObject({ rendering: { form: "table", colour: true, width: 72 } });
    expect(plain).toMatchObject({ rendering: { form: "table", colour: false, width: 72 } });
  });

  test("gets JSON when it asks, as a pipe does without asking", () => {
    const json = { rendering: { form: "json" } };
    expect(readOptions(["--json"], terminal({ isTTY: true, columns: 72 }))).toMatchObject(json);
    expect(readOptions([], terminal({}))).toMatchObject(json);
  });
});

describe("the progress", () => {
  test("says how much of how much is done, and goes away", async () => {
    let written = "";
    const progress = new Progress({ write: (text) => (written += text) }, 1_000_000);
    progress.advance(250_000, 1_200);
    expect(written).toBe("");
    await new Promise((resolve) => setTimeout(resolve, 110));
    progress.advance(250_000, 34);
    expect(written).toMatch(
      /\[█{15}·{15}\] {2}50 % {2}1,234 articles {2}\d+\.\d MB\/s {2}0:00 left$/,
    );
    progress.clear();
    expect(written.endsWith(wiped)).toBe(true);
  });

  test("says what is done where the whole is unknown", async () => {
    let written = "";
    const progress = new Progress({ write: (text) => (written += text) }, null);
    await new Promise((resolve) => setTimeout(resolve, 110));
    progress.advance(2_500_000, 10);
    expect(written).toMatch(/10 articles {2}2\.5 MB {2}\d+\.\d MB\/s$/);
  });
});
