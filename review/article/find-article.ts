import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { claimRows } from "../claim/claim-rows";
import { type Stage, stageOf } from "../claim/stage";
import { latestByLanguage } from "../latest";

const parts = {
  outlet: { include: { names: true } },
  closings: { where: { reopening: null }, take: 1 },
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: {
      passages: { orderBy: { position: "asc" } },
      utterances: {
        orderBy: { position: "asc" },
        include: {
          spans: { orderBy: [{ role: "asc" }, { ordinal: "asc" }] },
          claims: {
            include: { claim: { include: { ...claimRows, wordings: true } } },
            orderBy: { addedAt: "asc" },
          },
        },
      },
    },
  },
} as const satisfies Prisma.ArticleInclude;

export interface DeskSpan {
  readonly start: number;
  readonly end: number;
}

/** A claim as the desk lists it. */
export interface ClaimLine {
  readonly id: string;
  readonly stage: Stage;
  readonly wording: Readonly<Record<string, string>>;
}

/** An utterance as the article's screen shows it. Offsets are into the revision's text. */
export interface DeskUtterance {
  readonly id: string;
  readonly position: number;
  readonly kind: "DIRECT" | "MIXED" | "INDIRECT";
  readonly speakerName: string | null;
  readonly viaName: string | null;
  readonly statement: DeskSpan & { readonly exact: string };
  readonly quotes: readonly DeskSpan[];
  readonly claims: readonly ClaimLine[];
}

export interface DeskArticle {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly address: string | null;
  readonly publishedOn: string | null;
  readonly outlet: Readonly<Record<string, string>> | null;
  readonly receivedAt: Date;
  readonly isClosed: boolean;
  readonly passages: readonly DeskSpan[];
  readonly utterances: readonly DeskUtterance[];
}

/** An article with its newest revision's utterances; null where there is none. */
export async function findArticle(actor: Actor, articleId: string): Promise<DeskArticle | null> {
  authorise(actor, "read-desk");
  const row = await database().article.findUnique({ where: { id: articleId }, include: parts });
  const revision = row?.revisions[0];
  if (!row || !revision) return null;
  return {
    id: row.id,
    title: revision.title,
    language: row.language,
    text: revision.text,
    address: row.address,
    publishedOn: row.publishedOn,
    outlet: row.outlet && latestByLanguage(row.outlet.names, ({ name }) => name),
    receivedAt: row.receivedAt,
    isClosed: row.closings.length > 0,
    passages: revision.passages.map(({ start, end }) => ({ start, end })),
    utterances: revision.utterances.map(toDeskUtterance),
  };
}

type UtteranceRow = Prisma.ArticleGetPayload<{
  include: typeof parts;
}>["revisions"][number]["utterances"][number];

function toDeskUtterance(row: UtteranceRow): DeskUtterance {
  const statement = row.spans.find((span) => span.role === "STATEMENT");
  if (!statement) throw new Error(`utterance ${row.id} has no statement`);
  return {
    id: row.id,
    position: row.position,
    kind: row.kind,
    speakerName: row.speakerName,
    viaName: row.viaName,
    statement: { start: statement.start, end: statement.end, exact: statement.exact },
    quotes: row.spans
      .filter((span) => span.role === "QUOTE")
      .map(({ start, end }) => ({ start, end })),
    claims: row.claims.map(({ claim }) => ({
      id: claim.id,
      stage: stageOf(claim),
      wording: latestByLanguage(claim.wordings, ({ text }) => text),
    })),
  };
}

/** An utterance with its article's facts, for the form that takes it up; null where there is none. */
export async function findUtterance(actor: Actor, utteranceId: string) {
  authorise(actor, "read-desk");
  const row = await database().utterance.findUnique({
    where: { id: utteranceId },
    include: {
      spans: { where: { role: "STATEMENT" } },
      passage: true,
      revision: { include: { article: true } },
    },
  });
  const statement = row?.spans[0];
  if (!row || !statement) return null;
  const { article, title, text } = row.revision;
  return {
    id: row.id,
    articleId: article.id,
    articleTitle: title,
    language: article.language,
    publishedOn: article.publishedOn,
    speakerName: row.speakerName,
    statement: statement.exact,
    before: text.slice(Math.min(row.passage.start, statement.start), statement.start),
    after: text.slice(statement.end, Math.max(row.passage.end, statement.end)),
  };
}
