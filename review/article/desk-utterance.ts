import { database } from "@/prisma/client";
import { type ClaimKind, Prisma, type SpanRole } from "@/prisma/generated/client";
import type { Stage } from "../claim/stage";
import { shownNames } from "../speaker/speaker-line";
import type { HandKind } from "../utterance/shape";
import { linkHolds, utteranceLives } from "../utterance/standing";
import {
  type DeskAssessment,
  type DeskRank,
  type DeskReason,
  readAssessment,
} from "./stored-reasons";
import { type TimeCode, timeAt } from "./time-codes";

export interface DeskSpan {
  readonly start: number;
  readonly end: number;
}

/** A span with its words. */
export interface DeskWords extends DeskSpan {
  readonly exact: string;
}

/** A claim as the desk lists it. */
export interface ClaimLine {
  readonly id: string;
  readonly stage: Stage;
  readonly wording: Readonly<Record<string, string>>;
  /** The content's rating as it is published: its key and its name by language. */
  readonly rating: {
    readonly key: string;
    readonly names: Readonly<Record<string, string>>;
  } | null;
}

/** Who edited an utterance by hand, and how it came about. */
export interface HandWork {
  readonly editId: string;
  readonly kind: "MADE" | "CHANGED" | "SPLIT" | "MERGED";
  readonly by: string;
  readonly at: Date;
}

/** An utterance as the article's screen shows it. Offsets are into the revision's text. */
export interface DeskUtterance {
  readonly id: string;
  readonly position: number;
  readonly kind: HandKind;
  readonly speakerName: string | null;
  readonly viaName: string | null;
  /** The entry that a person chose for the speaker. */
  readonly speaker: {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
  } | null;
  readonly statement: DeskWords;
  /** The words that name the speaker. */
  readonly mention: DeskSpan | null;
  readonly quotes: readonly DeskSpan[];
  /** Of a quote that has several; else empty. */
  readonly sentences: readonly DeskWords[];
  /** The reporting word; null where there is none. */
  readonly cue: string | null;
  /** Seconds into the recording, by the time codes of its transcript. */
  readonly seconds: number | null;
  /** Null: as the splitter found it, or as it stood in the article's older text. */
  readonly handWork: HandWork | null;
  readonly assessment: DeskRank | null;
  readonly claims: readonly ClaimLine[];
}

/** An utterance with its reasons. Of a long article's hundreds, nobody asks for those of more than a few. */
export interface ExplainedUtterance extends DeskUtterance {
  /** Why it was proposed; null where the splitter did not propose it. */
  readonly why: readonly DeskReason[] | null;
  readonly assessment: DeskAssessment | null;
}

/** What the outlet itself asserts. Offsets are into the revision's text. */
export interface DeskNarration extends DeskWords {
  readonly id: string;
  readonly position: number;
  readonly assessment: DeskAssessment | null;
}

/** An utterance's row with what hangs on it, as `utteranceRows` asks for it. */
interface UtteranceRow {
  readonly id: string;
  readonly position: number;
  readonly kind: HandKind;
  readonly speakerName: string | null;
  readonly viaName: string | null;
  readonly claimKind: ClaimKind | null;
  readonly worth: number | null;
  /** By role and in order: role, start, end. */
  readonly spans: readonly (readonly [SpanRole, number, number])[];
  readonly speaker: DeskUtterance["speaker"];
  readonly handWork: (Omit<HandWork, "at"> & { readonly at: string }) | null;
  readonly claims: readonly {
    readonly id: string;
    readonly stage: Stage;
    readonly ratingId: string | null;
    readonly wording: Readonly<Record<string, string>>;
  }[];
}

const { sql } = Prisma;

/**
 * The live utterances of a revision that fit a condition on the row `u`: one query with all that hangs
 * on them. An article may have hundreds, and reading them by relations takes five times as long.
 */
