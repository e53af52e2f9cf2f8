import jsonld from "jsonld";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { toBreadcrumbList } from "@/publication/claim-review/breadcrumbs";
import { toClaimList } from "@/publication/claim-review/item-list";
import { serialiseJsonLd } from "@/publication/claim-review/serialise-json-ld";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import {
  corrected,
  halfTrue,
  hegseth,
  published,
  recordWith,
  reported,
  site,
} from "./claim-review-records";
import { schemaOrgContext } from "./schema-org-context";

/** Nothing is fetched: the one context there is lies beside this file. */
const options = {
  documentLoader: async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} would be fetched`);
    return { documentUrl: url, document: schemaOrgContext };
  },
  safe: true,
};
type Document = jsonld.JsonLdDocument;

const recording = { ...reported, address: "https://video.example/1", occasion: "مؤتمر صحفي" };
const review = toClaimReview(
  recordWith({ content: halfTrue, utterances: [recording], history: [published, corrected] }),
  site,
);
const documents: [string, object | null][] = [
  ["a verdict's page", review],
  ["an article's page", toClaimList(site, "ar", [recordWith(), recordWith({ claimId: "other" })])],
  ["any page's way", toBreadcrumbList(site.address, [{ name: "الرئيسية", path: "/ar" }])],
];

/** As a program reads it off a page. */
function readFromPage(data: object): Document {
  const html = `<!doctype html><title>x</title><script type="application/ld+json">${serialiseJsonLd(data)}</script>`;
  const find = (node: { nodeName: string; childNodes?: unknown[]; value?: string }): string => {
    const inner = (node.childNodes ?? []) as { nodeName: string; value?: string }[];
    if (node.nodeName === "script") return inner.map(({ value }) => value).join("");
    return inner.map(find).join("");
  };
  return JSON.parse(find(parse(html) as never));
}

const asQuads = (document: Document) =>
  jsonld.canonize(document, { ...options, algorithm: "URDNA2015", format: "application/n-quads" });

describe("the JSON-LD of a page", () => {
  test.each(documents)(
    "of %s is the same after a round trip through a library",
    async (_, data) => {
      const document = readFromPage(data ?? {});
      const compacted = await jsonld.compact(
        await jsonld.expand(document, options),
        "https://schema.org" as unknown as jsonld.ContextDefinition,
        options,
      );
      expect(inOneForm(compacted)).toEqual(inOneForm(document));
    },
  );

  test.each(documents)("of %s says the same as triples and back", async (_, data) => {
    const document = readFromPage(data ?? {});
    const quads = await asQuads(document);
    expect(quads.split("\n").length).toBeGreaterThan(4);
    const back = await jsonld.fromRDF(quads as unknown as object, {
      ...options,
      format: "application/n-quads",
    });
    expect(await asQuads(back)).toBe(quads);
  });

  test("names the review and the claim by addresses that other pages use for them", async () => {
    const [list] = await jsonld.expand(documents[1]?.[1] as Document, options);
    const claims = JSON.stringify(list).match(/"[^"]*#claim"/g);
    expect(claims).toContain(`"${review?.itemReviewed["@id"]}"`);
    expect(await asQuads(review as unknown as Document)).toContain(
      `<${review?.["@id"]}> <http://schema.org/claimReviewed> `,
    );
    expect(JSON.stringify(review)).toContain(hegseth.names.ar);
  });

  test("would be found to have a term that schema.org does not know", async () => {
    const document = { ...review, verdictColour: "red" } as unknown as Document;
    await expect(jsonld.expand(document, options)).rejects.toThrow();
  });
});

/** One value and a list of it are the same in JSON-LD, and schema.org has other names for keywords. */
function inOneForm(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 1 ? inOneForm(value[0]) : value.map(inOneForm);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [keywords[key] ?? key, inOneForm(inner)]),
  );
}

const keywords: Readonly<Record<string, string>> = { type: "@type", id: "@id" };
