import { z } from "zod";

/**
 * What an open desk is told of, ids and names alone: whoever hears it asks for what they may read.
 * `act`: something was done to a subject; `here`: somebody came, moved or left; `told`: the reader
 * has a notification more or less; `again`: something may have been missed.
 */
export type DeskEvent =
  | {
      readonly kind: "act";
      readonly act: string;
      /** As the trail names it: "claim:…", "article:…", "speaker:…". */
      readonly subject: string;
      readonly actorId: string | null;
      readonly actorName: string | null;
    }
  | { readonly kind: "here"; readonly subject: string }
  | { readonly kind: "told" }
  | { readonly kind: "again" };

/** What the database says on the channel "desk" (triggers of the migration `together`). */
const announcement = z.union([
  z.object({ act: z.string(), subject: z.string(), actorId: z.string().nullable() }),
  z.object({ here: z.string() }),
  z.object({ told: z.string() }),
]);

export type Announcement = z.infer<typeof announcement>;

/** Reads what was announced; null where it is nothing that this version knows. */
export function readAnnouncement(payload: string): Announcement | null {
  try {
    return announcement.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
