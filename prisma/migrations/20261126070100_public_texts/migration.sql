-- What the newsroom tells its readers about its work, and what its ratings mean, is proposed by one
-- person and comes in force when a second one, an editor, approves it.

ALTER TABLE "RatingDefinition"
  ADD COLUMN "colour" TEXT,
  ADD COLUMN "isRetired" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "proposalId" UUID;

-- The owner alone can: what is there gets the colour that it always had.
ALTER TABLE "RatingDefinition" DISABLE TRIGGER hold_immutable;
UPDATE "RatingDefinition" d SET "colour" = CASE
    WHEN r."key" IN ('true', 'mostly-true', 'mostly-false', 'false') THEN r."key"
    WHEN r."key" = 'half-true' THEN 'half'
    WHEN r."key" = 'misleading' THEN 'mostly-false'
    ELSE 'aside' END
  FROM "Rating" r WHERE r.id = d."ratingId";
ALTER TABLE "RatingDefinition" ENABLE TRIGGER hold_immutable;

ALTER TABLE "RatingDefinition"
  ALTER COLUMN "colour" SET NOT NULL,
  ADD CONSTRAINT "RatingDefinition_colour_check"
    CHECK ("colour" IN ('true', 'mostly-true', 'half', 'mostly-false', 'false', 'aside')),
  ADD CONSTRAINT "RatingDefinition_position_check" CHECK ("position" BETWEEN 1 AND 99);
CREATE UNIQUE INDEX "RatingDefinition_proposalId_key" ON "RatingDefinition"("proposalId");

CREATE TABLE "PublicTextProposal" (
  "id" UUID NOT NULL,
  "subject" TEXT NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "content" JSONB NOT NULL,
  "note" TEXT NOT NULL,
  "proposerId" UUID NOT NULL,
  "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "PublicTextProposal_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PublicTextProposal_subject_check" CHECK (
    "subject" IN ('methodology', 'corrections-policy', 'funding', 'about', 'contact')
    OR "subject" ~ '^rating:(CONTENT|ATTRIBUTION):[a-z][a-z0-9-]{1,39}$'),
  CONSTRAINT "PublicTextProposal_content_check" CHECK (jsonb_typeof("content") = 'object'),
  CONSTRAINT "PublicTextProposal_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PublicTextProposal_id_proposerId_key" ON "PublicTextProposal"("id", "proposerId");
CREATE UNIQUE INDEX "PublicTextProposal_subject_ordinal_key" ON "PublicTextProposal"("subject", "ordinal");

