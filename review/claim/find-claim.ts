import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../dates";
import { toRecordedUtterance, utteranceParts } from "../dossier/recorded-utterance";
import { asSeenBy } from "../evidence/confidential-source";
import { byWeight, orderParts } from "../evidence/order-evidence";
import { standingWithdrawal } from "../in-force";
import { latestByLanguage } from "../latest";
import { replyParts, toRightOfReply } from "../reply/right-of-reply";
import { standingUtterance } from "../utterance/standing";
import { claimRows } from "./claim-rows";
import { stageOf } from "./stage";

const parts = {
  ...claimRows,
  proposals: {
    ...claimRows.proposals,
    include: {
      ...claimRows.proposals.include,
      approval: { include: { publication: true, editor: { select: { name: true } } } },
      return: {
        include: {
          editor: { select: { name: true } },
          remarks: { orderBy: { position: "asc" } },
        },
      },
      proposer: { select: { name: true } },
      dossier: true,
    },
  },
  takenUpByPerson: { select: { name: true } },
  wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] },
  classifications: { orderBy: [{ classifiedAt: "desc" }, { id: "desc" }], take: 1 },
  utterances: {
    where: { utterance: standingUtterance },
    include: {
      utterance: { include: utteranceParts },
      withdrawals: standingWithdrawal,
    },
    orderBy: [{ addedAt: "asc" }, { utteranceId: "asc" }],
  },
  evidence: {
    include: {
      source: { include: { confidential: true } },
      withdrawals: standingWithdrawal,
    },
    orderBy: [{ citedAt: "asc" }, { id: "asc" }],
  },
  ...orderParts,
  ...replyParts,
  verdicts: {
    orderBy: { version: "desc" },
    take: 1,
    include: { texts: true, author: { select: { id: true, name: true } } },
  },
  removals: {
    where: { approval: null, refusal: null },
    include: { requester: { select: { name: true } } },
  },
} as const satisfies Prisma.ClaimInclude;

/** A claim with everything that its screen shows; null where there is none. */
export async function findClaim(actor: Actor, claimId: string) {
  authorise(actor, "read-desk");
  const row = await database().claim.findUnique({ where: { id: claimId }, include: parts });
  if (!row) return null;
  const [classification] = row.classifications;
  if (!classification) throw new Error(`claim ${claimId} was never classified`);
  const [verdict] = row.verdicts;
  const [proposal] = row.proposals;
  const stage = stageOf(row);
  return {
    id: row.id,
    stage,
    takenUpBy: row.takenUpByPerson.name,
    takenUpAt: row.takenUpAt,
    wording: latestByLanguage(row.wordings, ({ text }) => text),
    kind: classification.kind,
    lookAgainOn: classification.lookAgainOn && toDay(classification.lookAgainOn),
    utterances: row.utterances
      .filter(({ withdrawals }) => withdrawals.length === 0)
      .map(({ utterance }) => toRecordedUtterance(utterance)),
    /** Taken off again, with the reason. */
    withdrawnUtterances: row.utterances.flatMap(({ utterance, withdrawals: [withdrawal] }) =>
      withdrawal ? [{ ...toRecordedUtterance(utterance), reason: withdrawal.reason }] : [],
    ),
    /** By weight; each as this person may see it. What was withdrawn is among them. */
    evidence: byWeight(row.evidence, row.evidenceOrders).map(({ withdrawals, ...evidence }) => ({
      ...evidence,
      source: asSeenBy(actor, evidence.source),
      withdrawal: withdrawals[0] ?? null,
    })),
    rightOfReply: toRightOfReply(row),
    verdict: verdict ?? null,
    /** The latest, decided or not, unless it was withdrawn. */
    proposal: proposal && !proposal.withdrawal ? proposal : null,
    publications: row.publications,
    removals: row.removals,
    settingAside: row.settingsAside[0] ?? null,
  };
}

export type DeskClaim = NonNullable<Awaited<ReturnType<typeof findClaim>>>;
