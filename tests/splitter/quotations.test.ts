import { describe, expect, test } from "vitest";
import { splitArticle } from "@/splitter";

/** Each utterance as `quote ~ quote | speaker`; the statement in brackets where nothing is quoted. */
function answer(text: string): string[] {
  return splitArticle(text).utterances.map(({ quotes, statement, speaker }) => {
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const said = quotes.length > 0 ? quotes.map(words).join(" ~ ") : `[${words(statement)}]`;
    return `${said} | ${speaker?.name ?? ""}`;
  });
}

/** The one repair that the answer tells of, with its confidence. */
function repairOf(text: string): { rule: string; confidence: number } {
  const repairs = splitArticle(text).utterances.flatMap(({ explanation }) =>
    explanation.flatMap(({ rule, confidence }) =>
      confidence === undefined ? [] : [{ rule, confidence }],
    ),
  );
  expect(repairs).toHaveLength(1);
  return repairs[0] as { rule: string; confidence: number };
}

const said = "الميناء سيفتح غدا مهما حدث";

describe("a quotation is found whichever way its marks were typed", () => {
  test.each([
    ["curly marks", `“${said}”`],
    ["curly marks the wrong way round", `”${said}“`],
    ["closing curly marks on both sides", `”${said}”`],
    ["low and high marks", `„${said}“`],
    ["straight marks", `"${said}"`],
    ["fullwidth marks", `＂${said}＂`],
    ["guillemets", `«${said}»`],
    ["guillemets that point inwards", `»${said}«`],
    ["opening guillemets on both sides", `«${said}«`],
    ["closing guillemets on both sides", `»${said}»`],
    ["single guillemets", `‹${said}›`],
    ["double angle brackets", `《${said}》`],
    ["corner brackets", `「${said}」`],
    ["white corner brackets", `『${said}』`],
    ["single marks", `‘${said}’`],
    ["single marks the wrong way round", `’${said}‘`],
    ["apostrophes", `'${said}'`],
    ["two apostrophes for one mark", `''${said}''`],
    ["two single marks for one", `‘‘${said}’’`],
    ["two grave accents and two apostrophes", `\`\`${said}''`],
    ["less-than and greater-than", `<${said}>`],
    ["less-than and greater-than typed twice", `<<${said}>>`],
    ["double parentheses", `((${said}))`],
    ["parentheses behind a cue and its colon", `(${said})`],
    ["straight marks typed twice", `""${said}""`],
    ["guillemets typed twice", `««${said}»»`],
    ["guillemets typed twice at the head alone", `««${said}»`],
    ["guillemets typed twice at the end alone", `«${said}»»`],
    ["marks of one kind in marks of another", `«“${said}”»`],
    ["guillemets in straight marks", `"«${said}»"`],
    ["an opener of one kind and a closer of another", `«${said}"`],
  ])("%s", (_, marked) => {
    expect(answer(`وقال كمال درويش: ${marked}.`)).toEqual([`${said} | كمال درويش`]);
  });

  test.each([
    ["spaces inside the marks", `وقال كمال درويش : « ${said} » .`, ` ${said} `],
    ["no space behind the colon", `وقال كمال درويش:"${said}".`, said],
    ["the full stop inside the marks", `وقال كمال درويش: «${said}.» وغادر القاعة.`, `${said}.`],
    ["an ellipsis inside the marks", `وقال كمال درويش: «${said}…».`, `${said}…`],
    ["marks glued to a preposition", "ووصف كمال درويش الاتفاق بـ”المثمر للغاية”.", "المثمر للغاية"],
    ["a mark glued to one letter", 'ووصف كمال درويش الاتفاق ب"المثمر للغاية".', "المثمر للغاية"],
  ])("%s", (_, text, quote) => {
    expect(answer(text)).toEqual([`${quote} | كمال درويش`]);
  });

  test.each([
    ["German low and high marks", "„Die Brücke ist sicher“, sagte Lena Brandt."],
    ["German inward guillemets", "»Die Brücke ist sicher«, sagte Lena Brandt."],
    ["two commas for the low mark", ',,Die Brücke ist sicher", sagte Lena Brandt.'],
    ["a low mark closed by the other high one", "„Die Brücke ist sicher”, sagte Lena Brandt."],
  ])("%s", (_, text) => {
    expect(answer(text)).toEqual(["Die Brücke ist sicher | Lena Brandt"]);
  });

  test("French guillemets with no-break spaces", () => {
    const words = "\u00a0Le pont est sûr\u202f";
    expect(answer(`«${words}», a déclaré Claire Dumont.`)).toEqual([`${words} | Claire Dumont`]);
  });
});

