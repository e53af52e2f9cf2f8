-- By when an article's triage is due and what it is about, as the queue has them of claims.

CREATE TABLE "ArticleDueDate" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "dueOn" DATE,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleDueDate_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ArticleTopic" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "topicId" UUID NOT NULL,
    "applies" BOOLEAN NOT NULL,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "ArticleDueDate_articleId_setAt_idx" ON "ArticleDueDate"("articleId", "setAt");
CREATE INDEX "ArticleTopic_articleId_setAt_idx" ON "ArticleTopic"("articleId", "setAt");

ALTER TABLE "ArticleDueDate" ADD CONSTRAINT "ArticleDueDate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  held text;
BEGIN
  FOREACH held IN ARRAY ARRAY['ArticleDueDate', 'ArticleTopic']
  LOOP
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable()', held);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held);
  END LOOP;
END $$;
