-- What was made anew of every row that a question met is kept with it.
--
-- How long it took from an article to its verdict was put together from five tables for every claim of
-- half a year, each time that somebody looked at the overview.
ALTER TABLE "ClaimStage" ADD COLUMN "receivedAt" TIMESTAMPTZ(3), ADD COLUMN "publishedAt" TIMESTAMPTZ(3);

-- `trigram_form` costs 0.1 ms for a claim's texts, and each row that a search finds is looked at again in
-- it: ten times what all else of the search costs. `wording`, which is compared by trigrams alone, is in
-- that form from here on.
ALTER TABLE "ClaimStage" ADD COLUMN "trigrams" TEXT NOT NULL DEFAULT '';
DROP INDEX "ClaimStage_search_trigrams";
DROP INDEX "ClaimStage_wording_trigrams";

-- The columns in the order of the table. `stage` is `stageOf` of review/claim/stage.ts.
CREATE OR REPLACE FUNCTION claim_stages_of(claims text[]) RETURNS SETOF "ClaimStage" LANGUAGE sql STABLE AS $$
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
    folded.search,
    CASE WHEN pub."kind" <> 'RETRACTION' THEN pub."content" END,
    CASE WHEN pub."kind" <> 'RETRACTION' THEN pub."attribution" END,
    trigram_form(fold_for_search(coalesce(wording.texts, ''))),
    said."receivedAt",
    (SELECT min(n."publishedAt") FROM "Publication" n WHERE n."claimId" = c.id AND n."kind" = 'PUBLICATION'),
    trigram_form(folded.search)
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
      min(article."receivedAt") AS "receivedAt",
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
  CROSS JOIN LATERAL (
    -- Not flattened: it would be folded once for each time that it is named.
    SELECT fold_for_search(concat_ws(E'\n', wording.texts, said.words)) AS search OFFSET 0) folded
  WHERE c.id = ANY (claims)
$$;

