import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import type { ClaimRows } from "../claim/claim-rows";
import { contentRatingFits } from "../claim/classify-claim";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { buildDossier, type SealedDossier } from "../dossier/build-dossier";
import { languageTag, line, optionalLine, optionalProse, prose } from "../text-input";
import { addProposal } from "./add-proposal";
import { changeKinds } from "./change-kinds";

export const proposeVerdictInput = z.object({
  claimId: z.string(),
  /** The newest version that the author had before the eyes; 0: none. */
  basedOn: z.coerce.number().int().min(0),
  attributionId: z.uuid("required"),
  contentId: z.uuid("required"),
  language: languageTag,
  finding: line(300),
  reasoning: prose(20_000),
  /** The same in the newsroom's other language: may wait. */
  otherLanguage: languageTag,
  otherFinding: optionalLine(300),
  otherReasoning: optionalProse(20_000),
  counterSearch: optionalProse(1_000),
  changeKind: z.enum(changeKinds).optional(),
  /** What changed and why, for the reader, in `language` and in the other. */
  note: optionalProse(1_000),
  otherNote: optionalProse(1_000),
});

export type ProposeVerdictInput = z.infer<typeof proposeVerdictInput>;

/**
 * Hands a verdict in for approval: a new immutable version, and a proposal that pins the digest of
 * the whole dossier. A proposal that waited is replaced by it.
 *
 * Throws `newer-version` where somebody saved one since `basedOn`.
 */
export async function proposeVerdict(
  actor: Actor,
  input: ProposeVerdictInput,
): Promise<{ proposalId: string; digest: string }> {
  authorise(actor, "propose-verdict");
  const { claimId } = input;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "propose-verdict");
    await requireNothingNewer(tx, input);
    await requireRatings(tx, input);
    const verdict = await tx.verdict.create({
      data: {
        claimId,
        version: input.basedOn + 1,
        authorId: actor.personId,
        language: input.language,
        attributionId: input.attributionId,
        contentId: input.contentId,
        counterSearch: input.counterSearch,
        texts: { create: verdictTexts(input) },
      },
    });
    const sealed = await buildDossier(tx, claimId, verdict.id);
    requireComplete(sealed);
    const { kind, note } = requireChange(claim, input);
    const proposal = await addProposal(tx, actor, { sealed, verdict, kind, note });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "propose-verdict",
      subject: `claim:${claimId}`,
      payload: {
        proposalId: proposal.id,
        version: verdict.version,
        kind,
        digest: sealed.digest,
        attribution: sealed.dossier.attribution.key,
        content: sealed.dossier.content.key,
      },
    });
    return { proposalId: proposal.id, digest: sealed.digest };
  });
}

function verdictTexts(input: ProposeVerdictInput) {
  const { language, finding, reasoning, otherLanguage, otherFinding, otherReasoning } = input;
  const texts = [{ language, finding, reasoning }];
  if (otherFinding && otherReasoning && otherLanguage !== language) {
    texts.push({ language: otherLanguage, finding: otherFinding, reasoning: otherReasoning });
  }
  return texts;
}

async function requireNothingNewer(tx: Transaction, input: ProposeVerdictInput): Promise<void> {
  const newest = await tx.verdict.findFirst({
    where: { claimId: input.claimId },
    orderBy: { version: "desc" },
    include: { texts: true, author: true },
  });
  if ((newest?.version ?? 0) === input.basedOn || !newest) return;
  const text = newest.texts.find(({ language }) => language === input.language) ?? newest.texts[0];
  throw new Refusal("newer-version", {
    version: newest.version,
    author: newest.author.name,
    finding: text?.finding ?? "",
    reasoning: text?.reasoning ?? "",
  });
}

/** Both ratings are given, each on its own scale. Throws `not-found`. */
async function requireRatings(tx: Transaction, input: ProposeVerdictInput): Promise<void> {
  const found = await tx.ratingDefinition.count({
    where: {
      OR: [
        { id: input.attributionId, rating: { scale: "ATTRIBUTION" }, isRetired: false },
        { id: input.contentId, rating: { scale: "CONTENT" }, isRetired: false },
      ],
    },
  });
  if (found !== 2) throw new Refusal("not-found", { what: "rating" });
}

/** What a reader could not do without. Throws the refusal that names what is missing. */
function requireComplete({ dossier }: SealedDossier): void {
  if (!dossier.wording[dossier.language]) {
    throw new Refusal("wording-missing", { language: dossier.language });
  }
  if (!dossier.utterances.some(({ speaker }) => speaker)) throw new Refusal("speaker-missing");
  if (dossier.evidence.length === 0) throw new Refusal("evidence-missing");
  if (!contentRatingFits(dossier.claimKind, dossier.content.key)) {
    throw new Refusal("kind-binds-rating", { kind: dossier.claimKind });
  }
}

/** What it is to the publication before it; a change of what is public says what changed and why. */
function requireChange(claim: ClaimRows, input: ProposeVerdictInput) {
  if (claim.publications.length === 0) return { kind: "PUBLICATION", note: null } as const;
  const { changeKind, note, otherNote, language, otherLanguage } = input;
  if (!changeKind || !note) throw new Refusal("note-missing");
  return {
    kind: changeKind,
    note: { [language]: note, ...(otherNote && { [otherLanguage]: otherNote }) },
  };
}
