import { Refusal } from "@/access/refusal";
import type { PublicationKind } from "@/prisma/generated/client";

export const stages = [
  "in-progress",
  "set-aside",
  "awaiting-approval",
  "returned",
  "approved",
  "published",
  "corrected",
  "retracted",
] as const;

export type Stage = (typeof stages)[number];

/** What `stageOf` needs of a claim's rows (claim-rows.ts reads them). */
export interface StageRows {
  readonly settingsAside: readonly unknown[];
  /** The latest one, if any. */
  readonly proposals: readonly {
    readonly approval: { readonly publication: unknown } | null;
    readonly return: unknown;
    readonly withdrawal: unknown;
  }[];
  /** Newest first: the first is the live one. */
  readonly publications: readonly { readonly kind: PublicationKind }[];
}

/**
 * Where a claim stands, from its rows and nothing else. Work in hand comes before what is already
 * public: a published claim with a correction waiting is awaiting approval.
 */
export function stageOf(rows: StageRows): Stage {
  if (rows.settingsAside.length > 0) return "set-aside";
  const [proposal] = rows.proposals;
  if (proposal && !proposal.withdrawal) {
    if (proposal.return) return "returned";
    if (!proposal.approval) return "awaiting-approval";
    if (!proposal.approval.publication) return "approved";
  }
  const newest = newestPublic(rows);
  if (!newest) return "in-progress";
  if (newest.kind === "RETRACTION") return "retracted";
  return newest.kind === "PUBLICATION" ? "published" : "corrected";
}

/** A lawful removal of words changes the page, not what the newsroom says of the claim. */
function newestPublic({ publications }: Pick<StageRows, "publications">) {
  return publications.find(({ kind }) => kind !== "REMOVAL");
}

/** Whether the public page says that it was retracted, whatever is in hand meanwhile. */
export function isPublicAsRetracted(rows: Pick<StageRows, "publications">): boolean {
  return newestPublic(rows)?.kind === "RETRACTION";
}

/** Acts that a claim's stage decides about; roles are asked in access/policy.ts. */
const allowed = {
  "work-on-claim": [
    "in-progress",
    "awaiting-approval",
    "returned",
    "approved",
    "published",
    "corrected",
    "retracted",
  ],
  "set-claim-aside": ["in-progress", "returned"],
  "resume-claim": ["set-aside"],
  "propose-verdict": [
    "in-progress",
    "awaiting-approval",
    "returned",
    "approved",
    "published",
    "corrected",
    "retracted",
  ],
  "propose-retraction": ["published", "corrected", "returned"],
  "propose-amendment": ["published", "corrected", "returned"],
  "decide-on-proposal": ["awaiting-approval"],
  "publish-verdict": ["approved"],
} as const satisfies Record<string, readonly Stage[]>;

export type StagedAct = keyof typeof allowed;

/** Whether the act can be done to a claim at this stage. */
export function stageAllows(stage: Stage, act: StagedAct): boolean {
  return (allowed[act] as readonly Stage[]).includes(stage);
}

/** Throws `not-at-this-stage` where the act cannot be done to the claim now. */
export function requireStage(rows: StageRows, act: StagedAct): void {
  const stage = stageOf(rows);
  if (!stageAllows(stage, act)) throw new Refusal("not-at-this-stage", { stage });
}
