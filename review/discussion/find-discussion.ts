import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import type { ThreadSubject } from "./place";

/** Threads shown at once, and comments of each: more than anybody reads. */
const atMost = { threads: 200, comments: 200 };

const parts = {
  comments: {
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: atMost.comments,
    include: {
      writer: { select: { id: true, name: true } },
      mentions: { select: { person: { select: { id: true, name: true } } } },
      withdrawal: true,
    },
  },
  resolutions: {
    where: { reopening: null },
    take: 1,
    include: { resolver: { select: { name: true } } },
  },
} as const satisfies Prisma.ThreadInclude;

/** A comment as it is shown; of a withdrawn one there is no text. */
export interface ShownComment {
  readonly id: string;
  readonly text: string | null;
  readonly writer: { readonly id: string; readonly name: string };
  readonly writtenAt: Date;
  /** Names of those it mentions. */
  readonly mentioned: readonly string[];
}

export interface ShownThread {
  readonly id: string;
  readonly place: string;
  readonly comments: readonly ShownComment[];
  readonly resolution: { readonly by: string; readonly at: Date } | null;
}

/** The conversations on a claim or an article: the open ones first, each from its beginning. */
export async function findDiscussion(actor: Actor, subject: ThreadSubject): Promise<ShownThread[]> {
  authorise(actor, "read-desk");
  const rows = await database().thread.findMany({
    where: { subject },
    include: parts,
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: atMost.threads,
  });
  const threads = rows.reverse().map(({ id, place, comments, resolutions: [resolution] }) => ({
    id,
    place,
    comments: comments.reverse().map(toComment),
    resolution: resolution ? { by: resolution.resolver.name, at: resolution.resolvedAt } : null,
  }));
  return [
    ...threads.filter(({ resolution }) => !resolution),
    ...threads.filter(({ resolution }) => resolution),
  ];
}

type Row = Prisma.ThreadGetPayload<{ include: typeof parts }>["comments"][number];

function toComment({ id, text, writer, writtenAt, mentions, withdrawal }: Row): ShownComment {
  return {
    id,
    text: withdrawal ? null : text,
    writer,
    writtenAt,
    mentioned: mentions.map(({ person }) => person.name),
  };
}

/** By place, how many open threads there are. */
export function countOpen(threads: readonly ShownThread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place, resolution } of threads) {
    if (!resolution) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
