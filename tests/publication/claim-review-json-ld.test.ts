import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { serialiseJsonLd } from "@/publication/claim-review/serialise-json-ld";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import type { PublishedRecord } from "@/publication/published-record";
import { corrected, published, recordWith, site } from "./claim-review-records";

const attempts = [
  "</script><script>alert(1)</script>",
  "</ScRiPt >",
  "<!-- <script>",
  "--> ]]>",
  "\u2028\u2029",
  "&lt;/script&gt; &#60;",
  '"} , {"@type": "',
  "\\u003c/script\\u003e",
  "\u202eevil\u0000",
  "\ud800",
];

/** Puts a text into every place of a record that somebody outside may have filled. */
function poison(value: unknown, text: string): unknown {
  if (typeof value === "string") return `${text}${value}`;
  if (Array.isArray(value)) return value.map((item) => poison(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const structural = ["claimId", "kind", "at", "version", "language", "saidOn"];
      return [key, structural.includes(key) ? inner : poison(inner, text)];
    }),
  );
}

/** What the browser sees: the scripts of a page and the text in each. */
function scriptsIn(html: string): string[] {
  const found: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }) => {
    const children = (node.childNodes ?? []) as { nodeName: string; value?: string }[];
    if (node.nodeName === "script") found.push(children.map((child) => child.value).join(""));
    children.forEach(walk);
  };
  walk(parse(html) as never);
  return found;
}

describe("JSON-LD in a page", () => {
  test.each(attempts)("%j breaks out of no field", (attempt) => {
    const record = poison(recordWith({ history: [published, corrected] }), attempt);
    const review = toClaimReview(record as PublishedRecord, site);
    if (!review) throw new Error("no review");
    const json = serialiseJsonLd(review);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);

    const html = `<!doctype html><title>x</title><script type="application/ld+json">${json}</script><p>after`;
    const scripts = scriptsIn(html);
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0] ?? "")).toEqual(JSON.parse(JSON.stringify(review)));
  });

  test("holds the attempts word for word, once it is parsed", () => {
    const text = attempts.join(" ");
    expect(JSON.parse(serialiseJsonLd({ text }))).toEqual({ text });
  });
});
