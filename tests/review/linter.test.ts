import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { addUtterance } from "@/review/claim/add-utterance";
import { wordClaim } from "@/review/claim/word-claim";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { discardDraft, saveDraft } from "@/review/verdict/draft";
import type { DraftContent } from "@/review/verdict/draft-content";
import { findVerdictDesk } from "@/review/verdict/find-verdict-desk";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { richTextSchema } from "@/review/verdict/rich-text";
import { proposeVerdictInput } from "@/review/verdict/verdict-input";
import { useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  publishedClaim,
  receive,
  refusal,
  tickingEach,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const finding = (rule: string) => ({
  details: { findings: expect.arrayContaining([expect.objectContaining({ rule })]) },
});

describe("the linter", () => {
  test("blocks a reasoning that cites nothing, whoever calls it", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    await expect(
      propose(desk.checker.actor, claimId, { reasoning: "هكذا هو." }),
    ).rejects.toMatchObject({ code: "linter-errors", ...finding("citations-none") });
    expect(await database().verdict.count({ where: { claimId } })).toBe(0);
  });

  test("blocks a claim without counter-evidence that says nowhere where it was looked for", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const [only] = await database().evidence.findMany({ where: { claimId } });
    await cite(actor, claimId, { stance: "SUPPORTS" });
    await withdrawEvidence(actor, { claimId, evidenceId: only?.id ?? "", reason: "مكرر" });
    await expect(propose(actor, claimId, { content: "true" })).rejects.toMatchObject({
      code: "linter-errors",
      ...finding("counter-missing"),
    });
    await propose(actor, claimId, { content: "true", counterSearch: "محاضر المجلس." });
  });

  test("warns of each place where nobody is set as the speaker, where somebody is elsewhere", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const { revisionId } = await receive(actor, { text: "قال الوزير: «لن ترفع الحكومة الضرائب»." });
    const { id } = await database().utterance.findFirstOrThrow({ where: { revisionId } });
    const confirmed = { meansTheSame: "on", dateFits: "on" } as const;
    await addUtterance(actor, { claimId, utteranceId: id, ...confirmed });
    await propose(actor, claimId);
    const { ticked } = await database().proposal.findFirstOrThrow({ where: { claimId } });
    expect(ticked.filter((key) => key.startsWith("speaker"))).toEqual([
      `speaker-unset|utterance:${id}`,
    ]);
  });

  test("wants a tick for each warning, and the trail keeps what was ticked", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const ratings = await listRatings(actor);
    const of = (scale: string, key: string) =>
      ratings.find((rating) => rating.scale === scale && rating.key === key)?.id;
    const input = (ticked: string[]) =>
      proposeVerdictInput.parse({
        claimId,
        basedOn: 0,
        attributionId: of("ATTRIBUTION", "confirmed"),
        contentId: of("CONTENT", "false"),
        language: "ar",
        finding: "خلاصة.",
        reasoning: "ينص المشروع على ذلك [1].",
        otherLanguage: "en",
        ticked,
      });
    const unticked = proposeVerdict(actor, input([]));
    await expect(unticked).rejects.toMatchObject({
      code: "warnings-unticked",
      ...finding("sources-few"),
    });
    const proposed = await tickingEach((ticked) => proposeVerdict(actor, input(ticked)));
    const entry = await database().trailEntry.findFirstOrThrow({
      where: { act: "propose-verdict", subject: `claim:${claimId}` },
    });
    expect(JSON.parse(entry.payload ?? "{}").ticked).toContain("sources-few|evidence|1|2");
    await approveVerdict(desk.editor.actor, { claimId, ...proposed });
  });
});

