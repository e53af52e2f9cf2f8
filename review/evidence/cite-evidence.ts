import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { SourceKind, Stance } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { daySchema, partialDateSchema } from "../dates";
import { languageTag, line, optionalAddress, optionalLine, prose } from "../text-input";

export const stances = ["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const satisfies readonly Stance[];

export const sourceKinds = [
  "DOCUMENT",
  "DATA",
  "INTERVIEW",
  "CALL",
  "LETTER",
  "CAPTURE",
] as const satisfies readonly SourceKind[];

const checkbox = z
  .enum(["on", ""])
  .optional()
  .transform((value) => value === "on");

export const citeEvidenceInput = z.object({
  claimId: z.string(),
  stance: z.enum(stances),
  sourceKind: z.enum(sourceKinds),
  title: line(300),
  publisher: optionalLine(200),
  author: optionalLine(200),
  address: optionalAddress,
  publishedOn: partialDateSchema,
  isPrimary: checkbox,
  excerpt: prose(5_000),
  language: languageTag,
  seenOn: daySchema,
  /** Who a confidential source is: kept apart, named to nobody outside the desk. */
  confidentialIdentity: optionalLine(300),
});

/** Cites a source for a claim: what it says, and whether that supports or contradicts it. */
export async function citeEvidence(
  actor: Actor,
  input: z.infer<typeof citeEvidenceInput>,
): Promise<{ evidenceId: string }> {
  authorise(actor, "cite-evidence");
  const { claimId, stance, excerpt, language, seenOn, confidentialIdentity } = input;
  const { title, publisher, author, address, publishedOn, isPrimary } = input;
  const { personId } = actor;
  return transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const source = await tx.source.create({
      data: {
        kind: input.sourceKind,
        title,
        publisher,
        author,
        address,
        publishedOn,
        isPrimary,
        addedBy: personId,
        ...(confidentialIdentity && {
          confidential: { create: { identity: confidentialIdentity, keptBy: personId } },
        }),
      },
    });
    const evidence = await tx.evidence.create({
      data: {
        claimId,
        sourceId: source.id,
        stance,
        excerpt,
        language,
        seenOn,
        citedBy: personId,
      },
    });
    await recordAct(tx, {
      actorId: personId,
      act: "cite-evidence",
      subject: `claim:${claimId}`,
      payload: { evidenceId: evidence.id, title, stance },
    });
    return { evidenceId: evidence.id };
  });
}

export const withdrawEvidenceInput = z.object({
  claimId: z.string(),
  evidenceId: z.uuid(),
  reason: line(500),
});

/** Takes evidence out of the dossier with a reason; it stays in the history. */
export async function withdrawEvidence(
  actor: Actor,
  input: z.infer<typeof withdrawEvidenceInput>,
): Promise<void> {
  authorise(actor, "withdraw-evidence");
  const { claimId, evidenceId, reason } = input;
  await transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const evidence = await tx.evidence.findFirst({
      where: { id: evidenceId, claimId, withdrawal: null },
    });
    if (!evidence) throw new Refusal("not-found", { what: "evidence" });
    await tx.evidenceWithdrawal.create({
      data: { evidenceId, reason, withdrawnBy: actor.personId },
    });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-evidence",
      subject: `claim:${claimId}`,
      payload: { evidenceId, reason },
    });
  });
}
