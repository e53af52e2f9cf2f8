import { readFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type CardWords, drawCard } from "@/app/(public)/card-picture/draw-card";
import { dialPalette, palette } from "@/app/(public)/card-picture/palette";
import { fitText } from "@/app/(public)/card-picture/wrap";
import { pictureOf } from "@/publication/kept-picture";
import { pressPage } from "@/publication/press/press-page";
import { appClient, useTestDatabase } from "../support/database";

useTestDatabase();

const words: CardWords = {
  direction: "rtl",
  claim: "العودة إلى حدود أوكرانيا عام 2014 أمر غير واقعي",
  claimDirection: "rtl",
  speaker: "بيت هيغسيث (Pete Hegseth)",
  saidOn: "12 شباط/فبراير 2025",
  rating: "صحيح جزئيًا",
  mark: "half",
  retracted: null,
  newsroom: "مرصد القول",
  site: "check.example.org",
};

/** The share of a region's points that are not paper. */
async function inkIn(png: Buffer, left: number, top: number, width: number, height: number) {
  const { data } = await sharp(png)
    .extract({ left, top, width, height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let inked = 0;
  for (let at = 0; at < data.length; at += 3) if ((data[at + 1] ?? 255) < 200) inked += 1;
  return inked / (data.length / 3);
}

describe("the picture of a verdict", () => {
  test("is 1200 by 630 and small enough to be sent", async () => {
    const png = await drawCard(words);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(120_000);
  });

  test("begins at the side where its language begins", async () => {
    const arabic = await drawCard({ ...words, claim: "نعم" });
    const english = await drawCard({
      ...words,
      direction: "ltr",
      claimDirection: "ltr",
      claim: "Yes",
    });
    const [left, right] = [
      [72, 120, 400, 290],
      [728, 120, 400, 290],
    ] as const;
    expect(await inkIn(arabic, ...left)).toBe(0);
    expect(await inkIn(arabic, ...right)).toBeGreaterThan(0.005);
    expect(await inkIn(english, ...left)).toBeGreaterThan(0.005);
    expect(await inkIn(english, ...right)).toBe(0);
  });

  test.each([
    ["rtl", "المتحدثة باسم وزارة الخارجية ".repeat(4).trim()],
    ["rtl", "عبدالرحمنبنمحمدبنعبدالله".repeat(5)],
    ["ltr", "The Permanent Representative to the United Nations in New York and Geneva ".repeat(2)],
  ] as const)(
    "keeps every line within its margins, with the date: %s, %s",
    async (direction, long) => {
      const names = {
        speaker: long,
        newsroom: long,
        rating: long,
        site: `${"a".repeat(60)}.example`,
      };
      const at = { direction, claimDirection: direction, ...names };
      for (const retracted of [null, "سُحبت"]) {
        const png = await drawCard({ ...words, ...at, retracted });
        expect(await inkIn(png, 0, 20, 66, 610)).toBe(0);
        expect(await inkIn(png, 1134, 20, 66, 610)).toBe(0);
        // A picture without the date is another one: the name did not push it out.
        const dated = await drawCard({ ...words, ...at, retracted, saidOn: null });
        expect(dated.equals(png)).toBe(false);
      }
    },
  );

  test("joins Arabic letters: a word is narrower than its letters apart", () => {
    const context = createCanvas(10, 10).getContext("2d");
    fitText(context, "ببب", { face: "words", sizes: [60], width: 900, height: 90, leading: 1.5 });
    const joined = context.measureText("ببب").width;
    const apart = [..."ببب"].reduce((sum, letter) => sum + context.measureText(letter).width, 0);
    expect(joined).toBeLessThan(apart * 0.9);
  });

  test("never lets a claim run over its box, however long it is", () => {
    const context = createCanvas(10, 10).getContext("2d");
    const box = {
      face: "words",
      sizes: [60, 40, 34],
      width: 1056,
      height: 290,
      leading: 1.55,
    } as const;
    for (const claim of [
      "كلمة ".repeat(400),
      "https://example.org/".repeat(30),
      "ق".repeat(500),
      "نعم",
    ]) {
      const { lines, size } = fitText(context, claim.trim(), box);
      expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
      for (const line of lines)
        expect(context.measureText(line).width).toBeLessThanOrEqual(box.width);
    }
    expect(fitText(context, "كلمة ".repeat(400), box).lines.at(-1)).toMatch(/ …$/);
    expect(fitText(context, "نعم", box)).toEqual({ lines: ["نعم"], size: 60 });
  });

  test("has the colours of the light theme", () => {
    const tokens = readFileSync("ui/tokens.css", "utf8");
    const colour = (name: string) =>
      new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    for (const [name, value] of Object.entries(palette)) expect(value).toBe(colour(name));
    for (const [name, value] of Object.entries(dialPalette)) {
      expect(value).toBe(colour(`rating-${name}`));
    }
  });
});

describe("a kept picture", () => {
  const address = "/ar/verdicts/abcdefghjkmn/card.png";
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return drawCard(words);
  };

  test("is drawn once for what it shows, and anew for anything else", async () => {
    const first = await pictureOf(address, words, draw);
    await pressPage(await appClient(), address, {
      status: 200,
      contentType: "image/png",
      body: first,
    });
    expect((await pictureOf(address, words, draw)).equals(first)).toBe(true);
    expect(drawn).toBe(1);
    await pictureOf(address, { ...words, rating: "صحيح" }, draw);
    expect(drawn).toBe(2);
    // What holds the hash is still a picture.
    expect(await sharp(first).metadata()).toMatchObject({ format: "png", width: 1200 });
  });
});
