import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitArticle } from "@/splitter";

const text = readFileSync(join(import.meta.dirname, "../../seeds/article.ar.txt"), "utf8");
const article = splitArticle(text);

/** Read off the article by hand: the words between the marks, and who is reported to have said them. */
const quoted = [
  ["العمل بشكل وثيق للغاية، بما يشمل زيارة كل منهما بلد الآخر", "دونالد ترامب"],
  [
    "نقاط القوة التي تتمتع بها بلداننا، والفائدة العظيمة التي سنجنيها يوماً ما من العمل معاً",
    "دونالد ترامب",
  ],
  ["المثمرة للغاية", "دونالد ترامب"],
  ["كان الحديث جيداً للغاية", "دونالد ترامب"],
  ["مثل بوتين، يريد أن يصنع السلام", "دونالد ترامب"],
  ["يعتزم إنهاء الحرب في أوكرانيا من خلال الدبلوماسية", "بيت هيغسيث"],
  ["العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي", "بيت هيغسيث"],
  ["ليست نتيجةً واقعيةً لتسوية تفاوضية", "بيت هيغسيث"],
  ["لن تنشر قوات في أوكرانيا", "بيت هيغسيث"],
  ["يتعيّن دعم ضمانات كييف الأمنية عبر قوات أوروبية ودولية", "بيت هيغسيث"],
  ["تتطلّب من الحلفاء الأوروبيين تحمّل مسؤولية الأمن في القارة", "بيت هيغسيث"],
  ["حسن نية من روسيا، وخطوة نحو إنهاء الحرب في أوكرانيا", "مايكل والتز"],
];

describe("the article that the newsroom starts with", () => {
  test("gives its twelve quotations word for word, each with its speaker", () => {
    const found = article.utterances.flatMap(({ quotes, speaker }) =>
      quotes.map(({ start, end }) => [text.slice(start, end), speaker?.name]),
    );
    expect(found).toEqual(quoted);
  });

  test("proposes neither the platform nor the alliance's other name", () => {
    const names = article.quotedNames.map(({ at }) => text.slice(at.start, at.end));
    expect(names).toEqual(["تروث سوشال", "تروث سوشال", "الناتو"]);
  });

  test("ties the adviser's office to the name that an earlier sentence gives", () => {
    const utterance = article.utterances.find(({ mention }) =>
      text.slice(mention?.start, mention?.end).startsWith("مستشار الأمن القومي"),
    );
    expect(utterance?.speaker?.name).toBe("مايكل والتز");
    expect(utterance?.explanation.map(({ rule }) => rule)).toContain("office-to-name");
  });

  test("finds seven claims without quotation marks", () => {
    const indirect = article.utterances.filter(({ kind }) => kind === "indirect");
    expect(indirect.map(({ speaker }) => speaker?.name)).toEqual([
      ...["دونالد ترامب", "دونالد ترامب", "دونالد ترامب", "دمتري بيسكوف", "دمتري بيسكوف"],
      ...["دونالد ترامب", "مايكل والتز"],
    ]);
  });
});
