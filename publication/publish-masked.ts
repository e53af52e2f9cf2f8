import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import type { Removal } from "@/prisma/generated/client";
import { freezeRecord } from "./freeze-record";
import { appendToPublicLog } from "./public-log";
import type { PublishedRecord } from "./published-record";
import { queuePress } from "./queue-press";
import { listRecordedActs } from "./recorded-acts";

/**
 * Publishes a claim's record anew without the removed words: made from the newest approved dossier,
 * in which they are masked by now.
 */
export async function publishMasked(
  tx: Transaction,
  actor: Actor,
  { claimId, removal }: { claimId: string; removal: Removal },
): Promise<void> {
  const live = await tx.publication.findFirstOrThrow({ where: { claimId, superseded: null } });
  const approved = await tx.publication.findFirstOrThrow({
    where: { claimId, approval: { isNot: null } },
    orderBy: { publishedAt: "desc" },
    include: {
      approval: {
        include: {
          editor: true,
          verdict: { include: { author: true } },
          proposal: { include: { dossier: true } },
        },
      },
    },
  });
  const { approval } = approved;
  if (!approval) throw new Error(`claim ${claimId} was published without an approval`);
  const publication = await tx.publication.create({
    data: {
      claimId,
      kind: "REMOVAL",
      removalId: removal.id,
      supersedesId: live.id,
      publishedBy: actor.personId,
      publishedAt: new Date(),
    },
  });
  const { author } = approval.verdict;
  const record: PublishedRecord = {
    ...JSON.parse(approval.proposal.dossier.canonical),
    checkedBy: author.publishedName ?? author.name,
    approvedBy: approval.editor.publishedName ?? approval.editor.name,
    history: await listRecordedActs(tx, claimId),
  };
  const recordHash = await freezeRecord(tx, publication.id, record);
  await appendToPublicLog(tx, { publication, recordHash });
  await queuePress(tx, [claimId]);
}
