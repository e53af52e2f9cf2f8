-- Speakers as entries with offices, merges and withheld names; legal holds and requests.
--
-- Error code raised here (mapped to a refusal in access/transact.ts):
--   WB006 it is held: nothing of it is published or removed

CREATE TYPE "SpeakerOfficeKind" AS ENUM ('OFFICE', 'PARTY', 'AFFILIATION');
CREATE TYPE "LegalRequestKind" AS ENUM ('REMOVAL', 'CORRECTION', 'REPLY', 'ACCESS', 'COURT_ORDER', 'OTHER');
CREATE TYPE "LegalRequestOutcome" AS ENUM ('GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'WITHDRAWN');
ALTER TABLE "SpeakerOffice" ADD COLUMN "kind" "SpeakerOfficeKind" NOT NULL DEFAULT 'OFFICE';
CREATE TABLE "SpeakerNameWithdrawal" (
    "nameId" UUID NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerNameWithdrawal_pkey" PRIMARY KEY ("nameId")
);
CREATE TABLE "SpeakerDescription" (
    "id" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "wikidataId" TEXT,
    "pictureAddress" TEXT,
    "notes" TEXT,
    "describedBy" UUID NOT NULL,
    "describedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerDescription_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "SpeakerOfficeEnd" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "heldUntil" TEXT,
    "endedBy" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerOfficeEnd_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "SpeakerOfficeWithdrawal" (
    "officeId" UUID NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerOfficeWithdrawal_pkey" PRIMARY KEY ("officeId")
);
CREATE TABLE "SpeakerMerge" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "mergedBy" UUID NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerMerge_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "SpeakerMergeUndoing" (
    "mergeId" UUID NOT NULL,
    "undoneBy" UUID NOT NULL,
    "undoneAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerMergeUndoing_pkey" PRIMARY KEY ("mergeId")
);
CREATE TABLE "SpeakerEntry" (
    "speakerId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    CONSTRAINT "SpeakerEntry_pkey" PRIMARY KEY ("speakerId")
);
CREATE TABLE "NameWithholding" (
    "id" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "labels" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "withheldBy" UUID NOT NULL,
    "withheldAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NameWithholding_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "NameWithholdingLifting" (
    "withholdingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "liftedBy" UUID NOT NULL,
    "liftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NameWithholdingLifting_pkey" PRIMARY KEY ("withholdingId")
);
CREATE TABLE "LegalHold" (
    "id" UUID NOT NULL,
    "claimId" TEXT,
    "articleId" UUID,
    "speakerId" UUID,
    "reason" TEXT NOT NULL,
    "placedBy" UUID NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalHold_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "LegalHoldLifting" (
    "holdId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "liftedBy" UUID NOT NULL,
    "liftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalHoldLifting_pkey" PRIMARY KEY ("holdId")
);
CREATE TABLE "LegalRequest" (
    "id" UUID NOT NULL,
    "kind" "LegalRequestKind" NOT NULL,
    "fromWhom" TEXT NOT NULL,
    "receivedBy" TEXT NOT NULL,
    "receivedOn" DATE NOT NULL,
    "deadlineOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "claimId" TEXT,
    "articleId" UUID,
    "speakerId" UUID,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalRequest_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "LegalRequestProgress" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "notedBy" UUID NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalRequestProgress_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "LegalRequestDecision" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "outcome" "LegalRequestOutcome" NOT NULL,
    "note" TEXT NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalRequestDecision_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "LegalRequestReopening" (
    "decisionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reopenedBy" UUID NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "LegalRequestReopening_pkey" PRIMARY KEY ("decisionId")
);
CREATE INDEX "SpeakerAssignment_speakerId_assignedAt_idx" ON "SpeakerAssignment"("speakerId", "assignedAt");
CREATE INDEX "SpeakerDescription_speakerId_describedAt_idx" ON "SpeakerDescription"("speakerId", "describedAt");
CREATE INDEX "SpeakerOfficeEnd_officeId_endedAt_idx" ON "SpeakerOfficeEnd"("officeId", "endedAt");
CREATE INDEX "SpeakerMerge_fromId_idx" ON "SpeakerMerge"("fromId");
CREATE INDEX "SpeakerMerge_intoId_idx" ON "SpeakerMerge"("intoId");
CREATE INDEX "SpeakerEntry_entryId_idx" ON "SpeakerEntry"("entryId");
CREATE INDEX "NameWithholding_speakerId_idx" ON "NameWithholding"("speakerId");
CREATE INDEX "LegalHold_claimId_idx" ON "LegalHold"("claimId");
CREATE INDEX "LegalHold_articleId_idx" ON "LegalHold"("articleId");
CREATE INDEX "LegalHold_speakerId_idx" ON "LegalHold"("speakerId");
CREATE INDEX "LegalRequest_deadlineOn_id_idx" ON "LegalRequest"("deadlineOn", "id");
CREATE INDEX "LegalRequest_claimId_idx" ON "LegalRequest"("claimId");
CREATE INDEX "LegalRequest_articleId_idx" ON "LegalRequest"("articleId");
CREATE INDEX "LegalRequest_speakerId_idx" ON "LegalRequest"("speakerId");
CREATE INDEX "LegalRequestProgress_requestId_idx" ON "LegalRequestProgress"("requestId");
CREATE INDEX "LegalRequestDecision_requestId_idx" ON "LegalRequestDecision"("requestId");
ALTER TABLE "SpeakerNameWithdrawal" ADD CONSTRAINT "SpeakerNameWithdrawal_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "SpeakerName"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerDescription" ADD CONSTRAINT "SpeakerDescription_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerOfficeEnd" ADD CONSTRAINT "SpeakerOfficeEnd_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "SpeakerOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerOfficeWithdrawal" ADD CONSTRAINT "SpeakerOfficeWithdrawal_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "SpeakerOffice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerMerge" ADD CONSTRAINT "SpeakerMerge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerMerge" ADD CONSTRAINT "SpeakerMerge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerMergeUndoing" ADD CONSTRAINT "SpeakerMergeUndoing_mergeId_fkey" FOREIGN KEY ("mergeId") REFERENCES "SpeakerMerge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerEntry" ADD CONSTRAINT "SpeakerEntry_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SpeakerEntry" ADD CONSTRAINT "SpeakerEntry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "NameWithholding" ADD CONSTRAINT "NameWithholding_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "NameWithholdingLifting" ADD CONSTRAINT "NameWithholdingLifting_withholdingId_fkey" FOREIGN KEY ("withholdingId") REFERENCES "NameWithholding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_placedBy_fkey" FOREIGN KEY ("placedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalHoldLifting" ADD CONSTRAINT "LegalHoldLifting_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "LegalHold"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequest" ADD CONSTRAINT "LegalRequest_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalRequest" ADD CONSTRAINT "LegalRequest_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalRequest" ADD CONSTRAINT "LegalRequest_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LegalRequest" ADD CONSTRAINT "LegalRequest_recordedBy_fkey" FOREIGN KEY ("recordedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequestProgress" ADD CONSTRAINT "LegalRequestProgress_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "LegalRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequestProgress" ADD CONSTRAINT "LegalRequestProgress_notedBy_fkey" FOREIGN KEY ("notedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequestDecision" ADD CONSTRAINT "LegalRequestDecision_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "LegalRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequestDecision" ADD CONSTRAINT "LegalRequestDecision_decidedBy_fkey" FOREIGN KEY ("decidedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LegalRequestReopening" ADD CONSTRAINT "LegalRequestReopening_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "LegalRequestDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Names, as they are looked for ───────────────────────────────────────────────────────────

-- A name's words, each without what spellings differ in, in order and once: long vowels (ترامب،
-- ترمب), doubled letters, the letters that stand for a foreign g, p, v and th (هيغسيث، هيجسيث), the
-- article. For suggestions alone: a person decides whether it is the same name.
CREATE FUNCTION name_words(value text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT word), '{}') FROM (
    SELECT CASE WHEN char_length(bare) > 1 THEN regexp_replace(bare, '(.)\1+', '\1', 'g') ELSE whole END AS word
    FROM (
      SELECT whole, regexp_replace(translate(regexp_replace(whole, '^(و?ال|al-?|el-?)(?=.{3})', ''),
        'غگڤپچث', 'ججفبجس'), '[اويaeiouy''’ʿʾ-]', '', 'g') AS bare
      FROM regexp_split_to_table(public.fold_for_search(value), '[\s.,،·]+') AS whole WHERE whole <> ''
    ) AS words
  ) AS keys
$$;

-- (An expression, which Prisma does not model.)
CREATE INDEX "SpeakerName_words" ON "SpeakerName" USING gin (public.name_words("name"));

-- ── Merges ──────────────────────────────────────────────────────────────────────────────────

-- Where each speaker stands, by the merges in force. One at a time, so that two of them cannot
-- close a circle that neither sees.
CREATE FUNCTION lock_speakers() RETURNS void LANGUAGE sql
  RETURN pg_advisory_xact_lock(hashtextextended('speakers', 0));

CREATE FUNCTION check_speaker_merge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at uuid := NEW."intoId";
BEGIN
  PERFORM public.lock_speakers();
  IF EXISTS (
    SELECT 1 FROM "SpeakerMerge" m WHERE m."fromId" = NEW."fromId"
      AND NOT EXISTS (SELECT 1 FROM "SpeakerMergeUndoing" u WHERE u."mergeId" = m.id)
  ) THEN
    RAISE EXCEPTION 'the speaker was merged before' USING ERRCODE = 'WB005';
  END IF;
  WHILE at IS NOT NULL LOOP
    IF at = NEW."fromId" THEN
      RAISE EXCEPTION 'a speaker cannot be merged into itself' USING ERRCODE = 'WB005';
    END IF;
    SELECT m."intoId" INTO at FROM "SpeakerMerge" m WHERE m."fromId" = at
      AND NOT EXISTS (SELECT 1 FROM "SpeakerMergeUndoing" u WHERE u."mergeId" = m.id);
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER check_speaker_merge BEFORE INSERT ON "SpeakerMerge"
  FOR EACH ROW EXECUTE FUNCTION check_speaker_merge();

CREATE FUNCTION enter_speaker() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "SpeakerEntry" ("speakerId", "entryId") VALUES (NEW.id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER enter_speaker AFTER INSERT ON "Speaker"
  FOR EACH ROW EXECUTE FUNCTION enter_speaker();
INSERT INTO "SpeakerEntry" ("speakerId", "entryId") SELECT id, id FROM "Speaker";

CREATE FUNCTION settle_speaker_entries() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM public.lock_speakers();
  WITH RECURSIVE merged AS (
    SELECT "fromId", "intoId" FROM "SpeakerMerge" m
    WHERE NOT EXISTS (SELECT 1 FROM "SpeakerMergeUndoing" u WHERE u."mergeId" = m.id)
  ), way AS (
    SELECT "fromId" AS speaker, "intoId" AS at, 1 AS steps FROM merged
    UNION ALL
    SELECT way.speaker, merged."intoId", steps + 1 FROM way JOIN merged ON merged."fromId" = way.at
  ), ends AS (
    SELECT DISTINCT ON (speaker) speaker, at FROM way ORDER BY speaker, steps DESC
  )
  UPDATE "SpeakerEntry" e SET "entryId" = coalesce(ends.at, s."speakerId")
  FROM "SpeakerEntry" s LEFT JOIN ends ON ends.speaker = s."speakerId"
  WHERE e."speakerId" = s."speakerId" AND e."entryId" <> coalesce(ends.at, s."speakerId");
  RETURN NULL;
END $$;
CREATE TRIGGER settle_speaker_entries AFTER INSERT ON "SpeakerMerge"
  FOR EACH ROW EXECUTE FUNCTION settle_speaker_entries();
CREATE TRIGGER settle_speaker_entries AFTER INSERT ON "SpeakerMergeUndoing"
  FOR EACH ROW EXECUTE FUNCTION settle_speaker_entries();

REVOKE EXECUTE ON FUNCTION enter_speaker(), settle_speaker_entries() FROM PUBLIC;

-- ── Holds ───────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_of_one" CHECK (num_nonnulls("claimId", "articleId", "speakerId") = 1);
ALTER TABLE "LegalRequest" ADD CONSTRAINT "LegalRequest_concerns_check" CHECK (num_nonnulls("claimId", "articleId", "speakerId") <= 1);
ALTER TABLE "NameWithholding" ADD CONSTRAINT "NameWithholding_labels_check" CHECK (jsonb_typeof("labels") = 'object' AND "labels" <> '{}');

-- The holds in force on a claim: its own, and those of its articles, speakers and outlets.
CREATE FUNCTION holds_on_claim(claim text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH made AS (
    SELECT u.id, r."articleId" FROM "ClaimUtterance" c
    JOIN "Utterance" u ON u.id = c."utteranceId" JOIN "ArticleRevision" r ON r.id = u."revisionId"
    WHERE c."claimId" = claim
  ), said AS (
    SELECT (SELECT a."speakerId" FROM "SpeakerAssignment" a WHERE a."utteranceId" = made.id
      ORDER BY a."assignedAt" DESC, a.id DESC LIMIT 1) AS speaker FROM made
    UNION SELECT w."outletId" FROM made JOIN "Article" w ON w.id = made."articleId"
  )
  SELECT h.id FROM "LegalHold" h
  WHERE NOT EXISTS (SELECT 1 FROM "LegalHoldLifting" l WHERE l."holdId" = h.id) AND (
    h."claimId" = claim
    OR h."articleId" IN (SELECT "articleId" FROM made)
    OR (SELECT e."entryId" FROM "SpeakerEntry" e WHERE e."speakerId" = h."speakerId")
      IN (SELECT e."entryId" FROM said JOIN "SpeakerEntry" e ON e."speakerId" = said.speaker))
$$;

CREATE FUNCTION check_held() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF EXISTS (SELECT 1 FROM public.holds_on_claim(NEW."claimId")) THEN
    RAISE EXCEPTION 'the claim is held' USING ERRCODE = 'WB006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_held BEFORE INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION check_held();

-- A removal takes its words out of every text: none of these may be held.
CREATE FUNCTION check_removal_held() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
BEGIN
  SELECT * INTO STRICT removal FROM "Removal" WHERE id = NEW."removalId";
  IF EXISTS (SELECT 1 FROM public.holds_on_claim(removal."claimId")) OR EXISTS (
    SELECT 1 FROM "LegalHold" h
    JOIN "ArticleRevision" r ON r."articleId" = h."articleId"
    WHERE NOT EXISTS (SELECT 1 FROM "LegalHoldLifting" l WHERE l."holdId" = h.id)
      AND (public.holds_words(r."text", removal."words") OR public.holds_words(r."title", removal."words"))
  ) OR EXISTS (
    SELECT 1 FROM "LegalHold" h
    JOIN "SpeakerEntry" e ON e."speakerId" = h."speakerId"
    JOIN "SpeakerEntry" m ON m."entryId" = e."entryId"
    JOIN "SpeakerName" n ON n."speakerId" = m."speakerId"
    WHERE NOT EXISTS (SELECT 1 FROM "LegalHoldLifting" l WHERE l."holdId" = h.id)
      AND public.holds_words(n."name", removal."words")
  ) OR EXISTS (
    SELECT 1 FROM "Claim" c
    WHERE EXISTS (SELECT 1 FROM public.holds_on_claim(c.id)) AND (
      EXISTS (SELECT 1 FROM "ClaimWording" w WHERE w."claimId" = c.id AND public.holds_words(w."text", removal."words"))
      OR EXISTS (SELECT 1 FROM "Evidence" v WHERE v."claimId" = c.id AND public.holds_words(v."excerpt", removal."words"))
      OR EXISTS (SELECT 1 FROM "Dossier" d WHERE d."claimId" = c.id AND public.json_holds_words(d."canonical", removal."words"))
      OR EXISTS (SELECT 1 FROM "Verdict" v JOIN "VerdictText" t ON t."verdictId" = v.id WHERE v."claimId" = c.id
        AND (public.holds_words(t."finding", removal."words") OR public.holds_words(t."reasoning", removal."words")))
      OR EXISTS (SELECT 1 FROM "ClaimUtterance" o JOIN "Utterance" u ON u.id = o."utteranceId"
        JOIN "ArticleRevision" r ON r.id = u."revisionId" WHERE o."claimId" = c.id
        AND (public.holds_words(r."text", removal."words") OR public.holds_words(r."title", removal."words"))))
  ) THEN
    RAISE EXCEPTION 'words of what is held' USING ERRCODE = 'WB006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_removal_held BEFORE INSERT ON "RemovalApproval"
  FOR EACH ROW EXECUTE FUNCTION check_removal_held();

-- Whoever places a hold waits for what is being published, and what is published later sees it.
CREATE FUNCTION check_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_every_claim();
  IF NOT public.holds_role(coalesce((to_jsonb(NEW) ->> 'placedBy')::uuid, (to_jsonb(NEW) ->> 'liftedBy')::uuid), 'EDITOR') THEN
    RAISE EXCEPTION 'who holds or lifts must be an editor' USING ERRCODE = 'WB002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_hold BEFORE INSERT ON "LegalHold"
  FOR EACH ROW EXECUTE FUNCTION check_hold();
CREATE TRIGGER check_hold BEFORE INSERT ON "LegalHoldLifting"
  FOR EACH ROW EXECUTE FUNCTION check_hold();

-- ── Immutable rows, with the columns that a removal may mask ────────────────────────────────

DO $$
DECLARE
  held record;
  arguments text;
BEGIN
  FOR held IN SELECT * FROM (VALUES
    ('SpeakerNameWithdrawal', ''), ('SpeakerDescription', 'pictureAddress,notes'),
    ('SpeakerOfficeEnd', ''), ('SpeakerOfficeWithdrawal', ''),
    ('SpeakerMerge', ''), ('SpeakerMergeUndoing', ''),
    ('NameWithholding', 'labels,reason'), ('NameWithholdingLifting', 'reason'),
    ('LegalHold', 'reason'), ('LegalHoldLifting', 'reason'),
    ('LegalRequest', 'fromWhom,receivedBy,text'), ('LegalRequestProgress', 'note'),
    ('LegalRequestDecision', 'note'), ('LegalRequestReopening', 'reason')
  ) AS t(name, columns) LOOP
    SELECT coalesce(string_agg(quote_literal(c), ', '), '') INTO arguments
      FROM unnest(string_to_array(held.columns, ',')) AS c;
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable(%s)', held.name, arguments);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held.name);
  END LOOP;
END $$;
