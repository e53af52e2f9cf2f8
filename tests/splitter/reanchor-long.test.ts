import { describe, expect, test } from "vitest";
import { type Anchored, reanchor } from "@/splitter";

describe("however long the text", () => {
  const line = (index: number) =>
    `وقال عضو المجلس رقم ${index} إن مشروع الطريق ${index % 97} سيكلف ${index * 7} ألفا. ولم يعلق أحد من الحاضرين على ما قاله بعد ذلك.`;
  const lines = Array.from({ length: 10_000 }, (_, index) => line(index));
  const oldText = lines.join("\n");
  const utterances: Anchored[] = [];
  let at = 0;
  for (const [index, words] of lines.entries()) {
    const start = at + words.indexOf("مشروع");
    if (index % 25 === 0)
      utterances.push({ statement: { start, end: at + words.indexOf(".") }, quotes: [] });
    at += words.length + 1;
  }
  /** At most ten seconds of the processor's time: what other programs do meanwhile is not counted. */
  const inTime = <T>(work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(10_000);
    return result;
  };
  const count = (newText: string) => {
    const outcomes: Record<string, number> = {};
    for (const { outcome } of inTime(() => reanchor(oldText, newText, utterances)))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    return outcomes;
  };

  test("four hundred utterances in a megabyte are found around a few edits", () => {
    expect(oldText.length).toBeGreaterThan(1_000_000);
    const after = lines.toSpliced(5000, 1).toSpliced(100, 0, "سطر جديد.");
    after[2501] = line(2500).replace("سيكلف", "لن يكلف");
    expect(count(after.join("\n"))).toEqual({ same: 4, moved: 394, changed: 1, gone: 1 });
  });

  test("four hundred utterances are found in an article put upside down", () => {
    expect(count(lines.toReversed().join("\n"))).toEqual({ moved: 400 });
  });

  test("a figure corrected in every line is shown in every statement", () => {
    const after = lines.map((words) => words.replace(" ألفا", "5 ألفا"));
    expect(count(after.join("\n"))).toEqual({ changed: 400 });
  });

  test.each([
    ["nothing but one word", "قال ".repeat(250_000)],
    [
      "nothing but other words",
      lines.map((words) => words.split(" ").reverse().join(" ")).join("\n"),
    ],
    ["no spaces", "ق".repeat(1_000_000)],
    ["halves of emoji", "\ud83d".repeat(500_000)],
  ])("a text of %s does not hold it up", (_, newText) => {
    expect(count(newText)).toEqual({ gone: 400 });
  });

  test("a text of one word can itself be the old one", () => {
    const words = "قال ".repeat(250_000);
    const spans = Array.from({ length: 400 }, (_, index) => ({
      start: index * 400,
      end: index * 400 + 399,
    }));
    const anchored = spans.map((statement) => ({ statement, quotes: [] }));
    const found = inTime(() => reanchor(words, `ثم ${words}انتهى`, anchored));
    expect(found).toHaveLength(400);
  });
});
