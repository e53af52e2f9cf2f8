-- Where each claim stands, kept by triggers, so that a queue of any length is sorted, filtered and
-- searched by indexes. Everything here follows from other rows and can be made anew at any time:
--   SELECT refresh_claim_stages(ARRAY(SELECT id FROM "Claim"));

CREATE EXTENSION IF NOT EXISTS pg_trgm;

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
CREATE INDEX "SavedView_personId_idx" ON "SavedView"("personId");
CREATE INDEX "Article_receivedAt_id_idx" ON "Article"("receivedAt", "id");
ALTER TABLE "ClaimStage" ADD CONSTRAINT "ClaimStage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── One form for all ways of writing a word ─────────────────────────────────────────────────
-- As language/folding.ts does it, step by step; a test holds the two equal. The class names what
-- Unicode calls nonspacing marks and format characters, the hamza that stands alone, and tatweel.

CREATE FUNCTION fold_for_search(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(normalize(regexp_replace(translate(regexp_replace(
    lower(normalize(value, NFKD) COLLATE "und-x-icu"),
    '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u0600-\u0605\u0610-\u061a\u061c\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06dd\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u070f\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0890-\u0891\u0897-\u089f\u08ca-\u0902\u093a\u093c\u0941-\u0948\u094d\u0951-\u0957\u0962-\u0963\u0981\u09bc\u09c1-\u09c4\u09cd\u09e2-\u09e3\u09fe\u0a01-\u0a02\u0a3c\u0a41-\u0a42\u0a47-\u0a48\u0a4b-\u0a4d\u0a51\u0a70-\u0a71\u0a75\u0a81-\u0a82\u0abc\u0ac1-\u0ac5\u0ac7-\u0ac8\u0acd\u0ae2-\u0ae3\u0afa-\u0aff\u0b01\u0b3c\u0b3f\u0b41-\u0b44\u0b4d\u0b55-\u0b56\u0b62-\u0b63\u0b82\u0bc0\u0bcd\u0c00\u0c04\u0c3c\u0c3e-\u0c40\u0c46-\u0c48\u0c4a-\u0c4d\u0c55-\u0c56\u0c62-\u0c63\u0c81\u0cbc\u0cbf\u0cc6\u0ccc-\u0ccd\u0ce2-\u0ce3\u0d00-\u0d01\u0d3b-\u0d3c\u0d41-\u0d44\u0d4d\u0d62-\u0d63\u0d81\u0dca\u0dd2-\u0dd4\u0dd6\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f18-\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f7e\u0f80-\u0f84\u0f86-\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102d-\u1030\u1032-\u1037\u1039-\u103a\u103d-\u103e\u1058-\u1059\u105e-\u1060\u1071-\u1074\u1082\u1085-\u1086\u108d\u109d\u135d-\u135f\u1712-\u1714\u1732-\u1733\u1752-\u1753\u1772-\u1773\u17b4-\u17b5\u17b7-\u17bd\u17c6\u17c9-\u17d3\u17dd\u180b-\u180f\u1885-\u1886\u18a9\u1920-\u1922\u1927-\u1928\u1932\u1939-\u193b\u1a17-\u1a18\u1a1b\u1a56\u1a58-\u1a5e\u1a60\u1a62\u1a65-\u1a6c\u1a73-\u1a7c\u1a7f\u1ab0-\u1abd\u1abf-\u1add\u1ae0-\u1aeb\u1b00-\u1b03\u1b34\u1b36-\u1b3a\u1b3c\u1b42\u1b6b-\u1b73\u1b80-\u1b81\u1ba2-\u1ba5\u1ba8-\u1ba9\u1bab-\u1bad\u1be6\u1be8-\u1be9\u1bed\u1bef-\u1bf1\u1c2c-\u1c33\u1c36-\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce0\u1ce2-\u1ce8\u1ced\u1cf4\u1cf8-\u1cf9\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302d\u3099-\u309a\ua66f\ua674-\ua67d\ua69e-\ua69f\ua6f0-\ua6f1\ua802\ua806\ua80b\ua825-\ua826\ua82c\ua8c4-\ua8c5\ua8e0-\ua8f1\ua8ff\ua926-\ua92d\ua947-\ua951\ua980-\ua982\ua9b3\ua9b6-\ua9b9\ua9bc-\ua9bd\ua9e5\uaa29-\uaa2e\uaa31-\uaa32\uaa35-\uaa36\uaa43\uaa4c\uaa7c\uaab0\uaab2-\uaab4\uaab7-\uaab8\uaabe-\uaabf\uaac1\uaaec-\uaaed\uaaf6\uabe5\uabe8\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\ufff9-\ufffb]', '', 'g'),
    U&'\0671\0649\06CC\0629\06C3\06C0\06D5\06C1\06BE\06A9\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9',
    U&'\0627\064A\064A\0647\0647\0647\0647\0647\0647\064301234567890123456789'),
    '\s+', ' ', 'g'), NFC));

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
    fold_for_search(concat_ws(E'\n', wording.texts, said.words))
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
    SELECT n."kind", n."publishedAt" FROM "Publication" n WHERE n."claimId" = c.id AND n."kind" <> 'REMOVAL'
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
  ON CONFLICT ("claimId") DO UPDATE SET ("stage", "stageSince", "isOpen", "assigneeId", "proposerId", "dueOn", "dueOrder", "reach", "harm", "priority", "embargoUntil", "kind", "lookAgainOn", "takenUpAt", "worth", "saidOn", "speakerIds", "outletIds", "topicIds", "languages", "flags", "isFlagged", "search") =
    ROW (EXCLUDED."stage", EXCLUDED."stageSince", EXCLUDED."isOpen", EXCLUDED."assigneeId", EXCLUDED."proposerId", EXCLUDED."dueOn", EXCLUDED."dueOrder", EXCLUDED."reach", EXCLUDED."harm", EXCLUDED."priority", EXCLUDED."embargoUntil", EXCLUDED."kind", EXCLUDED."lookAgainOn", EXCLUDED."takenUpAt", EXCLUDED."worth", EXCLUDED."saidOn", EXCLUDED."speakerIds", EXCLUDED."outletIds", EXCLUDED."topicIds", EXCLUDED."languages", EXCLUDED."flags", EXCLUDED."isFlagged", EXCLUDED."search");
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
