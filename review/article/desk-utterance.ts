import type { Prisma } from "@/prisma/generated/client";
import type { Stage } from "../claim/stage";
import { latestByLanguage } from "../latest";
import { entryOf, entryParts, shownNames } from "../speaker/entry";
import type { HandKind } from "../utterance/shape";
import {
  type DeskAssessment,
  type DeskReason,
  readAssessment,
  readExplanation,
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
  /** Why it was proposed; null where the splitter did not propose it. */
  readonly why: readonly DeskReason[] | null;
  readonly assessment: DeskAssessment | null;
  readonly claims: readonly ClaimLine[];
}

/** What the outlet itself asserts. Offsets are into the revision's text. */
export interface DeskNarration extends DeskWords {
  readonly id: string;
  readonly position: number;
  readonly assessment: DeskAssessment | null;
}

/** The rows that `toDeskUtterance` reads. */
export const utteranceParts = {
  spans: { orderBy: [{ role: "asc" }, { ordinal: "asc" }] },
  speakers: {
    orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
    take: 1,
    include: { speaker: { include: entryParts } },
  },
  making: { include: { edit: { include: { editor: { select: { name: true } } } } } },
  claims: {
    include: {
      claim: {
        include: {
          wordings: { orderBy: { wordedAt: "asc" } },
          // Hundreds of claims of one article: where each stands is not worked out anew.
          stageNow: { select: { stage: true, contentRatingId: true } },
        },
      },
    },
    orderBy: { addedAt: "asc" },
  },
} as const satisfies Prisma.UtteranceInclude;

type UtteranceRow = Prisma.UtteranceGetPayload<{ include: typeof utteranceParts }>;

/** What an utterance is seen against. */
export interface UtteranceContext {
  /** Of the revision. */
  readonly text: string;
  readonly codes: readonly TimeCode[];
  /** By id. */
  readonly ratings: ReadonlyMap<string, ClaimLine["rating"]>;
}

/**
 * An utterance of a revision. Why it was proposed is read when it is asked for: of a long article's
 * hundreds, nobody asks it of more than a few.
 */
export function toDeskUtterance(
  { text, codes, ratings }: UtteranceContext,
  row: UtteranceRow,
): DeskUtterance {
  const inRole = (role: UtteranceRow["spans"][number]["role"]) =>
    row.spans
      .filter((span) => span.role === role)
      .map(({ start, end, exact }) => ({ start, end, exact }));
  const [statement] = inRole("STATEMENT");
  if (!statement) throw new Error(`utterance ${row.id} has no statement`);
  const speaker = row.speakers[0]?.speaker;
  const { id, position, kind, speakerName, viaName } = row;
  return {
    ...{ id, position, kind, speakerName, viaName, statement },
    speaker: speaker
      ? { id: entryOf(speaker).id, names: shownNames(entryOf(speaker).names) }
      : null,
    quotes: inRole("QUOTE"),
    mention: inRole("MENTION")[0] ?? null,
    sentences: inRole("SENTENCE"),
    cue: inRole("CUE")[0]?.exact ?? null,
    seconds: timeAt(codes, statement.start),
    handWork: toHandWork(row.making),
    get why() {
      return readExplanation(text, row.explanation);
    },
    assessment: readAssessment(text, row),
    claims: row.claims.map(({ claim }) => toClaimLine(claim, ratings)),
  };
}

function toHandWork(making: UtteranceRow["making"]): HandWork | null {
  if (!making) return null;
  const { id: editId, kind, editor, editedAt } = making.edit;
  return { editId, kind, by: editor.name, at: editedAt };
}

function toClaimLine(
  claim: UtteranceRow["claims"][number]["claim"],
  ratings: UtteranceContext["ratings"],
): ClaimLine {
  const { id, wordings, stageNow } = claim;
  if (!stageNow) throw new Error(`claim ${id} stands nowhere`);
  return {
    id,
    stage: stageNow.stage as Stage,
    wording: latestByLanguage(wordings, ({ text }) => text),
    rating: ratings.get(stageNow.contentRatingId ?? "") ?? null,
  };
}

type NarrationRow = Prisma.NarrationCandidateGetPayload<object>;

/** A narration candidate of a revision with this text. */
export function toDeskNarration(text: string, row: NarrationRow): DeskNarration {
  const { id, position, start, end, exact } = row;
  return { id, position, start, end, exact, assessment: readAssessment(text, row) };
}
