import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { behind, type ListPage, pageOf } from "../list-page";
import { shownNames } from "../speaker/entry";

const parts = {
  speaker: {
    include: {
      names: { where: { withdrawal: null }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
    },
  },
} as const satisfies Prisma.NameWithholdingInclude;

/**
 * A page of the names that are withheld now, newest first, with the label that stands for each.
 * `after`: the last one of the page before.
 */
export async function listWithheld(
  actor: Actor,
  { after = null, limit = 50 }: { after?: string | null; limit?: number } = {},
): Promise<ListPage<ReturnType<typeof toLine>>> {
  authorise(actor, "read-desk");
  const where = { lifting: null };
  const last = after && (await database().nameWithholding.findUnique({ where: { id: after } }));
  const rows = await database().nameWithholding.findMany({
    where: { ...where, ...(last && behind(last, "withheldAt", "lt")) },
    include: parts,
    orderBy: [{ withheldAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const count = () => database().nameWithholding.count({ where });
  return pageOf(rows, { limit, after, count, line: toLine });
}

function toLine(row: Prisma.NameWithholdingGetPayload<{ include: typeof parts }>) {
  const { id, speakerId, labels, reason, withheldAt, speaker } = row;
  return {
    id,
    speakerId,
    labels: labels as Record<string, string>,
    reason,
    withheldAt,
    names: shownNames(speaker.names),
  };
}
