import type { Transaction } from "@/prisma/client";
import type { Prisma, PublicationKind } from "@/prisma/generated/client";
import { canonical, sha256 } from "@/trail/canonical";
import { toDay } from "../dates";
import { byWeight, orderParts } from "../evidence/order-evidence";
import { inForce } from "../in-force";
import { latestByLanguage } from "../latest";
import { replyParts, toRightOfReply } from "../reply/right-of-reply";
import { toPublicDossier } from "../speaker/public-speaker";
import { findWithheldNames, type WithheldName } from "../speaker/withheld-names";
import { standingUtterance } from "../utterance/standing";
import type { RichText } from "../verdict/document";
import { toPlainText } from "../verdict/plain-text";
import type { Dossier, RecordedRating, RecordedText } from "./dossier";
import { toRecordedEvidence } from "./recorded-evidence";
import { toRecordedUtterance, utteranceParts } from "./recorded-utterance";

/** The rows that a dossier is made of, beside the verdict's. */
export const dossierParts = {
  wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] },
  classifications: { orderBy: [{ classifiedAt: "desc" }, { id: "desc" }], take: 1 },
  utterances: {
    where: { ...inForce, utterance: standingUtterance },
    include: { utterance: { include: utteranceParts } },
    orderBy: [{ addedAt: "asc" }, { utteranceId: "asc" }],
  },
  evidence: {
    where: inForce,
    include: { source: { include: { confidential: { select: { keptBy: true } } } } },
    orderBy: [{ citedAt: "asc" }, { id: "asc" }],
  },
  ...orderParts,
  ...replyParts,
} as const satisfies Prisma.ClaimInclude;

const newestDefinition = {
  definitions: { orderBy: { version: "desc" }, take: 1 },
} as const satisfies Prisma.RatingInclude;

/** The rows of a verdict that a dossier is made of. */
export const verdictParts = {
  texts: true,
  attribution: { include: { rating: { include: newestDefinition } } },
  content: { include: { rating: { include: newestDefinition } } },
} as const satisfies Prisma.VerdictInclude;

type DossierClaim = Prisma.ClaimGetPayload<{ include: typeof dossierParts }>;
type DossierVerdict = Prisma.VerdictGetPayload<{ include: typeof verdictParts }>;

/** A dossier with its canonical form and that form's SHA-256. */
export interface SealedDossier {
  readonly dossier: Dossier;
  readonly canonical: string;
  readonly digest: string;
}

/** Which definitions of its ratings a proposal of this kind shows. */
export function definitionsFor(kind: PublicationKind): "pinned" | "in-force" {
  return kind === "AMENDMENT" ? "in-force" : "pinned";
}

/**
 * The dossier of a claim with one of its verdicts, as the rows are at this moment. A verdict pins the
 * definitions of its ratings; an amendment takes those in force.
 */
export async function buildDossier(
  tx: Transaction,
  claimId: string,
  verdictId: string,
  definitions: "pinned" | "in-force" = "pinned",
): Promise<SealedDossier> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, include: dossierParts });
  const verdict = await tx.verdict.findUniqueOrThrow({
    where: { id: verdictId, claimId },
    include: verdictParts,
  });
  return seal(claim, verdict, await findWithheldNames(tx), definitions);
}

/** The same of rows that were read before. */
export function seal(
  claim: DossierClaim,
  verdict: DossierVerdict,
  withheld: readonly WithheldName[],
  definitions: "pinned" | "in-force" = "pinned",
): SealedDossier {
  const step = (pinned: Definition) =>
    toRecordedRating(definitions === "pinned" ? pinned : asDefinedNow(pinned));
  const evidenceIds = byWeight(claim.evidence, claim.evidenceOrders).map(({ id }) => id);
  const known: Dossier = {
    version: 2,
    claimId: claim.id,
    language: verdict.language,
    attribution: step(verdict.attribution),
    content: step(verdict.content),
    texts: Object.fromEntries(
      verdict.texts.map((text) => [text.language, toRecordedText(text, evidenceIds)]),
    ),
    counterSearch: verdict.counterSearch,
    ...toClaimHalf(claim),
  };
  const rows = claim.utterances.map(({ utterance }) => utterance);
  const dossier = toPublicDossier(known, withheld, rows);
  const text = canonical(dossier);
  return { dossier, canonical: text, digest: sha256(text) };
}

/** What a dossier says of the claim itself, whatever the verdict. */
export function toClaimHalf(claim: DossierClaim) {
  const [classification] = claim.classifications;
  if (!classification) throw new Error(`claim ${claim.id} was never classified`);
  return {
    wording: latestByLanguage(claim.wordings, (wording) => wording.text),
    claimKind: classification.kind,
    lookAgainOn: classification.lookAgainOn && toDay(classification.lookAgainOn),
    utterances: claim.utterances.map(({ utterance }) => toRecordedUtterance(utterance)),
    evidence: byWeight(claim.evidence, claim.evidenceOrders).map(toRecordedEvidence),
    rightOfReply: toRightOfReply(claim),
  } satisfies Partial<Dossier>;
}

type Definition = Prisma.RatingDefinitionGetPayload<{
  include: { rating: { include: typeof newestDefinition } };
}>;

function asDefinedNow(pinned: Definition): Definition {
  return { ...pinned, ...pinned.rating.definitions[0] };
}

/** The reasoning with its citations numbered by the evidence as it stands now. */
function toRecordedText(
  { finding, reasoning, document }: Prisma.VerdictTextGetPayload<object>,
  evidenceIds: readonly string[],
): RecordedText {
  const written = document as RichText | null;
  return {
    finding,
    reasoning: written ? toPlainText(written, evidenceIds) : reasoning,
    document: written,
  };
}

function toRecordedRating(definition: {
  version: number;
  number: number | null;
  texts: Prisma.JsonValue;
  rating: { key: string };
}): RecordedRating {
  return {
    key: definition.rating.key,
    version: definition.version,
    number: definition.number,
    texts: definition.texts as RecordedRating["texts"],
  };
}
