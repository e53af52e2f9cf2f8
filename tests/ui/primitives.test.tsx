import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup as render } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AttributionMark } from "@/ui/attribution-mark";
import { BidiText } from "@/ui/bidi-text";
import { Choices } from "@/ui/choices";
import { CheckField, TextField } from "@/ui/controls";
import { cutAtMarks, MarkedText } from "@/ui/marked-text";
import { Quotation } from "@/ui/quotation";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";

const folder = path.resolve(import.meta.dirname, "../../ui");

describe("the dial", () => {
  const scale = ["true", "mostly-true", "half-true", "mostly-false", "false"];
  const aside = ["unproven", "opinion", "satire", "not-checkable", "missing-context", "outdated"];
  const shape = (key: string) =>
    render(<RatingDial mark={dialOf(key)} />).replace(/class="[^"]*"/g, "");

  test("tells every step apart without its colour", () => {
    const shapes = [...scale, ...aside].map(shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test("is dashed for what is not on the line, and only there", () => {
    for (const key of scale) expect(shape(key)).not.toContain("stroke-dasharray");
    for (const key of aside) expect(shape(key)).toContain("stroke-dasharray");
  });

  test("has a mark for a step that a newsroom adds", () => {
    expect(dialOf("our-own-step")).toBe("dash");
    expect(dialOf("constructor")).toBe("dash");
    expect(balloonOf("our-own-step")).toBe("question");
  });

  test("is hidden where its word stands beside it, and named where it stands alone", () => {
    expect(render(<RatingDial mark="full" />)).toContain('aria-hidden="true"');
    const named = render(<RatingDial mark="full" label="صحيح" />);
    expect(named).toContain('role="img" aria-label="صحيح"');
    expect(named).not.toContain("aria-hidden");
    expect(render(<AttributionMark mark="check" />)).toContain('aria-hidden="true"');
  });
});

describe("a text from outside", () => {
  test("has its own language and direction", () => {
    expect(render(<BidiText text="قول" lang="ar" />)).toBe('<bdi dir="rtl" lang="ar">قول</bdi>');
    expect(render(<BidiText text="قول" />)).toBe('<bdi dir="auto">قول</bdi>');
  });

  test("is escaped, and cannot turn the line around", () => {
    expect(render(<BidiText text={"<b>\u202e"} />)).toBe('<bdi dir="auto">&lt;b&gt;</bdi>');
    expect(render(<BidiText text={"a\u202e"} hidden="show" />)).toContain("a⟦U+202E⟧");
  });
});

describe("marks in a text", () => {
  test("that begin at one place can each be linked to", () => {
    const marks = [
      { start: 1, end: 3, id: "one" },
      { start: 1, end: 2, id: "other" },
    ];
    const html = render(<MarkedText text="abcd" marks={marks} />);
    expect(html.match(/id="[a-z]+"/g)).toEqual(['id="one"', 'id="other"']);
  });

  test("may overlap, and leave the text whole", () => {
    const pieces = cutAtMarks("abcdef", [
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ]);
    expect(pieces.map(({ text }) => text)).toEqual(["a", "bc", "d", "ef"]);
    expect(pieces.map(({ marks }) => marks.length)).toEqual([0, 1, 2, 1]);
  });

  test("that lie outside of the text, or are empty, are left out", () => {
    const marks = [
      { start: -1, end: 2 },
      { start: 2, end: 2 },
      { start: 2, end: 9 },
    ];
    expect(render(<MarkedText text="abc" marks={marks} />)).toBe("abc");
  });

  test("count code units, with an emoji before them and hidden characters shown", () => {
    const text = "😀\u202eقال نعم";
    const start = text.indexOf("نعم");
    const html = render(<MarkedText text={text} marks={[{ start, end: start + 3 }]} />);
    expect(html).toBe('😀⟦U+202E⟧قال <mark class="marked">نعم</mark>');
  });

  test("stand in a quotation of their own direction", () => {
    const html = render(
      <Quotation lang="ar" source="مصدر">
        قول
      </Quotation>,
    );
    expect(html).toContain('<blockquote dir="rtl" lang="ar"');
    expect(html).toContain("<figcaption");
  });
});

describe("a field", () => {
  test("ties its label, hint and error to the control", () => {
    const html = render(
      <TextField name="title" label="العنوان" hint="كما ورد" error="مطلوب" required />,
    );
    expect(html).toContain('for="title"');
    expect(html).toContain('aria-describedby="title-hint title-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="title-hint"');
    expect(html).toContain('id="title-error"');
    expect(html).toContain("required");
  });

  test("says nothing of hint or error where there is none", () => {
    const html = render(<TextField name="title" label="Title" />);
    expect(html).not.toContain("aria-");
    expect(html).toContain('dir="auto"');
  });

  test("keeps addresses and passwords from left to right", () => {
    expect(render(<TextField name="site" type="url" label="Site" />)).toContain('dir="ltr"');
  });

  test("of choices is a group with a legend", () => {
    const html = render(
      <Choices
        name="rating"
        legend="التصنيف"
        error="اختر"
        chosen="b"
        choices={[
          { value: "a", label: "A", hint: "first" },
          { value: "b", label: "B" },
        ]}
      />,
    );
    expect(html).toContain("<legend");
    expect(html).toContain('aria-describedby="rating-error"');
    expect(html.match(/checked/g)?.length).toBeGreaterThan(0);
    expect(render(<CheckField name="seen" label="Seen" />)).toContain('for="seen"');
  });
});

describe("the room", () => {
  const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));

  const textOf = (file: string) => readFileSync(path.join(folder, file), "utf8");

  test("has no style that a strict policy would refuse", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(textOf(file), file).not.toMatch(/\sstyle=|<style/);
  });

  test("has client code only where it wraps React Aria, and no public page uses that", () => {
    const client = files.filter(
      (file) => file.endsWith(".tsx") && textOf(file).includes('"use client"'),
    );
    expect(client).toContain("dialog.tsx");
    const wraps = /from "react-aria-components|import\("\.\/toast-region"\)|from "\.\/aria-button"/;
    for (const file of client) expect(textOf(file), file).toMatch(wraps);
    const names = client.map((file) => file.replace(/\.tsx?$/, "")).join("|");
    const used = new RegExp(`from "@/ui/(${names})"`);
    const pages = path.resolve(folder, "../app/(public)");
    const sources = readdirSync(pages, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => readFileSync(path.join(pages, file), "utf8"));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => used.test(source))).toEqual([]);
  });

  test("weighs 120 kB of letters at most on a page in Arabic and English", () => {
    const fonts = readdirSync(path.join(folder, "fonts")).filter((file) => file.endsWith(".woff2"));
    expect(fonts.length).toBe(8);
    const sizes = fonts.map((file) => statSync(path.join(folder, "fonts", file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });
});
