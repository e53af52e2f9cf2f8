import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../dates";
import { behind, type ListPage, pageOf } from "../list-page";
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
 * A page of the requests that wait, by their deadline, the nearest first; or of those decided about,
 * newest first. `today`: ISO day in the newsroom's time zone. `after`: the last one of the page before.
 */
export async function listRequests(
  actor: Actor,
  {
    decided = false,
    today,
    limit = 50,
    after = null,
  }: { decided?: boolean; today: string; limit?: number; after?: string | null },
): Promise<ListPage<ReturnType<typeof toLine>>> {
  authorise(actor, "read-legal");
  const open = { decisions: { none: { reopening: null } } };
  const where = decided ? { NOT: open } : open;
  const last = after && (await database().legalRequest.findUnique({ where: { id: after } }));
  const order = decided ? behindDecided : behindOpen;
  const rows = await database().legalRequest.findMany({
    where: { AND: [where, ...(last ? [order(last)] : [])] },
    include: lineParts,
    orderBy: decided
      ? [{ recordedAt: "desc" }, { id: "desc" }]
      : [{ deadlineOn: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
  const count = () => database().legalRequest.count({ where });
  return pageOf(rows, { limit, after, count, line: (row) => toLine(row, today) });
}

const behindOpen = (row: { id: string; deadlineOn: Date }) => behind(row, "deadlineOn", "gt");
const behindDecided = (row: { id: string; recordedAt: Date }) => behind(row, "recordedAt", "lt");

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

export type RequestLine = ReturnType<typeof toLine>;
export type DeskRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>;
