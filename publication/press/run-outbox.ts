import type pg from "pg";
import { type Ongoing, whileConnected } from "@/prisma/while-connected";
import type { PublicAct } from "../addresses/kind";
import { addressesOfTheSite, addressesTouchedBy } from "../addresses/kinds";
import type { Press } from "./press-address";
import { asTheOnlyPress } from "./press-lock";
import type { Connection } from "./press-page";
import { pressTogether } from "./press-together";

interface Order extends PublicAct {
  readonly id: string;
  /** Named by whoever left the order, instead of an act. */
  readonly addresses: readonly string[] | null;
}

/** Says what went wrong with an address, for the log. */
export type OnFault = (address: string, error: Error) => void;

/**
 * Carries out what committed acts left for the press. Every instance of the app runs one; the lock
 * sees to it that one works at a time. Orders are taken in their sequence, those of acts before those that
 * name addresses; one that fails is tried again later, without holding up those behind it.
 */
export function runOutbox(options: {
  address: string;
  press: Press;
  onFault: OnFault;
  onTrouble: (error: unknown) => void;
  /** Nothing is left to do at this moment; the highest number given so far. */
  onRound: (sequence: number) => void;
}): Ongoing {
  const { address, press, onFault, onTrouble, onRound } = options;
  const site = makeSiteKeeper(press, onFault);
  return whileConnected({
    address,
    name: "workbench-press",
    channel: "outbox",
    onTrouble,
    work: async (db: pg.Client) => {
      await asTheOnlyPress(db, async () => {
        while (await carryOutDueOrders(db, press, onFault));
        await site(db);
      });
      onRound(await highestNumber(db));
    },
  });
}

/** Orders taken at once: pages that several of them touch are pressed once. */
const atOnce = 50;

// Its milliseconds are rounded, so what was left this instant may be due half a one from now.
const isDue = `"dueAt" <= now() + interval '1 millisecond'`;

/** Answers whether there was anything to do. */
export async function carryOutDueOrders(
  db: Connection,
  press: Press,
  onFault: OnFault,
): Promise<boolean> {
  const { rows } = await db.query<Order>(
    `SELECT "id", ARRAY(SELECT jsonb_array_elements_text("payload"->'claimIds')) AS "claimIds",
       ARRAY(SELECT jsonb_array_elements_text("payload"->'pages')) AS "pages",
       "payload"->'addresses' AS "addresses"
     FROM "Outbox" WHERE "topic" = 'press' AND "doneAt" IS NULL AND ${isDue}
     ORDER BY "payload" ? 'addresses', "id" LIMIT ${atOnce}`,
  );
  const [first] = rows;
  if (!first) return false;
  // What an act touches does not wait for the whole site, of which one order is carried out at a time.
  const orders = first.addresses ? [first] : rows.filter(({ addresses }) => addresses === null);
  const touched = new Map<string, readonly string[]>();
  for (const { id, addresses, ...act } of orders) {
    touched.set(id, addresses ?? (await addressesTouchedBy(db, act)));
  }
  const faults = await pressTogether(db, press, [...new Set([...touched.values()].flat())]);
  for (const [address, error] of faults) onFault(address, error);
  for (const [id, addresses] of touched) {
    const failed = addresses.find((address) => faults.has(address));
    if (failed === undefined) await markDone(db, id);
    else await putOff(db, id, faults.get(failed)?.message ?? failed);
  }
  return true;
}

async function highestNumber(db: Connection): Promise<number> {
  const { rows } = await db.query<{ highest: number }>(
    `SELECT coalesce(max("sequence"), 0)::int AS highest FROM "PressedPage"`,
  );
  return rows[0]?.highest ?? 0;
}

async function markDone(db: Connection, id: string): Promise<void> {
  await db.query(`UPDATE "Outbox" SET "doneAt" = now(), "lastError" = NULL WHERE "id" = $1`, [id]);
}

/** After one second, two, four … at most a minute. */
async function putOff(db: Connection, id: string, sentence: string): Promise<void> {
  await db.query(
    `UPDATE "Outbox" SET "attempts" = "attempts" + 1, "lastError" = $2,
     "dueAt" = now() + make_interval(secs => least(60, power(2, least("attempts", 10))))
     WHERE "id" = $1`,
    [id, sentence.slice(0, 500)],
  );
}

/** Presses what the site has before anything is published, once it is found missing. */
function makeSiteKeeper(press: Press, onFault: OnFault): (db: Connection) => Promise<void> {
  let whole = false;
  let notBefore = 0;
  let patience = 1_000;
  return async (db) => {
    if (whole || Date.now() < notBefore) return;
    const { rows } = await db.query<{ path: string }>(
      `SELECT "path" FROM unnest($1::text[]) AS wanted("path")
       WHERE NOT EXISTS (SELECT 1 FROM "PressedPage" p WHERE p."path" = wanted."path")`,
      [addressesOfTheSite()],
    );
    const faults = await pressTogether(
      db,
      press,
      rows.map(({ path }) => path),
    );
    for (const [address, error] of faults) onFault(address, error);
    whole = faults.size === 0;
    notBefore = Date.now() + patience;
    patience = Math.min(patience * 2, 60_000);
  };
}
