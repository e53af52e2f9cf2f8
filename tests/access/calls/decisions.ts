import { endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { defineTopic, defineTopicInput } from "@/publication/define-topic";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, refuseRemoval, requestRemoval } from "@/publication/removal";
import { findMessage, listMessages } from "@/readers/list-messages";
import { answerMessage, takeMessage } from "@/readers/work-on-messages";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { setEmbargo } from "@/review/claim/set-embargo";
import { reopenThread, resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, withdrawComment } from "@/review/discussion/write-comment";
import { findRequest, listRequests } from "@/review/legal/find-requests";
import { liftHold, placeHold } from "@/review/legal/holds";
import { decideRequest, noteProgress, recordRequest, reopenRequest } from "@/review/legal/requests";
import { assignArticles, assignClaims } from "@/review/queue/assign";
import { clearFlag, flagClaim } from "@/review/queue/flag";
import { setArticleDueDate, setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { setArticleTopics } from "@/review/topic/set-article-topics";
import { setTopics } from "@/review/topic/set-topics";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { type Calls, claimId, id, reason } from "./fixed";

/** Discussion, decisions, the queue, removal and legal requests. */
export const decisionsCalls = {
  "start-thread": [
    (actor) => startThread(actor, { subject: `claim:${claimId}`, place: "whole", text: "سؤال" }),
  ],
  "reply-in-thread": [(actor) => replyInThread(actor, { threadId: id, text: "جواب" })],
  "withdraw-comment": [(actor) => withdrawComment(actor, { commentId: id })],
  "resolve-thread": [(actor) => resolveThread(actor, { threadId: id })],
  "reopen-thread": [(actor) => reopenThread(actor, { threadId: id })],
  "propose-amendment": [
    (actor) =>
      proposeAmendment(actor, {
        claimId,
        language: "ar",
        note: reason,
        otherLanguage: "en",
        otherNote: null,
        ticked: [],
      }),
  ],
  "approve-verdict": [
    (actor) => approveVerdict(actor, { claimId, proposalId: id, digest: "0".repeat(64) }),
  ],
  "return-verdict": [(actor) => returnVerdict(actor, { claimId, proposalId: id, reason })],
  "publish-verdict": [(actor) => publishVerdict(actor, { claimId, approvalId: id })],
  "assign-claim": [(actor) => assignClaims(actor, { changes: [{ claimId, assigneeId: null }] })],
  "assign-article": [
    (actor) => assignArticles(actor, { changes: [{ articleId: id, assigneeId: null }] }),
  ],
  "set-article-due-date": [
    (actor) => setArticleDueDate(actor, { changes: [{ articleId: id, dueOn: null }] }),
  ],
  "set-article-topics": [
    (actor) => setArticleTopics(actor, { changes: [{ articleId: id, added: [id], removed: [] }] }),
  ],
  "set-due-date": [(actor) => setDueDate(actor, { changes: [{ claimId, dueOn: null }] })],
  "set-priority": [
    (actor) => setPriority(actor, { changes: [{ claimId, reach: null, harm: null }] }),
  ],
  "set-topics": [(actor) => setTopics(actor, { changes: [{ claimId, added: [id], removed: [] }] })],
  "flag-claim": [(actor) => flagClaim(actor, { claimId, note: null })],
  "clear-flag": [(actor) => clearFlag(actor, { flagId: id })],
  "set-embargo": [(actor) => setEmbargo(actor, { claimId, until: null })],
  "show-being-checked": [(actor) => showBeingChecked(actor, { claimId })],
  "end-being-checked": [(actor) => endBeingChecked(actor, { claimId })],
  "define-topic": [
    (actor) =>
      defineTopic(actor, defineTopicInput.parse({ topicId: "", ar: "موضوع", en: "Topic" })),
  ],
  "request-removal": [
    (actor) => requestRemoval(actor, { claimId, words: "كلمات", ground: "حكم قضائي" }),
  ],
  "refuse-removal": [(actor) => refuseRemoval(actor, { claimId, removalId: id, reason })],
  "approve-removal": [(actor) => approveRemoval(actor, { claimId, removalId: id })],
  "place-hold": [(actor) => placeHold(actor, { on: "claim", id: claimId, reason })],
  "lift-hold": [(actor) => liftHold(actor, { holdId: id, reason })],
  "read-legal": [
    (actor) => listRequests(actor, { today: "2025-05-05" }),
    (actor) => findRequest(actor, id, "2025-05-05"),
  ],
  "record-request": [
    (actor) =>
      recordRequest(actor, {
        kind: "REPLY",
        fromWhom: "وزارة المالية",
        receivedBy: "بريد",
        receivedOn: new Date("2025-05-05"),
        deadlineOn: new Date("2025-05-12"),
        concerns: {},
        text: "طلب",
      }),
  ],
  "note-progress": [(actor) => noteProgress(actor, { requestId: id, note: reason })],
  "decide-request": [
    (actor) => decideRequest(actor, { requestId: id, outcome: "REFUSED", note: reason }),
  ],
  "reopen-request": [(actor) => reopenRequest(actor, { requestId: id, reason })],
  "read-reader-messages": [(actor) => listMessages(actor), (actor) => findMessage(actor, id)],
  "take-reader-message": [(actor) => takeMessage(actor, { messageId: id })],
  "answer-reader-message": [
    (actor) =>
      answerMessage(actor, {
        messageId: id,
        outcome: "UNCHANGED",
        answer: null,
        claim: null,
        insteadOf: "",
      }),
  ],
} satisfies Calls;
