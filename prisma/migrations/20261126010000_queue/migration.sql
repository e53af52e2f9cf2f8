-- What a queue knows of claims and articles: whose they are, when they are due, how much they matter,
-- what they are about, what somebody should look at, and which the public is told are being checked.

CREATE TYPE "FlagReason" AS ENUM ('ARTICLE_CHANGED', 'ARTICLE_GONE', 'RECORD_DIFFERS', 'LOOK');

CREATE TABLE "ClaimAssignment" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "assigneeId" UUID,
    "assignedBy" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimAssignment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ArticleAssignment" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "assigneeId" UUID,
    "assignedBy" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleAssignment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimDueDate" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "dueOn" DATE,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimDueDate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimPriority" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "reach" INTEGER,
    "harm" INTEGER,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimPriority_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimEmbargo" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimEmbargo_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Topic" (
    "id" UUID NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "TopicDefinition" (
    "id" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "isRetired" BOOLEAN NOT NULL,
    "definedBy" UUID NOT NULL,
    "definedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TopicDefinition_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimTopic" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "topicId" UUID NOT NULL,
    "applies" BOOLEAN NOT NULL,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimTopic_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimFlag" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "reason" "FlagReason" NOT NULL,
    "note" TEXT,
    "raisedBy" UUID,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimFlag_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ClaimFlagClearing" (
    "flagId" UUID NOT NULL,
    "clearedBy" UUID NOT NULL,
    "clearedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimFlagClearing_pkey" PRIMARY KEY ("flagId")
);

CREATE TABLE "BeingCheckedNote" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "shownBy" UUID NOT NULL,
    "shownAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BeingCheckedNote_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "BeingCheckedEnding" (
    "noteId" UUID NOT NULL,
    "endedBy" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BeingCheckedEnding_pkey" PRIMARY KEY ("noteId")
);
CREATE INDEX "ClaimAssignment_claimId_assignedAt_idx" ON "ClaimAssignment"("claimId", "assignedAt");
CREATE INDEX "ArticleAssignment_articleId_assignedAt_idx" ON "ArticleAssignment"("articleId", "assignedAt");
CREATE INDEX "ClaimDueDate_claimId_setAt_idx" ON "ClaimDueDate"("claimId", "setAt");
CREATE INDEX "ClaimPriority_claimId_setAt_idx" ON "ClaimPriority"("claimId", "setAt");
CREATE INDEX "ClaimEmbargo_claimId_setAt_idx" ON "ClaimEmbargo"("claimId", "setAt");
CREATE INDEX "TopicDefinition_topicId_definedAt_idx" ON "TopicDefinition"("topicId", "definedAt");
CREATE INDEX "ClaimTopic_claimId_setAt_idx" ON "ClaimTopic"("claimId", "setAt");
CREATE INDEX "ClaimFlag_claimId_idx" ON "ClaimFlag"("claimId");
CREATE INDEX "BeingCheckedNote_claimId_idx" ON "BeingCheckedNote"("claimId");
ALTER TABLE "ClaimAssignment" ADD CONSTRAINT "ClaimAssignment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimAssignment" ADD CONSTRAINT "ClaimAssignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ArticleAssignment" ADD CONSTRAINT "ArticleAssignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArticleAssignment" ADD CONSTRAINT "ArticleAssignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ClaimDueDate" ADD CONSTRAINT "ClaimDueDate_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimPriority" ADD CONSTRAINT "ClaimPriority_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimEmbargo" ADD CONSTRAINT "ClaimEmbargo_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TopicDefinition" ADD CONSTRAINT "TopicDefinition_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimFlag" ADD CONSTRAINT "ClaimFlag_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimFlagClearing" ADD CONSTRAINT "ClaimFlagClearing_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "ClaimFlag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BeingCheckedNote" ADD CONSTRAINT "BeingCheckedNote_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BeingCheckedEnding" ADD CONSTRAINT "BeingCheckedEnding_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "BeingCheckedNote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Small sanities ──────────────────────────────────────────────────────────────────────────

