import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitArticle } from "@/splitter";

const narrated = (text: string) =>
  splitArticle(text).narration.map(({ at }) => text.slice(at.start, at.end));

/** `[what the row shows, text, the narration in it]` */
const rows: readonly (readonly [reason: string, text: string, narration: readonly string[]])[] = [
  [
    "a figure",
    "غرقت 12 سفينة قرب الميناء القديم في العاصفة.",
    ["غرقت 12 سفينة قرب الميناء القديم في العاصفة."],
  ],
  [
    "a first",
    "رست سفينة ركاب في الميناء للمرة الأولى منذ بداية الحصار.",
    ["رست سفينة ركاب في الميناء للمرة الأولى منذ بداية الحصار."],
  ],
  [
    "a first without «مرة»",
    "افتتح الرصيف في الاحتفال الأول منذ سقوط تركيا.",
    ["افتتح الرصيف في الاحتفال الأول منذ سقوط تركيا."],
  ],
  ["a superlative", "يعد ميناء مرسين الأكبر في تركيا.", ["يعد ميناء مرسين الأكبر في تركيا."]],
  [
    "a cause",
    "توقفت حركة السفن في تركيا بسبب عاصفة قتلت بحارة.",
    ["توقفت حركة السفن في تركيا بسبب عاصفة قتلت بحارة."],
  ],
  [
    "a comparison",
    "الرسوم في تركيا أعلى من رسوم الموانئ في اليونان.",
    ["الرسوم في تركيا أعلى من رسوم الموانئ في اليونان."],
  ],
  ["a headline", "غرق 12 سفينة في العاصفة\nعاد البحارة إلى بيوتهم.", ["غرق 12 سفينة في العاصفة"]],
  [
    "a sentence between two reports",
    "قال كمال درويش إن الميناء مغلق. وغرقت 12 سفينة في العاصفة. وأضاف أن الرصيف تضرر.",
    ["وغرقت 12 سفينة في العاصفة."],
  ],
  [
    "what nobody is said to have said",
    "يذكر أن العاصفة أغرقت 12 سفينة في الشتاء.",
    ["يذكر أن العاصفة أغرقت 12 سفينة في الشتاء."],
  ],
  [
    "a clause before the report",
    "أغرقت العاصفة 12 سفينة قرب الميناء القديم، فيما قال كمال درويش إن الرصيف سليم.",
    ["أغرقت العاصفة 12 سفينة قرب الميناء القديم، فيما"],
  ],
  [
    "a sentence with a quoted name",
    "غرقت السفينة «نجمة البحر» وعلى متنها 12 بحارا.",
    ["غرقت السفينة «نجمة البحر» وعلى متنها 12 بحارا."],
  ],
  ["nothing to check", "عاد البحارة إلى بيوتهم في المساء.", []],
  ["a date alone", "عاد البحارة إلى بيوتهم في 14 فبراير 2025.", []],
  ["what is to come", "من المقرر أن يزور الوفد 12 ميناء.", []],
  ["a demand", "يجب إصلاح 12 رصيفا في الميناء.", []],
  ["a question", "كم سفينة من 12 سفينة غرقت في العاصفة؟", []],
  ["words in marks", "قال كمال درويش: «غرقت 12 سفينة في العاصفة قرب الميناء».", []],
  ["reported words", "قال كمال درويش إن 12 سفينة غرقت في العاصفة.", []],
  ["the place where it was said", "وقال كمال درويش، خلال لقاء ضم 12 مديرا، إن الميناء مغلق.", []],
  [
    "a circumstance of the report",
    "خلال لقاء ضم 12 مديرا من المنطقة، قال كمال درويش إن الميناء مغلق.",
    [],
  ],
  ["a first quarter", "تراجعت حركة السفن في الربع الأول كما كان معروفا.", []],
  [
    "a figure",
    "Twelve miles off the coast, 12 ships sank in the storm.",
    ["Twelve miles off the coast, 12 ships sank in the storm."],
  ],
  [
    "a first",
    "The ferry reached Oslo for the first time since the strike.",
    ["The ferry reached Oslo for the first time since the strike."],
  ],
  [
    "a superlative",
    "The pier in Oslo is the largest in the region.",
    ["The pier in Oslo is the largest in the region."],
  ],
  [
    "a cause",
    "The ferry from Oslo sank because of a storm that killed the crew.",
    ["The ferry from Oslo sank because of a storm that killed the crew."],
  ],
  ["a headline", "12 ships sink in storm\nThe crews went home.", ["12 ships sink in storm"]],
  [
    "a sentence between two reports",
    'Dana Whitlock said the pier was closed. The storm sank 12 ships. "It is over," she said.',
    ["The storm sank 12 ships."],
  ],
  ["nothing to check", "The crews went home in the evening.", []],
  ["a date alone", "The crews went home on 14 February 2025.", []],
  ["what is to come", "The council will inspect 12 piers.", []],
  ["words in marks", '"The storm sank 12 ships near the old pier," Dana Whitlock said.', []],
  ["reported words", "Dana Whitlock said that 12 ships sank in the storm.", []],
  ["a question", "How many of the 12 ships sank in the storm?", []],
];

describe("the outlet's own assertions", () => {
  test.each(rows)("%s: %s", (_, text, narration) => {
    expect(narrated(text)).toEqual(narration);
  });

  test("of the newsroom's first article are the first call and its headline", () => {
    const text = readFileSync(join(import.meta.dirname, "../../../seeds/article.ar.txt"), "utf8");
    const { narration } = splitArticle(text);
    const [headline, first] = narration;
    expect(narration).toHaveLength(2);
    expect(text.slice(headline?.at.start, headline?.at.end)).toContain("الأول بينهما");
    const reason = first?.assessment.worth.reasons.find((one) => one.reason === "superlative");
    expect(reason?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["للمرة الأولى"]);
  });
});
