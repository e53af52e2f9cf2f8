import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const project = path.resolve(import.meta.dirname, "..");

/** Tailwind's classes, and CSS, that mean a side of the screen and not one of the line. */
const physical = [
  /(?<=["'`\s:!-])-?(scroll-)?[mp][lr]-[\w[(./]+/,
  /(?<=["'`\s:!])-?(left|right)-(\d|\[|\(|px\b|auto\b|full\b)[\w\]./]*/,
  /(?<=["'`\s:!])(text|float|clear|bg|object|origin)-(left|right)\b/,
  /(?<=["'`\s:!])(rounded-([lr]|[tb][lr])|border-[lr])\b/,
  /(?<=[{;\s])(margin|padding|border|inset)-(left|right)\b[\w-]*\s*:/,
  /(?<=[{;\s])((left|right)\s*:\s*[-\d.a-z(]+(?=\s*[;}])|(text-align|float)\s*:\s*(left|right))/,
];

function filesUnder(root: string): string[] {
  const entries = readdirSync(path.join(project, root), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function physicalSides(text: string): string[] {
  return physical.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, "g"))].map(String));
}

describe("right to left", () => {
  test("no screen is laid out by left and right", () => {
    const files = ["app", "ui"].flatMap(filesUnder);
    expect(files.length).toBeGreaterThan(5);
    const found = files.flatMap((file) =>
      physicalSides(readFileSync(file, "utf8")).map(
        (word) => `${path.relative(project, file)}: ${word}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'className="ml-2"',
    'className="flex md:-mr-4"',
    'className="hover:pl-[3px]"',
    'className="left-0"',
    'className="-right-1/2"',
    'className="text-left"',
    'className="rounded-tl-md"',
    'className="border-l"',
    "a { margin-left: 1px }",
    "a { right: 0; }",
    "a { text-align: right }",
  ])("%s is seen", (text) => {
    expect(physicalSides(text)).not.toEqual([]);
  });

  test.each([
    'className="ms-2 pe-4 text-start start-0 rounded-ss border-s"',
    "left-to-right text",
    "a right: of way",
  ])("%s is let through", (text) => {
    expect(physicalSides(text)).toEqual([]);
  });
});
