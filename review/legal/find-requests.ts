import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../dates";
import { aboutOf, aboutParts } from "./find-holds";
import { targetOf } from "./target";

const inForce = {
  where: { reopening: null },
  orderBy: { decidedAt: "desc" },
  take: 1,
  include: { decider: { select: { name: true } } },
} as const satisfies Prisma.LegalRequest$decisionsArgs;

const lineParts = {
  ...aboutParts,
  decisions: inForce,
} as const satisfies Prisma.LegalRequestInclude;

/**
 * Requests: those that wait by their deadline, the nearest first; or those decided about, newest
 * first. `today`: ISO day in the newsroom's time zone. At most `limit`; of those decided about, the ones
 * that were recorded before `before`.
 */
export async function listRequests(
  actor: Actor,
  {
    decided = false,
    today,
    limit = 100,
    before = null,
  }: { decided?: boolean; today: string; limit?: number; before?: string | null },
) {
  authorise(actor, "read-legal");
  const open = { decisions: { none: { reopening: null } } };
  const rows = await database().legalRequest.findMany({
    where: decided ? { NOT: open, ...(before && (await recordedBefore(before))) } : open,
    include: lineParts,
    orderBy: decided
      ? [{ recordedAt: "desc" }, { id: "desc" }]
      : [{ deadlineOn: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => toLine(row, today));
}

async function recordedBefore(id: string): Promise<Prisma.LegalRequestWhereInput> {
  const row = await database().legalRequest.findUnique({
    where: { id },
    select: { recordedAt: true },
  });
  if (!row) return {};
  const { recordedAt } = row;
  return { OR: [{ recordedAt: { lt: recordedAt } }, { recordedAt, id: { lt: id } }] };
}

const parts = {
  ...lineParts,
  recorder: { select: { name: true } },
  progress: {
    include: { noter: { select: { name: true } } },
    orderBy: [{ notedAt: "asc" }, { id: "asc" }],
  },
  claim: {
    include: {
      ...aboutParts.claim.include,
      removals: {
        include: { approval: true, refusal: true },
        orderBy: { requestedAt: "desc" },
      },
    },
  },
} as const satisfies Prisma.LegalRequestInclude;

/** A request with all that was done about it; null where there is none. */
export async function findRequest(actor: Actor, requestId: string, today: string) {
  authorise(actor, "read-legal");
  const row = await database().legalRequest.findUnique({
    where: { id: requestId },
    include: parts,
  });
  if (!row) return null;
  return {
    ...toLine(row, today),
    text: row.text,
    receivedBy: row.receivedBy,
    receivedOn: toDay(row.receivedOn),
    recordedBy: row.recorder.name,
    recordedAt: row.recordedAt,
    progress: row.progress.map(({ id, note, notedAt, noter }) => ({
      id,
      note,
      notedAt,
      notedBy: noter.name,
    })),
    /** Of the claim concerned: words asked to be removed, and what became of it. */
    removals: (row.claim?.removals ?? []).map(({ id, ground, requestedAt, approval, refusal }) => ({
      id,
      ground,
      requestedAt,
      state: approval ? ("removed" as const) : refusal ? ("refused" as const) : ("waits" as const),
    })),
  };
}

type LineRow = Prisma.LegalRequestGetPayload<{ include: typeof lineParts }>;

function toLine(row: LineRow, today: string) {
  const deadlineOn = toDay(row.deadlineOn);
  const [decision] = row.decisions;
  return {
    id: row.id,
    kind: row.kind,
    fromWhom: row.fromWhom,
    deadlineOn,
    /** In days from today; negative: overdue. */
    daysLeft: Math.round((Date.parse(deadlineOn) - Date.parse(today)) / 86_400_000),
    target: targetOf(row),
    about: aboutOf(row),
    decision: decision
      ? {
          outcome: decision.outcome,
          note: decision.note,
          decidedBy: decision.decider.name,
          decidedAt: decision.decidedAt,
        }
      : null,
  };
}

export type RequestLine = Awaited<ReturnType<typeof listRequests>>[number];
export type DeskRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>;
