-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('MENTIONED', 'REPLIED', 'ASSIGNED', 'AWAITING_APPROVAL', 'RETURNED', 'APPROVED', 'PUBLISHED', 'DEADLINE_NEAR');

-- CreateEnum
CREATE TYPE "MailDelivery" AS ENUM ('IMMEDIATELY', 'DAILY', 'NEVER');

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "startedBy" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenBy" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "commentId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("commentId","personId")
);

-- CreateTable
CREATE TABLE "CommentWithdrawal" (
    "commentId" UUID NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentWithdrawal_pkey" PRIMARY KEY ("commentId")
);

-- CreateTable
CREATE TABLE "ThreadResolution" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "resolvedBy" UUID NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThreadResolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadReopening" (
    "resolutionId" UUID NOT NULL,
    "reopenedBy" UUID NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThreadReopening_pkey" PRIMARY KEY ("resolutionId")
);

-- CreateTable
CREATE UNLOGGED TABLE "Presence" (
    "personId" UUID NOT NULL,
    "tabId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "part" TEXT,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("personId","tabId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "threadId" UUID,
    "actorId" UUID,
    "key" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationPreference" (
    "personId" UUID NOT NULL,
    "delivery" "MailDelivery" NOT NULL DEFAULT 'IMMEDIATELY',
    "off" "NotificationKind"[],
    "withoutMail" "NotificationKind"[],
    "lastDigestOn" DATE,

    CONSTRAINT "NotificationPreference_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "NotificationCursor" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "NotificationCursor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Thread_subject_startedAt_idx" ON "Thread"("subject", "startedAt");

-- CreateIndex
CREATE INDEX "Comment_threadId_writtenAt_idx" ON "Comment"("threadId", "writtenAt");

-- CreateIndex
CREATE INDEX "ThreadResolution_threadId_idx" ON "ThreadResolution"("threadId");

-- CreateIndex
CREATE INDEX "Presence_subject_idx" ON "Presence"("subject");

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_idx" ON "Notification"("personId", "readAt");

-- CreateIndex
CREATE INDEX "Notification_key_idx" ON "Notification"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_key_key" ON "Notification"("personId", "key");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_writtenBy_fkey" FOREIGN KEY ("writtenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentWithdrawal" ADD CONSTRAINT "CommentWithdrawal_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadResolution" ADD CONSTRAINT "ThreadResolution_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadResolution" ADD CONSTRAINT "ThreadResolution_resolvedBy_fkey" FOREIGN KEY ("resolvedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadReopening" ADD CONSTRAINT "ThreadReopening_resolutionId_fkey" FOREIGN KEY ("resolutionId") REFERENCES "ThreadResolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── Discussion ──────────────────────────────────────────────────────────────────────────────

ALTER TABLE "Thread"
  ADD CONSTRAINT "Thread_subject_check" CHECK ("subject" ~ '^(claim|article):.'),
  ADD CONSTRAINT "Thread_place_check"
    CHECK ("place" ~ '^(whole|(evidence|utterance|passage):[0-9a-f-]{36}|verdict:[A-Za-z-]{2,35})$');
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_text_check" CHECK (char_length("text") <= 5000);

-- A comment is taken back by who wrote it.
CREATE FUNCTION check_comment_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."withdrawnBy" <> (SELECT "writtenBy" FROM "Comment" WHERE id = NEW."commentId") THEN
    RAISE EXCEPTION 'a comment is withdrawn by its writer' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_comment_withdrawal BEFORE INSERT ON "CommentWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION check_comment_withdrawal();

-- Every immutable table, with the columns that a removal may mask.
DO $$
DECLARE
  held record;
BEGIN
  FOR held IN SELECT * FROM (VALUES
    ('Thread', ''), ('Comment', '''text'''), ('Mention', ''), ('CommentWithdrawal', ''),
    ('ThreadResolution', ''), ('ThreadReopening', '')
  ) AS t(name, columns) LOOP
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable(%s)', held.name, held.columns);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held.name);
  END LOOP;
END $$;

-- ── What happens is told to whoever listens ─────────────────────────────────────────────────
-- On the channel "desk", as JSON of ids alone: whoever hears it asks for what they may read.

CREATE FUNCTION announce_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object(
    'act', NEW."act", 'subject', NEW."subject", 'actorId', NEW."actorId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_act AFTER INSERT ON "TrailEntry"
  FOR EACH ROW EXECUTE FUNCTION announce_act();

CREATE FUNCTION announce_presence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM pg_notify('desk', json_build_object('here', NEW."subject")::text);
  END IF;
  IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND OLD."subject" <> NEW."subject" THEN
    PERFORM pg_notify('desk', json_build_object('here', OLD."subject")::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER announce_presence AFTER INSERT OR DELETE ON "Presence"
  FOR EACH ROW EXECUTE FUNCTION announce_presence();
-- Being seen again is no news.
CREATE TRIGGER announce_presence_moved AFTER UPDATE ON "Presence"
  FOR EACH ROW WHEN ((OLD."subject", OLD."part") IS DISTINCT FROM (NEW."subject", NEW."part"))
  EXECUTE FUNCTION announce_presence();

CREATE FUNCTION announce_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('told', NEW."personId")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_notification AFTER INSERT ON "Notification"
  FOR EACH ROW EXECUTE FUNCTION announce_notification();
CREATE TRIGGER announce_notification_read AFTER UPDATE OF "readAt" ON "Notification"
  FOR EACH ROW WHEN (OLD."readAt" IS DISTINCT FROM NEW."readAt")
  EXECUTE FUNCTION announce_notification();

-- A newsroom that is upgraded is not told of its past.
ALTER TABLE "NotificationCursor" ADD CONSTRAINT "NotificationCursor_one_row" CHECK ("id" = 1);
INSERT INTO "NotificationCursor" ("id", "sequence")
  SELECT 1, "sequence" FROM "ChainHead" WHERE "name" = 'trail';
