import { Prisma } from "@/prisma/generated/client";
import { type Facet, facetValues, isFacet, isMonth } from "../addresses/facets";
import { partIn } from "../addresses/parts";
import type { PublishedVerdict } from "../read-published";
import { type FacetValue, findFacetValue } from "./list-facet";
import { listMonth } from "./list-month";
import { listMonths, listVerdicts, type MonthCount } from "./live-verdicts";

/** What a list of verdicts shows. */
export interface VerdictList {
  /** By what it was found; null: by the month alone, or all there are. */
  readonly by: (Omit<FacetValue, "count"> & { readonly facet: Facet }) | null;
  /** 2026-11; null: the latest of all months. */
  readonly month: string | null;
  /** A full part of the month; null: the newest of it, and of a month that is not long all. */
  readonly part: number | null;
  readonly verdicts: readonly PublishedVerdict[];
  /** How many there are under the value, and in the month or on the part's page. */
  readonly count: number;
  /**
   * Of a list without a month: the months of all that is under the value, the latest first. A month's
   * page does not say what is on others, or it would be another one with every publication.
   */
  readonly months: readonly MonthCount[];
  /** Of a month: its other pages that this one names. */
  readonly otherParts: readonly number[];
}

/** A list without a month has the latest; the older ones are in the lists of their months. */
const latest = 30;

/** The latest verdicts, and the months of all. */
export async function readLatest(): Promise<VerdictList> {
  return { by: null, ...(await latestOf(Prisma.sql`true`)) };
}

/**
 * The list at /verdicts/by/{facet}/{value}[/{month}[/{part}]], where the facet may be "month" itself:
 * /verdicts/by/month/{month}[/{part}]. Null where there is no such list, or nothing in it (any more).
 */
export async function readList(
  facet: string,
  value: string,
  ...below: readonly string[]
): Promise<VerdictList | null> {
  const [month, part, ...rest] = facet === "month" ? [value, ...below] : below;
  if (rest.length > 0) return null;
  if (facet === "month") return ofMonth(null, Prisma.sql`true`, month ?? "", part);
  if (!isFacet(facet)) return null;
  const found = await findFacetValue(facet, value);
  if (!found) return null;
  const by = { facet, value, names: found.names };
  const under = Prisma.sql`${value} = ANY (${Prisma.raw(facetValues[facet])})`;
  if (month !== undefined) return ofMonth(by, under, month, part);
  const list = await latestOf(under);
  return list.verdicts.length > 0 ? { by, ...list } : null;
}

async function latestOf(under: Prisma.Sql) {
  const verdicts = await listVerdicts(under, latest);
  const months = await listMonths(under);
  const count = months.reduce((sum, each) => sum + each.count, 0);
  return { month: null, part: null, verdicts, count, months, otherParts: [] };
}

async function ofMonth(
  by: VerdictList["by"],
  under: Prisma.Sql,
  month: string,
  partText: string | undefined,
): Promise<VerdictList | null> {
  const part = partText === undefined ? null : partIn(partText);
  if (!isMonth(month) || (part === null && partText !== undefined)) return null;
  const list = await listMonth(under, month, part);
  return list && { by, month, part, months: [], ...list };
}
