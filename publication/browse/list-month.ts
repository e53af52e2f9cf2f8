import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { fullParts, partsNamedBy, placesOf } from "../addresses/parts";
import { inMonth } from "../month";
import type { PublishedVerdict } from "../read-published";
import { listMonths, listVerdicts } from "./live-verdicts";

/** What a page of a month shows. */
interface MonthPage {
  readonly verdicts: readonly PublishedVerdict[];
  /** Of the whole month, or of the part. */
  readonly count: number;
  readonly otherParts: readonly number[];
}

/**
 * The verdicts of a month for which a condition on "PublicVerdict" v holds, the latest first: those of a
 * full part, or (null) the newest. Null where there is no such part, or nothing in the month.
 */
export async function listMonth(
  under: Prisma.Sql,
  month: string,
  part: number | null,
): Promise<MonthPage | null> {
  const ofMonth = Prisma.sql`${under} AND ${inMonth(Prisma.sql`v."firstPublishedAt"`, month)}`;
  const entered = await claimsThatEntered(ofMonth);
  const [found] = await listMonths(ofMonth);
  if (!found || (part !== null && part > fullParts(entered.length))) return null;
  const { first, last } = placesOf(part, entered.length);
  const claimIds = entered.slice(first - 1, last);
  const here = Prisma.sql`${ofMonth} AND v."claimId" = ANY (${claimIds}::text[])`;
  const verdicts = await listVerdicts(here, claimIds.length);
  const count = part === null ? found.count : verdicts.length;
  return { verdicts, count, otherParts: partsNamedBy(part, entered.length) };
}

/**
 * The claims for which the condition ever held, in the order in which they came to meet it: who has left
 * keeps the place, and who comes late gets the last, so that no other ever moves to another part.
 */
async function claimsThatEntered(ofMonth: Prisma.Sql): Promise<string[]> {
  const rows = await database().$queryRaw<{ claimId: string }[]>`
    SELECT v."claimId" FROM "PublicVerdict" v
    JOIN "PublicLogEntry" e ON e."claimId" = v."claimId" AND e."publicationId" = v."publicationId"
    WHERE ${ofMonth} GROUP BY 1 ORDER BY min(e."sequence")`;
  return rows.map(({ claimId }) => claimId);
}
