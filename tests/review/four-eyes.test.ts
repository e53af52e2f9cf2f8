import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import { grantRole, setStanding } from "@/access/people";
import { refusalDetails } from "@/access/refusal";
import { database } from "@/prisma/client";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { classifyClaim } from "@/review/claim/classify-claim";
import { recordAppearance } from "@/review/claim/record-appearance";
import { wordClaim } from "@/review/claim/word-claim";
import { differences } from "@/review/dossier/differences";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { sha256 } from "@/trail/canonical";
import { useTestDatabase } from "../support/database";
import {
  cite,
  invite,
  type Newsroom,
  openNewsroom,
  type Proposed,
  prepareClaim,
  propose,
  proposeChange,
  publish,
  refusal,
  signIn,
} from "../support/newsroom";
import { proposeRetracting } from "./stages";

useTestDatabase();

let desk: Newsroom;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
});
beforeEach(async () => {
  claimId = await prepareClaim(desk.checker.actor);
});

async function expectRefused(work: Promise<unknown>, code: "own-work" | "proposal-not-in-force") {
  await expect(work).rejects.toMatchObject(refusal(code));
  expect(await database().approval.count({ where: { proposal: { claimId } } })).toBe(0);
}

describe("four eyes", () => {
  test("let a second person approve", async () => {
    const proposed = await propose(desk.checkingEditor.actor, claimId);
    const { approvalId } = await approveVerdict(desk.editor.actor, proposed);
    const approval = await database().approval.findUniqueOrThrow({ where: { id: approvalId } });
    expect(approval).toMatchObject({ digest: proposed.digest, editorId: desk.editor.personId });
  });

  test("do not let an editor approve their own verdict", async () => {
    const proposed = await propose(desk.checkingEditor.actor, claimId);
    await expectRefused(approveVerdict(desk.checkingEditor.actor, proposed), "own-work");
  });

  test("do not let a fact-checker approve their own verdict after becoming an editor", async () => {
    const { actor } = desk.administrator;
    const { actor: member, personId } = await invite(actor, "رائد", ["FACT_CHECKER"]);
    const proposed = await propose(member, claimId);
    await grantRole(actor, { personId, role: "EDITOR" });
    await expectRefused(approveVerdict(await signIn(personId), proposed), "own-work");
  });

  test("do not let an author approve the text that somebody else handed in again", async () => {
    await propose(desk.checkingEditor.actor, claimId);
    const again = await propose(desk.checker.actor, claimId, { basedOn: 1 });
    await expectRefused(approveVerdict(desk.checkingEditor.actor, again), "own-work");
    await approveVerdict(desk.editor.actor, again);
  });

  test("do not let an author of long ago approve, until somebody else approved in between", async () => {
    await propose(desk.checkingEditor.actor, claimId);
    await propose(desk.checker.actor, claimId, { basedOn: 1 });
    const third = await propose(desk.otherChecker.actor, claimId, { basedOn: 2 });
    await expectRefused(approveVerdict(desk.checkingEditor.actor, third), "own-work");
    await publish(desk.editor.actor, third);
    const correction = await proposeChange(desk.checker.actor, claimId, { basedOn: "3" });
    await approveVerdict(desk.checkingEditor.actor, correction);
  });

  test("do not let whoever proposed a retraction, or wrote what it retracts, approve it", async () => {
    await publish(desk.editor.actor, await propose(desk.checkingEditor.actor, claimId));
    const proposer = { ...desk, checker: desk.otherEditor };
    const retraction = await proposeRetracting(proposer, claimId);
    for (const { actor } of [desk.otherEditor, desk.checkingEditor]) {
      await expect(approveVerdict(actor, retraction)).rejects.toMatchObject(refusal("own-work"));
    }
    await approveVerdict(desk.editor.actor, retraction);
  });

  test("are not those of an editor who was disabled since", async () => {
    const { actor } = desk.administrator;
    const { actor: member, personId } = await invite(actor, "محررة سابقة", ["EDITOR"]);
    const proposed = await propose(desk.checker.actor, claimId);
    await setStanding(actor, { personId, active: false });
    await expectRefused(approveVerdict(member, proposed), "own-work");
  });
});

