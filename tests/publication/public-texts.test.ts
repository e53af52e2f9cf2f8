import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { database } from "@/prisma/client";
import {
  approvePublicText,
  returnPublicText,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import { fromPlainText, toPlainText } from "@/publication/public-text/document";
import {
  findProposedText,
  listVersions,
  listWaitingTexts,
} from "@/publication/public-text/list-public-texts";
import { proposePage, proposePageInput } from "@/publication/public-text/propose-page";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { listPublicPages, readPublicPage } from "@/publication/public-text/read-public-page";
import { readScale } from "@/review/scale/read-scale";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  refusal,
  tickingEach,
} from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

let desk: Newsroom;
let administrator: Actor;
beforeAll(async () => {
  desk = await openNewsroom();
  administrator = desk.administrator.actor;
});

const newestOf = async (subject: string) =>
  (await listVersions(administrator, subject))[0]?.ordinal ?? 0;

async function proposeText(actor: Actor, page: string, ar: string) {
  return proposeDocument(actor, page, fromPlainText(ar));
}

async function proposeDocument(actor: Actor, page: string, document: object) {
  const basedOn = await newestOf(page);
  const ar = JSON.stringify(document);
  const input = proposePageInput.parse({ page, basedOn, ar, en: "", note: "صياغة أوضح" });
  return proposePage(actor, input);
}

const textOf = async () => {
  const page = await readPublicPage("about");
  return page?.texts.ar && toPlainText(page.texts.ar);
};

const stepOf = async (key: string) => (await readScale()).find((step) => step.key === key);

const linked = (href: string) => ({
  ...{ type: "text", text: "هنا" },
  marks: [{ type: "link", attrs: { href } }],
});
const cited = {
  type: "citation",
  attrs: { evidenceId: "01900000-0000-7000-8000-000000000000" },
};

