import { describe, expect, test } from "vitest";
import { splitArticle } from "@/splitter";

/** `[what the row shows, report of one utterance, the sentences of its quote]` */
const rows: readonly (readonly [reason: string, report: string, sentences: readonly string[]])[] = [
  ["one sentence is none of its own", "وقال كمال درويش: «وصلت السفن.»", []],
  [
    "two sentences",
    "وقال كمال درويش: «وصلت السفن مساء. وعاد البحارة إلى بيوتهم».",
    ["وصلت السفن مساء.", "وعاد البحارة إلى بيوتهم"],
  ],
  ["a question", "وقال كمال درويش: «أين السفن؟ لم تصل بعد».", ["أين السفن؟", "لم تصل بعد"]],
  [
    "a decimal",
    "وقال كمال درويش: «بلغت النسبة 3.5 في المئة. هذا كثير جدا».",
    ["بلغت النسبة 3.5 في المئة.", "هذا كثير جدا"],
  ],
  [
    "an abbreviation",
    "وقال كمال درويش: «حضر د. منصور اللقاء. وغادر بعده الجميع».",
    ["حضر د. منصور اللقاء.", "وغادر بعده الجميع"],
  ],
  [
    "two sentences",
    '"The ferry arrived. The crew went home," Dana Whitlock said.',
    ["The ferry arrived.", "The crew went home,"],
  ],
  [
    "an abbreviation",
    '"Mr. Strand came aboard. The crew went home," Dana Whitlock said.',
    ["Mr. Strand came aboard.", "The crew went home,"],
  ],
  [
    "initials",
    '"The U.S. Navy came in. J. B. Strand stayed," Dana Whitlock said.',
    ["The U.S. Navy came in.", "J. B. Strand stayed,"],
  ],
  [
    "a decimal",
    '"It rose 3.5 percent. That is a lot," Dana Whitlock said.',
    ["It rose 3.5 percent.", "That is a lot,"],
  ],
  [
    "three dots",
    '"We waited... and waited. Nobody came," Dana Whitlock said.',
    ["We waited... and waited.", "Nobody came,"],
  ],
  [
    "a sentence that the cue interrupts is not offered",
    '"It was late," Dana Whitlock said, "and dark. The bus had gone. Nobody came."',
    ["The bus had gone.", "Nobody came."],
  ],
  ["parts that the cue stands between", '"The bus had gone." Dana Whitlock said.', []],
  [
    "a quotation inside is not cut",
    '"He said: ‘Stop. Go back.’ and left. We stayed," Dana Whitlock said.',
    ["He said: ‘Stop. Go back.’ and left.", "We stayed,"],
  ],
];

describe("the sentences of a quote", () => {
  test.each(rows)("%s: %s", (_, report, sentences) => {
    const [utterance] = splitArticle(report).utterances;
    expect(utterance?.sentences.map(({ start, end }) => report.slice(start, end))).toEqual(
      sentences,
    );
  });
});
