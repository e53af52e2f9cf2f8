import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../support/folder";
import { measureMemory, readAnswers, runSplit, startSplit } from "./run-split";

const said = "وأكدت منى الحداد أن «المستشفى يعمل بنصف طاقته».";
const claim = {
  kind: "direct",
  quote: { start: 21, end: 45 },
  statement: { start: 21, end: 45 },
  speaker: "منى الحداد",
  mention: "منى الحداد",
};

function file(name: string, content: string | Buffer): string {
  const place = path.join(temporaryFolder(), name);
  writeFileSync(place, content);
  return place;
}

function* corpus(articles: number, about: Record<string, unknown> = {}): Generator<string> {
  for (let id = 0; id < articles; id++) yield `${JSON.stringify({ ...about, id, text: said })}\n`;
}

describe("a text", () => {
  test("is answered in one line of JSON where nobody looks", async () => {
    const text = file("article.txt", said);
    const { code, out, said: complaints } = await runSplit([text]);
    expect(out).toBe(`${JSON.stringify({ id: text, claims: [claim] })}\n`);
    expect(complaints).toBe("");
    expect(code).toBe(0);
  });

  test("may come from standard input, with a byte order mark that does not count", async () => {
    const { code, out } = await runSplit([], [`\ufeff${said}`]);
    expect(readAnswers(out)).toEqual([{ id: "standard input", claims: [claim] }]);
    expect(code).toBe(0);
  });

  test("is explained where that is asked for", async () => {
    const { out } = await runSplit(["--explain"], [said]);
    const [answer] = readAnswers(out);
    expect(answer).toMatchObject({ language: "ar", passages: [{ start: 0, end: said.length }] });
    expect(answer?.claims).toMatchObject([{ ...claim, quotes: [claim.quote], via: null }]);
    expect(answer?.claims[0]?.explanation).toContainEqual({
      rule: expect.stringMatching(/^speaker-/),
      spans: [{ start: 6, end: 16 }],
    });
  });

  test("is a table on demand, which holds no colours for a pipe", async () => {
    const { out } = await runSplit(["--table", "--explain"], [said]);
    expect(out).toContain("\u2068منى الحداد\u2069");
    expect(out).toContain("\u2068المستشفى يعمل بنصف طاقته\u2069");
    expect(out).toMatch(/· speaker-[a-z-]+: منى الحداد/);
    expect(out).not.toContain("\u001b");
  });

  test("that is missing or no text is named, and the others are split", async () => {
    const folder = path.join(temporaryFolder(), "folder");
    mkdirSync(folder);
    const [binary, wide] = [file("a", Buffer.from([0xff, 0xfe, 0x41])), file("b", "a\0b\0")];
    const good = file("c", said);
    const { code, out, said: complaints } = await runSplit(["nowhere", folder, binary, wide, good]);
    expect(complaints.trim().split("\n")).toEqual([
      "nowhere: there is no such file",
      `${folder}: is a folder`,
      `${binary}: not UTF-8`,
      `${wide}: holds NUL characters, so it is no plain text in UTF-8`,
    ]);
    expect(readAnswers(out)).toEqual([{ id: good, claims: [claim] }]);
    expect(code).toBe(1);
  });
});

describe("a corpus", () => {
  test("goes on after each bad line, which is named", async () => {
    const good = (id: unknown) => JSON.stringify({ id, text: said });
    const lines = [
      `\ufeff${good("first")}\r`,
      "{",
      "",
      "null",
      '{"id": "no text"}',
      "  \r",
      Buffer.from([0x22, 0xc3, 0x28, 0x22]),
      '{"text": "\0"}',
      '{"id": 12345678901234567890, "text": ""}',
      good(10),
      good(undefined),
    ];
    const bytes = lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]);
    const name = file("corpus.jsonl", Buffer.concat(bytes.slice(0, -1)));
    const { code, out, said: complaints } = await runSplit(["--jsonl", name]);
    expect(complaints.trim().split("\n")).toEqual([
      `${name}:2: not JSON`,
      `${name}:4: no "text"`,
      `${name}:5: no "text"`,
      `${name}:7: not UTF-8`,
      `${name}:8: not JSON`,
      `${name}:9: "id" is too large for a number: write it in quotation marks`,
    ]);
    expect(readAnswers(out)).toEqual(
      ["first", 10, `${name}:11`].map((id) => ({ id, claims: [claim] })),
    );
    expect(code).toBe(1);
  });

  test("passes over a line that is far too long", async () => {
    const chunks = [...corpus(1), ...Array(33).fill("x".repeat(1024 * 1024)), "\n", ...corpus(2)];
    const { code, out, said: complaints } = await runSplit(["--jsonl"], chunks);
    expect(complaints).toBe("standard input:2: longer than 32 MB\n");
    expect(readAnswers(out).map(({ id }) => id)).toEqual([0, 0, 1]);
    expect(code).toBe(1);
  });

  test("that is empty has no answers", async () => {
    expect(await runSplit(["--jsonl"])).toEqual({ code: 0, out: "", said: "" });
  });

  test("is answered in its order, with bad lines in every part of it", async () => {
    const articles = 4_000;
    const input = [...corpus(articles)];
    const bad = [10, 2_345, 3_987];
    for (const id of bad) input[id] = "{\n";
    const { code, out, said: complaints } = await runSplit(["--jsonl"], input);
    const answers = readAnswers(out);
    const ids = [...input.keys()].filter((id) => !bad.includes(id));
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.every(({ claims }) => claims.length === 1)).toBe(true);
    expect(complaints).toBe(bad.map((id) => `standard input:${id + 1}: not JSON\n`).join(""));
    expect(code).toBe(1);
  });

  test("takes hardly more memory when it is 180 MB and not 20", async () => {
    const about = { note: "n".repeat(100_000) };
    const short = await measureMemory(["--jsonl"], corpus(200, about));
    const long = await measureMemory(["--jsonl"], corpus(1_800, about));
    expect(long - short).toBeLessThan(70);
  }, 60_000);

  test("is read no faster than its answers are, and left when nobody wants them", async () => {
    const child = startSplit(["--jsonl"]);
    onTestFinished(() => void child.kill());
    const line = [...corpus(1)][0] ?? "";
    const chunk = line.repeat(Math.ceil(65_536 / line.length));
    let complaints = "";
    child.stderr.on("data", (text) => {
      complaints += text;
    });
    child.stdin.on("error", () => {});
    let [given, stalled] = [0, false];
    while (!stalled && given < 100e6) {
      given += chunk.length;
      if (!child.stdin.write(chunk))
        stalled = await Promise.race([
          once(child.stdin, "drain").then(() => false),
          wait(2_000, true),
        ]);
    }
    expect(given).toBeLessThan(20e6);
    child.stdout.destroy();
    const [code] = await once(child, "exit");
    expect(complaints).toBe("");
    expect(code).toBe(0);
  });
});

describe("wrong usage", () => {
  test.each([[["--jsnol"]], [["--json", "--table"]], [["--jsonl=yes"]]])(
    "%s is explained and ends with 2",
    async (words) => {
      const { code, out, said: complaints } = await runSplit(words);
      expect(complaints).toMatch(/^.*--.*\n\nusage: npm run --silent split -- /);
      expect(out).toBe("");
      expect(code).toBe(2);
    },
  );

  test("asking for help is none", async () => {
    const { code, out } = await runSplit(["--help"]);
    expect(out).toMatch(/^usage: /);
    expect(code).toBe(0);
  });
});
