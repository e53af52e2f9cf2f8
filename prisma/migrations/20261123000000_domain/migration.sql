-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('FACT_CHECKER', 'EDITOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "AccessLinkKind" AS ENUM ('SETUP', 'INVITATION', 'PASSWORD_RESET');

-- CreateEnum
CREATE TYPE "UtteranceKind" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT');

-- CreateEnum
CREATE TYPE "SpanRole" AS ENUM ('QUOTE', 'STATEMENT', 'MENTION', 'CUE');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('PERSON', 'BODY');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('FACT', 'NUMBER', 'COMPARISON', 'PREDICTION', 'PROMISE', 'DEMAND', 'OPINION');

-- CreateEnum
CREATE TYPE "SettingAsideReason" AS ENUM ('OPINION', 'NOT_CHECKABLE', 'TRIVIAL', 'DUPLICATE', 'SATIRE', 'OUT_OF_SCOPE');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('DOCUMENT', 'DATA', 'INTERVIEW', 'CALL', 'LETTER', 'CAPTURE');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('SUPPORTS', 'CONTRADICTS', 'CONTEXT');

-- CreateEnum
CREATE TYPE "Scale" AS ENUM ('CONTENT', 'ATTRIBUTION');

-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('PUBLICATION', 'CORRECTION', 'CLARIFICATION', 'UPDATE', 'AMENDMENT', 'RETRACTION', 'REMOVAL');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "publishedName" TEXT,
    "language" TEXT NOT NULL DEFAULT 'ar',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "personId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "freshAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "grantedBy" UUID,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleRevocation" (
    "grantId" UUID NOT NULL,
    "revokedBy" UUID NOT NULL,
    "revokedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleRevocation_pkey" PRIMARY KEY ("grantId")
);

-- CreateTable
CREATE TABLE "PersonStanding" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonStanding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessLink" (
    "id" UUID NOT NULL,
    "kind" "AccessLinkKind" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "roles" "Role"[],
    "personId" UUID,
    "issuedBy" UUID,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccessLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Newsroom" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "names" JSONB NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "outletId" UUID,
    "address" TEXT,
    "publishedOn" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "textLength" INTEGER NOT NULL,
    "splitter" TEXT NOT NULL,
    "receivedBy" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleClosing" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "closedBy" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleClosing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleReopening" (
    "closingId" UUID NOT NULL,
    "reopenedBy" UUID NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleReopening_pkey" PRIMARY KEY ("closingId")
);

-- CreateTable
CREATE TABLE "Utterance" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "passageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "UtteranceKind" NOT NULL,
    "speakerName" TEXT,
    "viaName" TEXT,
    "explanation" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Utterance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UtteranceSpan" (
    "id" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,
    "role" "SpanRole" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "UtteranceSpan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" UUID NOT NULL,
    "kind" "SpeakerKind" NOT NULL,
    "wikidataId" TEXT,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerName" (
    "id" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpeakerName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerOffice" (
    "id" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heldFrom" TEXT,
    "heldUntil" TEXT,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpeakerOffice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpeakerAssignment" (
    "id" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "assignedBy" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpeakerAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,
    "saidOn" TEXT,
    "occasion" TEXT,
    "address" TEXT,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "takenUpBy" UUID NOT NULL,
    "takenUpAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimWording" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "wordedBy" UUID NOT NULL,
    "wordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimWording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimClassification" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "lookAgainOn" DATE,
    "classifiedBy" UUID NOT NULL,
    "classifiedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimClassification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimUtterance" (
    "claimId" TEXT NOT NULL,
    "utteranceId" UUID NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimUtterance_pkey" PRIMARY KEY ("claimId","utteranceId")
);