ALTER TABLE "ClaimPriority"
  ADD CONSTRAINT "ClaimPriority_range_check" CHECK ("reach" BETWEEN 1 AND 3 AND "harm" BETWEEN 1 AND 3),
  ADD CONSTRAINT "ClaimPriority_both_check" CHECK (num_nulls("reach", "harm") IN (0, 2));
ALTER TABLE "TopicDefinition"
  ADD CONSTRAINT "TopicDefinition_names_check" CHECK ("names" ->> 'ar' <> '' AND "names" ->> 'en' <> '');

-- ── Immutable rows ──────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  held text;
BEGIN
  FOREACH held IN ARRAY ARRAY['ClaimAssignment', 'ArticleAssignment', 'ClaimDueDate', 'ClaimPriority',
    'ClaimEmbargo', 'Topic', 'TopicDefinition', 'ClaimTopic', 'ClaimFlag', 'ClaimFlagClearing',
    'BeingCheckedNote', 'BeingCheckedEnding']
  LOOP
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable(%s)',
      held, CASE held WHEN 'ClaimFlag' THEN quote_literal('note') END);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held);
  END LOOP;
END $$;

-- ── Embargo ─────────────────────────────────────────────────────────────────────────────────
-- Asked in publication/publish-verdict.ts; held here. A lawful removal waits for nobody.

CREATE FUNCTION check_embargo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF NEW."kind" <> 'REMOVAL' AND clock_timestamp() < (
    SELECT "until" FROM "ClaimEmbargo" WHERE "claimId" = NEW."claimId"
    ORDER BY "setAt" DESC, id DESC LIMIT 1)
  THEN
    RAISE EXCEPTION 'not before the embargo is over' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_embargo BEFORE INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION check_embargo();

-- ── "Being checked" ─────────────────────────────────────────────────────────────────────────
-- A public note is over once its claim is published or set aside, whoever does that, and its page is
-- pressed anew. (A publication queues the front pages itself, but not always after this.)

CREATE FUNCTION end_being_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "BeingCheckedEnding" ("noteId", "endedBy")
    SELECT n.id, coalesce(to_jsonb(NEW) ->> 'setAsideBy', to_jsonb(NEW) ->> 'publishedBy')::uuid
    FROM "BeingCheckedNote" n WHERE n."claimId" = NEW."claimId"
      AND NOT EXISTS (SELECT FROM "BeingCheckedEnding" e WHERE e."noteId" = n.id);
  IF FOUND THEN
    INSERT INTO "Outbox" ("topic", "payload") VALUES ('press', '{"claimIds": []}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER end_being_checked AFTER INSERT ON "ClaimSettingAside"
  FOR EACH ROW EXECUTE FUNCTION end_being_checked();
CREATE TRIGGER end_being_checked AFTER INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION end_being_checked();

-- Its words follow the claim's, as long as it is shown.
CREATE FUNCTION press_being_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "BeingCheckedNote" n
    WHERE (n."claimId" = to_jsonb(NEW) ->> 'claimId' OR n."claimId" IN (
        SELECT c."claimId" FROM "ClaimUtterance" c WHERE c."utteranceId" = (to_jsonb(NEW) ->> 'utteranceId')::uuid))
      AND NOT EXISTS (SELECT FROM "BeingCheckedEnding" e WHERE e."noteId" = n.id)
  ) THEN
    INSERT INTO "Outbox" ("topic", "payload") VALUES ('press', '{"claimIds": []}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER press_being_checked AFTER INSERT OR UPDATE ON "ClaimWording"
  FOR EACH ROW EXECUTE FUNCTION press_being_checked();
CREATE TRIGGER press_being_checked AFTER INSERT ON "SpeakerAssignment"
  FOR EACH ROW EXECUTE FUNCTION press_being_checked();
