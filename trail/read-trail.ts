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

/** The newest entries of a subject first. */
export async function listActs(subject: Subject, limit = 100): Promise<TrailLine[]> {
  const entries = await database().trailEntry.findMany({
    where: { subject },
    orderBy: { sequence: "desc" },
    take: limit,
  });
  const ids = [...new Set(entries.flatMap((entry) => entry.actorId ?? []))];
  const people = await database().person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  return entries.map((entry) => ({
    sequence: entry.sequence,
    at: entry.at,
    actorName: (entry.actorId && names.get(entry.actorId)) ?? null,
    act: entry.act as Act,
    payload: entry.payload === null ? null : (JSON.parse(entry.payload) as Acts[Act]),
  }));
}