export async function readUtterances(condition: Prisma.Sql): Promise<UtteranceRow[]> {
  return database().$queryRaw<UtteranceRow[]>(sql`
    SELECT u.id, u."position", u."kind"::text, u."speakerName", u."viaName",
      u."claimKind"::text, u."worth", spans.list AS spans, speaker.entry AS speaker, making.work AS "handWork", coalesce(claims.list, '[]') AS claims
    FROM "Utterance" u
    CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_array(s."role", s."start", s."end")
        ORDER BY s."role", s."ordinal") AS list
      FROM "UtteranceSpan" s WHERE s."utteranceId" = u.id) spans
    LEFT JOIN LATERAL (SELECT jsonb_build_object('id', e."entryId", 'names', ${shownNames(sql`e."entryId"`)}) AS entry
      FROM (SELECT "speakerId" FROM "SpeakerAssignment" WHERE "utteranceId" = u.id
        ORDER BY "assignedAt" DESC, id DESC LIMIT 1) a
      JOIN "SpeakerEntry" e ON e."speakerId" = a."speakerId") speaker ON true
    LEFT JOIN LATERAL (SELECT jsonb_build_object('editId', e.id, 'kind', e."kind", 'by', p."name",
        'at', e."editedAt") AS work
      FROM "UtteranceMaking" m JOIN "UtteranceEdit" e ON e.id = m."editId"
      JOIN "Person" p ON p.id = e."editedBy" WHERE m."utteranceId" = u.id) making ON true
    LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', c."claimId", 'stage', n."stage",
        'ratingId', n."contentRatingId", 'wording', (
          SELECT coalesce(jsonb_object_agg(w."language", w."text"), '{}') FROM (
            SELECT DISTINCT ON ("language") "language", "text" FROM "ClaimWording"
            WHERE "claimId" = c."claimId" ORDER BY "language", "wordedAt" DESC, id DESC) w))
        ORDER BY c."addedAt") AS list
      FROM "ClaimUtterance" c JOIN "ClaimStage" n ON n."claimId" = c."claimId"
      WHERE c."utteranceId" = u.id AND ${linkHolds}) claims ON true
    WHERE ${condition} AND ${utteranceLives}
    ORDER BY u."position"`);
}

/** What an utterance is seen against. */
export interface UtteranceContext {
  /** Of the revision. */
  readonly text: string;
  readonly codes: readonly TimeCode[];
  /** By id. */
  readonly ratings: ReadonlyMap<string, ClaimLine["rating"]>;
}

/** An utterance of a revision. */
export function toDeskUtterance(
  { text, codes, ratings }: UtteranceContext,
  row: UtteranceRow,
): DeskUtterance {
  const inRole = (role: SpanRole) =>
    row.spans
      .filter((span) => span[0] === role)
      .map(([, start, end]) => ({ start, end, exact: text.slice(start, end) }));
  const [statement] = inRole("STATEMENT");
  if (!statement) throw new Error(`utterance ${row.id} has no statement`);
  const { id, position, kind, speakerName, viaName, speaker, handWork, claimKind, worth } = row;
  return {
    ...{ id, position, kind, speakerName, viaName, speaker, statement },
    quotes: inRole("QUOTE"),
    mention: inRole("MENTION")[0] ?? null,
    sentences: inRole("SENTENCE"),
    cue: inRole("CUE")[0]?.exact ?? null,
    seconds: timeAt(codes, statement.start),
    handWork: handWork && { ...handWork, at: new Date(handWork.at) },
    assessment: claimKind === null || worth === null ? null : { claimKind, worth },
    claims: row.claims.map(({ ratingId, ...claim }) => ({
      ...claim,
      rating: ratings.get(ratingId ?? "") ?? null,
    })),
  };
}

type NarrationRow = Prisma.NarrationCandidateGetPayload<object>;

/** A narration candidate of a revision with this text. */
export function toDeskNarration(text: string, row: NarrationRow): DeskNarration {
  const { id, position, start, end, exact } = row;
  return { id, position, start, end, exact, assessment: readAssessment(text, row) };
}
