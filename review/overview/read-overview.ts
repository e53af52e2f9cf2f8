import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { environment } from "@/settings/environment";
import { type Stage, stages } from "../claim/stage";
import { beginningOf } from "./window";

/** How many claims are in a stage, and for how long, in seconds. */
export interface StageLine {
  readonly stage: Stage;
  readonly claims: number;
  readonly median: number;
  readonly longest: number;
}

/** How long it took, in seconds, from receiving an article to its first publication in a week. */
export interface WeekLine {
  /** ISO day: its Monday in the newsroom's time zone. */
  readonly week: string;
  readonly claims: number;
  readonly median: number;
  readonly ninetieth: number;
}

/** Open claims of a person; null: nobody's. */
export interface LoadLine {
  readonly name: string | null;
  readonly open: number;
  readonly awaiting: number;
  readonly returned: number;
  readonly overdue: number;
}

/** A reason and how often it was given. */
export interface ReasonLine {
  readonly kind: "dismissed" | "returned";
  /** A setting-aside reason, or a cause of a return. */
  readonly reason: string;
  readonly times: number;
}

/** What is in hand and how it goes. Four queries, whatever there is. */
export async function readOverview(actor: Actor, { weeks }: { weeks: number }) {
  authorise(actor, "read-overview");
  const since = beginningOf(weeks);
  const [stages, byWeek, load, reasons] = await Promise.all([
    listStages(since),
    listWeeks(since),
    listLoad(),
    listReasons(since),
  ]);
  return { stages, byWeek, load, reasons };
}

/**
 * Open claims however old they are; those that are done only if they came there in the window. The one in
 * the middle is looked up by its place: an index has them in order, and nothing need be sorted.
 */
function listStages(since: Date): Promise<StageLine[]> {
  return database().$queryRaw`
    SELECT s."stage", counted.claims, extract(epoch FROM now() - counted.first)::float AS longest,
      extract(epoch FROM now() - middle."stageSince")::float AS median
    FROM unnest(${[...stages]}::text[]) AS asked("stage")
    CROSS JOIN LATERAL (
      SELECT c."stage", CASE WHEN c."isOpen" THEN '-infinity' ELSE ${since} END::timestamptz AS "from"
      FROM "ClaimStage" c WHERE c."stage" = asked."stage" LIMIT 1
    ) AS s
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS claims, min(c."stageSince") AS first FROM "ClaimStage" c
      WHERE c."stage" = s."stage" AND c."stageSince" >= s."from"
    ) AS counted
    CROSS JOIN LATERAL (
      SELECT c."stageSince" FROM "ClaimStage" c
      WHERE c."stage" = s."stage" AND c."stageSince" >= s."from"
      ORDER BY c."stageSince" OFFSET (counted.claims - 1) / 2 LIMIT 1
    ) AS middle`;
}

function listWeeks(since: Date): Promise<WeekLine[]> {
  return database().$queryRaw`
    SELECT to_char(week, 'YYYY-MM-DD') AS week, count(*)::int AS claims,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY took)::float AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY took)::float AS ninetieth
    FROM (
      SELECT date_trunc('week', "publishedAt" AT TIME ZONE ${environment().TIME_ZONE}) AS week,
        extract(epoch FROM "publishedAt" - "receivedAt") AS took
      FROM "ClaimStage" WHERE "publishedAt" >= ${since} AND "receivedAt" <= "publishedAt"
    ) AS published GROUP BY week ORDER BY week`;
}

function listLoad(): Promise<LoadLine[]> {
  return database().$queryRaw`
    SELECT p."name", counted.open, counted.awaiting, counted.returned, counted.overdue
    FROM (
      SELECT "assigneeId", count(*)::int AS open,
        (count(*) FILTER (WHERE "stage" = 'awaiting-approval'))::int AS awaiting,
        (count(*) FILTER (WHERE "stage" = 'returned'))::int AS returned,
        (count(*) FILTER (WHERE "dueOn" < (now() AT TIME ZONE ${environment().TIME_ZONE})::date))::int AS overdue
      FROM "ClaimStage" WHERE "isOpen" GROUP BY "assigneeId"
    ) AS counted LEFT JOIN "Person" p ON p.id = counted."assigneeId"
    ORDER BY p.id IS NULL, counted.open DESC LIMIT 200`;
}

function listReasons(since: Date): Promise<ReasonLine[]> {
  return database().$queryRaw`
    SELECT 'dismissed' AS kind, "reason"::text AS reason, count(*)::int AS times
    FROM "ClaimSettingAside" s WHERE "setAsideAt" >= ${since}
      AND NOT EXISTS (SELECT 1 FROM "ClaimResumption" r WHERE r."settingAsideId" = s.id)
    GROUP BY "reason"
    UNION ALL
    SELECT 'returned', r."cause"::text, count(*)::int
    FROM "Return" r WHERE r."returnedAt" >= ${since}
    GROUP BY r."cause" ORDER BY times DESC`;
}
