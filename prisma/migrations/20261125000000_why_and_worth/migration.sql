-- What the splitter tells of each utterance beside its place, and what the outlet itself asserts.

ALTER TYPE "SpanRole" ADD VALUE 'SENTENCE';

ALTER TABLE "Utterance"
  ADD COLUMN "claimKind" "ClaimKind",
  ADD COLUMN "worth" DOUBLE PRECISION,
  ADD COLUMN "worthReasons" JSONB;

CREATE TABLE "NarrationCandidate" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "claimKind" "ClaimKind" NOT NULL,
    "worth" DOUBLE PRECISION NOT NULL,
    "worthReasons" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NarrationCandidate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "NarrationCandidate_revisionId_position_key" ON "NarrationCandidate"("revisionId", "position");
ALTER TABLE "NarrationCandidate"
  ADD CONSTRAINT "NarrationCandidate_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "NarrationCandidate_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Check-worthiness ────────────────────────────────────────────────────────────────────────

-- Proposed whole or not at all. (NaN is greater than every number, so it is outside too.)
ALTER TABLE "Utterance"
  ADD CONSTRAINT "Utterance_worth_check" CHECK ("worth" BETWEEN 0 AND 1),
  ADD CONSTRAINT "Utterance_worthReasons_check" CHECK (jsonb_typeof("worthReasons") = 'array'),
  ADD CONSTRAINT "Utterance_assessment_check" CHECK (num_nulls("claimKind", "worth", "worthReasons") IN (0, 3));
ALTER TABLE "NarrationCandidate"
  ADD CONSTRAINT "NarrationCandidate_worth_check" CHECK ("worth" BETWEEN 0 AND 1),
  ADD CONSTRAINT "NarrationCandidate_worthReasons_check" CHECK (jsonb_typeof("worthReasons") = 'array'),
  ADD CONSTRAINT "NarrationCandidate_span_check" CHECK (0 <= "start" AND "start" < "end");

-- ── The walls of the spans, around narration too ────────────────────────────────────────────

ALTER FUNCTION check_utterance() RENAME TO check_passage_of_revision;
CREATE TRIGGER check_narration_candidate BEFORE INSERT ON "NarrationCandidate"
  FOR EACH ROW EXECUTE FUNCTION check_passage_of_revision();

-- As before, and of narration.
CREATE OR REPLACE FUNCTION cut_spans(spans uuid[]) RETURNS TABLE ("id" uuid, "exact" text)
  LANGUAGE sql STABLE AS $$
  WITH wanted AS MATERIALIZED (
    SELECT s.id, s."start", s."end", u."revisionId" AS revision
    FROM "UtteranceSpan" s JOIN "Utterance" u ON u.id = s."utteranceId" WHERE s.id = ANY (spans)
    UNION ALL
    SELECT n.id, n."start", n."end", n."revisionId" FROM "NarrationCandidate" n WHERE n.id = ANY (spans)
  ), large AS MATERIALIZED (
    SELECT r.id AS revision, place, substr(r.value, place, 20000) AS piece
    FROM (SELECT id, "text" || '' AS value FROM "ArticleRevision" WHERE id IN (SELECT revision FROM wanted)) AS r,
      generate_series(1, char_length(r.value), 20000) AS place
  ), small AS MATERIALIZED (
    SELECT revision, l.place + inner_place AS place, substr(l.piece, inner_place, 1000) AS piece
    FROM large l, generate_series(1, char_length(l.piece), 1000) AS inner_place
  ), pieces AS MATERIALIZED (
    SELECT revision, place, piece, (sum(units) OVER earlier)::integer AS until, (sum(units) OVER earlier)::integer - units AS since
    FROM (SELECT *, utf16_length(piece) AS units FROM small) AS measured
    WINDOW earlier AS (PARTITION BY revision ORDER BY place)
  )
  SELECT w.id, utf16_slice(string_agg(p.piece, '' ORDER BY p.place), w."start" - min(p.since), w."end" - min(p.since))
  FROM wanted w LEFT JOIN pieces p ON p.revision = w.revision AND p.since < w."end" AND p.until > w."start"
  GROUP BY w.id, w."start", w."end"
$$;

ALTER FUNCTION check_utterance_spans() RENAME TO check_spans;
CREATE TRIGGER check_narration_spans AFTER INSERT ON "NarrationCandidate"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_spans();

-- As before; a candidate is cut anew from its text, as a span is.
CREATE OR REPLACE FUNCTION hold_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
  expected jsonb;
  value jsonb;
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
      IF to_jsonb(NEW) = expected THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION '% of "%" is refused: its rows are immutable', TG_OP, TG_TABLE_NAME USING ERRCODE = 'WB001';
END $$;

CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "NarrationCandidate"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('exact');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "NarrationCandidate"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
