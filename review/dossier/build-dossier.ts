import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { canonical, sha256 } from "@/trail/canonical";
import { toDay } from "../dates";
import { byWeight, orderParts } from "../evidence/order-evidence";
import { inForce } from "../in-force";
import { latestByLanguage } from "../latest";
import { replyParts, toRightOfReply } from "../reply/right-of-reply";
import { toPublicDossier } from "../speaker/public-speaker";
import { findWithheldNames } from "../speaker/withheld-names";
import { standingUtterance } from "../utterance/standing";
import type { Dossier, RecordedRating } from "./dossier";
import { toRecordedEvidence } from "./recorded-evidence";
import { toRecordedUtterance, utteranceParts } from "./recorded-utterance";

const claimParts = {
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

const verdictParts = {
  texts: true,
  attribution: { include: { rating: true } },
  content: { include: { rating: true } },
} as const satisfies Prisma.VerdictInclude;

/** A dossier with its canonical form and that form's SHA-256. */
export interface SealedDossier {
  readonly dossier: Dossier;
  readonly canonical: string;
  readonly digest: string;
}

/** The dossier of a claim with one of its verdicts, as the rows are at this moment. */
export async function buildDossier(
  tx: Transaction,
  claimId: string,
  verdictId: string,
): Promise<SealedDossier> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, include: claimParts });
  const verdict = await tx.verdict.findUniqueOrThrow({
    where: { id: verdictId, claimId },
    include: verdictParts,
  });
  const [classification] = claim.classifications;
  if (!classification) throw new Error(`claim ${claimId} was never classified`);
  const known: Dossier = {
    version: 2,
    claimId,
    language: verdict.language,
    wording: latestByLanguage(claim.wordings, (wording) => wording.text),
    claimKind: classification.kind,
    lookAgainOn: classification.lookAgainOn && toDay(classification.lookAgainOn),
    utterances: claim.utterances.map(({ utterance }) => toRecordedUtterance(utterance)),
    attribution: toRecordedRating(verdict.attribution),
    content: toRecordedRating(verdict.content),
    texts: Object.fromEntries(
      verdict.texts.map(({ language, finding, reasoning }) => [language, { finding, reasoning }]),
    ),
    counterSearch: verdict.counterSearch,
    evidence: byWeight(claim.evidence, claim.evidenceOrders).map(toRecordedEvidence),
    rightOfReply: toRightOfReply(claim),
  };
  const rows = claim.utterances.map(({ utterance }) => utterance);
  const dossier = toPublicDossier(known, await findWithheldNames(tx), rows);
  const text = canonical(dossier);
  return { dossier, canonical: text, digest: sha256(text) };
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
