import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SplitUtterance, splitArticle } from "@/splitter";

/** Times some thirty tests: of the 116 paragraphs that there are, each stands in many articles. */
const runs = { numRuns: 400 };

/** Paragraphs with `{` and `}` for the marks. */
const arabicFrames = [
  (name: string, words: string) => `وقال ${name}: {${words}}.`,
  (name: string, words: string) => `وأكد ${name} أن {${words}}.`,
  (name: string, words: string) => `وأضاف ${name} إن الخطة {${words}}.`,
  (name: string, words: string) => `وأعلن ${name} في ختام اللقاء أن {${words}}، بحسب البيان.`,
  (name: string, words: string) => `ونفى ${name} ما نشر، وقال: {${words}}، قبل أن يغادر القاعة.`,
];
const englishFrames = [
  (name: string, words: string) => `Officials met again. ${name} said: {${words}.}`,
  (name: string, words: string) => `The council met. {${words},} ${name} said.`,
  (name: string, words: string) => `At noon ${name} said that {${words}.}`,
  (name: string, words: string) => `Nobody was hurt. {${words},} said ${name}, who runs the port.`,
];
const arabicNames = ["كمال درويش", "سالم الورد", "ليلى الخوري", "هيثم القاسمي"];
const arabicWords = [
  "الميناء سيفتح غدا مهما حدث",
  "لن ننتظر أحدا بعد اليوم",
  "هذا وعد قطعناه للناس جميعا",
  "العمل يجري ليلا ونهارا منذ شهر",
];
const englishNames = ["Dana Whitlock", "Owen Harper", "Clara Mills"];
const englishWords = [
  "we will open the bridge tomorrow",
  "nobody told us about the repairs",
  "the work goes on by day and night",
];

const paragraphsOf = (
  frames: readonly ((name: string, words: string) => string)[],
  names: readonly string[],
  words: readonly string[],
) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...frames), fc.constantFrom(...names), fc.constantFrom(...words))
      .map(([frame, name, said]) => frame(name, said)),
    { minLength: 1, maxLength: 5 },
  );
const articles = fc.oneof(
  paragraphsOf(arabicFrames, arabicNames, arabicWords),
  paragraphsOf(englishFrames, englishNames, englishWords),
);

function typed(paragraphs: readonly string[], open: string, close: string): string {
  return paragraphs.join("\n").replaceAll("{", open).replaceAll("}", close);
}

