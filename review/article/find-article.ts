import { type Actor, authorise } from "@/access/actor";
import { ask } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { Prisma, type TextKind } from "@/prisma/generated/client";
import { holdsOnArticle } from "../legal/find-holds";
import { type ScaleStep, scaleSteps } from "../scale/read-scale";
import { entryOf, entryParts, shownNames } from "../speaker/entry";
import {
  type DeskNarration,
  type DeskSpan,
  type DeskUtterance,
  type ExplainedUtterance,
  readUtterances,
  toDeskNarration,
  toDeskUtterance,
  type UtteranceContext,
} from "./desk-utterance";
import { type DeskEdit, editsOf } from "./find-revisions";
import { readAssessment, readExplanation } from "./stored-reasons";
import { findTimeCodes, isRecorded, type TimeCode } from "./time-codes";

/** Longest history that is listed. */
const mostRevisions = 50;

const revisionParts = {
  article: {
    include: {
      outlet: { include: entryParts },
      closings: { where: { reopening: null }, take: 1 },
      revisions: {
        select: { number: true, receivedAt: true },
        orderBy: { number: "desc" },
        take: mostRevisions,
      },
    },
  },
  passages: { orderBy: { position: "asc" } },
  narration: { orderBy: { position: "asc" } },
} as const satisfies Prisma.ArticleRevisionInclude;

export interface DeskArticle {
  readonly id: string;
  readonly kind: TextKind;
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly address: string | null;
  readonly recordingAddress: string | null;
  readonly pictureAddress: string | null;
  readonly publishedOn: string | null;
  readonly outlet: Readonly<Record<string, string>> | null;
  readonly isClosed: boolean;
  readonly revisionId: string;
  /** Which state of the text this is, from 1. */
  readonly number: number;
  readonly receivedAt: Date;
  /** Which states there are of its text, the newest first. */
  readonly revisions: readonly { readonly number: number; readonly receivedAt: Date }[];
  readonly passages: readonly (DeskSpan & { readonly id: string })[];
  /** Of a recording's transcript. */
  readonly timeCodes: readonly TimeCode[];
  /** In order of text. */
  readonly utterances: readonly DeskUtterance[];
  /** The outlet's own assertions, never mixed with the utterances. */
  readonly narration: readonly DeskNarration[];
  /** The edits by hand of this revision that hold, the newest first. */
  readonly edits: readonly DeskEdit[];
  /** Of the holds in force on the article itself. */
  readonly holdIds: readonly string[];
}

/**
 * An article with what was found in its newest revision, or in the one of this number; null where
 * there is none.
 */
export async function findArticle(
  actor: Actor,
  articleId: string,
  number?: number,
): Promise<DeskArticle | null> {
  authorise(actor, "read-desk");
  const row = await database().articleRevision.findFirst({
    where: { articleId, ...(number !== undefined && { number }) },
    orderBy: { number: "desc" },
    include: revisionParts,
  });
  if (!row) return null;
  const [utterances, { steps, edits, holdIds }] = await Promise.all([
    readUtterances(Prisma.sql`u."revisionId" = ${row.id}::uuid`),
    ask({
      steps: scaleSteps(),
      edits: editsOf(actor, row.id),
      holdIds: holdsOnArticle(actor, articleId),
    }),
  ]);
  const ratings = ratingNames(steps);
  const { article, text, title, receivedAt } = row;
  const { kind, language, address, recordingAddress, pictureAddress, publishedOn } = article;
  const timeCodes = isRecorded(kind) ? findTimeCodes(text) : [];
  return {
    ...{ id: article.id, kind, title, language, text, address, recordingAddress, pictureAddress },
    ...{ publishedOn, receivedAt, timeCodes, revisionId: row.id, number: row.number },
    outlet: article.outlet && shownNames(entryOf(article.outlet).names),
    isClosed: article.closings.length > 0,
    revisions: article.revisions,
    edits,
    holdIds,
    passages: row.passages.map(({ id, start, end }) => ({ id, start, end })),
    utterances: utterances
      .map((utterance) => toDeskUtterance({ text, codes: timeCodes, ratings }, utterance))
      .sort(byPlace),
    narration: row.narration.map((candidate) => toDeskNarration(text, candidate)),
  };
}

/** By a rating's id, what a list shows of it. */
function ratingNames(steps: readonly ScaleStep[]): UtteranceContext["ratings"] {
  return new Map(
    steps.map(({ ratingId, key, texts }) => {
      const names = Object.entries(texts).map(([language, { name }]) => [language, name]);
      return [ratingId, { key, names: Object.fromEntries(names) }];
    }),
  );
}

/**
 * An utterance as the article's screen shows it, with its reasons and its text's language; null where
 * there is none, or an edit by hand took its place. Throws where its reasons are stored in no known shape.
 */
export async function findExplainedUtterance(
  actor: Actor,
  utteranceId: string,
): Promise<{ utterance: ExplainedUtterance; language: string } | null> {
  authorise(actor, "read-desk");
  const [[row], stored] = await Promise.all([
    readUtterances(Prisma.sql`u.id = ${utteranceId}::uuid`),
    database().utterance.findUnique({
      where: { id: utteranceId },
      select: {
        ...{ explanation: true, claimKind: true, worth: true, worthReasons: true },
        revision: { select: { text: true, article: { select: { language: true } } } },
      },
    }),
  ]);
  if (!row || !stored) return null;
  const { text, article } = stored.revision;
  const utterance = {
    ...toDeskUtterance({ text, codes: [], ratings: new Map() }, row),
    why: readExplanation(text, stored.explanation),
    assessment: readAssessment(text, stored),
  };
  return { utterance, language: article.language };
}

/** In order of text; of two that begin together the longer one first. */
function byPlace({ statement: one }: DeskUtterance, { statement: other }: DeskUtterance): number {
  return one.start - other.start || other.end - one.end;
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