describe("a quotation in a quotation belongs to the outer one", () => {
  test.each([
    ["in other marks at its head", "“‘The bridge is safe’ is what he told me,”"],
    ["in other marks at its end", "“He told me ‘the bridge is safe,’”"],
    ["in double marks within single ones", "'The bridge is \"perfectly safe\" and won't fall,'"],
    ["in the same marks", '"The ferry "Heron" will not sail again,"'],
    ["in the same marks at its end", '"They will never sell the ferry "Heron","'],
  ])("%s", (_, marked) => {
    expect(answer(`${marked} Dana Whitlock said.`)).toEqual([
      `${marked.slice(1, -1)} | Dana Whitlock`,
    ]);
  });

  test("in the same guillemets, with one closing mark for both", () => {
    const text = "وقال كمال درويش: «لن تبحر غدا السفينة القديمة «النورس». وغادر الوزير القاعة.";
    expect(answer(text)).toEqual(["لن تبحر غدا السفينة القديمة «النورس | كمال درويش"]);
  });
});

describe("signs that look like marks are left alone", () => {
  test.each([
    ["feet and inches", '"The man was 5\'10" tall and ran away."'],
    ["inches", '"We found a 12" pipe there."'],
    ["years without their century", '"The \'90s were good and the ’80s were better."'],
    ["possessives", '"The workers\' homes and James’ house were lost."'],
    ["contractions", "'The bridge is safe and won't fall.'"],
  ])("%s", (_, marked) => {
    expect(answer(`Dana Whitlock said: ${marked}`)).toEqual([
      `${marked.slice(1, -1)} | Dana Whitlock`,
    ]);
  });

  test.each([
    [
      "an age in parentheses",
      "وقال كمال درويش (45 عاما) إن الميناء سيفتح غدا.",
      "الميناء سيفتح غدا",
    ],
    ["an aside behind a colon", "وقال كمال درويش: (الميناء) سيفتح غدا.", "(الميناء) سيفتح غدا"],
    ["square brackets", "وقال كمال درويش: [الميناء سيفتح غدا].", "[الميناء سيفتح غدا]"],
    ["an outlet in parentheses", "وقال كمال درويش لـ(الحياة) إن الميناء سيفتح.", "الميناء سيفتح"],
    ["a sign of less", "وقال كمال درويش إن النسبة < 5 في كل عام.", "النسبة < 5 في كل عام"],
    [
      "a model's name in marks",
      'وقال كمال درويش إن الجنود يحملون بنادق "إم-16" قديمة.',
      'الجنود يحملون بنادق "إم-16" قديمة',
    ],
  ])("%s", (_, text, statement) => {
    expect(answer(text)).toEqual([`[${statement}] | كمال درويش`]);
  });

  test.each([
    ["a text without marks", "زار كمال درويش الميناء أمس. Dana Whitlock’s boat wasn't there."],
    ["markup", "<b>The bridge</b> is <i>closed</i> until the spring."],
    ["parentheses without a cue", "الميناء (مغلق منذ عام) وصحيفة (الحياة) هنا."],
  ])("%s", (_, text) => {
    const { utterances, quotedNames } = splitArticle(text);
    expect(utterances.flatMap(({ quotes }) => quotes)).toEqual([]);
    expect(quotedNames).toEqual([]);
  });
});

describe("a quotation that its cue interrupts is one utterance with two quotes", () => {
  test.each([
    [
      "between commas",
      "«الميناء سيفتح غدا»، يقول كمال درويش، «مهما حدث في البحر».",
      "الميناء سيفتح غدا ~ مهما حدث في البحر | كمال درويش",
    ],
    [
      "with no sign around the cue",
      "«الميناء سيفتح غدا» يقول كمال درويش «مهما حدث في البحر».",
      "الميناء سيفتح غدا ~ مهما حدث في البحر | كمال درويش",
    ],
    [
      "in English",
      "“The bridge is safe,” Dana Whitlock said, “and it will stay open.”",
      "The bridge is safe, ~ and it will stay open. | Dana Whitlock",
    ],
    [
      "by dashes inside the marks",
      "«Мост безопасен, — сказала Анна Лебедева, — и будет открыт».",
      "Мост безопасен ~ и будет открыт | Анна Лебедева",
    ],
  ])("%s", (_, text, expected) => {
    expect(answer(text)).toEqual([expected]);
  });
});

