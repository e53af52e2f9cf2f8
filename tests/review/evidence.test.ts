import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { findClaim } from "@/review/claim/find-claim";
import { citeEvidence, citeEvidenceInput } from "@/review/evidence/cite-evidence";
import { orderEvidence, orderEvidenceInput } from "@/review/evidence/order-evidence";
import { findSourcePicture } from "@/review/evidence/source-picture";
import { restoreEvidence, withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { useTestDatabase } from "../support/database";
import {
  cite,
  evidenceInput,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  refusal,
} from "../support/newsroom";
import { smallPicture } from "../support/pictures";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

const canary = "الكناري المغرّد";

describe("a source", () => {
  test("needs its title and excerpt, and guesses the language by the letters", () => {
    const quick = {
      claimId: "x",
      stance: "SUPPORTS",
      sourceKind: "DOCUMENT",
      title: "Finance bill",
      address: "https://finance.example/bill",
      excerpt: "Value added tax rises by two points.",
      publishedOn: "",
      seenOn: "2025-05-05",
      language: "",
    };
    expect(citeEvidenceInput.parse(quick)).toMatchObject({ language: "en", ownerKind: null });
    expect(citeEvidenceInput.parse({ ...quick, excerpt: "ترتفع الضريبة" }).language).toBe("ar");
    const issues = citeEvidenceInput.safeParse({ ...quick, title: "", excerpt: "" }).error?.issues;
    expect(issues?.map(({ path }) => path[0])).toEqual(["title", "excerpt"]);
  });

  test("is published with who owns it, its interest and why it counts", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await cite(actor, claimId, {
      stance: "SUPPORTS",
      ownerKind: "STATE",
      ownerName: "وزارة الإعلام",
      interest: "تدافع عن الموازنة",
      relevance: "تنشر أرقامها شهريًا",
    });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.evidence[1]).toMatchObject({
      relevance: "تنشر أرقامها شهريًا",
      source: { owner: { kind: "STATE", name: "وزارة الإعلام" }, interest: "تدافع عن الموازنة" },
    });
  });
});

describe("a picture of a source", () => {
  test("is drawn anew, so that where and by whom it was taken is gone", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const upload = await smallPicture();
    expect(upload.toString("latin1")).toContain("the canary");
    await citeEvidence(actor, evidenceInput(claimId), upload);
    const { picture, id } = await database().source.findFirstOrThrow({
      where: { pictureHash: { not: null } },
      include: { picture: true },
    });
    expect(Buffer.from(picture?.bytes ?? []).toString("latin1")).not.toContain("canary");
    const shown = await findSourcePicture(desk.otherChecker.actor, id);
    expect(await sharp(shown ?? undefined).metadata()).toMatchObject({ format: "webp", width: 40 });
  });

  test.each([
    ["a program that looks like one", `<svg xmlns="http://www.w3.org/2000/svg"/>`],
    ["what is none", "not a picture"],
    ["too large a file", "x".repeat(1_500_001)],
  ])("is refused where it is %s", async (_, content) => {
    const claimId = await prepareClaim(desk.checker.actor);
    const upload = Buffer.from(content);
    await expect(
      citeEvidence(desk.checker.actor, evidenceInput(claimId), upload),
    ).rejects.toMatchObject(refusal("invalid-input"));
  });
});

