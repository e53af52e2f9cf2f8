import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { listPublicPages } from "./public-text/read-public-page";
import type { PublicPage } from "./public-text/subjects";

/**
 * Queues the press in the transaction of the act that touches these claims' public addresses; with
 * no claims, the site's own addresses.
 */
export async function queuePress(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [...claimIds] } } });
}

/** Queues these pages about the newsroom's work, with the site's own addresses. */
export async function queuePages(tx: Transaction, pages: readonly PublicPage[]): Promise<void> {
  const payload = { claimIds: [], pages: [...pages] };
  await tx.outbox.create({ data: { topic: "press", payload } });
}

/** Claims in one order: few enough that it never takes long. */
const claimsAtOnce = 10;

/** Queues every public address: what stands on all of them changed. */
export async function queueWholeSite(tx: Transaction): Promise<void> {
  await queuePages(tx, await listPublicPages());
  const published = await tx.publication.findMany({
    where: { supersedesId: null },
    select: { claimId: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  const claimIds = published.map(({ claimId }) => claimId);
  for (let at = 0; at < claimIds.length; at += claimsAtOnce) {
    await queuePress(tx, claimIds.slice(at, at + claimsAtOnce));
  }
}

/** Queues the site's own addresses once the newsroom is set up. */
export async function queueSitePress(): Promise<void> {
  await transact((tx) => queuePress(tx, []));
}
