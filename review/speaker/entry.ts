import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "../latest";

/** Names that hold, in the order in which they were given. */
const names = {
  where: { withdrawal: null },
  orderBy: [{ addedAt: "asc" }, { id: "asc" }],
} as const satisfies Prisma.Speaker$namesArgs;

/**
 * What to include of a speaker so that `entryOf` can tell whom it is read as: a speaker that was
 * merged is read as the entry at the end of its merges, in the same query.
 */
export const entryParts = {
  standing: {
    include: {
      entry: {
        include: {
          names,
          descriptions: { orderBy: [{ describedAt: "desc" }, { id: "desc" }], take: 1 },
        },
      },
    },
  },
} as const satisfies Prisma.SpeakerInclude;

type Row = Prisma.SpeakerGetPayload<{ include: typeof entryParts }>;

/** Whom a speaker's row is read as. */
export function entryOf(row: Row): NonNullable<Row["standing"]>["entry"] {
  if (!row.standing) throw new Error(`speaker ${row.id} stands nowhere`);
  return row.standing.entry;
}

interface NameRow {
  readonly language: string;
  readonly name: string;
  readonly preferred: boolean;
}

/** By language, the name that is shown: the latest preferred one, else an alias rather than none. */
export function shownNames(rows: readonly NameRow[]): Record<string, string> {
  const preferred = rows.filter((row) => row.preferred);
  const shown = latestByLanguage(preferred.length > 0 ? preferred : rows, ({ name }) => name);
  return { ...shown };
}

/** The id of the entry that a speaker stands under. Throws `not-found`. */
export async function findEntryId(tx: Transaction, speakerId: string): Promise<string> {
  const standing = await tx.speakerEntry.findUnique({ where: { speakerId } });
  if (!standing) throw new Refusal("not-found", { what: "speaker" });
  return standing.entryId;
}
