import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ExactWords } from "@/app/(public)/[language]/verdicts/[id]/exact-words";
import { RightOfReply } from "@/app/(public)/[language]/verdicts/[id]/right-of-reply";
import { Sources } from "@/app/(public)/[language]/verdicts/[id]/sources";
import type { PublicSite } from "@/app/(public)/read";
import { toClaimReview } from "@/publication/claim-review/to-claim-review";
import { validateClaimReview } from "@/publication/claim-review/validate-claim-review";
import type {
  PublishedRecord,
  RecordedEvidence,
  RecordedReply,
} from "@/publication/published-record";
import { readDossier } from "@/review/dossier/read-dossier";
import { site as markup, recordWith, reported } from "./claim-review-records";

const site = { language: "ar", timeZone: "Asia/Riyadh", markup } as unknown as PublicSite;

const source = {
  kind: "DOCUMENT",
  title: "مصدر ثانوي",
  publisher: null,
  author: null,
  address: null,
  publishedOn: null,
  isPrimary: false,
  isConfidential: false,
};
const cited = { stance: "CONTEXT", excerpt: "نص", language: "ar", seenOn: "2025-02-13" };

/** A record as it was frozen before the second version: without what that one added. */
function firstVersion(): string {
  const { rightOfReply: _, ...rest } = recordWith();
  const { timeCode: __, translations: ___, ...utterance } = reported;
  const evidence = [
    { id: "e1", ...cited, source },
    { id: "e2", ...cited, source: { ...source, title: "مصدر أول", isPrimary: true } },
  ];
  return JSON.stringify({ ...rest, version: 1, utterances: [utterance], evidence });
}

describe("a record of the first version", () => {
  test("is read with what it did not know left empty", () => {
    const record = readDossier<PublishedRecord>(firstVersion());
    expect(record.version).toBe(1);
    expect(record.rightOfReply).toEqual({ requests: [], notAsked: null });
    expect(record.utterances[0]).toMatchObject({ timeCode: null, translations: {} });
    expect(record.evidence[0]).toMatchObject({ relevance: null, source: { owner: null } });
  });

  test("still makes a page and a ClaimReview, its primary sources first", () => {
    const record = readDossier<PublishedRecord>(firstVersion());
    const review = toClaimReview(record, markup);
    const errors = validateClaimReview(review).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    const page = renderToStaticMarkup(<Sources record={record} site={site} />);
    expect(page.indexOf("مصدر أول")).toBeLessThan(page.indexOf("مصدر ثانوي"));
    expect(page).toContain('id="source-2"');
    expect(renderToStaticMarkup(<ExactWords record={record} site={site} />)).toContain("واقعي");
    expect(renderToStaticMarkup(<RightOfReply record={record} site={site} />)).toBe("");
  });
});

describe("a record of the second version", () => {
  const evidence = [
    {
      id: "e1",
      ...cited,
      relevance: "صاحب الرقم نفسه",
      source: {
        ...source,
        owner: { kind: "STATE", name: "وزارة" },
        interest: "تدافع عن نفسها",
        picture: "00",
      },
    },
    {
      ...{ id: "e2", ...cited, relevance: null },
      source: { ...source, title: "", isConfidential: true, owner: null },
    },
  ] as unknown as RecordedEvidence[];

  test("shows who owns a source, its interest, why it counts and that a picture is kept", () => {
    const page = renderToStaticMarkup(
      <Sources record={recordWith({ evidence })} site={{ ...site, language: "en" }} />,
    );
    for (const words of ["Owned or run by a state", "وزارة", "تدافع عن نفسها", "صاحب الرقم نفسه"]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("The newsroom keeps a picture of it");
    expect(page).toContain("A source that the newsroom knows and does not name");
    expect(page).not.toContain("<img");
  });

  test("tells the right of reply in both languages", () => {
    const request: RecordedReply = {
      ...{ id: "r1", kind: "EMAIL", asked: { ar: "بيت هيغسيث", en: "Pete Hegseth" } },
      ...{ askedOn: "2025-02-14", dueOn: "2025-02-18", answer: null },
    };
    const record = recordWith({ rightOfReply: { requests: [request], notAsked: null } });
    const pageIn = (language: "ar" | "en") =>
      renderToStaticMarkup(
        <RightOfReply record={record} site={{ ...site, language }} />,
      ).replaceAll(/<[^>]+>/g, "");
    expect(pageIn("en")).toContain("They did not answer by 18 February 2025.");
    expect(pageIn("ar")).toContain("ولم يصلنا رد حتى 18 شباط/فبراير 2025.");
  });
});
