import type { Transaction } from "@/prisma/client";
import { wholeExports } from "./addresses/exports";

/** In seconds: what grows with the whole site is made at most so often. */
const wholeExportsEvery = 60;

/**
 * Queues the files of everything there is: within a minute, once for all that happens until then; at
 * once where something must not be read any more.
 */
export async function queueWholeExports(
  tx: Transaction,
  { atOnce }: { readonly atOnce: boolean },
): Promise<void> {
  const payload = JSON.stringify({ addresses: wholeExports });
  // One that is due may be under way, and have read what was before.
  await tx.$executeRaw`
    INSERT INTO "Outbox" ("topic", "payload", "dueAt")
    SELECT 'press', ${payload}::jsonb, now() + make_interval(secs => ${atOnce ? 0 : wholeExportsEvery})
    WHERE ${atOnce} OR NOT EXISTS (
      SELECT FROM "Outbox" WHERE "topic" = 'press' AND "doneAt" IS NULL AND "dueAt" > now()
        AND "payload" = ${payload}::jsonb)`;
}
