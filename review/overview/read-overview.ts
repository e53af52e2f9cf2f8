import { type Actor, authorise } from "@/access/actor";
import { database } from "@/prisma/client";
import { environment } from "@/settings/environment";
import type { Stage } from "../claim/stage";
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

/** Open claims however old they are; those that are done only if they came there in the window. */
function listStages(since: Date): Promise<StageLine[]> {
  // Moments are sorted in half the time of lengths of time, and an index alone has them.
  return database().$queryRaw`
    SELECT "stage", claims, extract(epoch FROM now() - first)::float AS longest,
      extract(epoch FROM now() - middle)::float AS median
    FROM (
      SELECT "stage", count(*)::int AS claims, min("stageSince") AS first,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY "stageSince") AS middle
      FROM (
        SELECT "stage", "stageSince" FROM "ClaimStage" WHERE "isOpen"
        UNION ALL
        SELECT "stage", "stageSince" FROM "ClaimStage" WHERE NOT "isOpen" AND "stageSince" >= ${since}
      ) AS shown GROUP BY "stage"
    ) AS stages`;
}

function listWeeks(since: Date): Promise<WeekLine[]> {
  return database().$queryRaw`
    SELECT to_char(week, 'YYYY-MM-DD') AS week, count(*)::int AS claims,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY took)::float AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY took)::float AS ninetieth
    FROM (
      SELECT date_trunc('week', p."publishedAt" AT TIME ZONE ${environment().TIME_ZONE}) AS week,
        extract(epoch FROM p."publishedAt" - min(a."receivedAt")) AS took
      FROM "Publication" p
      JOIN "ClaimUtterance" c ON c."claimId" = p."claimId"
      JOIN "Utterance" u ON u.id = c."utteranceId"
      JOIN "ArticleRevision" r ON r.id = u."revisionId"
      JOIN "Article" a ON a.id = r."articleId"
      WHERE p."kind" = 'PUBLICATION' AND p."publishedAt" >= ${since}
        -- An utterance that joined the claim later is not what it began with.
        AND a."receivedAt" <= p."publishedAt"
      GROUP BY p.id
    ) AS published GROUP BY week ORDER BY week`;
}

function listLoad(): Promise<LoadLine[]> {
  return database().$queryRaw`
    SELECT p."name", count(*)::int AS open,
      (count(*) FILTER (WHERE s."stage" = 'awaiting-approval'))::int AS awaiting,
      (count(*) FILTER (WHERE s."stage" = 'returned'))::int AS returned,
      (count(*) FILTER (WHERE s."dueOn" < current_date))::int AS overdue
    FROM "ClaimStage" s LEFT JOIN "Person" p ON p.id = s."assigneeId"
    WHERE s."isOpen" GROUP BY p.id ORDER BY p.id IS NULL, open DESC LIMIT 200`;
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