-- Two who change one claim at once: the second waits for the first's row here, and reads anew after.
CREATE OR REPLACE FUNCTION refresh_claim_stages(claims text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  PERFORM FROM "ClaimStage" WHERE "claimId" = ANY (claims) ORDER BY "claimId" FOR UPDATE;
  INSERT INTO "ClaimStage" SELECT * FROM claim_stages_of(claims)
  ON CONFLICT ("claimId") DO UPDATE SET ("stage", "stageSince", "isOpen", "assigneeId", "proposerId", "dueOn", "dueOrder", "reach", "harm", "priority", "embargoUntil", "kind", "lookAgainOn", "takenUpAt", "worth", "saidOn", "speakerIds", "outletIds", "topicIds", "languages", "flags", "isFlagged", "search", "contentRatingId", "attributionRatingId", "wording", "receivedAt", "publishedAt", "trigrams") =
    ROW (EXCLUDED."stage", EXCLUDED."stageSince", EXCLUDED."isOpen", EXCLUDED."assigneeId", EXCLUDED."proposerId", EXCLUDED."dueOn", EXCLUDED."dueOrder", EXCLUDED."reach", EXCLUDED."harm", EXCLUDED."priority", EXCLUDED."embargoUntil", EXCLUDED."kind", EXCLUDED."lookAgainOn", EXCLUDED."takenUpAt", EXCLUDED."worth", EXCLUDED."saidOn", EXCLUDED."speakerIds", EXCLUDED."outletIds", EXCLUDED."topicIds", EXCLUDED."languages", EXCLUDED."flags", EXCLUDED."isFlagged", EXCLUDED."search", EXCLUDED."contentRatingId", EXCLUDED."attributionRatingId", EXCLUDED."wording", EXCLUDED."receivedAt", EXCLUDED."publishedAt", EXCLUDED."trigrams");
END $$;

-- Not through the functions: they put together all that the table has, of a hundred thousand claims.
UPDATE "ClaimStage" s SET "receivedAt" = said."receivedAt", "publishedAt" = said."publishedAt",
  "wording" = trigram_form("wording"), "trigrams" = trigram_form("search")
FROM (
  SELECT cu."claimId", min(article."receivedAt") AS "receivedAt",
    (SELECT min(n."publishedAt") FROM "Publication" n
     WHERE n."claimId" = cu."claimId" AND n."kind" = 'PUBLICATION') AS "publishedAt"
  FROM "ClaimUtterance" cu
  JOIN "Utterance" u ON u.id = cu."utteranceId"
  JOIN "ArticleRevision" revision ON revision.id = u."revisionId"
  JOIN "Article" article ON article.id = revision."articleId"
  WHERE utterance_stands(u.id)
    AND NOT EXISTS (SELECT FROM "ClaimUtteranceWithdrawal" w
      WHERE w."claimId" = cu."claimId" AND w."utteranceId" = u.id
        AND NOT EXISTS (SELECT FROM "ClaimUtteranceRestoration" r WHERE r."withdrawalId" = w.id))
  GROUP BY cu."claimId") said
WHERE said."claimId" = s."claimId";
-- Of one none of whose utterances stands any more.
UPDATE "ClaimStage" s SET "publishedAt" = (
  SELECT min(n."publishedAt") FROM "Publication" n WHERE n."claimId" = s."claimId" AND n."kind" = 'PUBLICATION'),
  "wording" = trigram_form("wording"), "trigrams" = trigram_form("search")
WHERE "receivedAt" IS NULL;
ALTER TABLE "ClaimStage" ALTER COLUMN "trigrams" DROP DEFAULT;
CREATE INDEX "ClaimStage_trigrams_idx" ON "ClaimStage" USING gin ("trigrams" gin_trgm_ops);
CREATE INDEX "ClaimStage_wording_idx" ON "ClaimStage" USING gin ("wording" gin_trgm_ops);

-- The weeks of the overview, and of each stage how many there are and the one in the middle.
CREATE INDEX "ClaimStage_publishedAt_receivedAt_idx" ON "ClaimStage" ("publishedAt", "receivedAt");
CREATE INDEX "ClaimStage_stage_stageSince_idx" ON "ClaimStage" ("stage", "stageSince");

-- The stage stood in it for the overview, which has an index of its own now.
CREATE INDEX "ClaimStage_isOpen_stageSince_claimId_idx" ON "ClaimStage" ("isOpen", "stageSince", "claimId");
DROP INDEX "ClaimStage_isOpen_stageSince_claimId_stage_idx";

-- ── The words of statements, the names of speakers and titles, likewise ─────────────────────────────

DROP INDEX "UtteranceSpan_trigrams";
ALTER TABLE "UtteranceSpan" ADD COLUMN "trigrams" TEXT
  GENERATED ALWAYS AS (CASE WHEN "role" = 'STATEMENT' THEN trigram_form(fold_for_search("exact")) END) STORED;
CREATE INDEX "UtteranceSpan_trigrams_idx" ON "UtteranceSpan" USING gin ("trigrams" gin_trgm_ops);

DROP INDEX "SpeakerName_search_idx";
ALTER TABLE "SpeakerName" ADD COLUMN "folded" TEXT NOT NULL GENERATED ALWAYS AS (fold_for_search("name")) STORED;
CREATE INDEX "SpeakerName_folded_idx" ON "SpeakerName" USING gin (trigram_form("folded") gin_trgm_ops);

DROP INDEX "ArticleRevision_search_idx";
ALTER TABLE "ArticleRevision" ADD COLUMN "foldedTitle" TEXT NOT NULL
  GENERATED ALWAYS AS (fold_for_search("title")) STORED;
CREATE INDEX "ArticleRevision_foldedTitle_idx" ON "ArticleRevision"
  USING gin (trigram_form("foldedTitle") gin_trgm_ops);

CREATE OR REPLACE FUNCTION hold_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
  expected jsonb;
  value jsonb;
  made CONSTANT text[] := '{folded,foldedTitle,trigrams}';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    removal := public.removal_in_force();
    IF removal.id IS NOT NULL THEN
      expected := to_jsonb(OLD);
      FOR i IN 0 .. TG_NARGS - 1 LOOP
        value := expected -> TG_ARGV[i];
        expected := jsonb_set(expected, ARRAY[TG_ARGV[i]], CASE
          WHEN value = 'null' THEN value
          WHEN TG_TABLE_NAME = 'Dossier' THEN to_jsonb(public.mask_dossier(value #>> '{}', removal."words"))
          -- A span is cut anew from the text, which is masked before it.
          WHEN TG_TABLE_NAME = 'UtteranceSpan' THEN (
            SELECT to_jsonb(public.utf16_slice(r."text", (expected ->> 'start')::integer, (expected ->> 'end')::integer))
            FROM public."Utterance" u JOIN public."ArticleRevision" r ON r.id = u."revisionId"
            WHERE u.id = (expected ->> 'utteranceId')::uuid)
          WHEN TG_TABLE_NAME = 'NarrationCandidate' THEN (
            SELECT to_jsonb(public.utf16_slice(r."text", (expected ->> 'start')::integer, (expected ->> 'end')::integer))
            FROM public."ArticleRevision" r WHERE r.id = (expected ->> 'revisionId')::uuid)
          WHEN jsonb_typeof(value) = 'object' THEN public.mask_json(value, removal."words")
          ELSE to_jsonb(public.mask_words(value #>> '{}', removal."words")) END);
      END LOOP;
      -- What the database makes of other columns it makes after this, and nobody can set it.
      IF to_jsonb(NEW) - made = expected - made THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION '% of "%" is refused: its rows are immutable', TG_OP, TG_TABLE_NAME USING ERRCODE = 'WB001';
END $$;
