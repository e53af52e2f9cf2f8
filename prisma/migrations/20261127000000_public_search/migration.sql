-- What readers browse and search by: a row for each published record, made of the frozen record alone,
-- kept by triggers. Topics are no part of a record: those of the day of publication are kept here.

CREATE TABLE "PublicVerdict" (
    "publicationId" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "isLive" BOOLEAN NOT NULL,
    "isRetracted" BOOLEAN NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "rating" TEXT NOT NULL,
    "reviewLanguage" TEXT NOT NULL,
    "languages" TEXT[],
    "speakerIds" UUID[],
    "outletIds" UUID[],
    "articleIds" UUID[],
    "topicIds" UUID[],
    "entries" JSONB,
    "wording" TEXT,
    "search" TEXT,

    CONSTRAINT "PublicVerdict_pkey" PRIMARY KEY ("publicationId")
);
CREATE INDEX "PublicVerdict_claimId_idx" ON "PublicVerdict"("claimId");
CREATE INDEX "PublicVerdict_isLive_firstPublishedAt_claimId_idx" ON "PublicVerdict"("isLive", "firstPublishedAt", "claimId");
CREATE INDEX "PublicVerdict_isLive_rating_firstPublishedAt_idx" ON "PublicVerdict"("isLive", "rating", "firstPublishedAt");
CREATE INDEX "PublicVerdict_languages_idx" ON "PublicVerdict" USING GIN ("languages");
CREATE INDEX "PublicVerdict_speakerIds_idx" ON "PublicVerdict" USING GIN ("speakerIds");
CREATE INDEX "PublicVerdict_outletIds_idx" ON "PublicVerdict" USING GIN ("outletIds");
CREATE INDEX "PublicVerdict_articleIds_idx" ON "PublicVerdict" USING GIN ("articleIds");
CREATE INDEX "PublicVerdict_topicIds_idx" ON "PublicVerdict" USING GIN ("topicIds");
CREATE INDEX "PublicVerdict_wording_idx" ON "PublicVerdict" USING GIN ("wording" gin_trgm_ops);
CREATE INDEX "PublicVerdict_search_idx" ON "PublicVerdict" USING GIN ("search" gin_trgm_ops);
ALTER TABLE "PublicVerdict" ADD CONSTRAINT "PublicVerdict_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Folded text with a Latin letter or a digit for each Arabic letter, to be compared by trigrams alone:
-- pg_trgm takes for letters what LC_CTYPE does, and where that is C (as in the embedded Postgres, and
-- wherever nobody thought of it) an Arabic sentence has no trigram at all.
CREATE FUNCTION trigram_form(folded text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN translate(folded, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگژ', 'abtujhkderzsxcvopigfq1lmn2wybjfgz');

-- The columns in the order of the table. Speakers are those that have an entry: of somebody whose name
-- is withheld the record has the withholding's id, under which nobody is to be found.
CREATE FUNCTION public_verdicts_of(publications uuid[]) RETURNS SETOF "PublicVerdict" LANGUAGE sql STABLE
  SET search_path = public, pg_temp AS $$
  SELECT p.id, p."claimId", live."is",
    coalesce((SELECT act ->> 'kind' FROM jsonb_array_elements(record -> 'history') WITH ORDINALITY AS acts(act, place)
      WHERE act ->> 'kind' <> 'REMOVAL' ORDER BY place DESC LIMIT 1) = 'RETRACTION', false),
    coalesce((record #>> '{history,0,at}')::timestamptz, p."publishedAt"),
    p."publishedAt",
    record #>> '{content,key}',
    record ->> 'language',
    ARRAY(SELECT DISTINCT u ->> 'language' FROM jsonb_array_elements(record -> 'utterances') u ORDER BY 1),
    ARRAY(SELECT s.id FROM "Speaker" s WHERE s.id IN (
      SELECT (u #>> '{speaker,id}')::uuid FROM jsonb_array_elements(record -> 'utterances') u) ORDER BY 1),
    ARRAY(SELECT s.id FROM "Speaker" s WHERE s.id IN (
      SELECT (u #>> '{article,outlet,id}')::uuid FROM jsonb_array_elements(record -> 'utterances') u) ORDER BY 1),
    ARRAY(SELECT DISTINCT (u #>> '{article,id}')::uuid FROM jsonb_array_elements(record -> 'utterances') u ORDER BY 1),
    ARRAY(SELECT t."topicId" FROM (
        SELECT DISTINCT ON ("topicId") "topicId", "applies" FROM "ClaimTopic" WHERE "claimId" = p."claimId"
        ORDER BY "topicId", "setAt" DESC, id DESC) t
      WHERE t."applies" ORDER BY t."topicId"),
    CASE WHEN live."is" THEN (
      SELECT coalesce(jsonb_object_agg(entry ->> 'id', jsonb_build_object('kind', entry ->> 'kind', 'names', entry -> 'names')), '{}')
      FROM (
        SELECT u -> 'speaker' FROM jsonb_array_elements(record -> 'utterances') u
        UNION SELECT u #> '{article,outlet}' FROM jsonb_array_elements(record -> 'utterances') u) AS list(entry)
      WHERE jsonb_typeof(entry) = 'object') END,
    CASE WHEN live."is" THEN (
      SELECT string_agg(trigram_form(fold_for_search(said)), E'\n') FROM (
        SELECT value FROM jsonb_each_text(record -> 'wording')
        UNION SELECT u ->> 'statement' FROM jsonb_array_elements(record -> 'utterances') u) AS list(said)) END,
    CASE WHEN live."is" THEN fold_for_search(concat_ws(E'\n',
      (SELECT string_agg(value, E'\n') FROM jsonb_each_text(record -> 'wording')),
      (SELECT string_agg(concat_ws(E'\n', value ->> 'finding', value ->> 'reasoning'), E'\n') FROM jsonb_each(record -> 'texts')),
      (SELECT string_agg(concat_ws(E'\n', u ->> 'statement', u ->> 'speakerName', u ->> 'via', u #>> '{article,title}',
          (SELECT string_agg(value, E'\n') FROM jsonb_each_text(CASE jsonb_typeof(u #> '{speaker,names}') WHEN 'object' THEN u #> '{speaker,names}' ELSE '{}' END)),
          (SELECT string_agg(value ->> 'text', E'\n') FROM jsonb_each(CASE jsonb_typeof(u -> 'translations') WHEN 'object' THEN u -> 'translations' ELSE '{}' END))), E'\n')
        FROM jsonb_array_elements(record -> 'utterances') u))) END
  FROM "PublishedRecord" r
  JOIN "Publication" p ON p.id = r."publicationId"
  CROSS JOIN LATERAL (SELECT r."canonical"::jsonb AS record) read
  CROSS JOIN LATERAL (
    SELECT NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id) AS "is") live
  WHERE r."publicationId" = ANY (publications) AND r."canonical" IS NOT NULL
$$;

-- A new record takes the place of the claim's last one, whose words nobody finds any more; of a record
-- that a removal erased no words are left to find.
CREATE FUNCTION keep_public_verdicts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE "PublicVerdict" v SET "entries" = NULL, "wording" = NULL, "search" = NULL
    FROM added a WHERE v."publicationId" = a."publicationId" AND a."canonical" IS NULL;
  ELSE
    UPDATE "PublicVerdict" v SET "isLive" = false, "entries" = NULL, "wording" = NULL, "search" = NULL
    FROM added a JOIN "Publication" p ON p.id = a."publicationId"
    WHERE v."publicationId" = p."supersedesId";
    INSERT INTO "PublicVerdict" SELECT * FROM public_verdicts_of(ARRAY(SELECT "publicationId" FROM added));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_public_verdicts_insert AFTER INSERT ON "PublishedRecord"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_public_verdicts();
CREATE TRIGGER keep_public_verdicts_update AFTER UPDATE ON "PublishedRecord"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_public_verdicts();

INSERT INTO "PublicVerdict" SELECT * FROM public_verdicts_of(ARRAY(SELECT "publicationId" FROM "PublishedRecord"));

-- What runs with the owner's rights is for these triggers alone.
REVOKE EXECUTE ON FUNCTION keep_public_verdicts() FROM PUBLIC;
