import fc from "fast-check";
import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { foldForSearch } from "@/language/folding";
import { trigramForm } from "@/review/queue/search-words";
import { appClient, useTestDatabase } from "../support/database";

useTestDatabase();

let app: pg.Client;
beforeAll(async () => {
  app = await appClient();
});

async function foldedByDatabase(texts: readonly string[]): Promise<string[]> {
  const { rows } = await app.query<{ folded: string }>(
    `SELECT fold_for_search(value) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS t(value, place) ORDER BY place`,
    [texts],
  );
  return rows.map(({ folded }) => folded);
}

/** Letters, marks, digits and spaces of Arabic, Persian, Latin, Greek and Cyrillic. */
const letters = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0xc0, max: 0x24f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0x410, max: 0x44f }),
  fc.integer({ min: 0x600, max: 0x6ff }),
  fc.integer({ min: 0x750, max: 0x77f }),
  fc.constantFrom(0x200f, 0x202b, 0xfeff, 0xfef7, 0xfdf2),
);

test("the database folds words as the application does", async () => {
  const texts = fc.array(
    fc.array(letters).map((codes) => String.fromCodePoint(...codes)),
    { minLength: 40, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (some) => {
      expect(await foldedByDatabase(some)).toEqual(some.map(foldForSearch));
    }),
    { numRuns: 25 },
  );
});

test("names are one word however they are written", async () => {
  const pairs = [
    ["أوكرانيا", "اوكرانيا"],
    ["مُحَمَّد", "محمد"],
    ["محـــمد", "محمد"],
    ["مستشفى", "مستشفي"],
    ["مدرسة", "مدرسه"],
    ["عام ٢٠٢٥", "عام 2025"],
    ["Besançon", "BESANCON"],
  ];
  const [first, second] = [0, 1].map((at) => pairs.map((pair) => pair[at] ?? ""));
  expect(await foldedByDatabase(first ?? [])).toEqual(await foldedByDatabase(second ?? []));
});

test("letters stand for letters in the program as in the database", async () => {
  const words = ["الموانئ 1017", "ترامب", "هيجسيث", "ڤيينا", "Kyiv", "%50\\%"];
  const folded = words.map(foldForSearch);
  const { rows } = await app.query<{ form: string }>(
    `SELECT trigram_form(value) AS form FROM unnest($1::text[]) WITH ORDINALITY AS t(value, place) ORDER BY place`,
    [folded],
  );
  expect(rows.map(({ form }) => form)).toEqual(folded.map(trigramForm));
  expect(trigramForm(foldForSearch("موانئ"))).toMatch(/^[a-z0-9]+$/);
});
