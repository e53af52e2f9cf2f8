import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitArticle, type WorthReason } from "@/splitter";

const arabic = (words: string) => `قال كمال درويش، رئيس هيئة الموانئ، إن ${words}.`;
const english = (words: string) => `Dana Whitlock, the harbour master, said that ${words}.`;

/** The last utterance of a report: its score, and the words of each reason. */
function weigh(report: string) {
  const worth = splitArticle(report).utterances.at(-1)?.assessment.worth;
  const words = new Map(
    worth?.reasons.map(({ reason, spans }) => [
      reason,
      spans.map(({ start, end }) => report.slice(start, end)),
    ]),
  );
  return { score: worth?.score ?? Number.NaN, words };
}

/** `[what the row shows, report, reason, the words that give it]` */
const reasons: readonly (readonly [string, string, WorthReason, readonly string[]])[] = [
  ["a country", arabic("السفينة وصلت من تركيا"), "names", ["تركيا"]],
  ["a country of two words", arabic("السفينة وصلت من كوريا الجنوبية"), "names", ["كوريا الجنوبية"]],
  ["a nationality", arabic("السفينة اليونانية غرقت"), "names", ["اليونانية"]],
  ["an office", arabic("السفينة أوقفها المحافظ"), "names", ["المحافظ"]],
  ["a figure", arabic("الميناء استقبل 320 سفينة"), "number", ["320"]],
  ["a figure and its measure", arabic("الخسائر بلغت 3 ملايين دولار"), "number", ["3 ملايين"]],
  ["a weekday", arabic("السفينة وصلت الخميس"), "date", ["الخميس"]],
  ["Monday is no two", arabic("السفينة وصلت الاثنين"), "date", ["الاثنين"]],
  ["a date", arabic("السفينة وصلت في 14 فبراير"), "date", ["14 فبراير"]],
  ["a first", arabic("السفينة وصلت للمرة الأولى"), "superlative", ["للمرة الأولى"]],
  ["a record", arabic("الشحنات سجلت رقما قياسيا"), "superlative", ["رقما قياسيا"]],
  ["the largest", arabic("الرصيف هو الأكبر"), "superlative", ["الأكبر"]],
  ["larger than", arabic("الرصيف أكبر من سابقه"), "comparison", ["أكبر من"]],
  ["because of", arabic("السفينة غرقت بسبب العاصفة"), "cause", ["بسبب"]],
  ["led to", arabic("العاصفة أدت إلى غرق السفينة"), "cause", ["أدت إلى"]],
  ["a law", arabic("القانون يمنع التصدير"), "law", ["القانون"]],
  ["an agreement", arabic("الطرفين وقعا اتفاقية جديدة"), "law", ["اتفاقية"]],
  ["deaths", arabic("الحادث أودى بحياة عشرات الضحايا"), "harm", ["الضحايا"]],
  ["a vaccine", arabic("اللقاح وصل على متن السفينة"), "harm", ["اللقاح"]],
  ["a judgement", arabic("القرار خاطئ"), "opinion", ["خاطئ"]],
  ["what has not come", arabic("السفينة ستصل"), "not-yet", ["ستصل"]],
  ["what has happened", arabic("السفينة وصلت"), "past-or-present", ["وصلت"]],
  ["vague words", arabic("السفينة وصلت ربما"), "vague", ["ربما"]],
  ["a short one", arabic("السفينة غرقت"), "short", []],
  [
    "names",
    english("the ferry sailed from Oslo with Erik Strand"),
    "names",
    ["Oslo", "Erik Strand"],
  ],
  ["a figure", english("the port handled 320 ships"), "number", ["320"]],
  ["a figure and its measure", english("losses reached 3 million pounds"), "number", ["3 million"]],
  ["a weekday", english("the ferry arrived on Thursday"), "date", ["Thursday"]],
  ["a month that is also a verb", english("the ferry arrived on 3 May"), "date", ["3 May"]],
  ["a first", english("the ferry ran for the first time"), "superlative", ["for the first time"]],
  ["a record", english("traffic was at a record high"), "superlative", ["record high"]],
  ["the largest", english("the pier was the largest"), "superlative", ["largest"]],
  ["larger than", english("the pier was larger than the old one"), "comparison", ["than"]],
  ["because of", english("the ferry sank because of the storm"), "cause", ["because of"]],
  ["led to", english("the storm led to the wreck"), "cause", ["led to"]],
  ["a law", english("the law forbids exports"), "law", ["law"]],
  ["deaths", english("the wreck killed the crew"), "harm", ["killed"]],
  ["a vaccine", english("the vaccine was on board"), "harm", ["vaccine"]],
  ["a judgement", english("the decision was shameful"), "opinion", ["shameful"]],
  ["what has not come", english("the ferry will arrive"), "not-yet", ["will"]],
  ["vague words", english("some ferries arrived late"), "vague", ["some"]],
];

