-- What is checked need not be an article; utterances are edited by hand; an article gets revisions.

CREATE TYPE "TextKind" AS ENUM ('ARTICLE', 'POST', 'SPEECH', 'VIDEO', 'RADIO', 'PICTURE', 'MESSAGE');
CREATE TYPE "UtteranceEditKind" AS ENUM ('MADE', 'CHANGED', 'SPLIT', 'MERGED');
CREATE TYPE "CarryOutcome" AS ENUM ('SAME', 'MOVED', 'CHANGED', 'GONE');
ALTER TYPE "UtteranceKind" ADD VALUE 'NARRATION';

ALTER TABLE "Article"
  ADD COLUMN "kind" "TextKind" NOT NULL DEFAULT 'ARTICLE',
  ADD COLUMN "recordingAddress" TEXT,
  ADD COLUMN "pictureAddress" TEXT;

CREATE TABLE "UtteranceEdit" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" "UtteranceEditKind" NOT NULL,
    "editedBy" UUID NOT NULL,
    "editedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UtteranceEdit_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "UtteranceMaking" (
    "utteranceId" UUID NOT NULL,
    "editId" UUID NOT NULL,

    CONSTRAINT "UtteranceMaking_pkey" PRIMARY KEY ("utteranceId")
);
CREATE TABLE "UtteranceReplacement" (
    "editId" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,

    CONSTRAINT "UtteranceReplacement_pkey" PRIMARY KEY ("editId", "utteranceId")
);
CREATE TABLE "UtteranceEditUndoing" (
    "editId" UUID NOT NULL,
    "undoneBy" UUID NOT NULL,
    "undoneAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UtteranceEditUndoing_pkey" PRIMARY KEY ("editId")
);
CREATE TABLE "CarryOver" (
    "oldUtteranceId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "outcome" "CarryOutcome" NOT NULL,
    "newUtteranceId" UUID,

    CONSTRAINT "CarryOver_pkey" PRIMARY KEY ("oldUtteranceId"),
    CONSTRAINT "CarryOver_gone_check" CHECK (("outcome" = 'GONE') = ("newUtteranceId" IS NULL))
);

CREATE INDEX "UtteranceEdit_revisionId_idx" ON "UtteranceEdit"("revisionId");
CREATE INDEX "UtteranceMaking_editId_idx" ON "UtteranceMaking"("editId");
CREATE INDEX "UtteranceReplacement_utteranceId_idx" ON "UtteranceReplacement"("utteranceId");
CREATE INDEX "CarryOver_revisionId_idx" ON "CarryOver"("revisionId");
CREATE INDEX "CarryOver_newUtteranceId_idx" ON "CarryOver"("newUtteranceId");

ALTER TABLE "UtteranceEdit"
  ADD CONSTRAINT "UtteranceEdit_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "UtteranceEdit_editedBy_fkey" FOREIGN KEY ("editedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "UtteranceMaking"
  ADD CONSTRAINT "UtteranceMaking_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "UtteranceMaking_editId_fkey" FOREIGN KEY ("editId") REFERENCES "UtteranceEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "UtteranceReplacement"
  ADD CONSTRAINT "UtteranceReplacement_editId_fkey" FOREIGN KEY ("editId") REFERENCES "UtteranceEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "UtteranceReplacement_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "UtteranceEditUndoing"
  ADD CONSTRAINT "UtteranceEditUndoing_editId_fkey" FOREIGN KEY ("editId") REFERENCES "UtteranceEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CarryOver"
  ADD CONSTRAINT "CarryOver_oldUtteranceId_fkey" FOREIGN KEY ("oldUtteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "CarryOver_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "CarryOver_newUtteranceId_fkey" FOREIGN KEY ("newUtteranceId") REFERENCES "Utterance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── What an edit may name ───────────────────────────────────────────────────────────────────

-- An edit makes and replaces utterances of its own revision, and none that is replaced already.
CREATE FUNCTION check_edited_utterance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "revisionId" FROM "Utterance" WHERE id = NEW."utteranceId")
    <> (SELECT "revisionId" FROM "UtteranceEdit" WHERE id = NEW."editId") THEN
    RAISE EXCEPTION 'the utterance is of another revision than the edit' USING ERRCODE = 'WB003';
  END IF;
  IF TG_TABLE_NAME = 'UtteranceReplacement' AND EXISTS (
    SELECT 1 FROM "UtteranceReplacement" r
    WHERE r."utteranceId" = NEW."utteranceId"
      AND NOT EXISTS (SELECT 1 FROM "UtteranceEditUndoing" u WHERE u."editId" = r."editId")
  ) THEN
    RAISE EXCEPTION 'the utterance was replaced already' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_edited_utterance BEFORE INSERT ON "UtteranceMaking"
  FOR EACH ROW EXECUTE FUNCTION check_edited_utterance();