-- CreateTable
CREATE TABLE "ClaimSettingAside" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "reason" "SettingAsideReason" NOT NULL,
    "note" TEXT,
    "setAsideBy" UUID NOT NULL,
    "setAsideAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimSettingAside_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimResumption" (
    "settingAsideId" UUID NOT NULL,
    "resumedBy" UUID NOT NULL,
    "resumedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimResumption_pkey" PRIMARY KEY ("settingAsideId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "address" TEXT,
    "publishedOn" TEXT,
    "isPrimary" BOOLEAN NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConfidentialSource" (
    "sourceId" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "keptBy" UUID NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConfidentialSource_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "excerpt" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "seenOn" DATE NOT NULL,
    "citedBy" UUID NOT NULL,
    "citedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceWithdrawal" (
    "evidenceId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceWithdrawal_pkey" PRIMARY KEY ("evidenceId")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "scale" "Scale" NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RatingDefinition" (
    "id" UUID NOT NULL,
    "ratingId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER,
    "texts" JSONB NOT NULL,
    "definedBy" UUID,
    "definedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingDefinition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "attributionId" UUID NOT NULL,
    "contentId" UUID NOT NULL,
    "counterSearch" TEXT,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictText" (
    "verdictId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "reasoning" TEXT NOT NULL,

    CONSTRAINT "VerdictText_pkey" PRIMARY KEY ("verdictId","language")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "digest" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "canonical" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdictId" UUID NOT NULL,
    "verdictAuthorId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "note" JSONB,
    "proposerId" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "proposerId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "verdictAuthorId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "editorId" UUID NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Return" (
    "proposalId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "editorId" UUID NOT NULL,
    "returnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "ProposalWithdrawal" (
    "proposalId" UUID NOT NULL,
    "withdrawnBy" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalWithdrawal_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "approvalId" UUID,
    "digest" TEXT,
    "removalId" UUID,
    "supersedesId" UUID,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedRecord" (
    "publicationId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "canonical" TEXT,

    CONSTRAINT "PublishedRecord_pkey" PRIMARY KEY ("publicationId")
);

-- CreateTable
CREATE TABLE "PublicLogEntry" (
    "sequence" INTEGER NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "publicationId" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "recordHash" TEXT NOT NULL,
    "trailHead" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "PublicLogEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PressedPage" (
    "path" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "status" INTEGER NOT NULL,
    "contentType" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "gzip" BYTEA,
    "brotli" BYTEA,
    "hash" TEXT NOT NULL,
    "pressedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PressedPage_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Removal" (
    "id" UUID NOT NULL,
    "claimId" TEXT NOT NULL,
    "words" TEXT,
    "wordsHash" TEXT NOT NULL,
    "wordsLength" INTEGER NOT NULL,
    "ground" TEXT NOT NULL,
    "requestedBy" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Removal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RemovalApproval" (
    "removalId" UUID NOT NULL,
    "requestedBy" UUID NOT NULL,
    "approvedBy" UUID NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemovalApproval_pkey" PRIMARY KEY ("removalId")
);

-- CreateTable
CREATE TABLE "RemovalRefusal" (
    "removalId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "refusedBy" UUID NOT NULL,
    "refusedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemovalRefusal_pkey" PRIMARY KEY ("removalId")
);

-- CreateTable
CREATE TABLE "TrailEntry" (
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" TEXT,
    "payloadHash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "TrailEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "name" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "PersonStanding_personId_setAt_idx" ON "PersonStanding"("personId", "setAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessLink_tokenHash_key" ON "AccessLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleRevision_articleId_number_key" ON "ArticleRevision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_revisionId_position_key" ON "Passage"("revisionId", "position");

-- CreateIndex
CREATE INDEX "ArticleClosing_articleId_idx" ON "ArticleClosing"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Utterance_revisionId_position_key" ON "Utterance"("revisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "UtteranceSpan_utteranceId_role_ordinal_key" ON "UtteranceSpan"("utteranceId", "role", "ordinal");

-- CreateIndex
CREATE INDEX "SpeakerName_speakerId_idx" ON "SpeakerName"("speakerId");

-- CreateIndex
CREATE INDEX "SpeakerName_name_idx" ON "SpeakerName"("name");

-- CreateIndex
CREATE INDEX "SpeakerOffice_speakerId_idx" ON "SpeakerOffice"("speakerId");

-- CreateIndex
CREATE INDEX "SpeakerAssignment_utteranceId_assignedAt_idx" ON "SpeakerAssignment"("utteranceId", "assignedAt");

-- CreateIndex
CREATE INDEX "Appearance_utteranceId_recordedAt_idx" ON "Appearance"("utteranceId", "recordedAt");

-- CreateIndex
CREATE INDEX "ClaimWording_claimId_language_wordedAt_idx" ON "ClaimWording"("claimId", "language", "wordedAt");

-- CreateIndex
CREATE INDEX "ClaimClassification_claimId_classifiedAt_idx" ON "ClaimClassification"("claimId", "classifiedAt");

-- CreateIndex
CREATE INDEX "ClaimUtterance_utteranceId_idx" ON "ClaimUtterance"("utteranceId");

-- CreateIndex
CREATE INDEX "ClaimSettingAside_claimId_idx" ON "ClaimSettingAside"("claimId");

-- CreateIndex
CREATE INDEX "Evidence_claimId_idx" ON "Evidence"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_scale_key_key" ON "Rating"("scale", "key");

-- CreateIndex
CREATE UNIQUE INDEX "RatingDefinition_ratingId_version_key" ON "RatingDefinition"("ratingId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_claimId_version_key" ON "Verdict"("claimId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_id_authorId_key" ON "Verdict"("id", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_id_proposerId_verdictId_verdictAuthorId_digest_key" ON "Proposal"("id", "proposerId", "verdictId", "verdictAuthorId", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_claimId_number_key" ON "Proposal"("claimId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_proposalId_key" ON "Approval"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_proposalId_proposerId_verdictId_verdictAuthorId_di_key" ON "Approval"("proposalId", "proposerId", "verdictId", "verdictAuthorId", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_id_digest_key" ON "Approval"("id", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_approvalId_key" ON "Publication"("approvalId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_supersedesId_key" ON "Publication"("supersedesId");

-- CreateIndex
CREATE INDEX "Publication_claimId_idx" ON "Publication"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_approvalId_digest_key" ON "Publication"("approvalId", "digest");

-- CreateIndex
CREATE UNIQUE INDEX "PublicLogEntry_hash_key" ON "PublicLogEntry"("hash");

-- CreateIndex
CREATE INDEX "PublicLogEntry_claimId_idx" ON "PublicLogEntry"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "PressedPage_sequence_key" ON "PressedPage"("sequence");

-- CreateIndex
CREATE INDEX "Outbox_doneAt_id_idx" ON "Outbox"("doneAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Removal_id_requestedBy_key" ON "Removal"("id", "requestedBy");

-- CreateIndex
CREATE UNIQUE INDEX "RemovalApproval_removalId_requestedBy_key" ON "RemovalApproval"("removalId", "requestedBy");

-- CreateIndex
CREATE UNIQUE INDEX "TrailEntry_hash_key" ON "TrailEntry"("hash");

-- CreateIndex
CREATE INDEX "TrailEntry_subject_sequence_idx" ON "TrailEntry"("subject", "sequence");

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleRevocation" ADD CONSTRAINT "RoleRevocation_grantId_fkey" FOREIGN KEY ("grantId") REFERENCES "RoleGrant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonStanding" ADD CONSTRAINT "PersonStanding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessLink" ADD CONSTRAINT "AccessLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_receivedBy_fkey" FOREIGN KEY ("receivedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleClosing" ADD CONSTRAINT "ArticleClosing_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReopening" ADD CONSTRAINT "ArticleReopening_closingId_fkey" FOREIGN KEY ("closingId") REFERENCES "ArticleClosing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utterance" ADD CONSTRAINT "Utterance_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utterance" ADD CONSTRAINT "Utterance_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UtteranceSpan" ADD CONSTRAINT "UtteranceSpan_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerName" ADD CONSTRAINT "SpeakerName_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerOffice" ADD CONSTRAINT "SpeakerOffice_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerAssignment" ADD CONSTRAINT "SpeakerAssignment_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerAssignment" ADD CONSTRAINT "SpeakerAssignment_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_takenUpBy_fkey" FOREIGN KEY ("takenUpBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimWording" ADD CONSTRAINT "ClaimWording_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimClassification" ADD CONSTRAINT "ClaimClassification_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimUtterance" ADD CONSTRAINT "ClaimUtterance_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimUtterance" ADD CONSTRAINT "ClaimUtterance_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimSettingAside" ADD CONSTRAINT "ClaimSettingAside_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimResumption" ADD CONSTRAINT "ClaimResumption_settingAsideId_fkey" FOREIGN KEY ("settingAsideId") REFERENCES "ClaimSettingAside"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialSource" ADD CONSTRAINT "ConfidentialSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceWithdrawal" ADD CONSTRAINT "EvidenceWithdrawal_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingDefinition" ADD CONSTRAINT "RatingDefinition_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "Rating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_attributionId_fkey" FOREIGN KEY ("attributionId") REFERENCES "RatingDefinition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_contentId_fkey" FOREIGN KEY ("contentId") REFERENCES "RatingDefinition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictText" ADD CONSTRAINT "VerdictText_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_verdictId_verdictAuthorId_fkey" FOREIGN KEY ("verdictId", "verdictAuthorId") REFERENCES "Verdict"("id", "authorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_digest_fkey" FOREIGN KEY ("digest") REFERENCES "Dossier"("digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_proposalId_proposerId_verdictId_verdictAuthorId_d_fkey" FOREIGN KEY ("proposalId", "proposerId", "verdictId", "verdictAuthorId", "digest") REFERENCES "Proposal"("id", "proposerId", "verdictId", "verdictAuthorId", "digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_verdictId_verdictAuthorId_fkey" FOREIGN KEY ("verdictId", "verdictAuthorId") REFERENCES "Verdict"("id", "authorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalWithdrawal" ADD CONSTRAINT "ProposalWithdrawal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_approvalId_digest_fkey" FOREIGN KEY ("approvalId", "digest") REFERENCES "Approval"("id", "digest") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_publishedBy_fkey" FOREIGN KEY ("publishedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedRecord" ADD CONSTRAINT "PublishedRecord_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicLogEntry" ADD CONSTRAINT "PublicLogEntry_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Removal" ADD CONSTRAINT "Removal_requestedBy_fkey" FOREIGN KEY ("requestedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemovalApproval" ADD CONSTRAINT "RemovalApproval_removalId_requestedBy_fkey" FOREIGN KEY ("removalId", "requestedBy") REFERENCES "Removal"("id", "requestedBy") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemovalApproval" ADD CONSTRAINT "RemovalApproval_approvedBy_fkey" FOREIGN KEY ("approvedBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemovalRefusal" ADD CONSTRAINT "RemovalRefusal_removalId_fkey" FOREIGN KEY ("removalId") REFERENCES "Removal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


