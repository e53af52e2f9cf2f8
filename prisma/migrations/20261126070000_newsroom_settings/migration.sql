-- What the newsroom is called, and what it asks of its work, is kept as versions: the highest number
-- is in force. A signed-in browser says what it is and when it was last used.

CREATE TABLE "NewsroomLogo" (
  "hash" TEXT NOT NULL,
  "bytes" BYTEA NOT NULL,
  "width" INTEGER NOT NULL,
  "height" INTEGER NOT NULL,
  "addedBy" UUID NOT NULL,
  "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "NewsroomLogo_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "NewsroomLogo_hash_check" CHECK ("hash" = encode(sha256("bytes"), 'hex')),
  CONSTRAINT "NewsroomLogo_size_check" CHECK (octet_length("bytes") <= 500000)
);

CREATE TABLE "NewsroomSettings" (
  "id" UUID NOT NULL,
  "number" INTEGER NOT NULL,
  "names" JSONB NOT NULL,
  "contactEmail" TEXT NOT NULL,
  "languages" TEXT[],
  "showsWholeArticles" BOOLEAN NOT NULL,
  "minimumSources" INTEGER NOT NULL,
  "logoHash" TEXT,
  "setBy" UUID,
  "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "NewsroomSettings_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "NewsroomSettings_number_check" CHECK ("number" >= 1),
  CONSTRAINT "NewsroomSettings_minimumSources_check" CHECK ("minimumSources" BETWEEN 1 AND 20),
  CONSTRAINT "NewsroomSettings_languages_check"
    CHECK (cardinality("languages") >= 1 AND "languages" <@ ARRAY['ar', 'en']),
  CONSTRAINT "NewsroomSettings_logoHash_fkey" FOREIGN KEY ("logoHash") REFERENCES "NewsroomLogo"("hash") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "NewsroomSettings_setBy_fkey" FOREIGN KEY ("setBy") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "NewsroomSettings_number_key" ON "NewsroomSettings"("number");

INSERT INTO "NewsroomSettings" ("id", "number", "names", "contactEmail", "languages", "showsWholeArticles", "minimumSources")
SELECT gen_random_uuid(), 1, "names", "contactEmail", ARRAY['ar', 'en'], false, 2 FROM "Newsroom";
ALTER TABLE "Newsroom" DROP COLUMN "names", DROP COLUMN "contactEmail";

DO $$
DECLARE
  held text;
BEGIN
  FOREACH held IN ARRAY ARRAY['Newsroom', 'NewsroomSettings', 'NewsroomLogo'] LOOP
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable()', held);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held);
  END LOOP;
END $$;

ALTER TABLE "Session"
  ADD COLUMN "browser" TEXT,
  ADD COLUMN "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
