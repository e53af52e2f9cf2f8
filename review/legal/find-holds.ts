import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "../latest";
import { behind, type ListPage, pageOf } from "../list-page";
import { shownNames } from "../speaker/entry";
import { type Target, targetOf } from "./target";

/** A hold in force, with what it is on, as a person knows it. */
export interface HoldLine {
  readonly id: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly target: Target;
  /** Wording, title or names, by language. */
  readonly about: Readonly<Record<string, string>>;
}

const parts = {
  placer: { select: { name: true } },
  claim: { include: { wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] } } },
  article: { include: { revisions: { orderBy: { number: "desc" }, take: 1 } } },
  speaker: {
    include: {
      names: { where: { withdrawal: null }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
    },
  },
} as const satisfies Prisma.LegalHoldInclude;

type Row = Prisma.LegalHoldGetPayload<{ include: typeof parts }>;

/** A page of the holds in force, newest first. `after`: the last one of the page before. */
export async function listHolds(
  actor: Actor,
  { after = null, limit = 50 }: { after?: string | null; limit?: number } = {},
): Promise<ListPage<HoldLine>> {
  authorise(actor, "read-desk");
  const where = { lifting: null };
  const last = after && (await database().legalHold.findUnique({ where: { id: after } }));
  const rows = await database().legalHold.findMany({
    where: { ...where, ...(last && behind(last, "placedAt", "lt")) },
    include: parts,
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const count = () => database().legalHold.count({ where });
  return pageOf(rows, { limit, after, count, line: toLine });
}

/** Ids of the holds in force on a claim: its own, and those on its articles, speakers and outlets. */
export function holdsOnClaim(actor: Actor, claimId: string): Question<string[]> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`SELECT held.id::text FROM holds_on_claim(${claimId}) AS held(id)`,
    (rows: { id: string }[]) => rows.map(({ id }) => id),
  );
}

/** Ids of the holds in force on an article itself. */
export function holdsOnArticle(actor: Actor, articleId: string): Question<string[]> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`SELECT h.id::text FROM "LegalHold" h WHERE h."articleId" = ${articleId}::uuid
      AND NOT EXISTS (SELECT FROM "LegalHoldLifting" l WHERE l."holdId" = h.id)`,
    (rows: { id: string }[]) => rows.map(({ id }) => id),
  );
}

/** These of the holds in force. */
export async function findHolds(actor: Actor, ids: readonly string[]): Promise<HoldLine[]> {
  authorise(actor, "read-desk");
  // Nearly always: nothing more to ask.
  if (ids.length === 0) return [];
  const rows = await database().legalHold.findMany({
    where: { lifting: null, id: { in: [...ids] } },
    include: parts,
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toLine);
}

/** Those of these claims on which a hold is in force: for lists, in one query. */
export async function listHeldClaims(
  actor: Actor,
  claimIds: readonly string[],
): Promise<ReadonlySet<string>> {
  authorise(actor, "read-desk");
  if (claimIds.length === 0) return new Set();
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Claim" c WHERE c.id IN (${Prisma.join([...claimIds])})
      AND EXISTS (SELECT 1 FROM "LegalHold" h
        WHERE NOT EXISTS (SELECT 1 FROM "LegalHoldLifting" l WHERE l."holdId" = h.id))
      AND EXISTS (SELECT 1 FROM holds_on_claim(c.id))`;
  return new Set(rows.map(({ id }) => id));
}

function toLine(row: Row): HoldLine {
  const target = targetOf(row);
  if (!target) throw new Error(`hold ${row.id} is on nothing`);
  const { id, reason, placedAt, placer } = row;
  return { id, reason, placedAt, placedBy: placer.name, target, about: aboutOf(row) };
}

/** What a row is about, by language: for holds and requests alike. */
export function aboutOf(row: Pick<Row, "claim" | "article" | "speaker">): Record<string, string> {
  const { claim, article, speaker } = row;
  if (claim) return { ...latestByLanguage(claim.wordings, ({ text }) => text) };
  if (article) return { [article.language]: article.revisions[0]?.title ?? "" };
  return speaker ? shownNames(speaker.names) : {};
}

/** What `aboutOf` reads. */
export const aboutParts = {
  claim: parts.claim,
  article: parts.article,
  speaker: parts.speaker,
} as const;
