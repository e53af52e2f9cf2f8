-- What the queue and the overview count of a hundred thousand claims was read from their rows, which are
-- large; it stands in these.

-- Whose proposals were returned.
CREATE INDEX "ClaimStage_proposerId_stage_idx" ON "ClaimStage" ("proposerId", "stage");

-- Who has how much in hand.
CREATE INDEX "ClaimStage_isOpen_assigneeId_stage_dueOn_idx"
  ON "ClaimStage" ("isOpen", "assigneeId", "stage", "dueOn");

-- How many are in each stage and for how long; the queue sorts by it as before.
CREATE INDEX "ClaimStage_isOpen_stageSince_claimId_stage_idx"
  ON "ClaimStage" ("isOpen", "stageSince", "claimId", "stage");
DROP INDEX "ClaimStage_isOpen_stageSince_claimId_idx";

-- Spelled out where it is asked (review/speaker/speaker-line.ts), it is planned with the question.
DROP FUNCTION shown_names(uuid);
