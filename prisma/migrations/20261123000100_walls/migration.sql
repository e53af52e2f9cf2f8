-- What the rules promise, held by the database itself.
--
-- Error codes raised here (SQLSTATE class WB, mapped to refusals in access/transact.ts):
--   WB001 an immutable row was to be changed      WB002 one pair of eyes only
--   WB003 a span that is not in the text          WB004 a broken chain
--   WB005 a move that the state does not allow

-- ── UTF-16 ──────────────────────────────────────────────────────────────────────────────────
-- Postgres counts code points; offsets are UTF-16 code units. Characters beyond U+FFFF take two.

CREATE FUNCTION utf16_length(value text) RETURNS integer
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN char_length(value) + regexp_count(value, '[\U00010000-\U0010FFFF]');

-- JavaScript's text.slice("from", "to"). Null outside the text, and where an offset cuts a pair.
CREATE FUNCTION utf16_slice(value text, "from" integer, "to" integer) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  -- Enough of the text, since a character takes one unit or two.
  head text := left(value, greatest("to", 0));
  units integer := public.utf16_length(head);
  shape text;
  skipped integer;
BEGIN
  IF "from" < 0 OR "to" < "from" OR "to" > units THEN
    RETURN NULL;
  END IF;
  IF units = char_length(head) THEN
    RETURN substr(head, "from" + 1, "to" - "from");
  END IF;
  -- A letter for each unit: "b" for a character of one, "hl" for a pair.
  shape := regexp_replace(regexp_replace(head, '[^\U00010000-\U0010FFFF]', 'b', 'g'), '[^b]', 'hl', 'g');
  IF 'l' IN (substr(shape, "from" + 1, 1), substr(shape, "to" + 1, 1)) THEN
    RETURN NULL;
  END IF;
  skipped := char_length(replace(left(shape, "from"), 'l', ''));
  RETURN substr(head, skipped + 1, char_length(replace(left(shape, "to"), 'l', '')) - skipped);
END $$;

ALTER TABLE "ArticleRevision"
  ADD CONSTRAINT "ArticleRevision_textLength_check" CHECK ("textLength" = public.utf16_length("text")),
  ADD CONSTRAINT "ArticleRevision_number_check" CHECK ("number" >= 1);

