-- Reasoning as rich text, drafts, read marks, remarks at a place, and amendments.

ALTER TABLE "VerdictText" ADD COLUMN "document" JSONB;
ALTER TABLE "Proposal" ADD COLUMN "ticked" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE TYPE "ReturnCause" AS ENUM ('SOURCES', 'WORDING', 'RATING', 'REASONING', 'BOTH_SIDES', 'REPLY', 'OTHER');
ALTER TABLE "Return" ADD COLUMN "cause" "ReturnCause" NOT NULL DEFAULT 'OTHER';

CREATE TABLE "ReturnRemark" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "quote" TEXT,
    "remark" TEXT NOT NULL,

    CONSTRAINT "ReturnRemark_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ReturnRemark_proposalId_position_key" ON "ReturnRemark"("proposalId", "position");
ALTER TABLE "ReturnRemark" ADD CONSTRAINT "ReturnRemark_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Return"("proposalId") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "VerdictDraft" (
    "claimId" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "basedOn" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "writer" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "other" JSONB,
    "otherSavedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VerdictDraft_pkey" PRIMARY KEY ("claimId","personId")
);
ALTER TABLE "VerdictDraft"
  ADD CONSTRAINT "VerdictDraft_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "VerdictDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "LastSeen" (
    "claimId" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "previous" TEXT,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LastSeen_pkey" PRIMARY KEY ("claimId","personId")
);
ALTER TABLE "LastSeen"
  ADD CONSTRAINT "LastSeen_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "LastSeen_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "ReturnRemark"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('quote', 'remark');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "ReturnRemark"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();

-- ── Lawful removal and rich text ────────────────────────────────────────────────────────────
-- Words may run over several pieces of a document (one of them bold), where a search by piece finds
-- none. They stand whole in its projection; so where that is masked, the document goes.

-- As before; and the kinds of a document's nodes are no prose.
CREATE OR REPLACE FUNCTION mask_json(value jsonb, words text) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN (
      SELECT coalesce(jsonb_object_agg(key, CASE
        WHEN key ~ '^(key|kind|type|claimKind|stance|language|role|roles|at|attribution|content|checkedBy|approvedBy)$|(Id|On)$'
          -- A document's children are called content too.
          AND NOT (key = 'content' AND jsonb_typeof(inner_value) = 'array')
        THEN inner_value ELSE public.mask_json(inner_value, words) END), '{}')
      FROM jsonb_each(value) AS fields(key, inner_value))
    WHEN 'array' THEN (
      SELECT coalesce(jsonb_agg(public.mask_json(item, words) ORDER BY place), '[]')
      FROM jsonb_array_elements(value) WITH ORDINALITY AS list(item, place))
    WHEN 'string' THEN CASE
      WHEN value #>> '{}' ~ '^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$' THEN value
      ELSE to_jsonb(public.mask_words(value #>> '{}', words)) END
    ELSE value END;
END $$;

-- The document as a removal leaves it: itself, or null where it or its projection holds the words.
CREATE FUNCTION mask_document(document jsonb, reasoning text, words text) RETURNS jsonb
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN document IS NULL OR document = 'null' THEN document
    WHEN public.holds_words(reasoning, words) OR public.mask_json(document, words) <> document THEN 'null'::jsonb
    ELSE document END;

ALTER FUNCTION mask_dossier(text, text) RENAME TO mask_dossier_words;
CREATE FUNCTION mask_dossier(canonical text, words text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  before jsonb;
  masked jsonb;
  of text;
BEGIN
  IF NOT public.json_holds_words(canonical, words) THEN
    RETURN canonical;
  END IF;
  before := canonical::jsonb;
  masked := public.mask_dossier_words(canonical, words)::jsonb;
  FOR of IN SELECT jsonb_object_keys(before -> 'texts') LOOP
    IF before -> 'texts' -> of ? 'document' THEN
      masked := jsonb_set(masked, ARRAY['texts', of, 'document'], public.mask_document(
        before -> 'texts' -> of -> 'document', before -> 'texts' -> of ->> 'reasoning', words));
    END IF;
  END LOOP;
  RETURN masked::text;
END $$;

CREATE FUNCTION hold_verdict_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
  expected jsonb;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    removal := public.removal_in_force();
    IF removal.id IS NOT NULL THEN
      expected := to_jsonb(OLD) || jsonb_build_object(
        'finding', public.mask_words(OLD."finding", removal."words"),
        'reasoning', public.mask_words(OLD."reasoning", removal."words"),
        'document', public.mask_document(OLD."document", OLD."reasoning", removal."words"));
      IF to_jsonb(NEW) = expected THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION '% of "VerdictText" is refused: its rows are immutable', TG_OP USING ERRCODE = 'WB001';
END $$;
DROP TRIGGER hold_immutable ON "VerdictText";
CREATE TRIGGER hold_verdict_text BEFORE UPDATE OR DELETE ON "VerdictText"
  FOR EACH ROW EXECUTE FUNCTION hold_verdict_text();

-- ── Amendments ──────────────────────────────────────────────────────────────────────────────
-- As before; and an amendment, like a retraction, is of a verdict that somebody else may have written.
CREATE OR REPLACE FUNCTION check_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF NEW."kind" = 'REMOVAL'
    OR NEW."number" <> 1 + coalesce((SELECT max("number") FROM "Proposal" WHERE "claimId" = NEW."claimId"), 0)
    OR NEW."claimId" <> (SELECT "claimId" FROM "Verdict" WHERE id = NEW."verdictId")
    OR NEW."claimId" <> (SELECT "claimId" FROM "Dossier" WHERE "digest" = NEW."digest")
    OR NEW."proposerId" <> NEW."verdictAuthorId" AND NEW."kind" NOT IN ('RETRACTION', 'AMENDMENT')
  THEN
    RAISE EXCEPTION 'the proposal does not fit its verdict' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
