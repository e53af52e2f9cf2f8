import { describe, expect, test } from "vitest";
import { type Changed, reanchor } from "@/splitter";
import { readMarked } from "./marked-article";
import { frame, report, whatBecame } from "./reanchored";

describe("an article that was edited elsewhere", () => {
  const utterance = "⟦ميناء الشروق سيعمل ليلا ونهارا⟧";
  const words = "ميناء الشروق سيعمل ليلا ونهارا";

  test("keeps its utterances where they are", () => {
    const after = frame(words).replace("مساء اليوم نفسه", "صباح الاثنين");
    expect(whatBecame(frame(utterance), after)).toEqual([`same: ${words}`]);
  });

  test("takes its utterances along when a paragraph is put before them", () => {
    const after = `تحديث: أضيفت تصريحات الوزيرة.\n${frame(words)}`;
    expect(whatBecame(frame(utterance), after)).toEqual([`moved: ${words}`]);
  });

  test("takes an utterance along when its paragraph is moved to the end", () => {
    const [first, second, third] = report("⟦we will rebuild the harbour⟧").split("\n");
    const after = [first, third, second?.replace(/[⟦⟧]/g, "")].join("\n");
    expect(whatBecame([first, second, third].join("\n"), after)).toEqual([
      "moved: we will rebuild the harbour",
    ]);
  });

  test("carries mention and cue, and leaves them out where they were rewritten", () => {
    const before = report("we will rebuild the harbour");
    const at = (text: string, words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const utterance = {
      statement: at(before, "we will rebuild the harbour"),
      quotes: [],
      mention: at(before, "Mayor Dana Whitlock"),
      cue: at(before, "said"),
    };
    const after = `Updated.\n${before.replace(" said ", " insisted ")}`;
    expect(reanchor(before, after, [utterance])).toEqual([
      {
        outcome: "moved",
        statement: at(after, "we will rebuild the harbour"),
        quotes: [],
        mention: at(after, "Mayor Dana Whitlock"),
        cue: null,
      },
    ]);
  });
});

describe("words that stand in the article more than once", () => {
  test("are told apart by the sentence before them", () => {
    const before = "Ann rose. ⟦We won⟧. Ben sat down. ⟦We won⟧. Cy laughed. ⟦We won⟧.";
    const after = "Ann rose. We won. Cy laughed. We won.";
    expect(whatBecame(before, after)).toEqual(["same: We won", "gone", "moved: We won"]);
  });

  test("follow their paragraphs when those change places", () => {
    const before =
      "عاد الصيادون من البحر فجرا.\nقال عمر: «⟦لن نغادر⟧».\nأغلق السوق أبوابه ظهرا.\nقال زياد: «⟦لن نغادر⟧».";
    const after =
      "أغلق السوق أبوابه ظهرا.\nقال زياد: «لن نغادر».\nعاد الصيادون من البحر فجرا.\nقال عمر: «لن نغادر».";
    const { text, utterances } = readMarked(before);
    const starts = reanchor(text, after, utterances).map((answer) =>
      answer.outcome === "moved" ? answer.statement.start : answer.outcome,
    );
    expect(starts).toEqual([after.lastIndexOf("لن نغادر"), after.indexOf("لن نغادر")]);
  });

  test("are not given to an utterance that was deleted while the other remains", () => {
    const before =
      "Ann rose early and spoke.\n⟦We won the vote⟧.\nBen sat down.\nHe wrote: We won the vote.";
    const after =
      "Ann rose early and spoke.\nBen sat down.\nHe wrote: We won the vote. All agreed.";
    expect(whatBecame(before, after)).toEqual(["gone"]);
  });

  test("are not given to a deleted utterance, though they are left in a sentence with another utterance", () => {
    const before =
      "Ann rose early and spoke.\n⟦We won the vote⟧.\nBen sat down.\nHe wrote: We won the vote, and ⟦nobody cheated⟧.";
    const after =
      "Ann rose early and spoke.\nBen sat down.\nHe wrote: We won the vote, and nobody cheated. All agreed.";
    expect(whatBecame(before, after)).toEqual(["gone", "moved: nobody cheated"]);
  });

  test("are left to the place that they had, though that was never an utterance", () => {
    const before =
      "Ann: ⟦We will fight on⟧! she cried.\nA line stays here just as it was.\nBen: We will fight on, he said.\nThe last line stays as it was, too.";
    const after =
      "A line stays here just as it was.\nLoud: We will fight on - so they sang.\nThe last line stays as it was, too.";
    expect(whatBecame(before, after)).toEqual(["gone"]);
  });

  test("go to the speaker who said them, even where each said them twice", () => {
    const omar = "عمر: «⟦لن نغادر هذا البلد⟧»";
    const ziad = omar.replace("عمر", "زياد");
    const before = ["صباحا", omar, "ظهرا", omar, "عصرا", ziad, "مساء", ziad, "ليلا"].join("\n");
    const after = ["أمس الأول", ziad, "اليوم", omar, "غدا"].join("\n").replace(/[⟦⟧]/g, "");
    const { text, utterances } = readMarked(before);
    const speakers = reanchor(text, after, utterances).map((answer) =>
      answer.outcome === "moved"
        ? after.slice(0, answer.statement.start).split("\n").at(-1)
        : answer.outcome,
    );
    expect(speakers.slice(0, 2).sort()).toEqual(["gone", "عمر: «"].sort());
    expect(speakers.slice(2).sort()).toEqual(["gone", "زياد: «"].sort());
  });

  test.each([
    ["70", "40", "90"],
    ["70 to 80", "40 to 50", "85 to 99"],
  ])(
    "are not taken from a sentence that was corrected to say them (%s)",
    (figure, other, corrected) => {
      const cost = (figure: string) => `the road to Elm will cost the town ${figure} million`;
      const text = (first: string, second: string) =>
        `${report(first)}\nTwo years ago the paper wrote that ${second}.\nNobody remembers.`;
      const before = text(`⟦${cost(figure)}⟧`, cost(other));
      const [became] = whatBecame(before, text(cost(corrected), cost(figure)));
      expect(became).toMatch(/^changed: the road to Elm will cost the town \[-70/);
    },
  );

  test("are kept in order where nothing else tells them apart", () => {
    const line = "«⟦لا تعليق لدينا اليوم⟧»";
    const before = [line, line, line].join("\n");
    const after = `${before.replace(/[⟦⟧]/g, "")}\nانتهى`;
    expect(whatBecame(before, after)).toEqual(
      Array.from({ length: 3 }, () => "same: لا تعليق لدينا اليوم"),
    );
  });

  test("as short as a yes are not found again in another conversation", () => {
    const before = report("nothing more was planned").replace(
      "Sunday morning.",
      "Sunday morning. ⟦Yes⟧!",
    );
    const after = `${report("nothing more was planned")}\nA child in the crowd shouted: Yes! Nobody answered.`;
    expect(whatBecame(before, after)).toEqual(["gone"]);
  });
});

describe("a statement that was corrected in its place", () => {
  test.each([
    [
      "with another year",
      "the bridge opened in 2014",
      "the bridge opened in 2015",
      "the bridge opened in [-2014-]{+2015+}",
    ],
    [
      "with another figure at its head",
      "20 people were hurt",
      "30 people were hurt",
      "[-20-]{+30+} people were hurt",
    ],
    [
      "with a longer figure",
      "the fair cost 20",
      "the fair cost 200",
      "the fair cost [-20-]{+200+}",
    ],
    [
      "with per cent where a number stood",
      "prices rose by 20 this year",
      "prices rose by 20% this year",
      "prices rose by [-20-]{+20%+} this year",
    ],
    [
      "with a negation",
      "the city will pay for it",
      "the city will not pay for it",
      "the city will {+not +}pay for it",
    ],
    [
      "with another name",
      "Kamal Darwish will build the harbour",
      "Karim Darwish will build the harbour",
      "[-Kamal-]{+Karim+} Darwish will build the harbour",
    ],
    [
      "with a clause less",
      "the harbour will close in May, after the storms, for a year",
      "the harbour will close in May for a year",
      "the harbour will close in May[-, after the storms,-] for a year",
    ],
  ])("%s is shown with the difference", (_, before, after, difference) => {
    expect(whatBecame(report(`⟦${before}⟧`), report(after))).toEqual([`changed: ${difference}`]);
  });

  test.each([
    [
      "لن في مكان سوف",
      "الحكومة سوف ترفع الأسعار",
      "الحكومة لن ترفع الأسعار",
      "الحكومة [-سوف-]{+لن+} ترفع الأسعار",
    ],
    ["نفي في أوله", "يوجد خلل في الشبكة", "لا يوجد خلل في الشبكة", "{+لا +}يوجد خلل في الشبكة"],
    ["نفي حذف من أوله", "لا يوجد خلل في الشبكة", "يوجد خلل في الشبكة", "[-لا -]يوجد خلل في الشبكة"],
    ["تشكيل أضيف", "الميناء يعمل ليلا", "الميناء يعمل ليلاً", "الميناء يعمل [-ليلا-]{+ليلاً+}"],
  ])("%s", (_, before, after, difference) => {
    expect(whatBecame(frame(`⟦${before}⟧`), frame(after))).toEqual([`changed: ${difference}`]);
  });

  test("shows a negation that was put before the selected words, and one that was taken away", () => {
    expect(
      whatBecame(
        report("that they ⟦agree to the plan⟧"),
        report("that they never agree to the plan"),
      ),
    ).toEqual(["changed: {+never +}agree to the plan"]);
    expect(
      whatBecame(frame("ما قيل ليس ⟦صحيحا في هذه الحالة⟧"), frame("ما قيل صحيحا في هذه الحالة")),
    ).toEqual(["changed: [-ليس -]صحيحا في هذه الحالة"]);
  });

  test("is no change where words beside it were found along with it and are the same too", () => {
    const old = "⟦قال⟧ قال ⟦قال⟧ قال قال قال.\nقال قال 🙂 قال لن ⟦قال.⟧\nclose قال قال قال.";
    const newer =
      "قال قال قال قال قال قال قال قال قال قال لن 🙂.\nclose قال قال قال.\nقال قال قال قال قال قال.\nclose قال قال قال.\nقال قال 🙂 May لن قال.";
    expect(whatBecame(old, newer)).toEqual(["moved: قال", "moved: قال", "moved: قال."]);
  });

  test("is not called the same where a selection ended inside of the figure", () => {
    const before = readMarked(report("⟦the fair will cost 20⟧0 a day"));
    const [answer] = reanchor(
      before.text,
      report("the fair will cost 205 a day"),
      before.utterances,
    );
    expect(answer?.outcome).toBe("changed");
  });

  test("keeps all quotes of a mixed statement inside the new statement", () => {
    const before = frame("⟦الميناء «{يعمل ليلا ونهارا}» وإن العمال «{متعبون}» من السفر⟧");
    const after = frame("الميناء “يعمل نهارا” وإن العمال “مرهقون جدا” من السفر");
    const { text, utterances } = readMarked(before);
    const [answer] = reanchor(text, after, utterances) as [Changed];
    expect(answer.outcome).toBe("changed");
    expect(answer.quotes.map((quote) => quote && after.slice(quote.start, quote.end))).toEqual([
      "يعمل نهارا",
      "مرهقون جدا",
    ]);
  });

  test("says which quote was taken out", () => {
    const before = report(
      "⟦the fair was “{a great success}” and “{cheap}” for a town of this size⟧",
    );
    const after = report("the fair was “a great success” for a town of this size");
    const { text, utterances } = readMarked(before);
    const [answer] = reanchor(text, after, utterances) as [Changed];
    expect(answer.quotes.map((quote) => quote && after.slice(quote.start, quote.end))).toEqual([
      "a great success",
      null,
    ]);
  });

  test("is followed into a paragraph that moved as a whole", () => {
    const before = `A line.\nThe crowd fell silent. ⟦The harbour cost 20 million⟧. The mayor sat down.\nAnother line.\nThe last line of it all.`;
    const after = `A line.\nAnother line.\nThe last line of it all.\nThe crowd fell silent. The harbour cost 30 million. The mayor sat down.`;
    expect(whatBecame(before, after)).toEqual(["changed: The harbour cost [-20-]{+30+} million"]);
  });
});

describe("characters that are more than one code unit", () => {
  test("are not cut when a statement ends in them", () => {
    const before = report("⟦we love this town 👩🏽‍🚀⟧ and so on");
    const after = report("we love the old town 👩🏽‍🚀 and so on");
    expect(whatBecame(before, after)).toEqual(["changed: we love [-this-]{+the old+} town 👩🏽‍🚀"]);
  });

  test("move what stands behind them", () => {
    const after = report("we will stay").replace("The fair", "🙂 The fair");
    expect(whatBecame(report("⟦we will stay⟧"), after)).toEqual(["moved: we will stay"]);
  });
});
