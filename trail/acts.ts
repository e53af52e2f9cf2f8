/**
 * Everything that leaves a trail: a closed set, each act with its payload. An act is added here
 * first; `recordAct` takes no other. Payloads name rows and say what a reader of the trail needs to
 * understand the act; they never hold secrets or the identity of a confidential source.
 */
export interface Acts {
  "set-up-newsroom": { email: string };
  "invite-person": { email: string; name: string; roles: readonly string[] };
  "withdraw-invitation": { email: string };
  "accept-invitation": { email: string };
  "grant-role": { role: string };
  "revoke-role": { role: string };
  "disable-person": Record<string, never>;
  "enable-person": Record<string, never>;
  "change-password": Record<string, never>;
  "issue-password-reset": Record<string, never>;
  "reset-password": Record<string, never>;
  "end-sessions": { count: number };
  "set-published-name": { publishedName: string | null };

  "change-settings": { number: number; changed: readonly string[] };

  "propose-public-text": { proposalId: string; note: string };
  "approve-public-text": { proposalId: string };
  "return-public-text": { proposalId: string; reason: string };
  "withdraw-public-text": { proposalId: string };

  "receive-article": { revisionId: string; title: string; textHash: string; utterances: number };
  "revise-article": {
    revisionId: string;
    number: number;
    textHash: string;
    same: number;
    moved: number;
    changed: number;
    gone: number;
  };
  "make-utterance": { editId: string; utteranceId: string; kind: string; words: string };
  "change-utterance": {
    editId: string;
    utteranceId: string;
    replaced: string;
    kind: string;
    words: string;
    speakerName: string | null;
  };
  "split-utterance": { editId: string; utteranceIds: readonly string[]; replaced: string };
  "merge-utterances": {
    editId: string;
    utteranceId: string;
    replaced: readonly string[];
    words: string;
  };
  "undo-utterance-edit": { editId: string; kind: string };
  "close-article": Record<string, never>;
  "reopen-article": Record<string, never>;
  "add-speaker": { name: string };
  "name-speaker": { language: string; name: string; alias: boolean };
  "withdraw-speaker-name": { language: string; name: string };
  "describe-speaker": { wikidataId: string | null; pictureAddress: string | null };
  "add-office": { kind: string; title: string };
  "end-office": { title: string; heldUntil: string | null };
  "withdraw-office": { title: string };
  "merge-speakers": { mergeId: string; fromId: string };
  "undo-merge": { mergeId: string; fromId: string };
  "withhold-name": { withholdingId: string; reason: string };
  "lift-withholding": { withholdingId: string; reason: string };
  "assign-speaker": { utteranceId: string; speakerId: string };
  "record-appearance": { utteranceId: string; saidOn: string | null; occasion: string | null };

  "take-up-utterance": { utteranceId: string; wording: string; language: string };
  "word-claim": { wording: string; language: string };
  "classify-claim": { kind: string; lookAgainOn: string | null };
  "set-claim-aside": { reason: string; note: string | null };
  "resume-claim": Record<string, never>;
  "translate-utterance": { utteranceId: string; language: string };
  "add-utterance": { utteranceId: string };
  "withdraw-utterance": { utteranceId: string; reason: string };
  "restore-utterance": { utteranceId: string };
  /** Of a confidential source there is no title. */
  "cite-evidence": { evidenceId: string; title: string | null; stance: string };
  "withdraw-evidence": { evidenceId: string; reason: string };
  "restore-evidence": { evidenceId: string };
  "order-evidence": { evidenceIds: readonly string[] };
  "request-reply": { requestId: string; channel: string; askedOn: string; dueOn: string };
  "withdraw-reply-request": { requestId: string; reason: string };
  "record-reply": { requestId: string; answeredOn: string };
  "omit-reply": { reason: string };

  "propose-verdict": {
    proposalId: string;
    version: number;
    kind: string;
    digest: string;
    attribution: string;
    content: string;
    /** Warnings of the linter that the person ticked: "rule|place|…". */
    ticked: readonly string[];
  };
  "propose-amendment": {
    proposalId: string;
    digest: string;
    places: readonly string[];
    ticked: readonly string[];
  };
  "withdraw-proposal": { proposalId: string };
  "approve-verdict": { proposalId: string; digest: string; ticked: readonly string[] };
  "return-verdict": { proposalId: string; cause: string; reason: string; remarks: number };
  "propose-retraction": { proposalId: string; digest: string };
  "publish-verdict": { publicationId: string; kind: string; digest: string; recordHash: string };

  /** `mentioned`: ids of people. What was written is in the comment alone. */
  "start-thread": { threadId: string; commentId: string; place: string; mentioned: string[] };
  "reply-in-thread": { threadId: string; commentId: string; mentioned: string[] };
  "withdraw-comment": { threadId: string; commentId: string };
  "resolve-thread": { threadId: string };
  "reopen-thread": { threadId: string };
  "assign-claim": { assigneeId: string | null };
  "assign-article": { assigneeId: string | null };
  /** An ISO day. */
  "set-due-date": { dueOn: string | null };
  "set-article-due-date": { dueOn: string | null };
  "set-priority": { reach: number | null; harm: number | null };
  "set-topics": { added: readonly string[]; removed: readonly string[] };
  "set-article-topics": { added: readonly string[]; removed: readonly string[] };
  "flag-claim": { flagId: string; reason: string; note: string | null };
  "clear-flag": { flagId: string };
  /** An ISO instant. */
  "set-embargo": { until: string | null };
  "show-being-checked": { noteId: string };
  "end-being-checked": { noteId: string };
  "define-topic": { ar: string; en: string; isRetired: boolean };

  "request-removal": { removalId: string; ground: string; wordsHash: string };
  "refuse-removal": { removalId: string; reason: string };
  "approve-removal": { removalId: string; wordsHash: string };

  "place-hold": { holdId: string; reason: string };
  "lift-hold": { holdId: string; reason: string };
  /** Never who asked or what for: that is personal, and the trail is kept for ever. */
  "record-request": { kind: string; receivedOn: string; deadlineOn: string };
  "note-progress": Record<string, never>;
  "decide-request": { outcome: string };
  "reopen-request": Record<string, never>;

  "take-reader-message": Record<string, never>;
  "answer-reader-message": { outcome: string; claimId: string | null };
}

export type Act = keyof Acts;

/** What an act was done to, as the trail names it. */
export type Subject =
  `${"newsroom" | "person" | "article" | "speaker" | "claim" | "public-text" | "topic" | "request" | "message"}:${string}`;
