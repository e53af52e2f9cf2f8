import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { element, toHtml } from "@/ui/markup";

type Child = DefaultTreeAdapterTypes.ChildNode;

// What HTML itself reads otherwise wherever it stands: NUL is dropped, and a carriage return is a newline.
const words = fc.string({ unit: "binary" }).map((text) => text.replace(/[\0\r]/g, ""));
const hostile = fc.oneof(
  words,
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    '" onmouseover="x',
    "</span><script>",
    "&lt;b&gt;",
  ),
);

test("A text from outside stays a text, in an element and in an attribute, whatever it holds", () => {
  fc.assert(
    fc.property(hostile, hostile, (inside, label) => {
      const html = toHtml("a", element("a", { title: label, lang: undefined }, inside), null);
      const [first, second, ...others] = parseFragment(html).childNodes as [Child, Child];
      expect(others).toEqual([]);
      expect(first).toMatchObject({ nodeName: "#text", value: "a" });
      expect(second).toMatchObject({
        nodeName: "a",
        attrs: [{ name: "title", value: label }],
        childNodes: inside === "" ? [] : [{ nodeName: "#text", value: inside }],
      });
    }),
    { numRuns: 2_000 },
  );
});

test("Elements lie in each other as they were put", () => {
  const inner = element("span", { class: "line" }, "of", false, element("b", {}, "it"));
  expect(toHtml(element("mark", { id: "u1" }, undefined, inner))).toBe(
    '<mark id="u1"><span class="line">of<b>it</b></span></mark>',
  );
});
