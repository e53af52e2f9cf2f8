import type { NotificationKind } from "@/prisma/generated/client";

/** Everything that people are told of, in the order in which it is listed. */
export const notificationKinds = [
  "MENTIONED",
  "REPLIED",
  "ASSIGNED",
  "AWAITING_APPROVAL",
  "RETURNED",
  "APPROVED",
  "PUBLISHED",
  "DEADLINE_NEAR",
  "READERS_WROTE",
] as const satisfies readonly NotificationKind[];

export type { NotificationKind };

/** Whom something is told. */
export interface ToTell {
  readonly personId: string;
  readonly kind: NotificationKind;
  /** As the trail names it: "claim:…", "article:…"; "readers": what readers wrote. */
  readonly subject: string;
  readonly threadId?: string;
  readonly actorId: string | null;
  /** The same thing is told to the same person once. */
  readonly key: string;
}