describe("a rich text", () => {
  const paragraph = (content: unknown[]) => ({
    type: "doc",
    content: [{ type: "paragraph", content }],
  });

  test.each([
    ["a script", paragraph([{ type: "script", text: "x" }])],
    [
      "a link that runs",
      paragraph([
        {
          type: "text",
          text: "x",
          marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }],
        },
      ]),
    ],
    ["a picture", { type: "doc", content: [{ type: "image", attrs: { src: "x" } }] }],
    [
      "a heading above the page's own",
      { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] },
    ],
  ])("has no place for %s", (_, document) => {
    expect(richTextSchema.safeParse(document).success).toBe(false);
  });

  test("keeps citations pointing to their evidence, whose numbers follow its order", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await propose(actor, claimId, { reasoning: "ينص المشروع على ذلك [1]، ولا شيء في [7]." });
    const [evidence] = await database().evidence.findMany({ where: { claimId } });
    const text = await database().verdictText.findFirstOrThrow({
      where: { verdict: { claimId }, language: "ar" },
    });
    expect(text.reasoning).toBe("ينص المشروع على ذلك [1]، ولا شيء في [7].");
    expect(JSON.stringify(text.document)).toContain(
      `"evidenceId": "${evidence?.id}"`.replace(": ", ":"),
    );
    await withdrawEvidence(actor, { claimId, evidenceId: evidence?.id ?? "", reason: "خطأ" });
    const found = await findVerdictDesk(actor, claimId, "ar");
    expect(found?.findings.map(({ rule }) => rule)).toContain("citation-broken");
  });
});

describe("a draft", () => {
  const draft = (text: string): DraftContent => ({
    attributionId: "",
    contentId: "",
    counterSearch: "",
    changeKind: "",
    texts: { ar: { finding: text, document: null, note: "" } },
  });

  test("is its writer's alone, and what another page of theirs wrote is kept beside it", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const save = (writer: string, base: string | null, text: string) =>
      saveDraft(desk.checker.actor, { claimId, basedOn: 0, writer, base, content: draft(text) });
    const first = await save("page-1", null, "من المكتب");
    const second = await save("page-2", null, "من الهاتف");
    expect(second.content.texts.ar?.finding).toBe("من الهاتف");
    expect(second.other?.content.texts.ar?.finding).toBe("من المكتب");
    const third = await save("page-2", second.savedAt.toISOString(), "من الهاتف أيضًا");
    expect(third.other?.savedAt).toEqual(first.savedAt);
    await discardDraft(desk.checker.actor, { claimId, which: "other" });
    const mine = await findVerdictDesk(desk.checker.actor, claimId, "ar");
    expect(mine?.draft?.other).toBeNull();
    expect(await findVerdictDesk(desk.otherChecker.actor, claimId, "ar")).toMatchObject({
      draft: null,
    });
  });

  test("is no act, and is done with when its verdict is proposed", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const before = await database().trailEntry.count();
    await saveDraft(actor, {
      claimId,
      basedOn: 0,
      writer: "page",
      base: null,
      content: draft("س"),
    });
    expect(await database().trailEntry.count()).toBe(before);
    await propose(actor, claimId);
    expect(await database().verdictDraft.count({ where: { claimId } })).toBe(0);
  });

  test("is not for an administrator", async () => {
    const claimId = await prepareClaim(desk.checker.actor);
    const input = { claimId, basedOn: 0, writer: "page", base: null, content: draft("س") };
    await expect(saveDraft(desk.administrator.actor, input)).rejects.toMatchObject(
      refusal("not-allowed", { act: "propose-verdict" }),
    );
  });
});

describe("an amendment", () => {
  const note = { language: "ar", note: "عدّلنا الصياغة.", otherLanguage: "en", otherNote: null };

  test("brings a changed wording to the published record by two people, verdict as it was", async () => {
    const claimId = await publishedClaim(desk);
    const { actor } = desk.otherChecker;
    const amend = (ticked: string[]) => proposeAmendment(actor, { claimId, ...note, ticked });
    await expect(amend([])).rejects.toMatchObject(refusal("nothing-to-amend"));
    await wordClaim(actor, { claimId, language: "ar", wording: "لا ضرائب جديدة قبل 2030." });
    const differs = (await findVerdictDesk(actor, claimId, "ar"))?.differs;
    expect(differs?.map(({ place }) => place)).toEqual(["wording.ar"]);
    const proposed = { claimId, ...(await tickingEach(amend)) };
    await publish(desk.editor.actor, proposed);
    expect((await findVerdictDesk(actor, claimId, "ar"))?.differs).toEqual([]);
    expect(await database().verdict.count({ where: { claimId } })).toBe(1);
  });
});
