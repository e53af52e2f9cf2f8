import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { MailDelivery, NotificationKind } from "@/prisma/generated/client";
import { notificationKinds } from "./kinds";

export const deliveries = [
  "IMMEDIATELY",
  "DAILY",
  "NEVER",
] as const satisfies readonly MailDelivery[];

/** How somebody wants to be told. */
export interface Preferences {
  readonly delivery: MailDelivery;
  /** Kinds that are told in the app. */
  readonly told: readonly NotificationKind[];
  /** Kinds of these that also go out by e-mail. */
  readonly mailed: readonly NotificationKind[];
}

const kinds = z.array(z.enum(notificationKinds)).default([]);

export const preferencesInput = z.object({
  delivery: z.enum(deliveries),
  told: kinds,
  mailed: kinds,
});

/** How the actor wants to be told; everything, and at once, for who never said. */
export async function findPreferences(actor: Actor): Promise<Preferences> {
  authorise(actor, "choose-notifications");
  const wish = await database().notificationPreference.findUnique({
    where: { personId: actor.personId },
  });
  const without = (list: readonly NotificationKind[] = []) =>
    notificationKinds.filter((kind) => !list.includes(kind));
  return {
    delivery: wish?.delivery ?? "IMMEDIATELY",
    told: without(wish?.off),
    mailed: without(wish?.withoutMail),
  };
}

/** Keeps how the actor wants to be told: a preference, not an act. */
export async function choosePreferences(
  actor: Actor,
  { delivery, told, mailed }: z.infer<typeof preferencesInput>,
): Promise<void> {
  authorise(actor, "choose-notifications");
  const wish = {
    delivery,
    off: notificationKinds.filter((kind) => !told.includes(kind)),
    withoutMail: notificationKinds.filter((kind) => !mailed.includes(kind)),
  };
  await database().notificationPreference.upsert({
    where: { personId: actor.personId },
    create: { personId: actor.personId, ...wish },
    update: wish,
  });
}
