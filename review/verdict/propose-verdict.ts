import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { askOne } from "@/prisma/ask";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import type { ClaimRows } from "../claim/claim-rows";
import { contentRatingFits } from "../claim/classify-claim";
import { lockClaim } from "../claim/lock-claim";
import { requireStage } from "../claim/stage";
import { buildDossier, definitionsFor, type SealedDossier } from "../dossier/build-dossier";
import { listEvidenceIds } from "../evidence/list-evidence-ids";
import { readDeskFacts, requireClean } from "../linter/require-clean";
import { scaleSteps } from "../scale/read-scale";
import { addProposal } from "./add-proposal";
import { type ProposeVerdictInput, textsOf } from "./verdict-input";

/**
 * Hands a verdict in for approval: a new immutable version, and a proposal that pins the digest of
 * the whole dossier. A proposal that waited is replaced by it; the author's draft is done with.
 *
 * Throws `newer-version` where somebody saved one since `basedOn`, `linter-errors`, and
 * `warnings-unticked` with what is to be ticked.
 */
export async function proposeVerdict(
  actor: Actor,
  input: ProposeVerdictInput,
): Promise<{ proposalId: string; digest: string }> {
  authorise(actor, "propose-verdict");
  const { claimId } = input;
  const { personId } = actor;
  return transact(async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireStage(claim, "propose-verdict");
    await requireNothingNewer(tx, input);
    await requireRatings(tx, input);
    const verdict = await addVersion(tx, actor, input);
    const { kind, note } = requireChange(claim, input);
    const sealed = await buildDossier(tx, claimId, verdict.id, definitionsFor(kind));
    requireComplete(sealed);
    const ticked = requireClean(sealed.dossier, await readDeskFacts(tx), input.ticked);
    const proposal = await addProposal(tx, actor, { sealed, verdict, kind, note, ticked });
    await tx.verdictDraft.deleteMany({ where: { claimId, personId } });
    await recordAct(tx, {
      actorId: personId,
      act: "propose-verdict",
      subject: `claim:${claimId}`,
      payload: {
        proposalId: proposal.id,
        version: verdict.version,
        kind,
        digest: sealed.digest,
        attribution: sealed.dossier.attribution.key,
        content: sealed.dossier.content.key,
        ticked,
      },
    });
    return { proposalId: proposal.id, digest: sealed.digest };
  });
}

async function addVersion(tx: Transaction, actor: Actor, input: ProposeVerdictInput) {
  const { claimId, language, attributionId, contentId, counterSearch } = input;
  const texts = textsOf(input, await listEvidenceIds(tx, claimId));
  return tx.verdict.create({
    data: {
      claimId,
      version: input.basedOn + 1,
      authorId: actor.personId,
      language,
      attributionId,
      contentId,
      counterSearch,
      texts: {
        create: texts.map((text) => ({
          ...text,
          document: text.document as unknown as Prisma.InputJsonObject,
        })),
      },
    },
  });
}

async function requireNothingNewer(tx: Transaction, input: ProposeVerdictInput): Promise<void> {
  const newest = await tx.verdict.findFirst({
    where: { claimId: input.claimId },
    orderBy: { version: "desc" },
    include: { texts: true, author: true },
  });
  if ((newest?.version ?? 0) === input.basedOn || !newest) return;
  throw new Refusal("newer-version", {
    version: newest.version,
    author: newest.author.name,
    texts: Object.fromEntries(
      newest.texts.map(({ language, finding, reasoning, document }) => [
        language,
        { finding, reasoning, document },
      ]),
    ),
  });
}

/**
 * Both ratings are given, each on its own scale, by the definition that is in force: what a form was
 * opened with may have been defined anew or retired since. Throws `not-found`, and `invalid-input`
 * (rating-changed).
 */
async function requireRatings(tx: Transaction, input: ProposeVerdictInput): Promise<void> {
  const given = { attributionId: "ATTRIBUTION", contentId: "CONTENT" } as const;
  const steps = await askOne(scaleSteps(), tx);
  for (const [field, scale] of Object.entries(given)) {
    const id = input[field as keyof typeof given];
    if (steps.some((step) => step.id === id && step.scale === scale && !step.isRetired)) continue;
    const known = await tx.ratingDefinition.count({ where: { id, rating: { scale } } });
    if (known === 0) throw new Refusal("not-found", { what: "rating" });
    throw new Refusal("invalid-input", { fields: { [field]: "rating-changed" } });
  }
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
