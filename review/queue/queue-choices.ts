import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { shownNames } from "../speaker/speaker-line";

type Named = { readonly id: string; readonly names: Readonly<Record<string, string>> };

/** What the queue's acts and views offer. */
export interface QueueChoices {
  /** Who works at the desk. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly Named[];
  /** The person's own views. */
  readonly saved: readonly { readonly id: string; readonly name: string; readonly query: string }[];
}

/** What the queue's filters offer beside people and topics. */
export interface FilterChoices {
  readonly speakers: readonly Named[];
  readonly outlets: readonly Named[];
  /** BCP 47 tags of the articles. */
  readonly languages: readonly string[];
}

/** At most so many speakers and outlets are offered, those added last; all can be searched for. */
const most = 200;

/** Everything that the queue's acts and views offer, by one query. */
export async function listQueueChoices(actor: Actor): Promise<QueueChoices> {
  authorise(actor, "read-desk");
  const [row] = await database().$queryRaw<QueueChoices[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p."name") ORDER BY p."name"), '[]')
        FROM "Person" p WHERE holds_role(p.id, 'FACT_CHECKER') OR holds_role(p.id, 'EDITOR')) AS people,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'names', d."names") ORDER BY t."addedAt"), '[]')
        FROM "Topic" t CROSS JOIN LATERAL (SELECT "names", "isRetired" FROM "TopicDefinition" WHERE "topicId" = t.id
          ORDER BY "definedAt" DESC, id DESC LIMIT 1) d WHERE NOT d."isRetired") AS topics,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v."name", 'query', v."query") ORDER BY v."createdAt"), '[]')
        FROM "SavedView" v WHERE v."personId" = ${actor.personId}::uuid) AS saved`;
  if (!row) throw new Error("a query of one row answered none");
  return row;
}

/** What the queue's filters offer beside people and topics, by one query. */
export async function listFilterChoices(actor: Actor): Promise<FilterChoices> {
  authorise(actor, "read-desk");
  const [row] = await database().$queryRaw<FilterChoices[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'names', n."names")), '[]')
        FROM (SELECT DISTINCT "entryId" AS id FROM "SpeakerEntry" ORDER BY "entryId" DESC LIMIT ${most}) s
        CROSS JOIN LATERAL (SELECT ${shownNames(Prisma.sql`s.id`)} AS "names") n
        WHERE n."names" IS NOT NULL) AS speakers,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'names', n."names")), '[]')
        FROM (SELECT DISTINCT e."entryId" AS id FROM "Article" a JOIN "SpeakerEntry" e ON e."speakerId" = a."outletId" LIMIT ${most}) o
        CROSS JOIN LATERAL (SELECT ${shownNames(Prisma.sql`o.id`)} AS "names") n
        WHERE n."names" IS NOT NULL) AS outlets,
      (SELECT coalesce(jsonb_agg(DISTINCT "language"), '[]') FROM "Article") AS languages`;
  if (!row) throw new Error("a query of one row answered none");
  return row;
}
