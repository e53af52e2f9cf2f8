import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { transact } from "@/access/transact";
import { languageOfLetters } from "@/language/letters";
import type { OwnerKind, SourceKind, Stance } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { daySchema, partialDateSchema } from "../dates";
import {
  languageTag,
  line,
  optionalAddress,
  optionalLine,
  optionalProse,
  prose,
} from "../text-input";
import { drawPicture, keepPicture } from "./source-picture";

export const stances = ["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const satisfies readonly Stance[];

export const sourceKinds = [
  "DOCUMENT",
  "DATA",
  "INTERVIEW",
  "CALL",
  "LETTER",
  "WALLED_PAGE",
  "CAPTURE",
] as const satisfies readonly SourceKind[];

export const ownerKinds = ["STATE", "PARTY"] as const satisfies readonly OwnerKind[];

const checkbox = z
  .enum(["on", ""])
  .optional()
  .transform((value) => value === "on");

export const citeEvidenceInput = z
  .object({
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
    /** Empty: the one that its letters are of. */
    language: languageTag.or(z.literal("")),
    seenOn: daySchema,
    relevance: optionalProse(1_000),
    ownerKind: z
      .enum(["", ...ownerKinds])
      .optional()
      .transform((kind) => kind || null),
    ownerName: optionalLine(200),
    interest: optionalLine(500),
    /** Who a confidential source is: kept apart, named to nobody outside the desk. */
    confidentialIdentity: optionalLine(300),
  })
  .transform(({ ownerName, language, ...input }) => ({
    ...input,
    ownerName: input.ownerKind && ownerName,
    language: language || languageOfLetters(input.excerpt),
  }));

/**
 * Cites a source for a claim: what it says, and whether that supports or contradicts it. `picture`:
 * an uploaded picture of it, which is drawn anew. Throws `invalid-input` (picture: not-a-picture,
 * too-large).
 */
export async function citeEvidence(
  actor: Actor,
  input: z.infer<typeof citeEvidenceInput>,
  picture: Uint8Array | null = null,
): Promise<{ evidenceId: string }> {
  authorise(actor, "cite-evidence");
  const { claimId, stance, excerpt, language, seenOn, relevance, confidentialIdentity } = input;
  const { sourceKind: kind, title, publisher, author, address, publishedOn, isPrimary } = input;
  const { ownerKind, ownerName, interest } = input;
  const { personId } = actor;
  const drawn = picture && (await drawPicture(picture));
  return transact(async (tx) => {
    requireStage(await lockClaim(tx, claimId), "work-on-claim");
    const about = { kind, title, publisher, author, address, publishedOn, isPrimary };
    const source = await tx.source.create({
      data: {
        ...about,
        ...{ ownerKind, ownerName, interest },
        pictureHash: drawn && (await keepPicture(tx, actor, drawn)),
        addedBy: personId,
        ...(confidentialIdentity && {
          confidential: { create: { identity: confidentialIdentity, keptBy: personId } },
        }),
      },
    });
    const cited = { claimId, sourceId: source.id, stance, excerpt, language, seenOn, relevance };
    const evidence = await tx.evidence.create({ data: { ...cited, citedBy: personId } });
    await recordAct(tx, {
      actorId: personId,
      act: "cite-evidence",
      subject: `claim:${claimId}`,
      // A title may tell whose words they are.
      payload: {
        evidenceId: evidence.id,
        title: confidentialIdentity ? null : title,
        stance,
      },
    });
    return { evidenceId: evidence.id };
  });
}
