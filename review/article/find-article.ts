import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "../latest";
import {
  type DeskNarration,
  type DeskSpan,
  type DeskUtterance,
  toDeskNarration,
  toDeskUtterance,
  utteranceParts,
} from "./desk-utterance";

const parts = {
  outlet: { include: { names: true } },
  closings: { where: { reopening: null }, take: 1 },
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    include: {
      passages: { orderBy: { position: "asc" } },
      utterances: { orderBy: { position: "asc" }, include: utteranceParts },
      narration: { orderBy: { position: "asc" } },
    },
  },
} as const satisfies Prisma.ArticleInclude;

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
  readonly passages: readonly (DeskSpan & { readonly id: string })[];
  readonly utterances: readonly DeskUtterance[];
  /** The outlet's own assertions, never mixed with the utterances. */
  readonly narration: readonly DeskNarration[];
}

/** An article with what was found in its newest revision; null where there is none. */
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
    passages: revision.passages.map(({ id, start, end }) => ({ id, start, end })),
    utterances: revision.utterances.map((utterance) => toDeskUtterance(revision.text, utterance)),
    narration: revision.narration.map((candidate) => toDeskNarration(revision.text, candidate)),
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
