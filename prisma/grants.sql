-- What the application's role may do. Run by the owner after every migration; `:app_role` is
-- replaced by the quoted name of the role in DATABASE_URL. It owns nothing and drops nothing.

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :app_role;
REVOKE ALL ON SCHEMA public FROM :app_role;
GRANT USAGE ON SCHEMA public TO :app_role;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO :app_role;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO :app_role;

-- Chain heads move by triggers alone, and ratings are defined by the approval of a second person; the migrations' table is read to see what is pending.
REVOKE INSERT ON "ChainHead" FROM :app_role;
REVOKE INSERT ON "_prisma_migrations" FROM :app_role;
REVOKE INSERT ON "Rating" FROM :app_role;
-- Where claims stand follows from other rows: triggers alone write it.
REVOKE INSERT ON "ClaimStage" FROM :app_role;
-- What readers find verdicts by follows from the published records: triggers alone write it.
REVOKE INSERT ON "PublicVerdict" FROM :app_role;
-- Where speakers stand is settled by triggers alone.
REVOKE INSERT ON "SpeakerEntry" FROM :app_role;
REVOKE INSERT ON "RatingDefinition" FROM :app_role;

-- Mutable rows (schema.prisma says why each is).
GRANT UPDATE ("language", "publishedName") ON "Person" TO :app_role;
GRANT UPDATE ("passwordHash", "changedAt") ON "Credential" TO :app_role;
GRANT UPDATE ("freshAt", "usedAt", "expiresAt"), DELETE ON "Session" TO :app_role;
GRANT UPDATE ("usedAt") ON "AccessLink" TO :app_role;
GRANT UPDATE ("identity") ON "ConfidentialSource" TO :app_role;
GRANT UPDATE, DELETE ON "VerdictDraft" TO :app_role;
GRANT UPDATE ("digest", "previous", "seenAt") ON "LastSeen" TO :app_role;
GRANT UPDATE ON "PressedPage" TO :app_role;
GRANT DELETE ON "SavedView" TO :app_role;
GRANT UPDATE ("attempts", "lastError", "dueAt", "doneAt") ON "Outbox" TO :app_role;
GRANT UPDATE ("subject", "part", "seenAt"), DELETE ON "Presence" TO :app_role;
GRANT UPDATE ("readAt", "mailedAt") ON "Notification" TO :app_role;
GRANT UPDATE ("delivery", "off", "withoutMail", "lastDigestOn") ON "NotificationPreference" TO :app_role;
GRANT UPDATE ("sequence") ON "NotificationCursor" TO :app_role;
REVOKE INSERT ON "NotificationCursor" FROM :app_role;

-- Columns that a lawful removal masks or erases; triggers let nothing else through.
GRANT UPDATE ("words", "ground") ON "Removal" TO :app_role;
GRANT UPDATE ("canonical") ON "PublishedRecord" TO :app_role;
GRANT UPDATE ("payload") ON "TrailEntry" TO :app_role;
GRANT UPDATE ("address", "recordingAddress", "pictureAddress") ON "Article" TO :app_role;
GRANT UPDATE ("title", "text") ON "ArticleRevision" TO :app_role;
GRANT UPDATE ("speakerName", "viaName") ON "Utterance" TO :app_role;
GRANT UPDATE ("exact") ON "UtteranceSpan" TO :app_role;
GRANT UPDATE ("exact") ON "NarrationCandidate" TO :app_role;
GRANT UPDATE ("name") ON "SpeakerName" TO :app_role;
GRANT UPDATE ("title") ON "SpeakerOffice" TO :app_role;
GRANT UPDATE ("pictureAddress", "notes") ON "SpeakerDescription" TO :app_role;
GRANT UPDATE ("labels", "reason") ON "NameWithholding" TO :app_role;
GRANT UPDATE ("reason") ON "NameWithholdingLifting" TO :app_role;
GRANT UPDATE ("reason") ON "LegalHold" TO :app_role;
GRANT UPDATE ("reason") ON "LegalHoldLifting" TO :app_role;
GRANT UPDATE ("fromWhom", "receivedBy", "text") ON "LegalRequest" TO :app_role;
GRANT UPDATE ("note") ON "LegalRequestProgress" TO :app_role;
GRANT UPDATE ("note") ON "LegalRequestDecision" TO :app_role;
GRANT UPDATE ("reason") ON "LegalRequestReopening" TO :app_role;
GRANT UPDATE ("text", "address", "pictureAddress") ON "ReaderMessage" TO :app_role;
GRANT UPDATE ("answer") ON "ReaderMessageAnswer" TO :app_role;
GRANT UPDATE ("occasion", "address") ON "Appearance" TO :app_role;
GRANT UPDATE ("text") ON "ClaimWording" TO :app_role;
GRANT UPDATE ("note") ON "ClaimSettingAside" TO :app_role;
GRANT UPDATE ("text", "translator") ON "UtteranceTranslation" TO :app_role;
GRANT UPDATE ("reason") ON "ClaimUtteranceWithdrawal" TO :app_role;
GRANT UPDATE ("title", "publisher", "author", "address", "ownerName", "interest") ON "Source" TO :app_role;
GRANT UPDATE ("excerpt", "relevance") ON "Evidence" TO :app_role;
GRANT UPDATE ("asked") ON "ReplyRequest" TO :app_role;
GRANT UPDATE ("text") ON "ReplyAnswer" TO :app_role;
GRANT UPDATE ("reason") ON "ReplyRequestWithdrawal" TO :app_role;
GRANT UPDATE ("reason") ON "ReplyOmission" TO :app_role;
GRANT UPDATE ("note") ON "ClaimFlag" TO :app_role;
GRANT UPDATE ("title", "publisher", "author", "address") ON "Source" TO :app_role;
GRANT UPDATE ("excerpt") ON "Evidence" TO :app_role;
GRANT UPDATE ("reason") ON "EvidenceWithdrawal" TO :app_role;
GRANT UPDATE ("counterSearch") ON "Verdict" TO :app_role;
GRANT UPDATE ("finding", "reasoning", "document") ON "VerdictText" TO :app_role;
GRANT UPDATE ("canonical") ON "Dossier" TO :app_role;
GRANT UPDATE ("note", "ticked") ON "Proposal" TO :app_role;
GRANT UPDATE ("reason") ON "Return" TO :app_role;
GRANT UPDATE ("quote", "remark") ON "ReturnRemark" TO :app_role;
GRANT UPDATE ("reason") ON "RemovalRefusal" TO :app_role;
GRANT UPDATE ("text") ON "Comment" TO :app_role;
GRANT UPDATE ("content", "note") ON "PublicTextProposal" TO :app_role;
GRANT UPDATE ("reason") ON "PublicTextReturn" TO :app_role;
