-- Words that are removed may be a few letters or figures, and such stand by chance in an id or a time.
-- So the id in the key of a linter's warning ("rule|evidence:<id>|…") and an instant are passed by, as
-- other ids are. What such a key quotes of a finding is a person's words, and goes from proposals too.

CREATE FUNCTION mask_json_string(value jsonb, words text) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  uuid CONSTANT text := '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  instant CONSTANT text := '\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z';
  said CONSTANT text := value #>> '{}';
  warned CONSTANT text := coalesce(substring(said FROM '^[a-z-]+\|[a-z]+:' || uuid || '(?:\||$)'), '');
BEGIN
  IF said ~ ('^(?:[0-9a-f]{64}|' || uuid || '|' || instant || ')$') THEN
    RETURN value;
  END IF;
  RETURN to_jsonb(warned || public.mask_words(substr(said, char_length(warned) + 1), words));
END $$;

-- As before, but for its strings.
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
    WHEN 'string' THEN public.mask_json_string(value, words)
    ELSE value END;
END $$;

-- As before, and lists of texts are masked as JSON is.
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
          WHEN jsonb_typeof(value) IN ('object', 'array') THEN public.mask_json(value, removal."words")
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

DROP TRIGGER hold_immutable ON "Proposal";
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('note', 'ticked');
