import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { shownNames } from "./entry";

const heldParts = { where: { lifting: null }, include: { placer: { select: { name: true } } } };

const parts = {
  standing: true,
  members: {
    include: {
      speaker: {
        include: {
          names: {
            include: { withdrawal: true },
            orderBy: [{ addedAt: "asc" }, { id: "asc" }],
          },
          withholdings: { where: { lifting: null }, orderBy: { withheldAt: "desc" } },
          holds: heldParts,
        },
      },
    },
  },
  descriptions: { orderBy: [{ describedAt: "desc" }, { id: "desc" }], take: 1 },
  offices: {
    where: { withdrawal: null },
    include: { ends: { orderBy: [{ endedAt: "desc" }, { id: "desc" }], take: 1 } },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  },
  mergedInto: {
    where: { undoing: null },
    include: { from: { include: { names: { orderBy: { addedAt: "asc" } } } } },
    orderBy: { mergedAt: "asc" },
  },
} as const satisfies Prisma.SpeakerInclude;

/** An entry with everything its screen shows but what was said; null where there is none. */
export async function findSpeaker(actor: Actor, speakerId: string) {
  authorise(actor, "read-desk");
  const row = await database().speaker.findUnique({ where: { id: speakerId }, include: parts });
  if (!row?.standing) return null;
  const members = row.members.map(({ speaker }) => speaker);
  const own = members.find(({ id }) => id === row.id)?.names ?? [];
  const [description] = row.descriptions;
  return {
    id: row.id,
    /** Another id where this one was merged. */
    entryId: row.standing.entryId,
    kind: row.kind,
    /** Every speaker that stands under this entry, itself among them. */
    memberIds: members.map(({ id }) => id),
    names: shownNames(own.filter(({ withdrawal }) => !withdrawal)),
    /** Every name of the entry and of those merged into it, withdrawn ones too, oldest first. */
    allNames: members.flatMap(({ names }) => names),
    offices: row.offices.map(({ ends: [end], ...office }) => ({
      ...office,
      heldUntil: end ? end.heldUntil : office.heldUntil,
    })),
    wikidataId: description ? description.wikidataId : row.wikidataId,
    pictureAddress: description?.pictureAddress ?? null,
    notes: description?.notes ?? null,
    /** The description that says these; null: there is none. */
    descriptionId: description?.id ?? null,
    merges: row.mergedInto.map(({ id, from }) => ({
      id,
      fromId: from.id,
      names: shownNames(from.names),
    })),
    withholdings: members.flatMap(({ withholdings }) =>
      withholdings.map((withholding) => ({
        ...withholding,
        labels: withholding.labels as Record<string, string>,
      })),
    ),
    holds: members.flatMap(({ id, holds }) =>
      holds.map((hold) => ({
        id: hold.id,
        reason: hold.reason,
        placedAt: hold.placedAt,
        placedBy: hold.placer.name,
        target: { on: "speaker" as const, id },
        about: shownNames(own),
      })),
    ),
  };
}

export type DeskSpeaker = NonNullable<Awaited<ReturnType<typeof findSpeaker>>>;