describe("the reasons of check-worthiness", () => {
  test.each(reasons)("%s", (_, report, reason, words) => {
    expect(weigh(report).words.get(reason)).toEqual(words);
  });

  /** `[what is no reason, report, reason]` */
  const absent: readonly (readonly [string, string, WorthReason])[] = [
    ["a day of the month is no number", arabic("السفينة وصلت في 14 فبراير"), "number"],
    ["a year is no number", arabic("الرصيف بني عام 1987"), "number"],
    ["Monday is no number", arabic("السفينة وصلت الاثنين"), "number"],
    ["the first quarter is no first", arabic("الحركة تراجعت في الربع الأول"), "superlative"],
    ["January is no first", arabic("السفينة وصلت في كانون الأول"), "superlative"],
    ["the first lady is no first", english("the first lady visited the pier"), "superlative"],
    ["first of all is no first", english("first of all the pier was closed"), "superlative"],
    ["the auxiliary is no month", english("the pier may be closed"), "date"],
    ["at least is no superlative", english("at least the pier was closed"), "superlative"],
    ["a sentence's first word is no name", '"Ferries arrived late," Dana Whitlock said.', "names"],
  ];
  test.each(absent)("%s", (_, report, reason) => {
    expect(weigh(report).words.has(reason)).toBe(false);
  });
});

describe("the ranking", () => {
  /** `[what goes first, the one worth more, the one worth less]` */
  const order: readonly (readonly [string, string, string])[] = [
    [
      "a fact before a judgement",
      arabic("السفينة غرقت في الميناء القديم"),
      arabic("القرار خاطئ تماما وغير مقبول"),
    ],
    [
      "a fact before a demand",
      arabic("السفينة غرقت في الميناء القديم"),
      arabic("يجب فتح الميناء القديم"),
    ],
    [
      "a fact before a prediction",
      arabic("السفينة غرقت في الميناء القديم"),
      arabic("السفينة ستغرق في الميناء القديم"),
    ],
    [
      "a figure before none",
      arabic("الميناء استقبل 320 سفينة"),
      arabic("الميناء استقبل سفن الصيد"),
    ],
    [
      "a cause before none",
      arabic("السفينة غرقت بسبب العاصفة"),
      arabic("السفينة غرقت خلال العاصفة"),
    ],
    [
      "harm before none",
      arabic("الحادث أوقع قتلى بين العمال"),
      arabic("الحادث وقع قرب بيوت العمال"),
    ],
    ["a name before none", arabic("السفينة وصلت من تركيا"), arabic("السفينة وصلت من بعيد")],
    [
      "a prediction with a figure before one without",
      arabic("الأسعار سترتفع 30 في المئة"),
      arabic("الأسعار سترتفع في الشتاء"),
    ],
    [
      "a fact before a judgement",
      english("the ferry sank in the harbour"),
      english("the decision was wrong and shameful"),
    ],
    [
      "a fact before a promise",
      english("the ferry sank in the harbour"),
      english("the government will not raise the fees"),
    ],
    [
      "a figure before none",
      english("the port handled 320 ships"),
      english("the port handled fishing boats"),
    ],
    [
      "a first before none",
      english("the ferry ran for the first time"),
      english("the ferry ran after the storm"),
    ],
    [
      "clear words before vague ones",
      english("the ferry ran after the storm"),
      english("the ferry perhaps ran after the storm"),
    ],
  ];
  test.each(order)("%s", (_, more, less) => {
    expect(weigh(more).score).toBeGreaterThan(weigh(less).score);
  });

  test("a quote is worth as much as its best sentence", () => {
    const best = weigh("وقال كمال درويش: «الميناء استقبل 320 سفينة».");
    const quote = weigh(
      "وقال كمال درويش: «القرار خاطئ. الميناء استقبل 320 سفينة. شكرا لكم جميعا».",
    );
    expect(quote.score).toBe(best.score);
  });
});

describe("the article that the newsroom starts with", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../seeds/article.ar.txt"), "utf8");
  const { utterances } = splitArticle(text);
  const ranked = utterances
    .map(({ assessment }, i) => ({ number: i + 1, ...assessment }))
    .sort((a, b) => b.worth.score - a.worth.score);

  test("puts the prisoner exchange first, and the agreement among the first three", () => {
    expect(ranked[0]?.number).toBe(19);
    expect(ranked.slice(0, 3).map(({ number }) => number)).toContain(1);
  });

  test("keeps what can be checked before what cannot", () => {
    expect(
      ranked
        .slice(0, 7)
        .map(({ number }) => number)
        .sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 5, 7, 8, 19]);
  });

  test("tells the kinds apart", () => {
    const ofKind = (kind: string) =>
      utterances.flatMap(({ assessment }, i) => (assessment.claimKind === kind ? [i + 1] : []));
    expect(ofKind("fact")).toEqual([1, 2, 3, 5, 7, 19]);
    expect(ofKind("number")).toEqual([8]);
    expect(ofKind("prediction")).toEqual([10, 11, 12]);
    expect(ofKind("promise")).toEqual([15]);
    expect(ofKind("demand")).toEqual([16, 17]);
  });
});

test("a pronoun that is part of foreign names is no reason", () => {
  const report = "ارتفعت الأسعار في تركيا 30 في المئة منذ عام 2023، وهي أعلى نسبة منذ عشرة أعوام.";
  const reasons = splitArticle(report).narration.flatMap(
    ({ assessment }) => assessment.worth.reasons,
  );
  const names = reasons.filter(({ reason }) => reason === "names").flatMap(({ spans }) => spans);
  expect(names.map(({ start, end }) => report.slice(start, end))).toEqual(["تركيا"]);
});
