-- What the desk searches and compares by trigrams, in the form in which Arabic has some whatever LC_CTYPE
-- is (see `trigram_form`). The folded text itself stays the column: a match is looked at again in it.
DROP INDEX "UtteranceSpan_folded_idx";
DROP INDEX "ClaimStage_search_idx";
DROP INDEX "ClaimStage_wording_idx";
CREATE INDEX "UtteranceSpan_trigrams" ON "UtteranceSpan" USING gin (trigram_form("folded") gin_trgm_ops);
CREATE INDEX "ClaimStage_search_trigrams" ON "ClaimStage" USING gin (trigram_form("search") gin_trgm_ops);
CREATE INDEX "ClaimStage_wording_trigrams" ON "ClaimStage" USING gin (trigram_form("wording") gin_trgm_ops);
