import { type Actor, authorise } from "@/access/actor";
import { foldForSearch } from "@/language/folding";
import { database } from "@/prisma/client";
import { latestByLanguage } from "../latest";

/** An entry that may be the one a text names. */
export interface SpeakerSuggestion {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  /** One of its names is, folded, the one asked for. */
  readonly matches: boolean;
}

/** Every entry, those that match the name first: a suggestion, never a decision. */
export async function suggestSpeakers(
  actor: Actor,
  name: string | null,
): Promise<SpeakerSuggestion[]> {
  authorise(actor, "read-desk");
  const rows = await database().speaker.findMany({
    include: { names: { orderBy: { addedAt: "asc" } } },
    orderBy: { addedAt: "desc" },
    take: 500,
  });
  const wanted = name && foldForSearch(name);
  return rows
    .map((row) => ({
      id: row.id,
      names: latestByLanguage(row.names, (entry) => entry.name),
      matches: row.names.some((entry) => foldForSearch(entry.name) === wanted),
    }))
    .sort((a, b) => Number(b.matches) - Number(a.matches));
}
