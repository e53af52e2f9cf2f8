import path from "node:path";
import { parseArgs } from "node:util";

export const usage = `usage: npm run --silent split -- [FILE…] [options]

Splits articles into the utterances that they report, with the speaker of each. A FILE is one text
in UTF-8; without a FILE, or where it is "-", standard input is read.

  --jsonl    each line of the input is an article: {"id": …, "text": …}
  --json     print JSON, one line for each article (so too where the output is no terminal)
  --table    print a table (so too where the output is a terminal)
  --explain  say for each claim which rules fired, and all else that is known of it
  --help     print this

In JSON, {"id", "claims": [{"kind", "quote", "statement", "speaker", "mention"}]}: a span is the
half-open {"start", "end"} in UTF-16 code units into the text, without a byte order mark before it.
What cannot be read is named on standard error, with its line, and the rest goes on.
Exit codes: 0 all was split, 1 something was not, 2 wrong usage.
`;

/** How answers are written. */
export interface Rendering {
  readonly form: "json" | "table";
  readonly explain: boolean;
  readonly colour: boolean;
  /** Columns that a table may take. */
  readonly width: number;
}

export interface Options {
  /** What is read, as the person named it; `null` is standard input. */
  readonly files: readonly (string | null)[];
  /** Whether each line is an article, or each file. */
  readonly lines: boolean;
  readonly rendering: Rendering;
}

/** Where a person stood when they called npm, which runs scripts in the project's folder. */
export function placeOf(file: string): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return path.resolve((npm_lifecycle_event === "split" && INIT_CWD) || ".", file);
}

/**
 * Reads the command line.
 *
 * @returns the options, or "help" where that was asked for
 * @throws an Error whose message says what is wrong with the usage
 */
export function readOptions(words: string[], output: NodeJS.WriteStream): Options | "help" {
  const flag = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args: words,
    options: { jsonl: flag, json: flag, table: flag, explain: flag, help: { ...flag, short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return "help";
  if (values.json && values.table) throw new Error("--json and --table exclude each other");
  const table = values.table || (output.isTTY === true && !values.json);
  const names = positionals.length > 0 ? positionals : ["-"];
  return {
    files: names.map((name) => (name === "-" ? null : name)),
    lines: values.jsonl ?? false,
    rendering: {
      form: table ? "table" : "json",
      explain: values.explain ?? false,
      colour: output.isTTY === true && !process.env.NO_COLOR,
      width: output.columns ?? (Number(process.env.COLUMNS) || 100),
    },
  };
}
