import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { ReturnCause } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { stageOf } from "../claim/stage";
import { isPlace } from "../linter/places";
import { line, optionalProse } from "../text-input";

const remark = z.object({
  /** The place in the dossier that it is about. */
  place: z.string().refine(isPlace, "invalid"),
  /** The words that were marked there; none: the whole place. */
  quote: optionalProse(1_000),
  remark: line(1_000),
});

/** What a proposal can lack. */
export const returnCauses = [
  "SOURCES",
  "WORDING",
  "RATING",
  "REASONING",
  "BOTH_SIDES",
  "REPLY",
  "OTHER",
] as const satisfies readonly ReturnCause[];

export const returnVerdictInput = z.object({
  claimId: z.string(),
  proposalId: z.uuid(),
  cause: z.enum(returnCauses).default("OTHER"),
  reason: line(1_000),
  /** Remarks as JSON, one an entry, as a form holds them. */
  remarks: z.array(z.string().max(5_000).transform(parseJson).pipe(remark)).max(100).default([]),
});

type Parsed = z.output<typeof returnVerdictInput>;

/** Sends a proposal back with a reason, and with remarks on the exact places. */
export async function returnVerdict(
  actor: Actor,
  input: Omit<Parsed, "remarks" | "cause"> & Partial<Pick<Parsed, "remarks" | "cause">>,
): Promise<void> {
  authorise(actor, "return-verdict");
  const { claimId, proposalId, cause = "OTHER", reason, remarks = [] } = input;
  await transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    const [proposal] = claim.proposals;
    if (stageOf(claim) !== "awaiting-approval" || proposal?.id !== proposalId) {
      throw new Refusal("proposal-not-in-force");
    }
    await tx.return.create({
      data: {
        proposalId,
        cause,
        reason,
        editorId: actor.personId,
        remarks: { create: remarks.map((made, position) => ({ ...made, position })) },
      },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "return-verdict",
      subject: `claim:${claimId}`,
      payload: { proposalId, cause, reason, remarks: remarks.length },
    });
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
