-- On a site of ten thousand verdicts each of these was a walk through all of them at every publication.

-- Feeds and exports: by the last public act.
CREATE INDEX "PublicVerdict_isLive_publishedAt_publicationId_idx"
  ON "PublicVerdict" ("isLive", "publishedAt", "publicationId");

-- A month, whatever became of its verdicts since.
CREATE INDEX "PublicVerdict_firstPublishedAt_idx" ON "PublicVerdict" ("firstPublishedAt");
CREATE INDEX "PublicLogEntry_at_idx" ON "PublicLogEntry" ("at");

-- The sitemap of pages that are no verdict's (publication/exchange/make-sitemap.ts asks exactly so).
CREATE INDEX "PressedPage_pages" ON "PressedPage" ("path")
  WHERE "status" = 200 AND "contentType" LIKE 'text/html%'
    AND "path" !~ '^/[^/]+/verdicts/(?!by(/|$))';