describe("only the proposal in force", () => {
  test("can be approved: not one that was returned", async () => {
    const proposed = await propose(desk.checker.actor, claimId);
    await returnVerdict(desk.editor.actor, { ...proposed, reason: "ينقصه مصدر" });
    await expectRefused(approveVerdict(desk.editor.actor, proposed), "proposal-not-in-force");
  });

  test("can be approved: not one that was withdrawn", async () => {
    const proposed = await propose(desk.checker.actor, claimId);
    await withdrawProposal(desk.checker.actor, proposed);
    await expectRefused(approveVerdict(desk.editor.actor, proposed), "proposal-not-in-force");
  });

  test("can be approved, and once", async () => {
    const proposed = await propose(desk.checker.actor, claimId);
    await approveVerdict(desk.editor.actor, proposed);
    await expect(approveVerdict(desk.otherEditor.actor, proposed)).rejects.toMatchObject(
      refusal("proposal-not-in-force"),
    );
  });

  test("can be approved: not an older one, whose reader sees both", async () => {
    const older = await propose(desk.checker.actor, claimId);
    const newer = await propose(desk.otherChecker.actor, claimId, {
      basedOn: 1,
      finding: "غيرها.",
    });
    await expectBothShown(older, "texts.ar.finding");
    await approveVerdict(desk.editor.actor, newer);
  });

  test("is taken back by its proposer alone", async () => {
    const proposed = await propose(desk.checker.actor, claimId);
    await expect(withdrawProposal(desk.otherChecker.actor, proposed)).rejects.toMatchObject(
      refusal("not-allowed"),
    );
  });
});

/** Approving is refused, with what was seen and what is there now, which differ in this place. */
async function expectBothShown(seen: Proposed, path: string): Promise<void> {
  const error = await approveVerdict(desk.editor.actor, seen).catch((reason: unknown) => reason);
  const details = refusalDetails(error, "dossier-changed");
  if (!details) throw error;
  expect(sha256(details.seen)).toBe(seen.digest);
  expect(details.current).not.toBe(details.seen);
  const paths = differences(details.seen, details.current).map((place) => place.path);
  expect(paths.filter((each) => each.startsWith(path))).not.toEqual([]);
  expect(await database().approval.count({ where: { proposal: { claimId } } })).toBe(0);
}

describe("a dossier that changed since it was proposed is not approved", () => {
  const appearance = { saidOn: "2025-04-30", occasion: null, address: null };
  const changes: [string, string, (actor: Actor, utteranceId: string) => Promise<unknown>][] = [
    ["evidence was added", "evidence.1", (actor) => cite(actor, claimId, { title: "مصدر آخر" })],
    [
      "evidence was withdrawn and cited anew",
      "evidence.0",
      async (actor) => {
        const { id } = await database().evidence.findFirstOrThrow({ where: { claimId } });
        await withdrawEvidence(actor, { claimId, evidenceId: id, reason: "خطأ" });
        await cite(actor, claimId);
      },
    ],
    [
      "the claim was worded anew",
      "wording.ar",
      (actor) => wordClaim(actor, { claimId, language: "ar", wording: "صياغة أخرى." }),
    ],
    [
      "a wording in the other language was added",
      "wording.en",
      (actor) => wordClaim(actor, { claimId, language: "en", wording: "Taxes will not rise." }),
    ],
    [
      "the claim is of another kind",
      "claimKind",
      (actor) => classifyClaim(actor, { claimId, kind: "NUMBER", lookAgainOn: null }),
    ],
    [
      "it was said on another day",
      "utterances.0.saidOn",
      (actor, utteranceId) => recordAppearance(actor, { claimId, utteranceId, ...appearance }),
    ],
    [
      "somebody else said it",
      "utterances.0.speaker",
      async (actor, utteranceId) => {
        const named = { nameAr: "غيره", nameEn: null, wikidataId: null };
        const { speakerId } = await addSpeaker(actor, { kind: "PERSON", ...named });
        await assignSpeaker(actor, { utteranceId, speakerId });
      },
    ],
    [
      "the speaker has another name",
      "utterances.0.speaker.names.ar",
      async (actor, utteranceId) => {
        const { speakerId } = await database().speakerAssignment.findFirstOrThrow({
          where: { utteranceId },
          orderBy: { assignedAt: "desc" },
        });
        const name = { language: "ar", name: "اسمه الآخر", alias: false };
        await nameSpeaker(actor, { speakerId, ...name });
      },
    ],
  ];

  test.each(changes)("when %s", async (_, path, change) => {
    const proposed = await propose(desk.checker.actor, claimId);
    const { utteranceId } = await database().claimUtterance.findFirstOrThrow({
      where: { claimId },
    });
    await change(desk.otherChecker.actor, utteranceId);
    await expectBothShown(proposed, path);
    const current = await propose(desk.otherChecker.actor, claimId, { basedOn: 1 });
    await approveVerdict(desk.editor.actor, current);
  });
});
