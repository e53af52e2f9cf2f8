import { z } from "zod";

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
