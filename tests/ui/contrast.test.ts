import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const folder = path.resolve(import.meta.dirname, "../../ui");
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

type Colours = Readonly<Record<string, string>>;

function coloursIn(css: string): Colours {
  return Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

const light = coloursIn(read("tokens.css"));
const [bySystem = {}, byHand = {}] = read("dark.css").split(":root[data-theme=").map(coloursIn);
const dark: Colours = { ...light, ...bySystem };

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => luminance(colours[name] ?? "#000000"))
    .sort((first, second) => second - first);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Everything that text is set in, on every ground that it stands on. */
const texts: [text: string, ...grounds: string[]][] = [
  ["ink", "paper", "raised", "sunken", "tint", "mark", "caution-tint", "danger-tint"],
  ["faint", "paper", "raised", "sunken", "tint", "caution-tint", "danger-tint"],
  ["accent", "paper", "raised", "sunken", "tint", "caution-tint", "danger-tint"],
  ["accent-strong", "paper", "raised", "sunken", "tint"],
  ["on-accent", "accent", "accent-strong"],
  ["caution", "paper", "raised", "caution-tint"],
  ["danger", "paper", "raised", "danger-tint"],
  ["on-danger", "danger"],
];

/** What is drawn and must be told from its ground: edges of controls, dials. */
const drawn: [drawn: string, ...grounds: string[]][] = [
  ["edge", "paper", "raised", "sunken"],
  ...Object.keys(light)
    .filter((name) => name.startsWith("rating-"))
    .map((name) => [name, "paper", "raised", "sunken", "tint"] as [string, ...string[]]),
];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s theme", (_, colours) => {
  test.each(texts)("text in %s is read on all its grounds", (text, ...grounds) => {
    for (const ground of grounds.flat()) {
      expect(contrast(colours, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(drawn)("%s is seen on all its grounds", (name, ...grounds) => {
    for (const ground of grounds.flat()) {
      expect(contrast(colours, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test("the dark theme chosen by hand is the system's", () => {
  expect(Object.keys(bySystem).length).toBeGreaterThan(15);
  expect(byHand).toEqual(bySystem);
});

test("no colour of the theme is left as it was in the dark", () => {
  expect(Object.keys(light).filter((name) => !(name in bySystem))).toEqual([]);
});
