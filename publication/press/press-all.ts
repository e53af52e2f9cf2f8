import { pageAddresses, siteAddresses, verdictAddresses } from "./addresses";
import type { Press } from "./press-address";
import { whenTheOnlyPress } from "./press-lock";
import type { Connection } from "./press-page";
import { pressTogether } from "./press-together";

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly pressed: number;
  readonly unchanged: number;
}

/** Few enough that a publication never waits long for its turn. */
const atOnce = 12;

/**
 * Presses every public address anew. On the same build and data it ends with the same bytes, so
 * nothing gets a new number. Answers what was wrong with each address that could not be pressed.
 */
export async function pressAll(
  db: Connection,
  press: Press,
  onProgress: (progress: Progress) => void,
): Promise<Map<string, Error>> {
  const addresses = await listAddresses(db);
  const faults = new Map<string, Error>();
  const count = { done: 0, of: addresses.length, pressed: 0, unchanged: 0, failed: 0 };
  for (let at = 0; at < addresses.length; at += atOnce) {
    await whenTheOnlyPress(db, async () => {
      const found = await pressTogether(
        db,
        press,
        addresses.slice(at, at + atOnce),
        (_, outcome) => {
          count.done += 1;
          count[outcome] += 1;
          onProgress(count);
        },
      );
      for (const [address, error] of found) faults.set(address, error);
    });
  }
  return faults;
}

/** Verdict pages first, so that the lists that link to them come after. */
async function listAddresses(db: Connection): Promise<string[]> {
  const { rows } = await db.query<{ claimId: string }>(
    `SELECT "claimId" FROM "Publication" WHERE "supersedesId" IS NULL ORDER BY "publishedAt", "id"`,
  );
  const { rows: pages } = await db.query<{ subject: string }>(
    `SELECT DISTINCT p."subject" FROM "PublicTextProposal" p
     JOIN "PublicTextApproval" a ON a."proposalId" = p.id WHERE p."subject" NOT LIKE 'rating:%'`,
  );
  return [
    ...new Set([
      ...rows.flatMap(({ claimId }) => verdictAddresses(claimId)),
      ...pages.flatMap(({ subject }) => pageAddresses(subject)),
      ...siteAddresses(),
    ]),
  ];
}
