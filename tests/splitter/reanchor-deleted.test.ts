import { describe, expect, test } from "vitest";
import { reanchor } from "@/splitter";
import { report, whatBecame } from "./reanchored";

describe("a statement that was deleted", () => {
  const statement = "the bridge over the Elm opened in 2014";

  test.each([
    ["another year", "the bridge over the Elm opened in 2015"],
    ["a negation", "the bridge over the Elm never opened in 2014"],
    ["another river", "the bridge over the Oak opened in 2014"],
  ])("is gone, though a sentence with %s was written elsewhere", (_, decoy) => {
    const before = `${report(`⟦${statement}⟧`)}\nA band played until midnight.`;
    const after = `${before.split("\n").toSpliced(1, 1).join("\n")}\nThe engineer wrote that ${decoy}.`;
    expect(whatBecame(before, after)).toEqual(["gone"]);
  });

  test("is gone, though the sentence that it resembles was corrected", () => {
    const before =
      "The year began well. ⟦Exports fell by 20 percent in 2014⟧. Nobody knew why. Exports fell by 30 percent in 2015. Then came the war.";
    const after = "The year began well. Exports fell by 31 percent in 2015. Then came the war.";
    expect(whatBecame(before, after)).toEqual(["gone"]);
  });

  test("does not take the place of the utterance that it resembles", () => {
    const before =
      "بدأ العام هادئا.\nقالت الهيئة إن ⟦أسعار القمح ارتفعت 3% في مارس⟧.\nقالت الهيئة إن ⟦أسعار الذرة ارتفعت 5% في مارس⟧.\nوانتهى الاجتماع.";
    const after =
      "بدأ العام هادئا.\nقالت الهيئة إن أسعار الذرة ارتفعت 6% في مارس.\nوانتهى الاجتماع.";
    expect(whatBecame(before, after)).toEqual([
      "gone",
      "changed: أسعار الذرة ارتفعت [-5%-]{+6%+} في مارس",
    ]);
  });

  test("is gone, though a new sentence stands in its place", () => {
    expect(
      whatBecame(
        report("⟦the harbour will close for repairs⟧"),
        report("nobody has seen the airport since"),
      ),
    ).toEqual(["gone"]);
  });

  test("is gone from an empty text, and so is a statement that the old text does not hold", () => {
    expect(whatBecame("⟦we won⟧", "")).toEqual(["gone"]);
    const spans = [
      [0, 0],
      [-1, 2],
      [2, 1],
      [0, 99],
      [0.5, 2],
      [Number.NaN, 2],
    ];
    const utterances = spans.map(([start = 0, end = 0]) => ({
      statement: { start, end },
      quotes: [],
    }));
    for (const answer of reanchor("we won", "we won", utterances))
      expect(answer.outcome).toBe("gone");
  });
});