CREATE TRIGGER check_edited_utterance BEFORE INSERT ON "UtteranceReplacement"
  FOR EACH ROW EXECUTE FUNCTION check_edited_utterance();

-- The latest edit of some words is undone first.
CREATE FUNCTION check_utterance_edit_undoing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "UtteranceMaking" m JOIN "UtteranceReplacement" r ON r."utteranceId" = m."utteranceId"
    WHERE m."editId" = NEW."editId"
      AND NOT EXISTS (SELECT 1 FROM "UtteranceEditUndoing" u WHERE u."editId" = r."editId")
  ) THEN
    RAISE EXCEPTION 'a later edit replaced what this one made' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_utterance_edit_undoing BEFORE INSERT ON "UtteranceEditUndoing"
  FOR EACH ROW EXECUTE FUNCTION check_utterance_edit_undoing();

-- Claims rest on utterances that are still ones, in the newest text that holds their words. Whoever links waits for whoever edits the article.
CREATE FUNCTION check_claim_utterance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('article:' || r."articleId", 0))
    FROM "Utterance" u JOIN "ArticleRevision" r ON r.id = u."revisionId" WHERE u.id = NEW."utteranceId";
  IF EXISTS (
    SELECT 1 FROM "UtteranceReplacement" r WHERE r."utteranceId" = NEW."utteranceId"
      AND NOT EXISTS (SELECT 1 FROM "UtteranceEditUndoing" u WHERE u."editId" = r."editId")
  ) OR EXISTS (
    SELECT 1 FROM "UtteranceMaking" m JOIN "UtteranceEditUndoing" u ON u."editId" = m."editId"
    WHERE m."utteranceId" = NEW."utteranceId"
  ) OR EXISTS (
    SELECT 1 FROM "CarryOver" WHERE "oldUtteranceId" = NEW."utteranceId" AND "outcome" IN ('SAME', 'MOVED')
  ) THEN
    RAISE EXCEPTION 'the utterance was replaced' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_claim_utterance BEFORE INSERT ON "ClaimUtterance"
  FOR EACH ROW EXECUTE FUNCTION check_claim_utterance();

-- What is carried over goes from an older revision to a newer one of the same article.
CREATE FUNCTION check_carry_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "ArticleRevision" later JOIN "ArticleRevision" earlier ON earlier."articleId" = later."articleId"
    JOIN "Utterance" u ON u."revisionId" = earlier.id
    WHERE later.id = NEW."revisionId" AND earlier."number" < later."number" AND u.id = NEW."oldUtteranceId"
  ) OR (NEW."newUtteranceId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Utterance" WHERE id = NEW."newUtteranceId" AND "revisionId" = NEW."revisionId"
  )) THEN
    RAISE EXCEPTION 'carried over between other revisions' USING ERRCODE = 'WB003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_carry_over BEFORE INSERT ON "CarryOver"
  FOR EACH ROW EXECUTE FUNCTION check_carry_over();

-- ── Immutable rows ──────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  held text;
BEGIN
  FOREACH held IN ARRAY ARRAY['UtteranceEdit', 'UtteranceMaking', 'UtteranceReplacement', 'UtteranceEditUndoing', 'CarryOver'] LOOP
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable()', held);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held);
  END LOOP;
END $$;

DROP TRIGGER hold_immutable ON "Article";
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('address', 'recordingAddress', 'pictureAddress');