CREATE TABLE "PublicTextApproval" (
  "proposalId" UUID NOT NULL,
  "proposerId" UUID NOT NULL,
  "editorId" UUID NOT NULL,
  "approvedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "PublicTextApproval_pkey" PRIMARY KEY ("proposalId"),
  CONSTRAINT "PublicTextApproval_four_eyes" CHECK ("editorId" <> "proposerId"),
  CONSTRAINT "PublicTextApproval_proposalId_proposerId_fkey" FOREIGN KEY ("proposalId", "proposerId") REFERENCES "PublicTextProposal"("id", "proposerId") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PublicTextApproval_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PublicTextApproval_proposalId_proposerId_key" ON "PublicTextApproval"("proposalId", "proposerId");

CREATE TABLE "PublicTextReturn" (
  "proposalId" UUID NOT NULL,
  "reason" TEXT,
  "returnedBy" UUID NOT NULL,
  "returnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "PublicTextReturn_pkey" PRIMARY KEY ("proposalId"),
  CONSTRAINT "PublicTextReturn_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "PublicTextProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

ALTER TABLE "RatingDefinition" ADD CONSTRAINT "RatingDefinition_proposalId_fkey"
  FOREIGN KEY ("proposalId") REFERENCES "PublicTextProposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "PublicTextProposal"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('content', 'note');
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "PublicTextApproval"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "PublicTextReturn"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('reason');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "PublicTextProposal"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "PublicTextApproval"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "PublicTextReturn"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();

-- One writer a subject at a time, held to the end of the transaction.
CREATE FUNCTION lock_public_text(subject text) RETURNS void LANGUAGE sql
  RETURN pg_advisory_xact_lock(hashtextextended('public-text:' || subject, 0));

CREATE FUNCTION check_public_text_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_public_text(NEW."subject");
  IF NEW."ordinal" <> 1 + coalesce((
    SELECT max("ordinal") FROM "PublicTextProposal" WHERE "subject" = NEW."subject"), 0)
  THEN
    RAISE EXCEPTION 'proposal % is not the next one', NEW."ordinal" USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_public_text_proposal BEFORE INSERT ON "PublicTextProposal"
  FOR EACH ROW EXECUTE FUNCTION check_public_text_proposal();

-- A proposal is decided about once, while it is the latest; it is approved or sent back by an editor.
CREATE FUNCTION check_public_text_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposal "PublicTextProposal";
  decided_by uuid := coalesce(to_jsonb(NEW) ->> 'editorId', to_jsonb(NEW) ->> 'returnedBy');
  is_taken_back boolean := TG_TABLE_NAME = 'PublicTextReturn' AND to_jsonb(NEW) ->> 'reason' IS NULL;
BEGIN
  SELECT * INTO STRICT proposal FROM "PublicTextProposal" WHERE id = NEW."proposalId";
  PERFORM public.lock_public_text(proposal."subject");
  IF is_taken_back AND decided_by <> proposal."proposerId"
    OR NOT is_taken_back AND NOT public.holds_role(decided_by, 'EDITOR')
  THEN
    RAISE EXCEPTION 'who decides must be an editor' USING ERRCODE = 'WB002';
  END IF;
  IF EXISTS (SELECT 1 FROM "PublicTextProposal" p
      WHERE p."subject" = proposal."subject" AND p."ordinal" > proposal."ordinal")
    OR EXISTS (SELECT 1 FROM "PublicTextApproval" WHERE "proposalId" = proposal.id)
    OR EXISTS (SELECT 1 FROM "PublicTextReturn" WHERE "proposalId" = proposal.id)
  THEN
    RAISE EXCEPTION 'the proposal is no longer in force' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_public_text_decision BEFORE INSERT ON "PublicTextApproval"
  FOR EACH ROW EXECUTE FUNCTION check_public_text_decision();
CREATE TRIGGER check_public_text_decision BEFORE INSERT ON "PublicTextReturn"
  FOR EACH ROW EXECUTE FUNCTION check_public_text_decision();

-- The approval itself writes what a step means from now on: the application's role can write no
-- definition, so there is none without two people.
CREATE FUNCTION define_rating() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  proposal "PublicTextProposal";
  step uuid;
BEGIN
  SELECT * INTO STRICT proposal FROM "PublicTextProposal" WHERE id = NEW."proposalId";
  IF proposal."subject" NOT LIKE 'rating:%' THEN
    RETURN NULL;
  END IF;
  INSERT INTO "Rating" ("id", "scale", "key")
    VALUES (gen_random_uuid(), split_part(proposal."subject", ':', 2)::"Scale", split_part(proposal."subject", ':', 3))
    ON CONFLICT ("scale", "key") DO NOTHING;
  SELECT id INTO STRICT step FROM "Rating"
    WHERE "scale" = split_part(proposal."subject", ':', 2)::"Scale" AND "key" = split_part(proposal."subject", ':', 3);
  INSERT INTO "RatingDefinition"
    ("id", "ratingId", "version", "position", "number", "texts", "colour", "isRetired", "definedBy", "proposalId")
  SELECT gen_random_uuid(), step,
    1 + coalesce((SELECT max("version") FROM "RatingDefinition" WHERE "ratingId" = step), 0),
    (proposal."content" ->> 'position')::integer, (proposal."content" ->> 'number')::integer,
    proposal."content" -> 'texts', proposal."content" ->> 'colour',
    (proposal."content" ->> 'isRetired')::boolean, proposal."proposerId", proposal.id;
  RETURN NULL;
END $$;
CREATE TRIGGER define_rating AFTER INSERT ON "PublicTextApproval"
  FOR EACH ROW EXECUTE FUNCTION define_rating();
REVOKE EXECUTE ON FUNCTION define_rating() FROM PUBLIC;
