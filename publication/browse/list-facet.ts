import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { listTopics } from "@/review/topic/list-topics";
import { type Facet, facetValues } from "../addresses/facets";
import { readPublicScale } from "../public-text/read-public-scale";
import type { ByLanguage } from "../published-record";
import { onLists } from "./live-verdicts";

/** One value by which verdicts can be browsed: a rating, a topic, an outlet, a language. */
export interface FacetValue {
  /** As it stands in the address. */
  readonly value: string;
  /** How many verdicts are listed under it. */
  readonly count: number;
  /** What it is called; null for languages, whose names every reader's own language has. */
  readonly names: ByLanguage | null;
}

interface Row {
  readonly value: string;
  readonly count: number;
  readonly names: ByLanguage | null;
}

/** The values of a facet that have verdicts: ratings and topics in their order, the rest by number. */
export function listFacet(facet: Facet): Promise<FacetValue[]> {
  return list(facet, Prisma.sql`true`);
}

/** One of them; undefined where no verdict has it. */
export async function findFacetValue(facet: Facet, value: string): Promise<FacetValue | undefined> {
  const [found] = await list(facet, Prisma.sql`found.value = ${value}`);
  return found;
}

async function list(facet: Facet, where: Prisma.Sql): Promise<FacetValue[]> {
  // What outlets are called is in the verdicts, of which the newest says it.
  const rows = await database().$queryRaw<Row[]>`
    SELECT found.value, count(*)::int AS count,
      ${facet === "outlet" ? newestNames : Prisma.sql`NULL`} AS names
    FROM "PublicVerdict" v CROSS JOIN unnest(${Prisma.raw(facetValues[facet])}) AS found(value)
    WHERE ${onLists} AND ${where} GROUP BY found.value ORDER BY count(*) DESC, found.value`;
  if (facet === "rating") return inOrderOf(await ratings(), rows);
  if (facet === "topic") return inOrderOf(await listTopics(), rows);
  return rows;
}

const newestNames = Prisma.sql`
  (array_agg(v."entries" -> found.value -> 'names' ORDER BY v."publishedAt" DESC))[1]`;

async function ratings(): Promise<Named[]> {
  const steps = (await readPublicScale()).filter(({ scale }) => scale === "CONTENT");
  return steps.map(({ key, texts }) => ({
    id: key,
    names: Object.fromEntries(Object.entries(texts).map(([code, { name }]) => [code, name])),
  }));
}

interface Named {
  readonly id: string;
  readonly names: ByLanguage;
}

function inOrderOf(known: readonly Named[], rows: readonly Row[]): FacetValue[] {
  return known.flatMap(({ id, names }) =>
    rows.filter(({ value }) => value === id).map((row) => ({ ...row, names })),
  );
}
