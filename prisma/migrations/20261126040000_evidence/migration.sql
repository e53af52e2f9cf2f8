-- What a claim rests on and where else it was made: weight, ownership, interest and pictures of
-- sources, other utterances of a claim, the right of reply.

CREATE TYPE "OwnerKind" AS ENUM ('STATE', 'PARTY');
CREATE TYPE "ReplyChannel" AS ENUM ('EMAIL', 'PHONE', 'LETTER', 'POST', 'IN_PERSON');
ALTER TYPE "SourceKind" ADD VALUE 'WALLED_PAGE';

-- ── Words and utterances ────────────────────────────────────────────────────────────────────

ALTER TABLE "Appearance" ADD COLUMN "timeCode" TEXT,
  ADD CONSTRAINT "Appearance_timeCode_check" CHECK ("timeCode" ~ '^(\d{1,2}:)?\d{1,3}:[0-5]\d$');

CREATE TABLE "UtteranceTranslation" (
    "id" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "translator" TEXT NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UtteranceTranslation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "UtteranceTranslation_utteranceId_language_addedAt_idx" ON "UtteranceTranslation"("utteranceId", "language", "addedAt");

ALTER TABLE "ClaimUtterance"
  ADD COLUMN "meansTheSame" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "dateFits" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "ClaimUtteranceWithdrawal" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "utteranceId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimUtteranceWithdrawal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ClaimUtteranceWithdrawal_claimId_utteranceId_idx" ON "ClaimUtteranceWithdrawal"("claimId", "utteranceId");

CREATE TABLE "ClaimUtteranceRestoration" (
    "withdrawalId" UUID NOT NULL,
    "restoredBy" UUID NOT NULL,
    "restoredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimUtteranceRestoration_pkey" PRIMARY KEY ("withdrawalId")
);

-- ── Evidence ────────────────────────────────────────────────────────────────────────────────

CREATE TABLE "SourcePicture" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourcePicture_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "SourcePicture_hash_check" CHECK ("hash" = encode(sha256("bytes"), 'hex')),
    CONSTRAINT "SourcePicture_size_check" CHECK (octet_length("bytes") <= 4000000)
);

ALTER TABLE "Source"
  ADD COLUMN "ownerKind" "OwnerKind",
  ADD COLUMN "ownerName" TEXT,
  ADD COLUMN "interest" TEXT,
  ADD COLUMN "pictureHash" TEXT,
  ADD CONSTRAINT "Source_owner_check" CHECK ("ownerName" IS NULL OR "ownerKind" IS NOT NULL);
ALTER TABLE "Evidence" ADD COLUMN "relevance" TEXT;

-- What was withdrawn can be taken back, and withdrawn again: a withdrawal has an id of its own.
ALTER TABLE "EvidenceWithdrawal" ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "EvidenceWithdrawal" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "EvidenceWithdrawal" DROP CONSTRAINT "EvidenceWithdrawal_pkey",
  ADD CONSTRAINT "EvidenceWithdrawal_pkey" PRIMARY KEY ("id");
CREATE INDEX "EvidenceWithdrawal_evidenceId_idx" ON "EvidenceWithdrawal"("evidenceId");

CREATE TABLE "EvidenceRestoration" (
    "withdrawalId" UUID NOT NULL,
    "restoredBy" UUID NOT NULL,
    "restoredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceRestoration_pkey" PRIMARY KEY ("withdrawalId")
);

CREATE TABLE "EvidenceOrder" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "evidenceIds" UUID[],
    "orderedBy" UUID NOT NULL,
    "orderedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceOrder_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "EvidenceOrder_claimId_orderedAt_idx" ON "EvidenceOrder"("claimId", "orderedAt");

-- ── Right of reply ──────────────────────────────────────────────────────────────────────────

CREATE TABLE "ReplyRequest" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "speakerId" UUID,
    "asked" TEXT,
    "language" TEXT NOT NULL,
    "channel" "ReplyChannel" NOT NULL,
    "askedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyRequest_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReplyRequest_asked_check" CHECK (num_nonnulls("speakerId", "asked") = 1),
    CONSTRAINT "ReplyRequest_dueOn_check" CHECK ("dueOn" >= "askedOn")
);
CREATE INDEX "ReplyRequest_claimId_idx" ON "ReplyRequest"("claimId");

CREATE TABLE "ReplyAnswer" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "answeredOn" DATE NOT NULL,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyAnswer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReplyAnswer_requestId_recordedAt_idx" ON "ReplyAnswer"("requestId", "recordedAt");

CREATE TABLE "ReplyRequestWithdrawal" (
    "requestId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyRequestWithdrawal_pkey" PRIMARY KEY ("requestId")
);

CREATE TABLE "ReplyOmission" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReplyOmission_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReplyOmission_claimId_recordedAt_idx" ON "ReplyOmission"("claimId", "recordedAt");

ALTER TABLE "UtteranceTranslation" ADD CONSTRAINT "UtteranceTranslation_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimUtteranceWithdrawal" ADD CONSTRAINT "ClaimUtteranceWithdrawal_claimId_utteranceId_fkey" FOREIGN KEY ("claimId", "utteranceId") REFERENCES "ClaimUtterance"("claimId", "utteranceId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClaimUtteranceRestoration" ADD CONSTRAINT "ClaimUtteranceRestoration_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "ClaimUtteranceWithdrawal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Source" ADD CONSTRAINT "Source_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "SourcePicture"("hash") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "EvidenceRestoration" ADD CONSTRAINT "EvidenceRestoration_withdrawalId_fkey" FOREIGN KEY ("withdrawalId") REFERENCES "EvidenceWithdrawal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "EvidenceOrder" ADD CONSTRAINT "EvidenceOrder_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyRequest" ADD CONSTRAINT "ReplyRequest_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyRequest" ADD CONSTRAINT "ReplyRequest_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ReplyAnswer" ADD CONSTRAINT "ReplyAnswer_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReplyRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyRequestWithdrawal" ADD CONSTRAINT "ReplyRequestWithdrawal_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "ReplyRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReplyOmission" ADD CONSTRAINT "ReplyOmission_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Immutable rows, and what a lawful removal masks in them ─────────────────────────────────

DO $$
DECLARE
  held record;
  arguments text;
BEGIN
  FOR held IN SELECT * FROM (VALUES
    ('UtteranceTranslation', 'text,translator'), ('ClaimUtteranceWithdrawal', 'reason'),
    ('ClaimUtteranceRestoration', ''), ('SourcePicture', ''), ('EvidenceRestoration', ''),
    ('EvidenceOrder', ''), ('ReplyRequest', 'asked'), ('ReplyAnswer', 'text'),
    ('ReplyRequestWithdrawal', 'reason'), ('ReplyOmission', 'reason')
  ) AS t(name, columns) LOOP
    SELECT coalesce(string_agg(quote_literal(c), ', '), '') INTO arguments
      FROM unnest(string_to_array(held.columns, ',')) AS c;
    EXECUTE format('CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_immutable(%s)', held.name, arguments);
    EXECUTE format('CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable()', held.name);
  END LOOP;
END $$;

DROP TRIGGER hold_immutable ON "Source";
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "Source" FOR EACH ROW
  EXECUTE FUNCTION hold_immutable('title', 'publisher', 'author', 'address', 'ownerName', 'interest');
DROP TRIGGER hold_immutable ON "Evidence";
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "Evidence" FOR EACH ROW
  EXECUTE FUNCTION hold_immutable('excerpt', 'relevance');