CREATE FUNCTION check_article_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."textHash" <> encode(sha256(convert_to(NEW."text", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'textHash is not the hash of the text' USING ERRCODE = 'WB003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_article_revision BEFORE INSERT ON "ArticleRevision"
  FOR EACH ROW EXECUTE FUNCTION check_article_revision();

ALTER TABLE "Passage" ADD CONSTRAINT "Passage_span_check" CHECK (0 <= "start" AND "start" < "end");
CREATE FUNCTION check_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT "textLength" FROM "ArticleRevision" WHERE id = NEW."revisionId") THEN
    RAISE EXCEPTION 'passage ends outside the text' USING ERRCODE = 'WB003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_passage BEFORE INSERT ON "Passage"
  FOR EACH ROW EXECUTE FUNCTION check_passage();

CREATE FUNCTION check_utterance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."revisionId" <> (SELECT "revisionId" FROM "Passage" WHERE id = NEW."passageId") THEN
    RAISE EXCEPTION 'the passage is of another revision' USING ERRCODE = 'WB003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_utterance BEFORE INSERT ON "Utterance"
  FOR EACH ROW EXECUTE FUNCTION check_utterance();

ALTER TABLE "UtteranceSpan" ADD CONSTRAINT "UtteranceSpan_span_check" CHECK (0 <= "start" AND "start" < "end");

-- What stands in the texts at these spans; null outside. To find a place by counting from a text's
-- start takes as long as the text is, so each text is laid out in pieces, and those in smaller ones.
CREATE FUNCTION cut_spans(spans uuid[]) RETURNS TABLE ("id" uuid, "exact" text)
  LANGUAGE sql STABLE AS $$
  WITH wanted AS MATERIALIZED (
    SELECT s.id, s."start", s."end", u."revisionId" AS revision
    FROM "UtteranceSpan" s JOIN "Utterance" u ON u.id = s."utteranceId" WHERE s.id = ANY (spans)
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

CREATE FUNCTION check_utterance_spans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong record;
BEGIN
  SELECT a."start", a."end" INTO wrong
    FROM added a LEFT JOIN public.cut_spans(ARRAY(SELECT id FROM added)) cut ON cut.id = a.id
    WHERE cut."exact" IS DISTINCT FROM a."exact" LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'span % to % does not hold the exact words', wrong."start", wrong."end" USING ERRCODE = 'WB003';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER check_utterance_spans AFTER INSERT ON "UtteranceSpan"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_utterance_spans();

-- ── Immutable rows, and the one lawful exception ────────────────────────────────────────────
-- A removal that two people agreed on may put blocks in place of its words, one block a UTF-16
-- unit, so that every other offset stays. The application names it in `workbench.removal`.

CREATE FUNCTION removal_in_force() RETURNS "Removal" LANGUAGE sql STABLE
  RETURN (
    SELECT r FROM public."Removal" r JOIN public."RemovalApproval" a ON a."removalId" = r.id
    WHERE r.id = nullif(current_setting('workbench.removal', true), '')::uuid AND r."words" IS NOT NULL
  );

CREATE FUNCTION mask_words(value text, words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN replace(value, words, repeat('█', public.utf16_length(words)));

-- In JSON the words are looked for in what people read: never in names of fields, in ids and hashes,
-- in dates and the words of closed sets, in the ratings' definitions and the newsroom's own names.
CREATE FUNCTION mask_json(value jsonb, words text) RETURNS jsonb
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN (
      SELECT coalesce(jsonb_object_agg(key, CASE
        WHEN key ~ '^(key|kind|claimKind|stance|language|role|roles|at|attribution|content|checkedBy|approvedBy)$|(Id|On)$'
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

CREATE FUNCTION holds_words(value text, words text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(strpos(value, words) > 0, false);

-- The same of a JSON text. The words as JSON spells them are looked for first: that is cheap.
CREATE FUNCTION json_holds_words(value text, words text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN strpos(value, substr(to_jsonb(words)::text, 2, char_length(to_jsonb(words)::text) - 2)) > 0
    THEN public.mask_json(value::jsonb, words) <> value::jsonb
    ELSE false END;

-- A dossier's statements and quotes are cut anew from their masked passage: words may reach over
-- an edge of theirs. What it answers is JSON, in its canonical form no longer.
CREATE FUNCTION mask_dossier(canonical text, words text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  masked jsonb;
  passage text;
  path text[];
BEGIN
  IF NOT public.json_holds_words(canonical, words) THEN
    RETURN canonical;
  END IF;
  masked := public.mask_json(canonical::jsonb, words);
  FOR i IN 0 .. jsonb_array_length(masked -> 'utterances') - 1 LOOP
    path := ARRAY['utterances', i::text];
    passage := masked #>> (path || '{context,passage}');
    masked := jsonb_set(masked, path || '{statement}', to_jsonb(public.utf16_slice(passage,
      (masked #>> (path || '{context,statement,start}'))::integer,
      (masked #>> (path || '{context,statement,end}'))::integer)));
    masked := jsonb_set(masked, path || '{quotes}', (
      SELECT coalesce(jsonb_agg(public.utf16_slice(passage,
        (quote ->> 'start')::integer, (quote ->> 'end')::integer) ORDER BY place), '[]')
      FROM jsonb_array_elements(masked #> (path || '{context,quotes}')) WITH ORDINALITY AS list(quote, place)));
  END LOOP;
  RETURN masked::text;
END $$;

-- Arguments: the columns in which a removal may put blocks.
CREATE FUNCTION hold_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- Argument: the JSON column that a removal may set to null where it holds the words.
CREATE FUNCTION hold_erasable() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    removal := public.removal_in_force();
    IF removal.id IS NOT NULL
      AND public.json_holds_words(to_jsonb(OLD) ->> TG_ARGV[0], removal."words")
      AND to_jsonb(NEW) = jsonb_set(to_jsonb(OLD), ARRAY[TG_ARGV[0]], 'null'::jsonb)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% of "%" is refused: its rows are immutable', TG_OP, TG_TABLE_NAME USING ERRCODE = 'WB001';
END $$;

-- Every immutable table, with the columns that a removal may mask (comma separated).
DO $$
DECLARE
  held record;
  arguments text;
BEGIN
  FOR held IN SELECT * FROM (VALUES
    ('RoleGrant', ''), ('RoleRevocation', ''), ('PersonStanding', ''),
    ('Article', 'address'), ('ArticleRevision', 'title,text'), ('Passage', ''),
    ('ArticleClosing', ''), ('ArticleReopening', ''),
    ('Utterance', 'speakerName,viaName'), ('UtteranceSpan', 'exact'),
    ('Speaker', ''), ('SpeakerName', 'name'), ('SpeakerOffice', 'title'), ('SpeakerAssignment', ''),
    ('Appearance', 'occasion,address'),
    ('Claim', ''), ('ClaimWording', 'text'), ('ClaimClassification', ''), ('ClaimUtterance', ''),
    ('ClaimSettingAside', 'note'), ('ClaimResumption', ''),
    ('Source', 'title,publisher,author,address'), ('Evidence', 'excerpt'), ('EvidenceWithdrawal', 'reason'),
    ('Rating', ''), ('RatingDefinition', ''),
    ('Verdict', 'counterSearch'), ('VerdictText', 'finding,reasoning'), ('Dossier', 'canonical'),
    ('Proposal', 'note'), ('Approval', ''), ('Return', 'reason'), ('ProposalWithdrawal', ''),
    ('Publication', ''), ('PublicLogEntry', ''), ('SigningKey', ''),
    ('RemovalApproval', ''), ('RemovalRefusal', 'reason')
  ) AS t(name, columns) LOOP
    SELECT coalesce(string_agg(quote_literal(c), ', '), '') INTO arguments
      FROM unnest(string_to_array(held.columns, ',')) AS c;
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable(%s)', held.name, arguments);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held.name);
  END LOOP;
END $$;

CREATE TRIGGER hold_erasable BEFORE UPDATE OR DELETE ON "PublishedRecord"
  FOR EACH ROW EXECUTE FUNCTION hold_erasable('canonical');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "PublishedRecord"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_erasable BEFORE UPDATE OR DELETE ON "TrailEntry"
  FOR EACH ROW EXECUTE FUNCTION hold_erasable('payload');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "TrailEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();

-- A removal's words may be forgotten, and masked in its ground; nothing else of it may change.
CREATE FUNCTION hold_removal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  removal "Removal";
  expected jsonb;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    removal := public.removal_in_force();
    expected := to_jsonb(OLD);
    IF NEW."words" IS NULL THEN
      expected := jsonb_set(expected, '{words}', 'null'::jsonb);
    END IF;
    IF removal.id IS NOT NULL THEN
      expected := jsonb_set(expected, '{ground}', to_jsonb(public.mask_words(OLD."ground", removal."words")));
    END IF;
    IF to_jsonb(NEW) = expected THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% of "Removal" is refused: its rows are immutable', TG_OP USING ERRCODE = 'WB001';
END $$;
CREATE TRIGGER hold_removal BEFORE UPDATE OR DELETE ON "Removal"
  FOR EACH ROW EXECUTE FUNCTION hold_removal();
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "Removal"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
-- Shorter words would mask half the newsroom by accident.
ALTER TABLE "Removal"
  ADD CONSTRAINT "Removal_words_check" CHECK ("wordsLength" >= 3 AND ("words" IS NULL OR public.utf16_length("words") = "wordsLength"));

-- ── Chains ──────────────────────────────────────────────────────────────────────────────────

INSERT INTO "ChainHead" ("name", "sequence", "hash") VALUES
  ('trail', 0, repeat('0', 64)), ('public-log', 0, repeat('0', 64)), ('press', 0, repeat('0', 64));

-- ISO 8601 in UTC with milliseconds: the form in which times are hashed.
CREATE FUNCTION iso_time(value timestamptz) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- SHA-256 of the fields joined by line feeds: reproduced in trail/verify-trail.ts.
CREATE FUNCTION chain_hash(VARIADIC fields text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN encode(sha256(convert_to(array_to_string(fields, E'\n', ''), 'UTF8')), 'hex');

-- Whoever calls this waits for everybody who called it before to commit or roll back, so that
-- numbers are given in the order of commits.
CREATE FUNCTION lock_chain(chain text) RETURNS "ChainHead"
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "ChainHead";
BEGIN
  SELECT * INTO STRICT head FROM "ChainHead" WHERE "name" = chain FOR UPDATE;
  RETURN head;
END $$;

CREATE FUNCTION chain_trail_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "ChainHead";
BEGIN
  head := lock_chain('trail');
  NEW."sequence" := head."sequence" + 1;
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."payloadHash" := encode(sha256(convert_to(NEW."payload", 'UTF8')), 'hex');
  NEW."previousHash" := head."hash";
  NEW."hash" := chain_hash(NEW."sequence"::text, iso_time(NEW."at"), NEW."actorId"::text,
    NEW."act", NEW."subject", NEW."payloadHash", NEW."previousHash");
  UPDATE "ChainHead" SET "sequence" = NEW."sequence", "hash" = NEW."hash" WHERE "name" = 'trail';
  RETURN NEW;
END $$;
CREATE TRIGGER chain_trail_entry BEFORE INSERT ON "TrailEntry"
  FOR EACH ROW EXECUTE FUNCTION chain_trail_entry();

-- The log's hash is signed by the application, so it is made there and proved here.
CREATE FUNCTION chain_public_log_entry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "ChainHead";
BEGIN
  head := lock_chain('public-log');
  IF NEW."sequence" <> head."sequence" + 1 OR NEW."previousHash" <> head."hash"
    OR NEW."hash" <> chain_hash(NEW."sequence"::text, iso_time(NEW."at"), NEW."kind"::text,
      NEW."claimId", NEW."recordHash", NEW."trailHead", NEW."previousHash", NEW."keyId")
    OR NEW."trailHead" <> (lock_chain('trail'))."hash"
    OR NOT EXISTS (
      SELECT 1 FROM "Publication" p JOIN "PublishedRecord" r ON r."publicationId" = p.id
      WHERE p.id = NEW."publicationId" AND p."kind" = NEW."kind" AND p."claimId" = NEW."claimId"
        AND p."publishedAt" = NEW."at" AND r."hash" = NEW."recordHash")
  THEN
    RAISE EXCEPTION 'the entry does not continue the public log' USING ERRCODE = 'WB004';
  END IF;
  UPDATE "ChainHead" SET "sequence" = NEW."sequence", "hash" = NEW."hash" WHERE "name" = 'public-log';
  RETURN NEW;
END $$;
CREATE TRIGGER chain_public_log_entry BEFORE INSERT ON "PublicLogEntry"
  FOR EACH ROW EXECUTE FUNCTION chain_public_log_entry();

-- A record is the dossier that was approved, with who stands for it and the public acts. That of a
-- removal is the newest one approved, which is masked by then.
CREATE FUNCTION check_published_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."canonical" IS NULL OR NEW."hash" <> encode(sha256(convert_to(NEW."canonical", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'hash is not the hash of the record' USING ERRCODE = 'WB004';
  END IF;
  IF NEW."canonical"::jsonb - '{checkedBy,approvedBy,history}'::text[] IS DISTINCT FROM (
    SELECT d."canonical"::jsonb FROM "Publication" own
    JOIN "Publication" p ON p."claimId" = own."claimId" JOIN "Dossier" d ON d."digest" = p."digest"
    WHERE own.id = NEW."publicationId" ORDER BY p."publishedAt" DESC LIMIT 1)
  THEN
    RAISE EXCEPTION 'the record is not what was approved' USING ERRCODE = 'WB004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_published_record BEFORE INSERT ON "PublishedRecord"
  FOR EACH ROW EXECUTE FUNCTION check_published_record();

CREATE FUNCTION check_dossier() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."digest" <> encode(sha256(convert_to(NEW."canonical", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'digest is not the hash of the dossier' USING ERRCODE = 'WB004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_dossier BEFORE INSERT ON "Dossier"
  FOR EACH ROW EXECUTE FUNCTION check_dossier();

-- The press counts in the order of commits, whatever number the insert or update gives.
CREATE FUNCTION number_pressed_page() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "ChainHead";
BEGIN
  head := lock_chain('press');
  NEW."sequence" := head."sequence" + 1;
  UPDATE "ChainHead" SET "sequence" = NEW."sequence" WHERE "name" = 'press';
  PERFORM pg_notify('press', NEW."sequence"::text);
  RETURN NEW;
END $$;
CREATE TRIGGER number_pressed_page BEFORE INSERT OR UPDATE ON "PressedPage"
  FOR EACH ROW EXECUTE FUNCTION number_pressed_page();

CREATE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', NEW."topic");
  RETURN NULL;
END $$;
CREATE TRIGGER announce_outbox AFTER INSERT ON "Outbox"
  FOR EACH ROW EXECUTE FUNCTION announce_outbox();

-- ── Four eyes ───────────────────────────────────────────────────────────────────────────────

-- One writer a claim at a time, held to the end of the transaction; and none while a lawful removal
-- writes to all of them, so that nothing is made anew from the words that it takes out.
CREATE FUNCTION lock_claim(claim text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('every claim', 0));
  PERFORM pg_advisory_xact_lock(hashtextextended('claim:' || claim, 0));
END $$;

-- To be called before any other lock is taken.
CREATE FUNCTION lock_every_claim() RETURNS void LANGUAGE sql
  RETURN pg_advisory_xact_lock(hashtextextended('every claim', 0));

CREATE FUNCTION holds_role(person uuid, wanted "Role") RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (
    SELECT 1 FROM public."RoleGrant" g WHERE g."personId" = person AND g."role" = wanted
      AND NOT EXISTS (SELECT 1 FROM public."RoleRevocation" r WHERE r."grantId" = g.id)
  ) AND coalesce((
    SELECT s."active" FROM public."PersonStanding" s WHERE s."personId" = person
    ORDER BY s."setAt" DESC, s.id DESC LIMIT 1), true);

ALTER TABLE "Approval"
  ADD CONSTRAINT "Approval_four_eyes_author" CHECK ("editorId" <> "verdictAuthorId"),
  ADD CONSTRAINT "Approval_four_eyes_proposer" CHECK ("editorId" <> "proposerId");
ALTER TABLE "RemovalApproval"
  ADD CONSTRAINT "RemovalApproval_four_eyes" CHECK ("approvedBy" <> "requestedBy");

CREATE FUNCTION check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF NEW."version" <> 1 + coalesce((SELECT max("version") FROM "Verdict" WHERE "claimId" = NEW."claimId"), 0) THEN
    RAISE EXCEPTION 'version % is not the next one', NEW."version" USING ERRCODE = 'WB005';
  END IF;
  IF (SELECT r."scale" FROM "RatingDefinition" d JOIN "Rating" r ON r.id = d."ratingId" WHERE d.id = NEW."contentId") <> 'CONTENT'
    OR (SELECT r."scale" FROM "RatingDefinition" d JOIN "Rating" r ON r.id = d."ratingId" WHERE d.id = NEW."attributionId") <> 'ATTRIBUTION'
  THEN
    RAISE EXCEPTION 'a rating of the other scale' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_verdict BEFORE INSERT ON "Verdict"
  FOR EACH ROW EXECUTE FUNCTION check_verdict();

CREATE FUNCTION check_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF NEW."kind" = 'REMOVAL'
    OR NEW."number" <> 1 + coalesce((SELECT max("number") FROM "Proposal" WHERE "claimId" = NEW."claimId"), 0)
    OR NEW."claimId" <> (SELECT "claimId" FROM "Verdict" WHERE id = NEW."verdictId")
    OR NEW."claimId" <> (SELECT "claimId" FROM "Dossier" WHERE "digest" = NEW."digest")
    OR NEW."proposerId" <> NEW."verdictAuthorId" AND NEW."kind" <> 'RETRACTION'
  THEN
    RAISE EXCEPTION 'the proposal does not fit its verdict' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_proposal BEFORE INSERT ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION check_proposal();

CREATE FUNCTION check_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposal "Proposal";
BEGIN
  SELECT * INTO STRICT proposal FROM "Proposal" WHERE id = NEW."proposalId";
  PERFORM public.lock_claim(proposal."claimId");
  IF NOT public.holds_role(NEW."editorId", 'EDITOR') THEN
    RAISE EXCEPTION 'who approves must be an editor' USING ERRCODE = 'WB002';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "Verdict" v WHERE v."claimId" = proposal."claimId" AND v."authorId" = NEW."editorId"
      AND v."version" > coalesce((
        SELECT max(w."version") FROM "Approval" a JOIN "Verdict" w ON w.id = a."verdictId"
        WHERE w."claimId" = proposal."claimId"), 0)
  ) THEN
    RAISE EXCEPTION 'who wrote a version since the last approval cannot approve' USING ERRCODE = 'WB002';
  END IF;
  IF EXISTS (SELECT 1 FROM "Proposal" p WHERE p."claimId" = proposal."claimId" AND p."number" > proposal."number")
    OR EXISTS (SELECT 1 FROM "Return" WHERE "proposalId" = proposal.id)
    OR EXISTS (SELECT 1 FROM "ProposalWithdrawal" WHERE "proposalId" = proposal.id)
  THEN
    RAISE EXCEPTION 'the proposal is no longer in force' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_approval BEFORE INSERT ON "Approval"
  FOR EACH ROW EXECUTE FUNCTION check_approval();

-- A return or a withdrawal ends a proposal only while nobody else has.
CREATE FUNCTION check_proposal_end() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposal "Proposal";
BEGIN
  SELECT * INTO STRICT proposal FROM "Proposal" WHERE id = NEW."proposalId";
  PERFORM public.lock_claim(proposal."claimId");
  IF EXISTS (SELECT 1 FROM "Approval" WHERE "proposalId" = proposal.id)
    OR EXISTS (SELECT 1 FROM "Return" WHERE "proposalId" = proposal.id)
    OR EXISTS (SELECT 1 FROM "ProposalWithdrawal" WHERE "proposalId" = proposal.id)
  THEN
    RAISE EXCEPTION 'the proposal is no longer in force' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_proposal_end BEFORE INSERT ON "Return"
  FOR EACH ROW EXECUTE FUNCTION check_proposal_end();
CREATE TRIGGER check_proposal_end BEFORE INSERT ON "ProposalWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION check_proposal_end();

-- A removal is decided about once, by an editor.
CREATE FUNCTION check_removal_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  editor uuid := coalesce(to_jsonb(NEW) ->> 'approvedBy', to_jsonb(NEW) ->> 'refusedBy');
BEGIN
  PERFORM public.lock_claim((SELECT "claimId" FROM "Removal" WHERE id = NEW."removalId"));
  IF NOT public.holds_role(editor, 'EDITOR') THEN
    RAISE EXCEPTION 'who decides about a removal must be an editor' USING ERRCODE = 'WB002';
  END IF;
  IF EXISTS (SELECT 1 FROM "RemovalApproval" WHERE "removalId" = NEW."removalId")
    OR EXISTS (SELECT 1 FROM "RemovalRefusal" WHERE "removalId" = NEW."removalId")
  THEN
    RAISE EXCEPTION 'the removal was decided about before' USING ERRCODE = 'WB005';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_removal_decision BEFORE INSERT ON "RemovalApproval"
  FOR EACH ROW EXECUTE FUNCTION check_removal_decision();
CREATE TRIGGER check_removal_decision BEFORE INSERT ON "RemovalRefusal"
  FOR EACH ROW EXECUTE FUNCTION check_removal_decision();

-- ── Publication ─────────────────────────────────────────────────────────────────────────────

ALTER TABLE "Publication" ADD CONSTRAINT "Publication_ground_check" CHECK (
  CASE WHEN "kind" = 'REMOVAL'
    THEN "removalId" IS NOT NULL AND "approvalId" IS NULL AND "digest" IS NULL
    ELSE "removalId" IS NULL AND "approvalId" IS NOT NULL AND "digest" IS NOT NULL
  END);
-- With the unique supersedesId: one line a claim, so one live publication, its tip.
-- (An expression, since Prisma does not model partial indexes.)
CREATE UNIQUE INDEX "Publication_first_of_claim" ON "Publication"
  ((CASE WHEN "supersedesId" IS NULL THEN "claimId" END));

CREATE FUNCTION check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous "Publication";
  proposal "Proposal";
BEGIN
  PERFORM public.lock_claim(NEW."claimId");
  IF NEW."supersedesId" IS NOT NULL THEN
    SELECT * INTO STRICT previous FROM "Publication" WHERE id = NEW."supersedesId";
    IF previous."claimId" <> NEW."claimId" THEN
      RAISE EXCEPTION 'supersedes a publication of another claim' USING ERRCODE = 'WB005';
    END IF;
    -- Later than the one before it, however the clocks of two servers differ.
    NEW."publishedAt" := greatest(NEW."publishedAt", previous."publishedAt" + interval '1 millisecond');
  END IF;
  IF (NEW."supersedesId" IS NULL) <> (NEW."kind" = 'PUBLICATION') THEN
    RAISE EXCEPTION 'the first publication of a claim, and no other, is of kind PUBLICATION' USING ERRCODE = 'WB005';
  END IF;
  IF NEW."kind" = 'REMOVAL' THEN
    IF NOT EXISTS (SELECT 1 FROM "RemovalApproval" WHERE "removalId" = NEW."removalId") THEN
      RAISE EXCEPTION 'a removal that nobody else approved' USING ERRCODE = 'WB002';
    END IF;
  ELSE
    SELECT p.* INTO STRICT proposal FROM "Approval" a JOIN "Proposal" p ON p.id = a."proposalId"
      WHERE a.id = NEW."approvalId";
    IF proposal."claimId" <> NEW."claimId" OR proposal."kind" <> NEW."kind" OR proposal."digest" <> NEW."digest" THEN
      RAISE EXCEPTION 'the approval is of something else' USING ERRCODE = 'WB005';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_publication BEFORE INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION check_publication();

-- ── Small sanities ──────────────────────────────────────────────────────────────────────────

ALTER TABLE "Person" ADD CONSTRAINT "Person_language_check" CHECK ("language" IN ('ar', 'en'));
ALTER TABLE "Newsroom" ADD CONSTRAINT "Newsroom_one_row" CHECK ("id" = 1);
ALTER TABLE "RatingDefinition" ADD CONSTRAINT "RatingDefinition_number_check" CHECK ("number" BETWEEN 1 AND 5);
ALTER TABLE "ClaimClassification" ADD CONSTRAINT "ClaimClassification_look_again_check"
  CHECK ("kind" NOT IN ('PREDICTION', 'PROMISE') OR "lookAgainOn" IS NOT NULL);

-- What runs with the owner's rights is for these triggers alone: nobody else makes one of it.
REVOKE EXECUTE ON FUNCTION chain_trail_entry(), chain_public_log_entry(), number_pressed_page() FROM PUBLIC;
