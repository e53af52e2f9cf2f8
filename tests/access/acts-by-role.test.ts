import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, actorOfSession } from "@/access/actor";
import {
  endOtherSessions,
  endOwnSession,
  endSessionOfPerson,
  listOwnSessions,
  signOutEverywhere,
} from "@/access/end-sessions";
import { invitePerson, listOpenInvitations, withdrawInvitation } from "@/access/invite-person";
import { grantRole, listPeople, revokeRole, setPublishedName, setStanding } from "@/access/people";
import { mayDo, needsFreshSignIn, type PolicyAct, policy } from "@/access/policy";
import { changePassword, issuePasswordReset } from "@/access/reset-password";
import { type Role, roles } from "@/access/roles";
import { openSession } from "@/access/session";
import { closeLive, readLive } from "@/live/live-desk";
import { leave, showPresence } from "@/live/presence";
import {
  listNotifications,
  markAllRead,
  markRead,
  markUnread,
  unreadCount,
} from "@/notification/list-notifications";
import { choosePreferences, findPreferences } from "@/notification/preferences";
import { askOne } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { changeSettings } from "@/publication/newsroom/change-settings";
import { removeLogo, setLogo } from "@/publication/newsroom/logo";
import {
  approvePublicText,
  returnPublicText,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import {
  findProposedText,
  listVersions,
  listWaitingTexts,
} from "@/publication/public-text/list-public-texts";
import { proposePage } from "@/publication/public-text/propose-page";
import { proposeRating } from "@/publication/public-text/propose-rating";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, refuseRemoval, requestRemoval } from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { closeArticle, reopenArticle } from "@/review/article/close-article";
import { findArticle, findUtterance } from "@/review/article/find-article";
import { reviseArticle } from "@/review/article/revise-article";
import { addUtterance } from "@/review/claim/add-utterance";
import { classifyClaim } from "@/review/claim/classify-claim";
import { findClaim } from "@/review/claim/find-claim";
import { findClaimFacts } from "@/review/claim/find-claim-facts";
import { recordAppearance } from "@/review/claim/record-appearance";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { setEmbargo } from "@/review/claim/set-embargo";
import { listSimilarClaims } from "@/review/claim/similar-claims";
import { takeUpUtterance } from "@/review/claim/take-up-utterance";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { restoreUtterance, withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { wordClaim } from "@/review/claim/word-claim";
import { findDiscussion } from "@/review/discussion/find-discussion";
import { listColleagues } from "@/review/discussion/mentions";
import { reopenThread, resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, withdrawComment } from "@/review/discussion/write-comment";
import { orderEvidence } from "@/review/evidence/order-evidence";
import { findSourcePicture } from "@/review/evidence/source-picture";
import { restoreEvidence, withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import {
  findHolds,
  findHoldsOnArticle,
  holdsOnClaim,
  listHeldClaims,
  listHolds,
} from "@/review/legal/find-holds";
import { findRequest, listRequests } from "@/review/legal/find-requests";
import { liftHold, placeHold } from "@/review/legal/holds";
import { listWithheld } from "@/review/legal/list-withheld";
import { decideRequest, noteProgress, recordRequest, reopenRequest } from "@/review/legal/requests";
import { readBalance } from "@/review/overview/read-balance";
import { readOverview } from "@/review/overview/read-overview";
import { assignArticle, assignClaims, listWorkers } from "@/review/queue/assign";
import { dismissClaims, resumeClaims } from "@/review/queue/dismiss";
import { queueFacts } from "@/review/queue/find-queue-facts";
import { clearFlag, flagClaim } from "@/review/queue/flag";
import { listArticles } from "@/review/queue/list-articles";
import { countViews, listClaims } from "@/review/queue/list-claims";
import { listQueueChoices } from "@/review/queue/queue-choices";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { forgetView, saveView } from "@/review/queue/saved-views";
import { searchUtterances } from "@/review/queue/search-utterances";
import { setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { withdrawReplyRequest } from "@/review/reply/request-reply";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { describeSpeaker } from "@/review/speaker/describe-speaker";
import { listDifferingRecords } from "@/review/speaker/differing-records";
import { findSpeaker } from "@/review/speaker/find-speaker";
import { listSaid } from "@/review/speaker/list-said";
import { listSpeakers, searchSpeakers } from "@/review/speaker/list-speakers";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { addOffice, endOffice, withdrawOffice } from "@/review/speaker/offices";
import { suggestSpeakers } from "@/review/speaker/suggest-speakers";
import { withdrawName } from "@/review/speaker/withdraw-name";
import { liftWithholding, withholdName } from "@/review/speaker/withhold-name";
import { defineTopic } from "@/review/topic/define-topic";
import { setTopics } from "@/review/topic/set-topics";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { mergeUtterances } from "@/review/utterance/merge-utterances";
import { splitUtterance } from "@/review/utterance/split-utterance";
import { undoEdit } from "@/review/utterance/undo-edit";
import { listRatings } from "@/review/verdict/list-ratings";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { useTestDatabase } from "../support/database";
import { ask, cite, openNewsroom, receive, refusal } from "../support/newsroom";
import { proposedStep } from "../support/public-texts";

useTestDatabase();

const claimId = "nosuchclaim2";
const id = randomUUID();
const reason = "بلا سبب";
const drawn = {
  ...{ kind: "INDIRECT" as const, statement: { start: 0, end: 1 }, quotes: [] },
  ...{ speakerName: null, mention: null, speakerId: null },
};
const answeredOn = "2025-05-06";
const settings = {
  basedOn: 0,
  nameAr: "غرفة",
  nameEn: "Desk",
  contactEmail: "desk@newsroom.example",
  languages: ["ar" as const],
  showsWholeArticles: false,
  minimumSources: 2,
};

/** Each act, called as directly as a request that skips every page could. */
const calls: Record<PolicyAct, ((actor: Actor) => Promise<unknown>)[]> = {
  "read-desk": [
    (actor) => listClaims(actor, parseQueueQuery(), "2030-01-01"),
    (actor) => countViews(actor, "2030-01-01"),
    (actor) => listArticles(actor, parseQueueQuery()),
    (actor) => listQueueChoices(actor),
    async (actor) => askOne(queueFacts(actor, claimId)),
    async (actor) => findClaimFacts(actor, claimId, { speakerName: null, history: 1 }),
    (actor) => searchUtterances(actor, "الضرائب"),
    (actor) => saveView(actor, { name: "لي", query: "view=mine" }),
    (actor) => forgetView(actor, { id }),
    (actor) => listRatings(actor),
    (actor) => listWorkers(actor),
    (actor) => suggestSpeakers(actor, null),
    (actor) => searchSpeakers(actor, ""),
    (actor) => listSpeakers(actor),
    (actor) => findSpeaker(actor, id),
    (actor) => listSaid(actor, { entryId: id }),
    (actor) =>
      listDifferingRecords(actor, { ids: [id], today: { id, names: {}, wikidataId: null } }),
    (actor) => listHolds(actor),
    async (actor) => askOne(holdsOnClaim(actor, claimId)),
    (actor) => findHolds(actor, []),
    (actor) => findHoldsOnArticle(actor, id),
    (actor) => listHeldClaims(actor, [claimId]),
    (actor) => listWithheld(actor),
    (actor) => findClaim(actor, claimId),
    (actor) => findDiscussion(actor, `claim:${claimId}`),
    (actor) => listColleagues(actor),
    (actor) => listNotifications(actor),
    async (actor) => askOne(unreadCount(actor)),
    (actor) => markRead(actor, { notificationId: id }),
    (actor) => markUnread(actor, { notificationId: id }),
    (actor) => markAllRead(actor, { newest: id }),
    (actor) => showPresence(actor, { tabId: id, subject: `claim:${claimId}`, part: null }),
    (actor) => leave(actor, id),
    async (actor) => {
      const stop = readLive({ actor, send: () => {}, end: () => {} });
      if (typeof stop === "function") stop();
    },
    (actor) => findArticle(actor, id),
    (actor) => findUtterance(actor, id),
    (actor) => listSimilarClaims(actor, id),
    (actor) => findSourcePicture(actor, id),
  ],
  "read-people": [(actor) => listPeople(actor), (actor) => listOpenInvitations(actor)],
  "receive-article": [(actor) => receive(actor)],
  "revise-article": [(actor) => reviseArticle(actor, { articleId: id, text: "نص", title: null })],
  "make-utterance": [(actor) => makeUtterance(actor, { articleId: id, revisionId: id, ...drawn })],
  "change-utterance": [(actor) => changeUtterance(actor, { utteranceId: id, ...drawn })],
  "split-utterance": [(actor) => splitUtterance(actor, { utteranceId: id, at: 1, heir: "first" })],
  "merge-utterances": [(actor) => mergeUtterances(actor, { utteranceIds: [id, randomUUID()] })],
  "undo-utterance-edit": [(actor) => undoEdit(actor, { editId: id })],
  "close-article": [(actor) => closeArticle(actor, { articleId: id })],
  "reopen-article": [(actor) => reopenArticle(actor, { articleId: id })],
  "add-speaker": [
    (actor) => addSpeaker(actor, { kind: "BODY", nameAr: "هيئة", nameEn: null, wikidataId: null }),
  ],
  "name-speaker": [
    (actor) => nameSpeaker(actor, { speakerId: id, language: "ar", name: "اسم", alias: false }),
  ],
  "withdraw-speaker-name": [(actor) => withdrawName(actor, { nameId: id })],
  "describe-speaker": [
    (actor) =>
      describeSpeaker(actor, {
        speakerId: id,
        wikidataId: null,
        pictureAddress: null,
        notes: null,
      }),
  ],
  "add-office": [
    (actor) =>
      addOffice(actor, {
        speakerId: id,
        kind: "OFFICE",
        language: "ar",
        title: "وزير",
        heldFrom: null,
        heldUntil: null,
      }),
  ],
  "end-office": [(actor) => endOffice(actor, { officeId: id, heldUntil: null })],
  "withdraw-office": [(actor) => withdrawOffice(actor, { officeId: id })],
  "merge-speakers": [(actor) => mergeSpeakers(actor, { fromId: id, intoId: id })],
  "undo-merge": [(actor) => undoMerge(actor, { mergeId: id })],
  "withhold-name": [
    (actor) => withholdName(actor, { speakerId: id, labelAr: "موظف", labelEn: "employee", reason }),
  ],
  "lift-withholding": [(actor) => liftWithholding(actor, { withholdingId: id, reason })],
  "assign-speaker": [(actor) => assignSpeaker(actor, { utteranceId: id, speakerId: id })],
  "record-appearance": [
    (actor) =>
      recordAppearance(actor, {
        claimId,
        utteranceId: id,
        saidOn: null,
        occasion: null,
        address: null,
      }),
  ],
  "take-up-utterance": [
    (actor) =>
      takeUpUtterance(actor, {
        utteranceId: id,
        wording: "صياغة",
        language: "ar",
        kind: "FACT",
        lookAgainOn: null,
        speaker: "",
        saidOn: null,
        occasion: null,
        address: null,
      }),
  ],
  "word-claim": [(actor) => wordClaim(actor, { claimId, language: "ar", wording: "صياغة" })],
  "classify-claim": [(actor) => classifyClaim(actor, { claimId, kind: "FACT", lookAgainOn: null })],
  "set-claim-aside": [
    (actor) => setClaimAside(actor, { claimId, reason: "TRIVIAL", note: null }),
    (actor) => dismissClaims(actor, { claimIds: [claimId], reason: "TRIVIAL" }),
  ],
  "resume-claim": [
    (actor) => resumeClaim(actor, { claimId }),
    (actor) => resumeClaims(actor, { claimIds: [claimId] }),
  ],
  "cite-evidence": [(actor) => cite(actor, claimId)],
  "withdraw-evidence": [(actor) => withdrawEvidence(actor, { claimId, evidenceId: id, reason })],
  "restore-evidence": [(actor) => restoreEvidence(actor, { claimId, evidenceId: id })],
  "order-evidence": [(actor) => orderEvidence(actor, { claimId, evidenceIds: [id] })],
  "translate-utterance": [
    (actor) =>
      translateUtterance(actor, {
        ...{ claimId, utteranceId: id, language: "en" },
        ...{ translation: "words", translator: "Desk" },
      }),
  ],
  "add-utterance": [
    (actor) =>
      addUtterance(actor, { claimId, utteranceId: id, meansTheSame: "on", dateFits: "on" }),
  ],
  "withdraw-utterance": [(actor) => withdrawUtterance(actor, { claimId, utteranceId: id, reason })],
  "restore-utterance": [(actor) => restoreUtterance(actor, { claimId, utteranceId: id })],
  "request-reply": [(actor) => ask(actor, claimId)],
  "withdraw-reply-request": [
    (actor) => withdrawReplyRequest(actor, { claimId, requestId: id, reason }),
  ],
  "record-reply": [
    (actor) =>
      recordReply(
        actor,
        recordReplyInput.parse({ claimId, requestId: id, answer: "لا", answeredOn }),
      ),
  ],
  "omit-reply": [(actor) => omitReply(actor, { claimId, reason, language: "ar" })],
  "propose-verdict": [
    (actor) =>
      proposeVerdict(actor, {
        claimId,
        basedOn: 0,
        attributionId: id,
        contentId: id,
        language: "ar",
        finding: "خلاصة",
        reasoning: "تعليل",
        otherLanguage: "en",
        otherFinding: null,
        otherReasoning: null,
        document: null,
        otherDocument: null,
        ticked: [],
        counterSearch: null,
        note: null,
        otherNote: null,
      }),
  ],
  "withdraw-proposal": [(actor) => withdrawProposal(actor, { claimId, proposalId: id })],
  "propose-retraction": [
    (actor) =>
      proposeRetraction(actor, {
        claimId,
        language: "ar",
        note: "ملاحظة",
        otherLanguage: "en",
        otherNote: null,
      }),
  ],
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
  "assign-article": [(actor) => assignArticle(actor, { articleId: id, assigneeId: null })],
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
    (actor) => defineTopic(actor, { topicId: "", ar: "موضوع", en: "Topic", isRetired: false }),
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
  "invite-person": [
    (actor) =>
      invitePerson(actor, { email: "new@newsroom.example", name: "جديد", roles: ["EDITOR"] }),
  ],
  "grant-role": [(actor) => grantRole(actor, { personId: id, role: "ADMINISTRATOR" })],
  "revoke-role": [(actor) => revokeRole(actor, { personId: id, role: "EDITOR" })],
  "disable-person": [(actor) => setStanding(actor, { personId: id, active: false })],
  "enable-person": [(actor) => setStanding(actor, { personId: id, active: true })],
  "issue-password-reset": [(actor) => issuePasswordReset(actor, { personId: id })],
  "read-public-texts": [
    (actor) => listWaitingTexts(actor),
    (actor) => listVersions(actor, "about"),
    (actor) => findProposedText(actor, id),
  ],
  "propose-public-text": [
    (actor) =>
      proposePage(actor, { page: "about", basedOn: 99, ar: "نحن", en: null, note: reason }),
    (actor) => proposeRating(actor, proposedStep()),
  ],
  "withdraw-public-text": [(actor) => withdrawPublicText(actor, { proposalId: id })],
  "approve-public-text": [(actor) => approvePublicText(actor, { proposalId: id })],
  "return-public-text": [(actor) => returnPublicText(actor, { proposalId: id, reason })],
  "change-settings": [
    (actor) => changeSettings(actor, settings),
    (actor) => setLogo(actor, new Uint8Array(1)),
    (actor) => removeLogo(actor),
  ],
  "change-password": [
    (actor) => changePassword(actor, { current: "not the password", password: "a new password" }),
  ],
  "choose-notifications": [
    (actor) => findPreferences(actor),
    (actor) => choosePreferences(actor, { delivery: "DAILY", told: [], mailed: [] }),
  ],
  "withdraw-invitation": [(actor) => withdrawInvitation(actor, { invitationId: id })],
  "end-sessions-of-people": [(actor) => endSessionOfPerson(actor, { sessionId: id })],
  "read-overview": [(actor) => readOverview(actor, { weeks: 4 })],
  "read-balance": [(actor) => readBalance(actor, { weeks: 4 })],
  "end-sessions": [
    (actor) => listOwnSessions(actor),
    (actor) => endOwnSession(actor, { sessionId: id }),
    (actor) => endOtherSessions(actor),
    (actor) => signOutEverywhere(actor),
  ],
  "set-published-name": [(actor) => setPublishedName(actor, { publishedName: "" })],
};

/** By role: somebody who gave the password just now, and the same person 20 minutes after. */
const actors: Partial<Record<Role, Actor>> = {};
const staleActors: Partial<Record<Role, Actor>> = {};
beforeAll(async () => {
  const { checker, editor, administrator } = await openNewsroom();
  const members = { FACT_CHECKER: checker, EDITOR: editor, ADMINISTRATOR: administrator };
  const freshAt = new Date(Date.now() - 20 * 60_000);
  for (const role of roles) {
    const { actor, personId } = members[role];
    actors[role] = actor;
    const token = await openSession(personId);
    await database().session.updateMany({ where: { personId }, data: { freshAt } });
    staleActors[role] = (await actorOfSession(token)) ?? actor;
  }
});

afterAll(closeLive);

/** Why it is refused, "done" where it is not. Only refusals are answers: all else fails the test. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if ((error as Error).name !== "Refusal") throw error;
    return (error as { code: string }).code;
  }
}

describe.each(Object.keys(policy) as PolicyAct[])("%s", (act) => {
  test.each(roles)("by a %s", async (role) => {
    const actor = actors[role] as Actor;
    const stale = staleActors[role] as Actor;
    for (const call of calls[act]) {
      if (!mayDo([role], act)) {
        const before = await database().trailEntry.count();
        await expect(call(actor)).rejects.toMatchObject(refusal("not-allowed", { act }));
        expect(await database().trailEntry.count()).toBe(before);
        continue;
      }
      expect(await outcome(call(actor))).not.toMatch(/^(not-allowed|fresh-sign-in-needed)$/);
      const withoutPassword = await outcome(call(stale));
      expect(withoutPassword === "fresh-sign-in-needed").toBe(needsFreshSignIn(act));
    }
  });
});
