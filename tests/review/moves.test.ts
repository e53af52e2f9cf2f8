import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/access/actor";
import type { RefusalCode } from "@/access/refusal";
import { database } from "@/prisma/client";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { classifyClaim } from "@/review/claim/classify-claim";
import { recordAppearance } from "@/review/claim/record-appearance";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { type Stage, stages } from "@/review/claim/stage";
import { wordClaim } from "@/review/claim/word-claim";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { inForce } from "@/review/in-force";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { useTestDatabase } from "../support/database";
import { cite, type Member, type Newsroom, openNewsroom, propose } from "../support/newsroom";
import { claimAt, type StagedClaim } from "./stages";

useTestDatabase();

/**
 * What can be done to a claim at each stage: by a fact-checker (F) and by an editor (E) other than
 * the one who proposed or approved. An administrator can do nothing at any stage.
 */
const agreed = `
                    in-progress set-aside awaiting-approval returned approved published corrected retracted
word-claim          FE          -         FE                FE       FE       FE        FE        FE
classify-claim      FE          -         FE                FE       FE       FE        FE        FE
record-appearance   FE          -         FE                FE       FE       FE        FE        FE
cite-evidence       FE          -         FE                FE       FE       FE        FE        FE
withdraw-evidence   FE          -         FE                FE       FE       FE        FE        FE
propose-verdict     FE          -         FE                FE       FE       FE        FE        FE
set-claim-aside     FE          -         -                 FE       -        -         -         -
resume-claim        -           FE        -                 -        -        -         -         -
withdraw-proposal   -           -         F                 -        -        -         -         -
approve-verdict     -           -         E                 -        -        -         -         -
return-verdict      -           -         E                 -        -        -         -         -
publish-verdict     -           -         -                 -        E        -         -         -
propose-retraction  -           -         -                 -        -        FE        FE        -
`;

/** Why a move is refused: the role does not allow it, the stage does not, or it is somebody else's. */
const reasons: RefusalCode[] = ["not-allowed", "not-at-this-stage", "proposal-not-in-force"];

const none = "00000000-0000-4000-8000-000000000000";

const moves: Record<string, (actor: Actor, claim: StagedClaim) => Promise<unknown>> = {
  "word-claim": (actor, { claimId }) =>
    wordClaim(actor, { claimId, language: "en", wording: "Taxes will not rise." }),
  "classify-claim": (actor, { claimId }) =>
    classifyClaim(actor, { claimId, kind: "NUMBER", lookAgainOn: null }),
  "record-appearance": async (actor, { claimId }) => {
    const [{ utteranceId }] = await database().$queryRaw<[{ utteranceId: string }]>`
      SELECT "utteranceId" FROM "ClaimUtterance" WHERE "claimId" = ${claimId}`;
    const appearance = { saidOn: "2025-05", occasion: null, address: null };
    return recordAppearance(actor, { claimId, utteranceId, ...appearance });
  },
  "cite-evidence": (actor, { claimId }) => cite(actor, claimId),
  "withdraw-evidence": async (actor, { claimId }) => {
    const evidence = await database().evidence.findFirstOrThrow({
      where: { claimId, ...inForce },
    });
    return withdrawEvidence(actor, { claimId, evidenceId: evidence.id, reason: "مكرر" });
  },
  "propose-verdict": async (actor, { claimId }) => {
    const basedOn = await database().verdict.count({ where: { claimId } });
    return propose(actor, claimId, { basedOn, changeKind: "UPDATE", note: "حدّثناه." });
  },
  "set-claim-aside": (actor, { claimId }) =>
    setClaimAside(actor, { claimId, reason: "TRIVIAL", note: null }),
  "resume-claim": (actor, { claimId }) => resumeClaim(actor, { claimId }),
  "withdraw-proposal": (actor, { claimId, proposed }) =>
    withdrawProposal(actor, { claimId, proposalId: proposed?.proposalId ?? none }),
  "approve-verdict": (actor, { claimId, proposed }) =>
    approveVerdict(actor, proposed ?? { claimId, proposalId: none, digest: "0".repeat(64) }),
  "return-verdict": (actor, { claimId, proposed }) =>
    returnVerdict(actor, { claimId, proposalId: proposed?.proposalId ?? none, reason: "لا" }),
  "publish-verdict": (actor, { claimId, approvalId }) =>
    publishVerdict(actor, { claimId, approvalId: approvalId ?? none }),
  "propose-retraction": (actor, { claimId }) => {
    const note = { language: "ar", note: "سحبناه", otherLanguage: "en", otherNote: null };
    return proposeRetraction(actor, { claimId, ...note });
  },
};

const [header = "", ...rows] = agreed.trim().split("\n");
const table = rows.flatMap((row) => {
  const [act = "", ...cells] = row.split(/\s+/);
  return cells.map((cell, i) => [act, header.trim().split(/\s+/)[i] as Stage, cell] as const);
});

/** Acts after which a claim is as good for the next one as it was. */
const harmless = ["word-claim", "classify-claim", "record-appearance", "cite-evidence"];

let desk: Newsroom;
const claims = new Map<Stage, StagedClaim>();
beforeAll(async () => {
  desk = await openNewsroom();
});

async function aClaimAt(stage: Stage): Promise<StagedClaim> {
  const claim = claims.get(stage) ?? (await claimAt(stage, desk));
  claims.set(stage, claim);
  return claim;
}

describe("what can be done at each stage", () => {
  test("is agreed on for every act and every stage", () => {
    expect(header.trim().split(/\s+/)).toEqual([...stages]);
    expect(new Set(table.map(([act]) => act))).toEqual(new Set(Object.keys(moves)));
    expect(table).toHaveLength(Object.keys(moves).length * stages.length);
  });

  test.each(table)("%s, %s: %s", async (act, stage, cell) => {
    const move = moves[act];
    if (!move) throw new Error(act);
    const people: [string, Member][] = [
      ["", desk.administrator],
      ["F", desk.checker],
      ["E", desk.otherEditor],
    ];
    for (const [letter, { actor }] of people) {
      const claim = await aClaimAt(stage);
      const before = await database().trailEntry.count();
      if (letter && cell.includes(letter)) {
        await move(actor, claim);
        expect(await database().trailEntry.count()).toBe(before + 1);
        if (!harmless.includes(act)) claims.delete(stage);
        continue;
      }
      const error = await move(actor, claim).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "Refusal" });
      expect(reasons).toContain((error as { code: RefusalCode }).code);
      expect(await database().trailEntry.count()).toBe(before);
    }
  });
});