describe("a confidential source", () => {
  test("is known to whoever keeps it and to editors, and to nobody else", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const secret = { confidentialIdentity: canary, title: `مقابلة ${canary}`, author: canary };
    const input = evidenceInput(claimId, { ...secret, interest: canary, ownerKind: "PARTY" });
    await citeEvidence(actor, input, await smallPicture());
    const { sourceId } = await database().evidence.findFirstOrThrow({
      where: { claimId, source: { confidential: { isNot: null } } },
    });
    const seenBy = async (member: Newsroom["checker"]) =>
      JSON.stringify(await findClaim(member.actor, claimId));
    expect(await seenBy(desk.checker)).toContain(canary);
    expect(await seenBy(desk.editor)).toContain(canary);
    expect(await seenBy(desk.otherChecker)).not.toContain(canary);
    expect(await findSourcePicture(desk.editor.actor, sourceId)).not.toBeNull();
    expect(await findSourcePicture(desk.otherChecker.actor, sourceId)).toBeNull();
  });

  test("is in no dossier, no record, no trail and nothing that is pressed", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const secret = { confidentialIdentity: canary, title: `مقابلة ${canary}`, publisher: canary };
    await cite(actor, claimId, { ...secret, interest: canary, author: canary });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const kept = await database().$queryRaw<{ where: string }[]>`
      SELECT 'dossier' AS where FROM "Dossier" WHERE "claimId" = ${claimId} AND strpos("canonical", ${canary}) > 0
      UNION ALL SELECT 'record' FROM "PublishedRecord" WHERE strpos("canonical", ${canary}) > 0
      UNION ALL SELECT 'trail' FROM "TrailEntry" WHERE strpos("payload", ${canary}) > 0
      UNION ALL SELECT 'pressed' FROM "PressedPage" WHERE strpos(encode("body", 'escape'), ${canary}) > 0`;
    expect(kept).toEqual([]);
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    const confidential = record?.evidence.find(({ source }) => source.isConfidential);
    expect(confidential).toMatchObject({ source: { title: "", interest: null, picture: null } });
  });
});

describe("the order of evidence", () => {
  test("is that of citing until somebody weighs it, and citations are numbered by it", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    await cite(actor, claimId, { title: "الثاني" });
    await cite(actor, claimId, { title: "الثالث" });
    const titles = async () =>
      (await findClaim(actor, claimId))?.evidence.map(({ source }) => source.title);
    expect(await titles()).toEqual(["مشروع قانون المالية", "الثاني", "الثالث"]);
    const ids = (await findClaim(actor, claimId))?.evidence.map(({ id }) => id) ?? [];
    const evidenceIds = [ids[2], ids[0], ids[1]].join(",");
    await orderEvidence(actor, orderEvidenceInput.parse({ claimId, evidenceIds }));
    await cite(actor, claimId, { title: "الرابع" });
    const weighed = ["الثالث", "مشروع قانون المالية", "الثاني", "الرابع"];
    expect(await titles()).toEqual(weighed);
    await publish(desk.editor.actor, await propose(actor, claimId));
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    expect(record?.evidence.map(({ source }) => source.title)).toEqual(weighed);
  });

  test("holds evidence of its own claim alone", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const other = await cite(actor, await prepareClaim(actor));
    await expect(orderEvidence(actor, { claimId, evidenceIds: [other] })).rejects.toMatchObject(
      refusal("not-found"),
    );
  });

  test("changes what waits for approval, so that nobody approves other numbers", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const second = await cite(actor, claimId);
    const proposed = await propose(actor, claimId);
    await orderEvidence(actor, { claimId, evidenceIds: [second] });
    await expect(approveVerdict(desk.editor.actor, proposed)).rejects.toMatchObject(
      refusal("dossier-changed"),
    );
  });
});

describe("a withdrawal of evidence", () => {
  test("is taken back under the same id, and can be done again", async () => {
    const { actor } = desk.checker;
    const claimId = await prepareClaim(actor);
    const evidenceId = await cite(actor, claimId);
    const reasons = async () =>
      (await findClaim(actor, claimId))?.evidence.map(({ withdrawal }) => withdrawal?.reason);
    await withdrawEvidence(actor, { claimId, evidenceId, reason: "مكرر" });
    expect(await reasons()).toEqual([undefined, "مكرر"]);
    await restoreEvidence(actor, { claimId, evidenceId });
    expect(await reasons()).toEqual([undefined, undefined]);
    await expect(restoreEvidence(actor, { claimId, evidenceId })).rejects.toMatchObject(
      refusal("not-found"),
    );
    await withdrawEvidence(actor, { claimId, evidenceId, reason: "قديم" });
    expect(await reasons()).toEqual([undefined, "قديم"]);
  });
});
