import { transact } from "@/access/transact";
import { Prisma } from "@/prisma/generated/client";
import { inNewsroom } from "./digests";
import { tellThem } from "./tell-people";

interface Deadline {
  /** What ends: the claim's or article's own day, or the time given for an answer. */
  readonly what: string;
  /** claim:… or article:… */
  readonly subject: string;
  readonly personId: string;
  /** ISO. */
  readonly day: string;
}

/**
 * Tells whose work a claim or an article is that its day, or that of an answer they asked for, is today
 * or tomorrow in the newsroom. Each day is told of once, whoever asks and however often.
 */
export async function tellOfDeadlines(now = new Date()): Promise<void> {
  const { day: today } = inNewsroom(now);
  await transact(async (tx) => {
    const near = [
      ...(await tx.$queryRaw<Deadline[]>(ofClaims(today))),
      ...(await tx.$queryRaw<Deadline[]>(ofArticles(today))),
    ];
    await tellThem(
      tx,
      near.map(({ what, subject, personId, day }) => ({
        personId,
        kind: "DEADLINE_NEAR" as const,
        subject,
        actorId: null,
        key: `deadline:${what}:${subject.split(":").at(-1)}:${day}`,
      })),
    );
  });
}

const most = 1_000;

function ofClaims(today: string): Prisma.Sql {
  return Prisma.sql`
    WITH near AS (
      SELECT 'due' AS what, d."claimId", d."dueOn", NULL::uuid AS "askedBy" FROM "ClaimDueDate" d
      WHERE d."dueOn" BETWEEN ${today}::date AND ${today}::date + 1 AND NOT EXISTS (
        SELECT 1 FROM "ClaimDueDate" later WHERE later."claimId" = d."claimId"
          AND (later."setAt", later.id) > (d."setAt", d.id))
      UNION ALL
      SELECT 'reply', r."claimId", r."dueOn", r."recordedBy" FROM "ReplyRequest" r
      WHERE r."dueOn" BETWEEN ${today}::date AND ${today}::date + 1
        AND NOT EXISTS (SELECT 1 FROM "ReplyAnswer" WHERE "requestId" = r.id)
        AND NOT EXISTS (SELECT 1 FROM "ReplyRequestWithdrawal" WHERE "requestId" = r.id)
    )
    SELECT n.what, 'claim:' || n."claimId" AS subject, n."dueOn"::text AS day,
      coalesce(n."askedBy", (
        SELECT a."assigneeId" FROM "ClaimAssignment" a WHERE a."claimId" = n."claimId"
        ORDER BY a."assignedAt" DESC, a.id DESC LIMIT 1), c."takenUpBy") AS "personId"
    FROM near n JOIN "Claim" c ON c.id = n."claimId"
    WHERE NOT EXISTS (SELECT 1 FROM "Publication" p WHERE p."claimId" = n."claimId")
      AND NOT EXISTS (
        SELECT 1 FROM "ClaimSettingAside" s LEFT JOIN "ClaimResumption" r ON r."settingAsideId" = s.id
        WHERE s."claimId" = n."claimId" AND r."settingAsideId" IS NULL)
    LIMIT ${most}`;
}

/** Of articles whose triage is not done; nobody's are a matter for who set the day. */
function ofArticles(today: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'due' AS what, 'article:' || d."articleId" AS subject, d."dueOn"::text AS day,
      coalesce((
        SELECT a."assigneeId" FROM "ArticleAssignment" a WHERE a."articleId" = d."articleId"
        ORDER BY a."assignedAt" DESC, a.id DESC LIMIT 1), d."setBy") AS "personId"
    FROM "ArticleDueDate" d
    WHERE d."dueOn" BETWEEN ${today}::date AND ${today}::date + 1
      AND NOT EXISTS (
        SELECT 1 FROM "ArticleDueDate" later WHERE later."articleId" = d."articleId"
          AND (later."setAt", later.id) > (d."setAt", d.id))
      AND NOT EXISTS (
        SELECT 1 FROM "ArticleClosing" c WHERE c."articleId" = d."articleId"
          AND NOT EXISTS (SELECT 1 FROM "ArticleReopening" o WHERE o."closingId" = c.id))
    LIMIT ${most}`;
}
