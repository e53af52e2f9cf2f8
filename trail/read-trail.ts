import { database } from "@/prisma/client";
import type { Act, Acts, Subject } from "./acts";

/** An entry as the desk shows it. */
export interface TrailLine {
  readonly sequence: number;
  readonly at: Date;
  readonly actorName: string | null;
  readonly act: Act;
  /** Null once a lawful removal has erased it. */
  readonly payload: Acts[Act] | null;
}

interface Row {
  sequence: number;
  at: Date;
  actorName: string | null;
  act: Act;
  payload: string | null;
}

/** The newest entries of a subject first, with names, in one query. */
export async function listActs(subject: Subject, limit = 100): Promise<TrailLine[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT e."sequence", e."at", p."name" AS "actorName", e."act", e."payload"
    FROM "TrailEntry" e LEFT JOIN "Person" p ON p.id = e."actorId"
    WHERE e."subject" = ${subject} ORDER BY e."sequence" DESC LIMIT ${limit}`;
  return rows.map((row) => ({
    ...row,
    payload: row.payload === null ? null : (JSON.parse(row.payload) as Acts[Act]),
  }));
}
