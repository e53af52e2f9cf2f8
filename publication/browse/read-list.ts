import { Prisma } from "@/prisma/generated/client";
import { type Facet, facetValues, isFacet, isMonth } from "../addresses/facets";
import type { PublishedVerdict } from "../read-published";
import { type FacetValue, listFacet } from "./list-facet";
import { listMonths, listVerdicts, type MonthCount, monthOfVerdict } from "./live-verdicts";

/** What a list of verdicts shows. */
export interface VerdictList {
  /** By what it was found; null: by the month alone, or all there are. */
  readonly by: (FacetValue & { readonly facet: Facet }) | null;
  /** 2026-11; null: the latest of all months. */
  readonly month: string | null;
  readonly verdicts: readonly PublishedVerdict[];
  /** Months of all that are under the value, the latest first: older verdicts are on their lists. */
  readonly months: readonly MonthCount[];
}

/** A list without a month has the latest; the older ones are in the lists of their months. */
const latest = 30;
/** More than any newsroom publishes in a month. */
const most = 2_000;

/** The latest verdicts, and the months of all. */
export async function readLatest(): Promise<VerdictList> {
  const all = Prisma.sql`true`;
  return {
    by: null,
    month: null,
    verdicts: await listVerdicts(all, latest),
    months: await listMonths(all),
  };
}

/**
 * The list at /verdicts/by/{facet}/{value}[/{month}], where the facet may be "month" itself. Null where
 * there is no such list, or nothing in it (any more).
 */
export async function readList(
  facet: string,
  value: string,
  month: string | null,
): Promise<VerdictList | null> {
  if (month !== null && !isMonth(month)) return null;
  if (facet === "month") return isMonth(value) && month === null ? ofMonth(value) : null;
  if (!isFacet(facet)) return null;
  const found = (await listFacet(facet)).find((each) => each.value === value);
  if (!found) return null;
  const under = Prisma.sql`${value} = ANY (${Prisma.raw(facetValues[facet])})`;
  const verdicts =
    month === null
      ? await listVerdicts(under, latest)
      : await listVerdicts(Prisma.sql`${under} AND ${monthOfVerdict()} = ${month}`, most);
  if (verdicts.length === 0) return null;
  return { by: { ...found, facet }, month, verdicts, months: await listMonths(under) };
}

async function ofMonth(month: string): Promise<VerdictList | null> {
  const verdicts = await listVerdicts(Prisma.sql`${monthOfVerdict()} = ${month}`, most);
  return verdicts.length > 0 ? { by: null, month, verdicts, months: [] } : null;
}
