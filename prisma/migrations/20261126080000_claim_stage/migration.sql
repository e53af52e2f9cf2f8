-- Where each claim stands, kept by triggers, so that a queue of any length is sorted, filtered and
-- searched by indexes. Everything here follows from other rows and can be made anew at any time:
--   SELECT refresh_claim_stages(ARRAY(SELECT id FROM "Claim"));

CREATE TABLE "ClaimStage" (
    "claimId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "isOpen" BOOLEAN NOT NULL,
    "assigneeId" UUID,
    "proposerId" UUID,
    "dueOn" DATE,
    "dueOrder" DATE NOT NULL,
    "reach" INTEGER,
    "harm" INTEGER,
    "priority" INTEGER NOT NULL,
    "embargoUntil" TIMESTAMPTZ(3),
    "kind" "ClaimKind",
    "lookAgainOn" DATE,
    "takenUpAt" TIMESTAMPTZ(3) NOT NULL,
    "worth" DOUBLE PRECISION NOT NULL,
    "saidOn" DATE,
    "speakerIds" UUID[],
    "outletIds" UUID[],
    "topicIds" UUID[],
    "languages" TEXT[],
    "flags" "FlagReason"[],
    "isFlagged" BOOLEAN NOT NULL,
    "search" TEXT NOT NULL,
    "contentRatingId" UUID,
    "attributionRatingId" UUID,
    "wording" TEXT NOT NULL,

    CONSTRAINT "ClaimStage_pkey" PRIMARY KEY ("claimId")
);

CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ClaimStage_takenUpAt_claimId_idx" ON "ClaimStage"("takenUpAt", "claimId");
CREATE INDEX "ClaimStage_isOpen_takenUpAt_claimId_idx" ON "ClaimStage"("isOpen", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_stage_takenUpAt_claimId_idx" ON "ClaimStage"("stage", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_assigneeId_takenUpAt_claimId_idx" ON "ClaimStage"("assigneeId", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_isFlagged_takenUpAt_claimId_idx" ON "ClaimStage"("isFlagged", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_isOpen_stageSince_claimId_idx" ON "ClaimStage"("isOpen", "stageSince", "claimId");
CREATE INDEX "ClaimStage_priority_takenUpAt_claimId_idx" ON "ClaimStage"("priority", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_worth_takenUpAt_claimId_idx" ON "ClaimStage"("worth", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_dueOrder_takenUpAt_claimId_idx" ON "ClaimStage"("dueOrder", "takenUpAt", "claimId");
CREATE INDEX "ClaimStage_lookAgainOn_idx" ON "ClaimStage"("lookAgainOn");
CREATE INDEX "ClaimStage_speakerIds_idx" ON "ClaimStage" USING GIN ("speakerIds");
CREATE INDEX "ClaimStage_outletIds_idx" ON "ClaimStage" USING GIN ("outletIds");
CREATE INDEX "ClaimStage_topicIds_idx" ON "ClaimStage" USING GIN ("topicIds");
CREATE INDEX "ClaimStage_search_idx" ON "ClaimStage" USING GIN ("search" gin_trgm_ops);
CREATE INDEX "ClaimStage_contentRatingId_attributionRatingId_kind_claimId_idx" ON "ClaimStage"("contentRatingId", "attributionRatingId", "kind", "claimId");
CREATE INDEX "ClaimStage_wording_idx" ON "ClaimStage" USING GIN ("wording" gin_trgm_ops);
CREATE INDEX "SavedView_personId_idx" ON "SavedView"("personId");
CREATE INDEX "Article_receivedAt_id_idx" ON "Article"("receivedAt", "id");
ALTER TABLE "ClaimStage" ADD CONSTRAINT "ClaimStage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What is searched beside claims ──────────────────────────────────────────────────────────

CREATE INDEX "UtteranceSpan_search_idx" ON "UtteranceSpan" USING gin (fold_for_search("exact") gin_trgm_ops)
  WHERE "role" = 'STATEMENT';
CREATE INDEX "ArticleRevision_search_idx" ON "ArticleRevision" USING gin (fold_for_search("title") gin_trgm_ops);
CREATE INDEX "SpeakerName_search_idx" ON "SpeakerName" USING gin (fold_for_search("name") gin_trgm_ops);

-- ── What a claim's rows amount to ───────────────────────────────────────────────────────────

-- The first day of an EDTF level 0 date; null where there is no such day.
CREATE FUNCTION first_day(edtf text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN to_date(edtf || substr('-01-01', char_length(edtf) - 3), 'YYYY-MM-DD');
EXCEPTION WHEN others THEN
  RETURN NULL;
END $$;

-- `liveUtterance` of review/utterance/standing.ts: as the edits by hand left it.
CREATE FUNCTION utterance_lives(utterance uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN NOT EXISTS (
    SELECT FROM public."UtteranceReplacement" r WHERE r."utteranceId" = utterance
      AND NOT EXISTS (SELECT FROM public."UtteranceEditUndoing" d WHERE d."editId" = r."editId"))
  AND NOT EXISTS (
    SELECT FROM public."UtteranceMaking" m JOIN public."UtteranceEditUndoing" d ON d."editId" = m."editId"
    WHERE m."utteranceId" = utterance);

-- `standingUtterance` of the same file: no newer revision has taken its place.
CREATE FUNCTION utterance_stands(utterance uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN public.utterance_lives(utterance) AND NOT EXISTS (
    SELECT FROM public."CarryOver" o WHERE o."oldUtteranceId" = utterance AND o."outcome" NOT IN ('CHANGED', 'GONE'));

-- The columns in the order of the table. `stage` is `stageOf` of review/claim/stage.ts.
CREATE FUNCTION claim_stages_of(claims text[]) RETURNS SETOF "ClaimStage" LANGUAGE sql STABLE AS $$
  SELECT c.id, s.stage,
    -- What led there; a resumption or withdrawal led back.
    greatest(
      CASE s.stage
        WHEN 'set-aside' THEN aside."setAsideAt"
        WHEN 'awaiting-approval' THEN p."proposedAt"
        WHEN 'returned' THEN p."returnedAt"
        WHEN 'approved' THEN p."approvedAt"
        WHEN 'in-progress' THEN c."takenUpAt"
        ELSE pub."publishedAt" END,
      CASE WHEN s.stage <> 'set-aside' THEN resumed."at" END,
      CASE WHEN s.stage NOT IN ('set-aside', 'awaiting-approval', 'returned', 'approved') THEN p."withdrawnAt" END),
    open."is",
    assignment."assigneeId",
    p."proposerId",
    CASE WHEN open."is" THEN due."dueOn" END,
    coalesce(CASE WHEN open."is" THEN due."dueOn" END, date '9999-12-31'),
    priority."reach", priority."harm", coalesce(priority."reach" * priority."harm", 0),
    embargo."until",
    class."kind", class."lookAgainOn",
    c."takenUpAt",
    coalesce(said.worth, 0), said."saidOn",
    coalesce(said.speakers, '{}'), coalesce(said.outlets, '{}'),
    ARRAY(SELECT t."topicId" FROM (
        SELECT DISTINCT ON ("topicId") "topicId", "applies" FROM "ClaimTopic" WHERE "claimId" = c.id
        ORDER BY "topicId", "setAt" DESC, id DESC) t
      WHERE t."applies" ORDER BY t."topicId"),
    coalesce(said.languages, '{}'),
    flags.reasons, flags.reasons <> '{}',
    fold_for_search(concat_ws(E'\n', wording.texts, said.words)),
    CASE WHEN pub."kind" <> 'RETRACTION' THEN pub."content" END,
    CASE WHEN pub."kind" <> 'RETRACTION' THEN pub."attribution" END,
    fold_for_search(coalesce(wording.texts, ''))
  FROM "Claim" c
  LEFT JOIN LATERAL (
    SELECT a."setAsideAt" FROM "ClaimSettingAside" a WHERE a."claimId" = c.id
      AND NOT EXISTS (SELECT FROM "ClaimResumption" r WHERE r."settingAsideId" = a.id)
    ORDER BY a."setAsideAt" DESC LIMIT 1) aside ON true
  LEFT JOIN LATERAL (
    SELECT max(r."resumedAt") AS "at" FROM "ClaimSettingAside" a
    JOIN "ClaimResumption" r ON r."settingAsideId" = a.id WHERE a."claimId" = c.id) resumed ON true
  LEFT JOIN LATERAL (
    SELECT p."proposerId", p."proposedAt", r."returnedAt", a."approvedAt", w."withdrawnAt", n.id AS "publicationId"
    FROM "Proposal" p
    LEFT JOIN "Approval" a ON a."proposalId" = p.id
    LEFT JOIN "Publication" n ON n."approvalId" = a.id
    LEFT JOIN "Return" r ON r."proposalId" = p.id
    LEFT JOIN "ProposalWithdrawal" w ON w."proposalId" = p.id
    WHERE p."claimId" = c.id ORDER BY p."number" DESC LIMIT 1) p ON true
  LEFT JOIN LATERAL (
    SELECT n."kind", n."publishedAt", content."ratingId" AS "content", attribution."ratingId" AS "attribution"
    FROM "Publication" n
    JOIN "Approval" a ON a.id = n."approvalId"
    JOIN "Verdict" v ON v.id = a."verdictId"
    JOIN "RatingDefinition" content ON content.id = v."contentId"
    JOIN "RatingDefinition" attribution ON attribution.id = v."attributionId"
    WHERE n."claimId" = c.id AND n."kind" <> 'REMOVAL'
    ORDER BY n."publishedAt" DESC, n.id DESC LIMIT 1) pub ON true
  CROSS JOIN LATERAL (SELECT CASE
    WHEN aside."setAsideAt" IS NOT NULL THEN 'set-aside'
    WHEN p."proposedAt" IS NOT NULL AND p."withdrawnAt" IS NULL AND p."returnedAt" IS NOT NULL THEN 'returned'
    WHEN p."proposedAt" IS NOT NULL AND p."withdrawnAt" IS NULL AND p."approvedAt" IS NULL THEN 'awaiting-approval'
    WHEN p."proposedAt" IS NOT NULL AND p."withdrawnAt" IS NULL AND p."publicationId" IS NULL THEN 'approved'
    WHEN pub."kind" IS NULL THEN 'in-progress'
    WHEN pub."kind" = 'RETRACTION' THEN 'retracted'
    WHEN pub."kind" = 'PUBLICATION' THEN 'published'
    ELSE 'corrected' END AS stage) s
  CROSS JOIN LATERAL (
    SELECT s.stage IN ('in-progress', 'awaiting-approval', 'returned', 'approved') AS "is") open
  LEFT JOIN LATERAL (SELECT "assigneeId" FROM "ClaimAssignment" WHERE "claimId" = c.id
    ORDER BY "assignedAt" DESC, id DESC LIMIT 1) assignment ON true
  LEFT JOIN LATERAL (SELECT "dueOn" FROM "ClaimDueDate" WHERE "claimId" = c.id
    ORDER BY "setAt" DESC, id DESC LIMIT 1) due ON true
  LEFT JOIN LATERAL (SELECT "reach", "harm" FROM "ClaimPriority" WHERE "claimId" = c.id
    ORDER BY "setAt" DESC, id DESC LIMIT 1) priority ON true
  LEFT JOIN LATERAL (SELECT "until" FROM "ClaimEmbargo" WHERE "claimId" = c.id
    ORDER BY "setAt" DESC, id DESC LIMIT 1) embargo ON true
  LEFT JOIN LATERAL (SELECT "kind", "lookAgainOn" FROM "ClaimClassification" WHERE "claimId" = c.id
    ORDER BY "classifiedAt" DESC, id DESC LIMIT 1) class ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(w."text", E'\n' ORDER BY w."language") AS texts FROM (
      SELECT DISTINCT ON ("language") "language", "text" FROM "ClaimWording" WHERE "claimId" = c.id
      ORDER BY "language", "wordedAt" DESC, id DESC) w) wording ON true
  LEFT JOIN LATERAL (
    SELECT ARRAY(SELECT DISTINCT f."reason" FROM "ClaimFlag" f WHERE f."claimId" = c.id
      AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" e WHERE e."flagId" = f.id) ORDER BY f."reason") AS reasons) flags ON true
  LEFT JOIN LATERAL (
    SELECT max(u."worth") AS worth,
      min(coalesce(first_day(appearance."saidOn"), first_day(article."publishedOn"))) AS "saidOn",
      array_agg(DISTINCT speaker."speakerId") FILTER (WHERE speaker."speakerId" IS NOT NULL) AS speakers,
      array_agg(DISTINCT article."outletId") FILTER (WHERE article."outletId" IS NOT NULL) AS outlets,
      array_agg(DISTINCT article."language") AS languages,
      string_agg(concat_ws(E'\n', span."exact", u."speakerName", revision."title"), E'\n' ORDER BY u.id) AS words
    FROM "ClaimUtterance" cu
    JOIN "Utterance" u ON u.id = cu."utteranceId"
    JOIN "ArticleRevision" revision ON revision.id = u."revisionId"
    JOIN "Article" article ON article.id = revision."articleId"
    LEFT JOIN "UtteranceSpan" span ON span."utteranceId" = u.id AND span."role" = 'STATEMENT' AND span."ordinal" = 0
    LEFT JOIN LATERAL (SELECT "speakerId" FROM "SpeakerAssignment" WHERE "utteranceId" = u.id
      ORDER BY "assignedAt" DESC, id DESC LIMIT 1) speaker ON true
    LEFT JOIN LATERAL (SELECT "saidOn" FROM "Appearance" WHERE "utteranceId" = u.id
      ORDER BY "recordedAt" DESC, id DESC LIMIT 1) appearance ON true
    WHERE cu."claimId" = c.id AND utterance_stands(u.id)
      AND NOT EXISTS (SELECT FROM "ClaimUtteranceWithdrawal" w
        WHERE w."claimId" = c.id AND w."utteranceId" = u.id
          AND NOT EXISTS (SELECT FROM "ClaimUtteranceRestoration" r WHERE r."withdrawalId" = w.id))) said ON true
  WHERE c.id = ANY (claims)
$$;

-- By language the name that an entry is shown by: the latest preferred one, else an alias.
CREATE FUNCTION shown_names(entry uuid) RETURNS jsonb LANGUAGE sql STABLE
  RETURN (SELECT jsonb_object_agg(n."language", n."name") FROM (
    SELECT DISTINCT ON ("language") "language", "name" FROM public."SpeakerName"
    WHERE "speakerId" = entry
      AND NOT EXISTS (SELECT FROM public."SpeakerNameWithdrawal" w WHERE w."nameId" = "SpeakerName".id)
    ORDER BY "language", "preferred" DESC, "addedAt" DESC, id DESC) n);

-- Two who change one claim at once: the second waits for the first's row here, and reads anew after.
CREATE FUNCTION refresh_claim_stages(claims text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "ClaimStage" WHERE "claimId" = ANY (claims) ORDER BY "claimId" FOR UPDATE;
  INSERT INTO "ClaimStage" SELECT * FROM claim_stages_of(claims)
  ON CONFLICT ("claimId") DO UPDATE SET ("stage", "stageSince", "isOpen", "assigneeId", "proposerId", "dueOn", "dueOrder", "reach", "harm", "priority", "embargoUntil", "kind", "lookAgainOn", "takenUpAt", "worth", "saidOn", "speakerIds", "outletIds", "topicIds", "languages", "flags", "isFlagged", "search", "contentRatingId", "attributionRatingId", "wording") =
    ROW (EXCLUDED."stage", EXCLUDED."stageSince", EXCLUDED."isOpen", EXCLUDED."assigneeId", EXCLUDED."proposerId", EXCLUDED."dueOn", EXCLUDED."dueOrder", EXCLUDED."reach", EXCLUDED."harm", EXCLUDED."priority", EXCLUDED."embargoUntil", EXCLUDED."kind", EXCLUDED."lookAgainOn", EXCLUDED."takenUpAt", EXCLUDED."worth", EXCLUDED."saidOn", EXCLUDED."speakerIds", EXCLUDED."outletIds", EXCLUDED."topicIds", EXCLUDED."languages", EXCLUDED."flags", EXCLUDED."isFlagged", EXCLUDED."search", EXCLUDED."contentRatingId", EXCLUDED."attributionRatingId", EXCLUDED."wording");
END $$;

-- Argument: by what the changed rows name their claims.
CREATE FUNCTION keep_claim_stages() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM refresh_claim_stages(CASE TG_ARGV[0]
    WHEN 'claim' THEN ARRAY(SELECT to_jsonb(a) ->> 'claimId' FROM added a)
    WHEN 'id' THEN ARRAY(SELECT to_jsonb(a) ->> 'id' FROM added a)
    WHEN 'proposal' THEN ARRAY(SELECT p."claimId" FROM added a JOIN "Proposal" p ON p.id = (to_jsonb(a) ->> 'proposalId')::uuid)
    WHEN 'setting aside' THEN ARRAY(SELECT s."claimId" FROM added a JOIN "ClaimSettingAside" s ON s.id = (to_jsonb(a) ->> 'settingAsideId')::uuid)
    WHEN 'flag' THEN ARRAY(SELECT f."claimId" FROM added a JOIN "ClaimFlag" f ON f.id = (to_jsonb(a) ->> 'flagId')::uuid)
    WHEN 'utterance' THEN ARRAY(SELECT DISTINCT u."claimId" FROM added a JOIN "ClaimUtterance" u ON u."utteranceId" = (to_jsonb(a) ->> 'utteranceId')::uuid)
    WHEN 'utterance itself' THEN ARRAY(SELECT DISTINCT u."claimId" FROM added a JOIN "ClaimUtterance" u ON u."utteranceId" = (to_jsonb(a) ->> 'id')::uuid)
    WHEN 'withdrawal' THEN ARRAY(SELECT w."claimId" FROM added a JOIN "ClaimUtteranceWithdrawal" w ON w.id = (to_jsonb(a) ->> 'withdrawalId')::uuid)
    WHEN 'carry over' THEN ARRAY(SELECT DISTINCT u."claimId" FROM added a JOIN "ClaimUtterance" u
      ON u."utteranceId" IN ((to_jsonb(a) ->> 'oldUtteranceId')::uuid, (to_jsonb(a) ->> 'newUtteranceId')::uuid))
    WHEN 'edit' THEN ARRAY(SELECT DISTINCT u."claimId" FROM added a JOIN (
        SELECT "editId", "utteranceId" FROM "UtteranceReplacement" UNION ALL
        SELECT "editId", "utteranceId" FROM "UtteranceMaking") e ON e."editId" = (to_jsonb(a) ->> 'editId')::uuid
      JOIN "ClaimUtterance" u ON u."utteranceId" = e."utteranceId")
    WHEN 'revision' THEN ARRAY(SELECT DISTINCT u."claimId" FROM added a JOIN "Utterance" t ON t."revisionId" = (to_jsonb(a) ->> 'id')::uuid
      JOIN "ClaimUtterance" u ON u."utteranceId" = t.id)
  END);
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
    ('Claim', 'INSERT', 'id'), ('ClaimWording', 'INSERT', 'claim'), ('ClaimWording', 'UPDATE', 'claim'),
    ('ClaimClassification', 'INSERT', 'claim'), ('ClaimUtterance', 'INSERT', 'claim'),
    ('ClaimSettingAside', 'INSERT', 'claim'), ('ClaimResumption', 'INSERT', 'setting aside'),
    ('Proposal', 'INSERT', 'claim'), ('Approval', 'INSERT', 'proposal'), ('Return', 'INSERT', 'proposal'),
    ('ProposalWithdrawal', 'INSERT', 'proposal'), ('Publication', 'INSERT', 'claim'),
    ('ClaimAssignment', 'INSERT', 'claim'), ('ClaimDueDate', 'INSERT', 'claim'), ('ClaimPriority', 'INSERT', 'claim'),
    ('ClaimEmbargo', 'INSERT', 'claim'), ('ClaimTopic', 'INSERT', 'claim'),
    ('ClaimFlag', 'INSERT', 'claim'), ('ClaimFlagClearing', 'INSERT', 'flag'),
    ('SpeakerAssignment', 'INSERT', 'utterance'), ('Appearance', 'INSERT', 'utterance'),
    ('ClaimUtteranceWithdrawal', 'INSERT', 'claim'), ('ClaimUtteranceRestoration', 'INSERT', 'withdrawal'),
    ('UtteranceReplacement', 'INSERT', 'utterance'), ('UtteranceMaking', 'INSERT', 'utterance'),
    ('UtteranceEditUndoing', 'INSERT', 'edit'), ('CarryOver', 'INSERT', 'carry over'),
    -- A lawful removal puts blocks in these.
    ('UtteranceSpan', 'UPDATE', 'utterance'), ('Utterance', 'UPDATE', 'utterance itself'), ('ArticleRevision', 'UPDATE', 'revision')
  ) AS list(name, event, path)
  LOOP
    EXECUTE format('CREATE TRIGGER keep_claim_stages_%s AFTER %s ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_claim_stages(%L)',
      lower(kept.event), kept.event, kept.name, kept.path);
  END LOOP;
END $$;

ALTER TABLE "ClaimStage" ADD CONSTRAINT "ClaimStage_stage_check" CHECK ("stage" IN ('in-progress', 'set-aside',
  'awaiting-approval', 'returned', 'approved', 'published', 'corrected', 'retracted'));

SELECT refresh_claim_stages(ARRAY(SELECT id FROM "Claim"));

-- What runs with the owner's rights is for these triggers alone.
REVOKE EXECUTE ON FUNCTION refresh_claim_stages(text[]), keep_claim_stages() FROM PUBLIC;
