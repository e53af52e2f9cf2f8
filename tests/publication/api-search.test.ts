import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { searchSchema } from "@/publication/api/schemas";
import { readSearch } from "@/publication/api/search";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  pressed,
  publishedClaim,
} from "../support/newsroom";
import { retract } from "./exchange-support";

useTestDatabase();

let desk: Newsroom;
let published: string;
beforeAll(async () => {
  desk = await openNewsroom();
  published = await publishedClaim(desk);
  await pressed();
  await prepareClaim(desk.checker.actor);
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("the search of the API", () => {
  test("finds what readers find, however it is spelled, and is what its schema says", async () => {
    const answer = await readSearch({ q: "الضرايب" });
    expect(() => searchSchema.strict().parse(answer)).not.toThrow();
    expect(idsOf(answer.items)).toEqual([published]);
    expect(answer).toMatchObject({ count: 1, next: null, nearest: null });
  });

  test("says of a sentence what was checked already, and how like it is", async () => {
    const { nearest } = await readSearch({ q: "لن ترفع الحكومة الضرائب أبدا قبل عام 2030" });
    expect(nearest?.[0]?.verdict.id).toBe(published);
    expect(nearest?.[0]?.likeness).toBeGreaterThan(0.5);
    const none = await readSearch({ q: "the moon is made of green cheese" });
    expect(none).toMatchObject({ items: [], count: 0, nearest: [] });
  });

  test("keeps to a rating and a language", async () => {
    expect((await readSearch({ q: "الضرائب", rating: "true" })).items).toEqual([]);
    expect((await readSearch({ q: "الضرائب", language: "ar" })).count).toBe(1);
  });

  test.each([
    ["no words", { q: "  " }],
    ["no question", {}],
    ["a parameter that it does not know", { q: "x", colour: "red" }],
    ["a cursor that was made up", { q: "x", cursor: "' OR 1=1" }],
  ])("refuses %s", async (_, parameters) => {
    await expect(readSearch(parameters as Record<string, string>)).rejects.toBeInstanceOf(
      z.ZodError,
    );
  });

  test("does not find what was retracted", async () => {
    await retract(desk, published);
    expect((await readSearch({ q: "الضرائب" })).items).toEqual([]);
  });
});