describe("a public text", () => {
  test("is read by nobody before a second person approves it", async () => {
    const text = await proposeText(administrator, "about", "نحن غرفة تدقيق.\nنعمل علنًا.");
    expect(await textOf()).toBeUndefined();
    expect(await listPublicPages()).toEqual(["methodology"]);
    await approvePublicText(desk.editor.actor, text);
    expect(await textOf()).toBe("نحن غرفة تدقيق.\n\nنعمل علنًا.");
    expect(await listPublicPages()).toEqual(["methodology", "about"]);
  });

  test("is not approved by whoever proposed it, an editor too", async () => {
    const text = await proposeText(desk.editor.actor, "about", "نص آخر.");
    await expect(approvePublicText(desk.editor.actor, text)).rejects.toMatchObject(
      refusal("own-work"),
    );
    await approvePublicText(desk.otherEditor.actor, text);
    expect(await textOf()).toBe("نص آخر.");
  });

  test("waits with what it would change, until somebody sends it back with a reason", async () => {
    const text = await proposeText(administrator, "about", "نص ثالث.");
    const [waiting] = await listWaitingTexts(desk.checker.actor);
    expect(waiting).toMatchObject({ id: text.proposalId, subject: "about", note: "صياغة أوضح" });
    await returnPublicText(desk.editor.actor, { ...text, reason: "أقصر من اللازم" });
    expect(await listWaitingTexts(administrator)).toEqual([]);
    await expect(approvePublicText(desk.editor.actor, text)).rejects.toMatchObject(
      refusal("proposal-not-in-force"),
    );
    expect(await textOf()).toBe("نص آخر.");
  });

  test("is taken back by whoever proposed it, and by nobody else", async () => {
    const text = await proposeText(administrator, "about", "نص رابع.");
    await expect(withdrawPublicText(desk.editor.actor, text)).rejects.toMatchObject(
      refusal("not-found", { what: "proposal" }),
    );
    await withdrawPublicText(administrator, text);
    expect((await findProposedText(administrator, text.proposalId))?.isWaiting).toBe(false);
  });

  test("that is proposed anew takes the place of the one that waits", async () => {
    const first = await proposeText(administrator, "about", "نص خامس.");
    const second = await proposeText(desk.editor.actor, "about", "نص سادس.");
    expect((await listWaitingTexts(administrator)).map(({ id }) => id)).toEqual([
      second.proposalId,
    ]);
    await expect(approvePublicText(desk.otherEditor.actor, first)).rejects.toMatchObject(
      refusal("proposal-not-in-force"),
    );
    await withdrawPublicText(desk.editor.actor, second);
  });

  test("is not proposed where it would change nothing, or somebody was faster", async () => {
    await expect(proposeText(administrator, "about", "نص آخر.")).rejects.toMatchObject(
      refusal("nothing-changed"),
    );
    const ar = JSON.stringify(fromPlainText("سابع"));
    const stale = { page: "about", basedOn: 0, ar, note: "…" };
    await expect(proposePage(administrator, proposePageInput.parse(stale))).rejects.toMatchObject(
      refusal("someone-else-was-faster"),
    );
  });

  test("has headings, lists and links, and is told apart from one with another address", async () => {
    const withLink = (href: string) => {
      const text = { type: "text", text: "تقريرنا", marks: [{ type: "link", attrs: { href } }] };
      const line = { type: "paragraph", content: [text] };
      return {
        type: "doc",
        content: [
          { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "من يمولنا" }] },
          { type: "bulletList", content: [{ type: "listItem", content: [line] }] },
        ],
      };
    };
    const text = await proposeDocument(administrator, "funding", withLink("https://one.example/"));
    await approvePublicText(desk.editor.actor, text);
    const page = await readPublicPage("funding");
    expect(page?.texts.ar).toEqual(withLink("https://one.example/"));
    expect(page?.texts.ar && toPlainText(page.texts.ar)).toBe("من يمولنا\n\n• تقريرنا");
    const again = proposeDocument(administrator, "funding", withLink("https://one.example/"));
    await expect(again).rejects.toMatchObject(refusal("nothing-changed"));
    await proposeDocument(administrator, "funding", withLink("https://two.example/"));
  });

  test.each([
    ["a script", { type: "script", content: [] }],
    ["an address that runs", { type: "paragraph", content: [linked("javascript:alert(1)")] }],
    ["a citation", { type: "paragraph", content: [cited] }],
  ])("holds no %s", (_, block) => {
    const ar = JSON.stringify({ type: "doc", content: [block, ...fromPlainText("نص").content] });
    const input = { page: "about", basedOn: 0, ar, en: "", note: "…" };
    expect(proposePageInput.safeParse(input).success).toBe(false);
  });

  test("has words in one language at least", () => {
    const ar = JSON.stringify(fromPlainText(" "));
    const empty = { page: "about", basedOn: 0, ar, en: "", note: "…" };
    expect(proposePageInput.safeParse(empty).success).toBe(false);
  });
});

