import type { Role } from "./roles";

/**
 * Who may do what. Pure: a table and nothing else. Whose work it is (four eyes) is asked in the
 * domain function and enforced by the database; here stands what a role alone decides.
 */
interface Rule {
  readonly roles: readonly Role[];
  /** Needs the password to have been given within the last minutes. */
  readonly fresh?: true;
}

const everybody: Rule = { roles: ["FACT_CHECKER", "EDITOR", "ADMINISTRATOR"] };
const desk: Rule = { roles: ["FACT_CHECKER", "EDITOR"] };
const editors: Rule = { roles: ["EDITOR"] };
const administrators: Rule = { roles: ["ADMINISTRATOR"] };
const editorsAndAdministrators: Rule = { roles: ["EDITOR", "ADMINISTRATOR"] };
const freshAdministrators: Rule = { ...administrators, fresh: true };

export const policy = {
  "read-desk": desk,
  "read-people": administrators,

  "receive-article": desk,
  "revise-article": desk,
  "make-utterance": desk,
  "change-utterance": desk,
  "split-utterance": desk,
  "merge-utterances": desk,
  "undo-utterance-edit": desk,
  "close-article": desk,
  "reopen-article": desk,
  "add-speaker": desk,
  "name-speaker": desk,
  "withdraw-speaker-name": desk,
  "describe-speaker": desk,
  "add-office": desk,
  "end-office": desk,
  "withdraw-office": desk,
  "merge-speakers": desk,
  "undo-merge": desk,
  // Everybody at the desk may protect a name; making it public again is for editors.
  "withhold-name": desk,
  "lift-withholding": editors,
  "assign-speaker": desk,
  "record-appearance": desk,
  "take-up-utterance": desk,
  "word-claim": desk,
  "classify-claim": desk,
  "set-claim-aside": desk,
  "resume-claim": desk,
  "cite-evidence": desk,
  "withdraw-evidence": desk,
  "restore-evidence": desk,
  "order-evidence": desk,
  "translate-utterance": desk,
  "add-utterance": desk,
  "withdraw-utterance": desk,
  "restore-utterance": desk,
  "request-reply": desk,
  "withdraw-reply-request": desk,
  "record-reply": desk,
  "omit-reply": desk,
  "propose-verdict": desk,
  "withdraw-proposal": desk,
  "propose-retraction": desk,
  "start-thread": desk,
  "reply-in-thread": desk,
  "withdraw-comment": desk,
  "resolve-thread": desk,
  "reopen-thread": desk,
  "propose-amendment": desk,

  "assign-claim": desk,
  "assign-article": desk,
  "set-due-date": desk,
  "set-article-due-date": desk,
  "set-priority": desk,
  "set-topics": desk,
  "set-article-topics": desk,
  "flag-claim": desk,
  "clear-flag": desk,
  "set-embargo": editors,
  "show-being-checked": editors,
  "end-being-checked": editors,
  "define-topic": administrators,

  "approve-verdict": editors,
  "return-verdict": editors,
  "publish-verdict": editors,
  "request-removal": editors,
  "refuse-removal": editors,
  "approve-removal": { ...editors, fresh: true },

  "place-hold": editors,
  "lift-hold": editors,
  // Who asks, and for what, is personal data of people outside: those who answer read it, and by
  // least privilege nobody else, administrators neither.
  "read-legal": editors,
  "record-request": editors,
  "note-progress": editors,
  "decide-request": editors,
  "reopen-request": editors,

  "read-reader-messages": desk,
  "take-reader-message": desk,
  "answer-reader-message": desk,

  "invite-person": freshAdministrators,
  "withdraw-invitation": administrators,
  "end-sessions-of-people": administrators,
  "grant-role": freshAdministrators,
  "revoke-role": freshAdministrators,
  "disable-person": freshAdministrators,
  "enable-person": freshAdministrators,
  "issue-password-reset": freshAdministrators,

  "read-overview": desk,
  "read-balance": editors,
  "read-public-texts": everybody,
  "propose-public-text": editorsAndAdministrators,
  "withdraw-public-text": editorsAndAdministrators,
  "approve-public-text": editors,
  "return-public-text": editors,
  "change-settings": administrators,

  "change-password": everybody,
  "end-sessions": everybody,
  "set-published-name": everybody,
  "choose-notifications": everybody,
} as const satisfies Record<string, Rule>;

export type PolicyAct = keyof typeof policy;

/** How long a given password counts as fresh, in milliseconds. */
export const freshFor = 15 * 60_000;

/** Whether any of these roles allows the act. */
export function mayDo(roles: readonly Role[], act: PolicyAct): boolean {
  const rule: Rule = policy[act];
  return roles.some((role) => rule.roles.includes(role));
}

/** Whether the act needs a fresh sign-in. */
export function needsFreshSignIn(act: PolicyAct): boolean {
  const rule: Rule = policy[act];
  return rule.fresh === true;
}

/**
 * Four eyes: whether this person may approve what these people wrote and proposed since the last
 * approval. The database refuses it once more (`Approval_four_eyes_*`, `check_approval`).
 */
export function mayApprove(
  editor: { readonly personId: string; readonly roles: readonly Role[] },
  work: { readonly authorIds: readonly string[]; readonly proposerId: string },
): boolean {
  return (
    mayDo(editor.roles, "approve-verdict") &&
    editor.personId !== work.proposerId &&
    !work.authorIds.includes(editor.personId)
  );
}

/** Whether somebody is told who a confidential source is: whoever keeps it, and editors. */
export function mayKnowSource(
  person: { readonly personId: string; readonly roles: readonly Role[] },
  kept: { readonly keptBy: string },
): boolean {
  return person.personId === kept.keptBy || person.roles.includes("EDITOR");
}
