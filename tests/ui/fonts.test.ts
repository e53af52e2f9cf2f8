import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { facesOf } from "@/publication/press/font-faces";

test("no letter is in two files of one face, of which a page would fetch both", () => {
  const faces = facesOf(readFileSync("ui/fonts.css", "utf8"));
  expect(faces.length).toBeGreaterThan(10);
  const files = new Map<string, string>();
  const twice = faces.flatMap(({ file, name, ranges }) =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) => `${name} U+${(first + at).toString(16)}`)
        .filter((letter) => files.has(letter) || !files.set(letter, file))
        .map((letter) => `${letter}: ${file}, ${files.get(letter)}`),
    ),
  );
  expect(twice).toEqual([]);
});