describe("what a rating means", () => {
  test("changes once a second person approves it, and the old meaning is kept", async () => {
    const before = await stepOf("half-true");
    const changed = { key: "half-true", nameAr: "نصفه صحيح", number: "3", position: "3" };
    const proposed = await proposeRating(
      administrator,
      proposedStep({ ...changed, nameEn: "Half right", colour: "half" }),
    );
    expect(await stepOf("half-true")).toEqual(before);
    await approvePublicText(desk.editor.actor, proposed);
    expect(await stepOf("half-true")).toMatchObject({
      version: 2,
      number: 3,
      colour: "half",
      texts: { ar: { name: "نصفه صحيح" }, en: { name: "Half right" } },
    });
    const rating = { key: "half-true" };
    expect(await database().ratingDefinition.count({ where: { rating } })).toBe(2);
  });

  test("may be new: a step between the others, with a colour and no number", async () => {
    await approvePublicText(desk.editor.actor, await proposeRating(administrator, proposedStep()));
    expect(await stepOf("exaggerated")).toMatchObject({
      version: 1,
      number: null,
      colour: "mostly-false",
    });
    const given = await listRatings(desk.checker.actor);
    expect(given.map(({ key }) => key)).toContain("exaggerated");
    await expect(proposeRating(administrator, proposedStep({ basedOn: 1 }))).rejects.toMatchObject(
      refusal("invalid-input", { fields: { nameEn: "name-taken" } }),
    );
  });

  test("stays with the verdicts that have it when the step is retired", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const step = await stepOf("outdated");
    const retired = proposedStep({ key: "outdated", isRetired: "on", nameEn: "Outdated" });
    await approvePublicText(desk.editor.actor, await proposeRating(administrator, retired));
    const given = await listRatings(desk.checker.actor);
    expect(given.map(({ key }) => key)).not.toContain("outdated");
    const [latest] = (await readScale()).filter(({ key }) => key === "outdated");
    await expect(
      propose(desk.checker.actor, claimId, { contentId: latest?.id ?? "" }),
    ).rejects.toMatchObject(refusal("invalid-input", { fields: { contentId: "rating-changed" } }));
    expect(step?.version).toBe(1);
  });

  test("flags what is published with the old meaning, until an amendment has the new one", async () => {
    const { checker, otherChecker, editor } = desk;
    const rated = (content: string) => ({ attribution: "confirmed", content });
    const published = await prepareClaim(checker.actor);
    await publish(editor.actor, await propose(checker.actor, published, rated("mostly-true")));
    const other = await prepareClaim(checker.actor);
    await publish(editor.actor, await propose(checker.actor, other, rated("false")));
    const waiting = await prepareClaim(checker.actor);
    const proposed = await propose(checker.actor, waiting, rated("mostly-true"));
    const flagsOf = async (claimId: string) =>
      (await database().claimStage.findUniqueOrThrow({ where: { claimId } })).flags;
    const define = async (fields: Record<string, unknown>) => {
      const basedOn = await newestOf("rating:CONTENT:mostly-true");
      const names = { nameEn: "Mostly true", number: "4", position: "2", colour: "mostly-true" };
      const step = proposedStep({ ...names, key: "mostly-true", basedOn, ...fields });
      await approvePublicText(editor.actor, await proposeRating(administrator, step));
    };
    const amend = async (claimId: string) => {
      const note = {
        language: "ar",
        note: "التعريف الجديد.",
        otherLanguage: "en",
        otherNote: null,
      };
      const amended = await tickingEach((ticked) =>
        proposeAmendment(otherChecker.actor, { claimId, ...note, ticked }),
      );
      await publish(editor.actor, { claimId, ...amended });
    };

    await define({ nameAr: "صحيح في أغلبه" });
    expect(await flagsOf(published)).toEqual(["RECORD_DIFFERS"]);
    expect([await flagsOf(other), await flagsOf(waiting)]).toEqual([[], []]);
    await amend(published);
    expect(await flagsOf(published)).toEqual([]);
    // Another colour alone changes nothing that a record says.
    await define({ nameAr: "صحيح في أغلبه", colour: "half" });
    expect(await flagsOf(published)).toEqual([]);
    // What was proposed before is published as it was approved, and flagged at once.
    await publish(editor.actor, proposed);
    expect(await flagsOf(waiting)).toEqual(["RECORD_DIFFERS"]);
  });

  test("is not taken from the scale where nothing could be rated without it", async () => {
    const opinion = proposedStep({ key: "opinion", isRetired: "on" });
    await expect(proposeRating(administrator, opinion)).rejects.toMatchObject(
      refusal("step-needed"),
    );
  });

  test.each([
    ["a colour of its own", { colour: "#ff0000" }],
    ["a number off the line", { number: "6" }],
    ["no name in English", { nameEn: "" }],
    ["no place", { position: "0" }],
  ])("has not %s", (_, fields) => {
    expect(() => proposedStep(fields)).toThrow();
  });
});
