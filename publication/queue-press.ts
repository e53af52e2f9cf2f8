import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { allAddresses } from "./addresses/kinds";
import { connectionOf } from "./press/connection-of";
import type { PublicPage } from "./public-text/subjects";

/**
 * Queues the press in the transaction of the act that touches these claims' public addresses; with
 * no claims, the first page and what is made of no claim.
 */
export async function queuePress(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [...claimIds] } } });
}

/** Queues these pages about the newsroom's work, with the first page and what is made of no claim. */
export async function queuePages(tx: Transaction, pages: readonly PublicPage[]): Promise<void> {
  const payload = { claimIds: [], pages: [...pages] };
  await tx.outbox.create({ data: { topic: "press", payload } });
}

/** Addresses in one order: few enough that one that fails does not have many pressed again. */
const addressesAtOnce = 40;

/** Queues every public address, each once: what stands on all of them changed. */
export async function queueWholeSite(tx: Transaction): Promise<void> {
  const addresses = await allAddresses(connectionOf(tx));
  for (let at = 0; at < addresses.length; at += addressesAtOnce) {
    const payload = { addresses: addresses.slice(at, at + addressesAtOnce) };
    await tx.outbox.create({ data: { topic: "press", payload } });
  }
}

/**
 * Queues what calls a topic or a rating by its name: its lists and feeds, and the index of all of its kind,
 * as far as they are public. `value`: as it stands in addresses.
 */
export async function queueFacet(
  tx: Transaction,
  facet: "topic" | "rating",
  value: string,
): Promise<void> {
  const pages = await tx.$queryRaw<{ path: string }[]>`
    SELECT "path" FROM "PressedPage" WHERE "status" = 200 AND (
      "path" ~ ${`^/[^/]+/verdicts/by/${facet}(/${value}(/|$)|$)`}
      OR "path" ~ ${`^/[^/]+/feeds/${facet}-${value}[.]`}) ORDER BY "path"`;
  if (pages.length === 0) return;
  const payload = { addresses: pages.map(({ path }) => path) };
  await tx.outbox.create({ data: { topic: "press", payload } });
}

/** Queues everything once the newsroom is set up: there is no page before that. */
export async function queueSitePress(): Promise<void> {
  await transact(queueWholeSite);
}
