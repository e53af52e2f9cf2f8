import { z } from "zod";
import { isClaimId } from "../claim/claim-id";

export const targets = ["claim", "article", "speaker"] as const;

/** What a hold or a request is about. */
export interface Target {
  readonly on: (typeof targets)[number];
  readonly id: string;
}

const uuidOrClaim = z.string().refine((id) => isClaimId(id) || z.uuid().safeParse(id).success);

/** The fields of a form that names a target. */
export const targetFields = { on: z.enum(targets), id: uuidOrClaim };

interface TargetRow {
  readonly claimId: string | null;
  readonly articleId: string | null;
  readonly speakerId: string | null;
}

/** What a row is about; null: about nothing in particular. */
export function targetOf(row: TargetRow): Target | null {
  if (row.claimId) return { on: "claim", id: row.claimId };
  if (row.articleId) return { on: "article", id: row.articleId };
  if (row.speakerId) return { on: "speaker", id: row.speakerId };
  return null;
}

/** The trail's name for a target, or for what a row is about. */
export function subjectOf(about: Target | TargetRow) {
  const target = "on" in about ? about : targetOf(about);
  if (!target) throw new Error("a hold on nothing");
  return `${target.on}:${target.id}` as const;
}
