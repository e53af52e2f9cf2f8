import { askOne, type Question, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";
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
  at: string;
  actorName: string | null;
  act: Act;
  payload: string | null;
}

/** The newest entries of a subject first, with names. */
export function actsOn(subject: Subject, limit = 100): Question<TrailLine[]> {
  return question(
    Prisma.sql`
    SELECT e."sequence", e."at", p."name" AS "actorName", e."act", e."payload"
    FROM "TrailEntry" e LEFT JOIN "Person" p ON p.id = e."actorId"
    WHERE e."subject" = ${subject} ORDER BY e."sequence" DESC LIMIT ${limit}`,
    (rows: Row[]) =>
      rows.map((row) => ({
        ...row,
        at: new Date(row.at),
        payload: row.payload === null ? null : (JSON.parse(row.payload) as Acts[Act]),
      })),
  );
}

/** The same, asked alone. */
export function listActs(subject: Subject, limit?: number): Promise<TrailLine[]> {
  return askOne(actsOn(subject, limit));
}
