import type { Prisma } from "@/prisma/generated/client";
import { claimRows } from "../claim/claim-rows";
import { type Stage, stageOf } from "../claim/stage";
import { latestByLanguage } from "../latest";
import {
  type DeskAssessment,
  type DeskReason,
  readAssessment,
  readExplanation,
} from "./stored-reasons";

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
}

/** An utterance as the article's screen shows it. Offsets are into the revision's text. */
export interface DeskUtterance {
  readonly id: string;
  readonly position: number;
  readonly kind: "DIRECT" | "MIXED" | "INDIRECT";
  readonly speakerName: string | null;
  readonly viaName: string | null;
  readonly statement: DeskWords;
  readonly quotes: readonly DeskSpan[];
  /** Of a quote that has several; else empty. */
  readonly sentences: readonly DeskWords[];
  /** The reporting word; null where there is none. */
  readonly cue: string | null;
  /** Why it was proposed; null where a person made it by hand. */
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
  claims: {
    include: { claim: { include: { ...claimRows, wordings: true } } },
    orderBy: { addedAt: "asc" },
  },
} as const satisfies Prisma.UtteranceInclude;

type UtteranceRow = Prisma.UtteranceGetPayload<{ include: typeof utteranceParts }>;

/** An utterance of a revision with this text. */
export function toDeskUtterance(text: string, row: UtteranceRow): DeskUtterance {
  const inRole = (role: UtteranceRow["spans"][number]["role"]) =>
    row.spans
      .filter((span) => span.role === role)
      .map(({ start, end, exact }) => ({ start, end, exact }));
  const [statement] = inRole("STATEMENT");
  if (!statement) throw new Error(`utterance ${row.id} has no statement`);
  return {
    id: row.id,
    position: row.position,
    kind: row.kind,
    speakerName: row.speakerName,
    viaName: row.viaName,
    statement,
    quotes: inRole("QUOTE"),
    sentences: inRole("SENTENCE"),
    cue: inRole("CUE")[0]?.exact ?? null,
    why: readExplanation(text, row.explanation),
    assessment: readAssessment(text, row),
    claims: row.claims.map(({ claim }) => ({
      id: claim.id,
      stage: stageOf(claim),
      wording: latestByLanguage(claim.wordings, ({ text: wording }) => wording),
    })),
  };
}

type NarrationRow = Prisma.NarrationCandidateGetPayload<object>;

/** A narration candidate of a revision with this text. */
export function toDeskNarration(text: string, row: NarrationRow): DeskNarration {
  const { id, position, start, end, exact } = row;
  return { id, position, start, end, exact, assessment: readAssessment(text, row) };
}