const marks = /["“”„«»‹›「」'’‘<>()《》]/g;

/** What was said and by whom, whatever marks it was said in. */
function outlineOf(text: string, utterances = splitArticle(text).utterances) {
  const plain = (words: string) => words.replace(marks, "").replace(/\s+/g, " ").trim();
  return utterances.map(({ kind, speaker, quotes, statement }: SplitUtterance) => ({
    kind,
    speaker: speaker?.name ?? null,
    quotes: quotes.map(({ start, end }) => text.slice(start, end).trim()),
    statement: plain(text.slice(statement.start, statement.end)),
  }));
}

/** The outlines of all paragraphs but one. */
function outlineBeside(text: string, passage: number) {
  const { utterances } = splitArticle(text);
  return outlineOf(
    text,
    utterances.filter((utterance) => utterance.passage !== passage),
  );
}

const wellTyped = (paragraphs: readonly string[]) => outlineOf(typed(paragraphs, "«", "»"));

test("each paragraph of such an article has a quotation with a speaker", () => {
  fc.assert(
    fc.property(articles, (paragraphs) => {
      const quoted = wellTyped(paragraphs).filter(({ quotes }) => quotes.length === 1);
      expect(quoted).toHaveLength(paragraphs.length);
      for (const { speaker } of quoted)
        expect([...arabicNames, ...englishNames]).toContain(speaker);
    }),
    runs,
  );
});

describe("an article says the same", () => {
  test.each([
    ["“", "”"],
    ['"', '"'],
    ["‹", "›"],
    ["„", "“"],
    ["「", "」"],
    ["《", "》"],
    ["''", "''"],
    ["((", "))"],
  ])("in %s…%s as in guillemets", (open, close) => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        expect(outlineOf(typed(paragraphs, open, close))).toEqual(wellTyped(paragraphs));
      }),
      runs,
    );
  });

  test.each([
    ["»", "«"],
    ["«", "«"],
    ["»", "»"],
    ["”", "“"],
    ["“", "“"],
    ["”", "”"],
    ["›", "‹"],
    ["」", "「"],
  ])("where its marks are typed as %s…%s", (open, close) => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        expect(outlineOf(typed(paragraphs, open, close))).toEqual(wellTyped(paragraphs));
      }),
      runs,
    );
  });

  test.each([
    ["« ", " »"],
    ["«", " »"],
    ["« ", "»"],
    ["“ ", " ”"],
    ['" ', ' "'],
    ["«\u00a0", "\u00a0»"],
    ["‹\u202f", "\u202f›"],
  ])("with space inside its marks: %s…%s", (open, close) => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        expect(outlineOf(typed(paragraphs, open, close))).toEqual(wellTyped(paragraphs));
      }),
      runs,
    );
  });

  test.each([
    ["««", "»»"],
    ["«“", "”»"],
    ['""', '""'],
    ['"«', '»"'],
  ])("in marks typed twice: %s…%s", (open, close) => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        expect(outlineOf(typed(paragraphs, open, close))).toEqual(wellTyped(paragraphs));
      }),
      runs,
    );
  });

  test("of each paragraph, whatever marks the others have", () => {
    const pairs = fc.constantFrom(["«", "»"], ["“", "”"], ['"', '"'], ["»", "«"], ["‹", "›"]);
    fc.assert(
      fc.property(articles, fc.infiniteStream(pairs), (paragraphs, stream) => {
        const mixed = paragraphs.map((paragraph) => {
          const [open = "", close = ""] = stream.next().value ?? [];
          return typed([paragraph], open, close);
        });
        expect(outlineOf(mixed.join("\n"))).toEqual(wellTyped(paragraphs));
      }),
      runs,
    );
  });
});

describe("a lost mark", () => {
  test.each([
    ["«", "»", "closing"],
    ["“", "”", "closing"],
    ["«", "»", "opening"],
    ['"', '"', "opening"],
    ['"', '"', "closing"],
  ])("of %s…%s, the %s one, changes no other paragraph", (open, close, side) => {
    fc.assert(
      fc.property(articles, fc.nat(), (paragraphs, pick) => {
        const at = pick % paragraphs.length;
        const lost = paragraphs.map((paragraph, i) =>
          i === at ? paragraph.replace(side === "closing" ? "}" : "{", "") : paragraph,
        );
        expect(outlineBeside(typed(lost, open, close), at)).toEqual(
          outlineBeside(typed(paragraphs, open, close), at),
        );
      }),
      runs,
    );
  });

  test("is told with a confidence from 0 to 1, and nothing else is", () => {
    fc.assert(
      fc.property(articles, fc.array(fc.boolean()), (paragraphs, keeps) => {
        const lost = paragraphs.map((paragraph, i) =>
          keeps[i] ? paragraph.replace("}", "") : paragraph,
        );
        for (const { explanation } of splitArticle(typed(lost, "«", "»")).utterances)
          for (const { rule, confidence } of explanation) {
            const repairs = rule.endsWith("-lost") || rule === "quotation-over-paragraphs";
            expect(confidence !== undefined).toBe(repairs);
            if (confidence === undefined) continue;
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThan(1);
          }
      }),
      runs,
    );
  });
});

test("a text without marks quotes nothing", () => {
  fc.assert(
    fc.property(articles, (paragraphs) => {
      const { utterances, quotedNames } = splitArticle(typed(paragraphs, "", ""));
      expect(utterances.flatMap(({ quotes }) => quotes)).toEqual([]);
      expect(quotedNames).toEqual([]);
    }),
    runs,
  );
});
