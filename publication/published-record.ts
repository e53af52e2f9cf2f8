import type { PublicationKind } from "@/prisma/generated/client";
import type { ByLanguage, Dossier } from "@/review/dossier/dossier";

export type {
  ByLanguage,
  RecordedEvidence,
  RecordedRating,
  RecordedReply,
  RecordedSpeaker,
  RecordedUtterance,
} from "@/review/dossier/dossier";
export type { RichText } from "@/review/verdict/document";
export { citedIds } from "@/review/verdict/plain-text";

/** One public act on this claim, oldest first; the last is this record's own. */
export interface RecordedAct {
  readonly number: number;
  readonly kind: PublicationKind;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** What changed and why; null for a first publication. */
  readonly note: ByLanguage | null;
}

/**
 * What the reader reads, frozen at publication: the approved dossier, with every name, definition
 * and piece of evidence of its day, who stands for it and the public acts so far. Its canonical
 * form (RFC 8785) is hashed into the public log.
 */
export interface PublishedRecord extends Dossier {
  /** The names under which they publish. */
  readonly checkedBy: string;
  readonly approvedBy: string;
  readonly history: readonly RecordedAct[];
}

/** The newest act: what this record is to the one before it. */
export function lastAct(record: PublishedRecord): RecordedAct {
  const last = record.history.at(-1);
  if (!last) throw new Error("a published record without history");
  return last;
}

/** What was done to the record since it was first published, the oldest first. */
export function laterActs(record: PublishedRecord): RecordedAct[] {
  return record.history.filter(({ kind }) => kind !== "PUBLICATION");
}

/**
 * Retracted: the page stays with the reason, lists and ClaimReview leave it out.
 * A lawful removal of words from a retracted record does not bring it back.
 */
export function isRetracted(record: PublishedRecord): boolean {
  return record.history.findLast((act) => act.kind !== "REMOVAL")?.kind === "RETRACTION";
}
