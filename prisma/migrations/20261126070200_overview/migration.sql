-- What the overview counts by time.

CREATE INDEX "Publication_publishedAt_idx" ON "Publication"("publishedAt");
CREATE INDEX "ClaimSettingAside_setAsideAt_idx" ON "ClaimSettingAside"("setAsideAt");
CREATE INDEX "Return_returnedAt_idx" ON "Return"("returnedAt");