test("slogans on a banner are the banner's, each in its own marks", () => {
  const text = 'ورفع المحتجون لافتات كُتب عليها "لا للحرب" و"أعيدوا أموالنا".';
  expect(answer(text)).toEqual(["لا للحرب | لافتات", "أعيدوا أموالنا | لافتات"]);
});

const left = "وغادر الوزير القاعة بعد ذلك.";

describe("a lost mark is put where the evidence is", () => {
  test.each([
    ["before the full stop", `وقال كمال درويش: «${said}. ${left}`, "closing-mark-lost"],
    ["at the end of the paragraph", `وقال كمال درويش: «${said}\n${left}`, "closing-mark-lost"],
    ["behind the complementiser", `وأكد كمال درويش أن ${said}». ${left}`, "opening-mark-lost"],
    ["behind the colon", `وقال كمال درويش: ${said}». ${left}`, "opening-mark-lost"],
  ])("%s", (_, text, rule) => {
    expect(answer(text)).toEqual([`${said} | كمال درويش`]);
    expect(repairOf(text).rule).toBe(rule);
  });

  test.each([
    ["before the next reporting verb", `وقال كمال درويش: «${said}، وأضاف أن السفن جاهزة.`],
    ["before the participle that goes on", `وأكد كمال درويش أن ${said}"، مضيفا أن السفن جاهزة.`],
  ])("%s", (_, text) => {
    expect(answer(text)).toEqual([`${said} | كمال درويش`, "[السفن جاهزة] | كمال درويش"]);
    expect(repairOf(text).confidence).toBeGreaterThan(0.5);
  });

  test("a paired quotation tells of no repair", () => {
    const [utterance] = splitArticle(`وقال كمال درويش: «${said}».`).utterances;
    expect(utterance?.explanation.every(({ confidence }) => confidence === undefined)).toBe(true);
  });

  test("a stop at the end of the paragraph is surer than one before more words, and that than none", () => {
    const sure = repairOf(`وقال كمال درويش: «${said}.`).confidence;
    const less = repairOf(`وقال كمال درويش: «${said}. ${left}`).confidence;
    const least = repairOf(`وقال كمال درويش: «${said}\n${left}`).confidence;
    expect(sure).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(least);
    expect(least).toBeGreaterThan(0.5);
  });

  test("a mark that could as well close is less sure", () => {
    const sure = repairOf(`وقال كمال درويش: «${said}.`).confidence;
    const doubtful = repairOf(`وقال كمال درويش: ” ${said}.`).confidence;
    expect(doubtful).toBeLessThan(sure);
  });
});

describe("a quotation over paragraphs is one", () => {
  const parts = [
    "الميناء سيفتح غدا مهما حدث.",
    "ولن ننتظر أحدا بعد اليوم.",
    "هذا وعد قطعناه للناس",
  ];

  test("reopened by a mark at the head of each", () => {
    const text = `وقال كمال درويش: «${parts.join("\n«")}».`;
    expect(answer(text)).toEqual([`${parts.join("\n«")} | كمال درويش`]);
    expect(repairOf(text).rule).toBe("quotation-over-paragraphs");
  });

  test("with no mark between the first and the last, and less sure", () => {
    const text = `وقال كمال درويش: «${parts.join("\n")}».`;
    expect(answer(text)).toEqual([`${parts.join("\n")} | كمال درويش`]);
    const reopened = repairOf(`وقال كمال درويش: «${parts.join("\n«")}».`);
    expect(repairOf(text).confidence).toBeLessThan(reopened.confidence);
  });

  test("but not over a paragraph that reports something itself", () => {
    const text = `وقال كمال درويش: «${said}.\nوقال سالم الورد إن ${said}».`;
    expect(answer(text)[0]).toBe(`${said} | كمال درويش`);
  });
});
