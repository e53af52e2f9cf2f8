import { type Actor, authorise } from "@/access/actor";
import { type Question, question } from "@/prisma/ask";
import { type FlagReason, Prisma } from "@/prisma/generated/client";

type ByLanguage = Readonly<Record<string, string>>;

/** What the queue knows of one claim, with what can be chosen. */
export interface QueueFacts {
  readonly assigneeId: string | null;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly reach: number | null;
  readonly harm: number | null;
  readonly embargoUntil: Date | null;
  readonly topicIds: readonly string[];
  readonly flags: readonly {
    readonly id: string;
    readonly reason: FlagReason;
    readonly note: string | null;
    readonly raisedBy: string | null;
  }[];
  /** The public is told that it is being checked. */
  readonly isShown: boolean;
  /** Whom it can be assigned to. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly { readonly id: string; readonly names: ByLanguage }[];
}

type Row = Omit<QueueFacts, "embargoUntil"> & { readonly embargoUntil: string | null };

/** What the queue knows of a claim; null where there is none. */
export function queueFacts(actor: Actor, claimId: string): Question<QueueFacts | null> {
  authorise(actor, "read-desk");
  return question(
    Prisma.sql`
    SELECT s."assigneeId", s."dueOn"::text, s."reach", s."harm", s."embargoUntil", s."topicIds",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'reason', f."reason", 'note', f."note",
          'raisedBy', p."name") ORDER BY f."raisedAt"), '[]')
        FROM "ClaimFlag" f LEFT JOIN "Person" p ON p.id = f."raisedBy"
        WHERE f."claimId" = s."claimId"
          AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" c WHERE c."flagId" = f.id)) AS flags,
      EXISTS (SELECT FROM "BeingCheckedNote" n WHERE n."claimId" = s."claimId"
        AND NOT EXISTS (SELECT FROM "BeingCheckedEnding" e WHERE e."noteId" = n.id)) AS "isShown",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p."name") ORDER BY p."name"), '[]')
        FROM "Person" p WHERE holds_role(p.id, 'FACT_CHECKER') OR holds_role(p.id, 'EDITOR')) AS people,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'names', d."names") ORDER BY t."addedAt"), '[]')
        FROM "Topic" t CROSS JOIN LATERAL (SELECT "names", "isRetired" FROM "TopicDefinition"
          WHERE "topicId" = t.id ORDER BY "definedAt" DESC, id DESC LIMIT 1) d
        WHERE NOT d."isRetired" OR t.id = ANY (s."topicIds")) AS topics
    FROM "ClaimStage" s WHERE s."claimId" = ${String(claimId)}`,
    ([row]: Row[]) =>
      row ? { ...row, embargoUntil: row.embargoUntil ? new Date(row.embargoUntil) : null } : null,
  );
}
