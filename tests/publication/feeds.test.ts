import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { toAtom } from "@/publication/exchange/feeds/atom";
import { verdictEntry } from "@/publication/exchange/feeds/entries";
import type { Feed } from "@/publication/exchange/feeds/feed";
import { toJsonFeed } from "@/publication/exchange/feeds/json-feed";
import { toRss } from "@/publication/exchange/feeds/rss";
import { environment } from "@/settings/environment";
import { appClient, useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  proposeChange,
  publish,
  publishedClaim,
} from "../support/newsroom";
import { corrected, published, recordWith } from "./claim-review-records";
import { requireWellFormed, retract, textAt } from "./exchange-support";

useTestDatabase();

let desk: Newsroom;
let standing: string;
let changed: string;
let gone: string;
beforeAll(async () => {
  desk = await openNewsroom();
  standing = await publishedClaim(desk);
  changed = await publishedClaim(desk);
  await publish(desk.editor.actor, await proposeChange(desk.checker.actor, changed));
  gone = await publishedClaim(desk);
  await retract(desk, gone);
});

const page = (language: string, claimId: string) =>
  `${environment().SITE_ADDRESS}/${language}/verdicts/${claimId}`;

describe("the feed of the latest verdicts", () => {
  test("has those that stand, in each form and language, the last changed first", async () => {
    for (const language of ["ar", "en"]) {
      const wanted = [page(language, changed), page(language, standing)];
      const rss = parseRssFeed(await textAt(`/${language}/feeds/verdicts.rss`));
      expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(wanted);
      const atom = parseAtomFeed(await textAt(`/${language}/feeds/verdicts.atom`));
      expect(atom.entries?.map(({ id }) => id)).toEqual(wanted);
      const json = parseJsonFeed(await textAt(`/${language}/feeds/verdicts.json`));
      expect(json.items?.map(({ id }) => id)).toEqual(wanted);
      expect(json.language).toBe(language);
    }
  });

  test("names each by its rating and its claim, with what was found", async () => {
    const { items } = parseRssFeed(await textAt("/ar/feeds/verdicts.rss"));
    expect(items?.[1]).toMatchObject({
      title: "غير صحيح: لن ترفع الحكومة الضرائب قبل عام 2030.",
      link: page("ar", standing),
      description: expect.stringContaining(
        '<p lang="ar" dir="rtl">ينص مشروع القانون على رفعها في عام 2027.</p>',
      ),
    });
    const english = parseRssFeed(await textAt("/en/feeds/verdicts.rss")).items?.[1];
    // The claim has no English wording: it stands in isolates, so that the rating stays before it.
    expect(english?.title).toBe("False: \u2068لن ترفع الحكومة الضرائب قبل عام 2030.\u2069");
    expect(english?.description).toContain(
      '<p lang="en" dir="ltr">The bill raises them in 2027.</p>',
    );
  });

  test("is there for each rating that was given, and forgets who was retracted", async () => {
    const { items } = parseRssFeed(await textAt("/ar/feeds/rating-false.rss"));
    expect(items?.map(({ link }) => link)).toEqual([page("ar", changed), page("ar", standing)]);
    expect(parseJsonFeed(await textAt("/ar/feeds/rating-opinion.json")).items ?? []).toEqual([]);
  });

  test("is pressed with what it tells of", async () => {
    const touched = await addressesTouchedBy(await appClient(), {
      claimIds: [standing],
      pages: [],
    });
    for (const name of ["verdicts", "corrections", "rating-false"]) {
      for (const form of ["rss", "atom", "json"]) {
        expect(touched).toContain(`/en/feeds/${name}.${form}`);
      }
    }
  });
});

describe("the feed of corrections", () => {
  test("tells of each change with its reason, of a retraction too", async () => {
    const { items } = parseRssFeed(await textAt("/ar/feeds/corrections.rss"));
    expect(items?.map(({ title, guid }) => [title, guid?.value, guid?.isPermaLink])).toEqual([
      ["سحب: لن ترفع الحكومة الضرائب قبل عام 2030.", `${page("ar", gone)}#change-2`, false],
      ["تصحيح: لن ترفع الحكومة الضرائب قبل عام 2030.", `${page("ar", changed)}#change-2`, false],
    ]);
    expect(items?.[0]?.description).toContain("اعتمدنا على وثيقة مزوّرة.");
    expect(items?.[1]?.description).toContain("صحّحنا السنة.");
  });
});

const hostile = 'A "quote" & <b>bold</b> ]]> &amp; \u0001 \ud800 \u202eright';

function feedWith(text: string): Feed {
  const record = recordWith({
    wording: { ar: text, en: text },
    texts: { en: { finding: text, reasoning: "", document: null } },
    history: [published, corrected],
  });
  const entry = verdictEntry(record, {
    language: "en",
    address: "https://check.example.org",
    topics: [text],
  });
  return {
    language: "en",
    title: text,
    description: text,
    publisher: text,
    home: "https://check.example.org/en",
    self: "https://check.example.org/en/feeds/verdicts",
    entries: entry ? [entry] : [],
  };
}

describe("a text from outside", () => {
  test("breaks no feed and becomes no markup in one", () => {
    const feed = feedWith(hostile);
    for (const xml of [toRss(feed), toAtom(feed)]) {
      requireWellFormed(xml);
      expect(xml).not.toContain("<b>");
      // Read as HTML, which readers do, it is the text.
      expect(xml).toContain("&amp;lt;b&amp;gt;bold");
    }
    const json = JSON.parse(toJsonFeed(feed));
    expect(json.items[0].content_html).toContain("&lt;b&gt;bold&lt;/b&gt; ]]&gt; &amp;amp;");
    expect(json.items[0].content_text).toContain("<b>bold</b>");
  });

  test("cannot turn round what stands beside it", () => {
    const [entry] = feedWith(hostile).entries;
    expect(entry?.title).not.toContain("\u202e");
    expect(entry?.paragraphs[0]?.text).toContain("⟦U+202E⟧");
  });

  test("keeps its dates from the records", () => {
    const [entry] = feedWith("x").entries;
    expect(entry).toMatchObject({ published: published.at, updated: corrected.at });
  });
});

test("a feed of nothing is still a feed", () => {
  const empty = { ...feedWith("x"), entries: [] };
  requireWellFormed(toRss(empty));
  expect(parseAtomFeed(toAtom(empty)).updated).toBe("1970-01-01T00:00:00.000Z");
  expect(JSON.parse(toJsonFeed(empty)).items).toEqual([]);
});
