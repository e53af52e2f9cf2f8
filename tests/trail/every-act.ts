import { readFile } from "node:fs/promises";
import type { Actor } from "@/access/actor";
import { signOutEverywhere } from "@/access/end-sessions";
import {
  acceptInvitation,
  invitePerson,
  listOpenInvitations,
  withdrawInvitation,
} from "@/access/invite-person";
import { grantRole, revokeRole, setPublishedName, setStanding } from "@/access/people";
import { changePassword, issuePasswordReset, resetPassword } from "@/access/reset-password";
import { database } from "@/prisma/client";
import { endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { setLogo } from "@/publication/newsroom/logo";
import {
  approvePublicText,
  returnPublicText,
  withdrawPublicText,
} from "@/publication/public-text/decide-public-text";
import { proposePage } from "@/publication/public-text/propose-page";
import { proposeRating } from "@/publication/public-text/propose-rating";
import type { PublicPage } from "@/publication/public-text/subjects";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, refuseRemoval, requestRemoval } from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { closeArticle, reopenArticle } from "@/review/article/close-article";
import { reviseArticle } from "@/review/article/revise-article";
import { addUtterance } from "@/review/claim/add-utterance";
import { classifyClaim } from "@/review/claim/classify-claim";
import { recordAppearance } from "@/review/claim/record-appearance";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { setEmbargo } from "@/review/claim/set-embargo";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { restoreUtterance, withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { wordClaim } from "@/review/claim/word-claim";
import { reopenThread, resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, withdrawComment } from "@/review/discussion/write-comment";
import { citeEvidence } from "@/review/evidence/cite-evidence";
import { orderEvidence } from "@/review/evidence/order-evidence";
import { restoreEvidence, withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { assignArticle, assignClaims } from "@/review/queue/assign";
import { clearFlag, flagClaim } from "@/review/queue/flag";
import { setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { withdrawReplyRequest } from "@/review/reply/request-reply";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { defineTopic } from "@/review/topic/define-topic";
import { setTopics } from "@/review/topic/set-topics";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { mergeUtterances } from "@/review/utterance/merge-utterances";
import { splitUtterance } from "@/review/utterance/split-utterance";
import { standingUtterance } from "@/review/utterance/standing";
import { undoEdit } from "@/review/utterance/undo-edit";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import {
  articleText,
  ask,
  cite,
  evidenceInput,
  type Newsroom,
  type Proposed,
  propose,
  receive,
  takeUp,
  tickingEach,
  tokenOf,
} from "../support/newsroom";
import { smallPicture } from "../support/pictures";
import { proposedStep } from "../support/public-texts";

import { legalActs } from "./legal-acts";
import { speakerActs } from "./speaker-acts";
import type { Step } from "./step";

const email = "newcomer@newsroom.example";
const password = "a password of my own";
const retraction = { language: "ar", note: "سحبناه", otherLanguage: "en", otherNote: "Retracted" };

/**
 * Every act of the workbench but the first (setting it up), in an order in which each can be done.
 * The steps share what they make, so they are run one after the other, once.
 */
export function everyAct(desk: Newsroom): Step[] {
  const { administrator, checker, editor, otherEditor } = desk;
  const admin = administrator.actor;
  const personId = editor.personId;
  const checkerId = checker.personId;
  let link = "";
  let newcomer = "";
  let articleId = "";
  let utteranceId = "";
  let speakerId = "";
  let claimId = "";
  let evidenceId = "";
  let otherUtteranceId = "";
  let requestId = "";
  let removalId = "";
  let threadId = "";
  let commentId = "";
  let topicId = "";
  let flagId = "";
  let approvalId = "";
  let proposed: Proposed;

  let text = { proposalId: "" };
  const proposePageOf = async (page: PublicPage, basedOn = 0) => {
    text = await proposePage(admin, { page, basedOn, ar: "من نحن", en: null, note: "أول نص" });
  };

  let versions = 0;
  const proposing = async () => {
    proposed = await propose(checker.actor, claimId, { basedOn: versions });
    versions++;
  };
  const request = async (words: string) => {
    const input = { claimId, words, ground: "حكم قضائي" };
    removalId = (await requestRemoval(editor.actor, input)).removalId;
  };

  return [
    [
      "invite-person",
      async () => {
        const input = { email, name: "آية", roles: ["EDITOR" as const] };
        link = tokenOf((await invitePerson(admin, input)).path);
      },
    ],
    [
      "accept-invitation",
      async () => {
        newcomer = (await acceptInvitation({ token: link, password })).personId;
      },
    ],
    [
      "invite-person",
      async () => {
        const input = {
          email: "nobody@newsroom.example",
          name: "لا أحد",
          roles: ["EDITOR" as const],
        };
        await invitePerson(admin, input);
      },
    ],
    [
      "withdraw-invitation",
      async () => {
        const [open] = await listOpenInvitations(admin);
        await withdrawInvitation(admin, { invitationId: open?.id ?? "" });
      },
    ],
    ["grant-role", () => grantRole(admin, { personId: newcomer, role: "FACT_CHECKER" })],
    ["revoke-role", () => revokeRole(admin, { personId: newcomer, role: "FACT_CHECKER" })],
    ["disable-person", () => setStanding(admin, { personId: newcomer, active: false })],
    ["enable-person", () => setStanding(admin, { personId: newcomer, active: true })],
    [
      "issue-password-reset",
      async () => {
        link = tokenOf((await issuePasswordReset(admin, { personId })).path);
      },
    ],
    ["reset-password", () => resetPassword({ token: link, password })],
    [
      "change-password",
      () => changePassword(editor.actor, { current: password, password: "another of my own" }),
    ],
    ["end-sessions", () => signOutEverywhere(editor.actor)],
    ["set-published-name", () => setPublishedName(checker.actor, { publishedName: "هـ. ر." })],
    ["change-settings", async () => setLogo(admin, await readFile("docs/pictures/desk.png"))],
    ["propose-public-text", () => proposePageOf("about")],
    ["withdraw-public-text", () => withdrawPublicText(admin, text)],
    ["propose-public-text", () => proposePageOf("about", 1)],
    ["return-public-text", () => returnPublicText(otherEditor.actor, { ...text, reason: "ناقص" })],
    [
      "propose-public-text",
      async () => {
        text = await proposeRating(admin, proposedStep());
      },
    ],
    ["approve-public-text", () => approvePublicText(otherEditor.actor, text)],
    [
      "receive-article",
      async () => {
        articleId = (await receive(checker.actor, { outlet: "صحيفة الاختبار" })).articleId;
      },
    ],
    ...editingSteps(checker.actor, () => articleId),
    ["close-article", () => closeArticle(checker.actor, { articleId })],
    ["reopen-article", () => reopenArticle(checker.actor, { articleId })],
    [
      "add-speaker",
      async () => {
        const names = { nameAr: "سالم الحارثي", nameEn: "Salem Al-Harthi" };
        const input = { kind: "PERSON", wikidataId: null, ...names } as const;
        speakerId = (await addSpeaker(checker.actor, input)).speakerId;
      },
    ],
    [
      "name-speaker",
      () => {
        const name = { language: "ar", name: "سالم بن علي الحارثي", alias: true };
        return nameSpeaker(checker.actor, { speakerId, ...name });
      },
    ],
    ...speakerActs(desk, () => speakerId),
    [
      "take-up-utterance",
      async () => {
        claimId = await takeUp(checker.actor, articleId);
      },
    ],
    [
      "assign-speaker",
      async () => {
        utteranceId = await utteranceOf(claimId);
        await assignSpeaker(checker.actor, { utteranceId, speakerId });
      },
    ],
    [
      "record-appearance",
      () => {
        const appearance = { saidOn: "2025-05", occasion: "مؤتمر", address: null };
        return recordAppearance(checker.actor, { claimId, utteranceId, ...appearance });
      },
    ],
    [
      "word-claim",
      () => wordClaim(checker.actor, { claimId, language: "en", wording: "No rise." }),
    ],
    [
      "classify-claim",
      () => classifyClaim(checker.actor, { claimId, kind: "NUMBER", lookAgainOn: null }),
    ],
    [
      "set-claim-aside",
      () => setClaimAside(checker.actor, { claimId, reason: "TRIVIAL", note: "لاحقًا" }),
    ],
    ["resume-claim", () => resumeClaim(checker.actor, { claimId })],
    [
      "cite-evidence",
      async () => {
        evidenceId = await cite(checker.actor, claimId, { confidentialIdentity: "موظف" });
      },
    ],
    [
      "withdraw-evidence",
      () => withdrawEvidence(checker.actor, { claimId, evidenceId, reason: "مكرر" }),
    ],
    ["restore-evidence", () => restoreEvidence(checker.actor, { claimId, evidenceId })],
    ["order-evidence", () => orderEvidence(checker.actor, { claimId, evidenceIds: [evidenceId] })],
    [
      "withdraw-evidence",
      () => withdrawEvidence(checker.actor, { claimId, evidenceId, reason: "مكرر" }),
    ],
    [
      "cite-evidence",
      async () => {
        await citeEvidence(checker.actor, evidenceInput(claimId), await smallPicture());
      },
    ],
    [
      "translate-utterance",
      () => {
        const words = { translation: "Taxes will not rise.", translator: "Desk" };
        const at = { claimId, utteranceId, language: "en" };
        return translateUtterance(checker.actor, { ...at, ...words });
      },
    ],
    [
      "add-utterance",
      async () => {
        otherUtteranceId = await otherUtterance(articleId, claimId);
        const confirmed = { meansTheSame: "on", dateFits: "on" } as const;
        const added = { claimId, utteranceId: otherUtteranceId, ...confirmed };
        await addUtterance(checker.actor, added);
      },
    ],
    [
      "withdraw-utterance",
      () => {
        const withdrawn = { claimId, utteranceId: otherUtteranceId, reason: "غيره" };
        return withdrawUtterance(checker.actor, withdrawn);
      },
    ],
    [
      "restore-utterance",
      () => restoreUtterance(checker.actor, { claimId, utteranceId: otherUtteranceId }),
    ],
    [
      "omit-reply",
      () => omitReply(checker.actor, { claimId, reason: "لا عنوان له", language: "ar" }),
    ],
    [
      "request-reply",
      async () => {
        requestId = await ask(checker.actor, claimId);
      },
    ],
    [
      "withdraw-reply-request",
      () => withdrawReplyRequest(checker.actor, { claimId, requestId, reason: "سُجّل خطأً" }),
    ],
    [
      "request-reply",
      async () => {
        requestId = await ask(checker.actor, claimId);
      },
    ],
    [
      "record-reply",
      () => {
        const answer = { answer: "لا تعليق.", answeredOn: "2025-05-06" };
        return recordReply(
          checker.actor,
          recordReplyInput.parse({ claimId, requestId, ...answer }),
        );
      },
    ],
    ["cite-evidence", () => cite(checker.actor, claimId)],
    [
      "define-topic",
      async () => {
        const names = { ar: "الاقتصاد", en: "Economy" };
        topicId = (await defineTopic(admin, { topicId: "", ...names, isRetired: false })).topicId;
      },
    ],
    ["assign-article", () => assignArticle(editor.actor, { articleId, assigneeId: checkerId })],
    [
      "assign-claim",
      () => assignClaims(editor.actor, { changes: [{ claimId, assigneeId: checkerId }] }),
    ],
    [
      "set-due-date",
      () => setDueDate(checker.actor, { changes: [{ claimId, dueOn: new Date("2030-01-31") }] }),
    ],
    [
      "set-priority",
      () => setPriority(checker.actor, { changes: [{ claimId, reach: 3, harm: 2 }] }),
    ],
    [
      "set-topics",
      () => setTopics(checker.actor, { changes: [{ claimId, added: [topicId], removed: [] }] }),
    ],
    [
      "flag-claim",
      async () => {
        flagId = (await flagClaim(checker.actor, { claimId, note: "تغيّر النص" })).flagId;
      },
    ],
    ["clear-flag", () => clearFlag(editor.actor, { flagId })],
    ["set-embargo", () => setEmbargo(editor.actor, { claimId, until: new Date("2020-01-01") })],
    ["show-being-checked", () => showBeingChecked(editor.actor, { claimId })],
    ["end-being-checked", () => endBeingChecked(editor.actor, { claimId })],
    ["propose-verdict", proposing],
    ["withdraw-proposal", () => withdrawProposal(checker.actor, proposed)],
    ["propose-verdict", proposing],
    [
      "return-verdict",
      () => {
        const remark = { place: "texts.ar.finding", quote: null, remark: "أين المصدر؟" } as const;
        const reason = "ينقصه مصدر";
        return returnVerdict(editor.actor, { ...proposed, reason, remarks: [remark] });
      },
    ],
    ["propose-verdict", proposing],
    [
      "approve-verdict",
      async () => {
        approvalId = (await approveVerdict(editor.actor, proposed)).approvalId;
      },
    ],
    ["publish-verdict", () => publishVerdict(editor.actor, { claimId, approvalId })],
    [
      "start-thread",
      async () => {
        const text = `أين المصدر الأصلي يا @${editor.actor.name}؟`;
        const input = { subject: `claim:${claimId}` as const, place: "whole", text };
        ({ threadId, commentId } = await startThread(checker.actor, input));
      },
    ],
    ["reply-in-thread", () => replyInThread(editor.actor, { threadId, text: "أضفته." })],
    ["withdraw-comment", () => withdrawComment(checker.actor, { commentId })],
    ["resolve-thread", () => resolveThread(editor.actor, { threadId })],
    ["reopen-thread", () => reopenThread(checker.actor, { threadId })],
    ["request-removal", () => request("ضريبة القيمة المضافة")],
    [
      "refuse-removal",
      () => refuseRemoval(otherEditor.actor, { claimId, removalId, reason: "لا أساس له" }),
    ],
    ["request-removal", () => request("على موقع الوزارة")],
    ["approve-removal", () => approveRemoval(otherEditor.actor, { claimId, removalId })],
    ["cite-evidence", () => cite(checker.actor, claimId, { stance: "CONTEXT" })],
    [
      "propose-amendment",
      async () => {
        const input = { claimId, ...retraction };
        proposed = {
          claimId,
          ...(await tickingEach((ticked) => proposeAmendment(checker.actor, { ...input, ticked }))),
        };
      },
    ],
    ["return-verdict", () => returnVerdict(editor.actor, { ...proposed, reason: "لا داعي" })],
    [
      "propose-retraction",
      async () => {
        proposed = {
          claimId,
          ...(await proposeRetraction(checker.actor, { claimId, ...retraction })),
        };
      },
    ],
    [
      "approve-verdict",
      async () => {
        approvalId = (await approveVerdict(otherEditor.actor, proposed)).approvalId;
      },
    ],
    ["publish-verdict", () => publishVerdict(otherEditor.actor, { claimId, approvalId })],
    ...legalActs(desk, () => claimId),
  ];
}

/** The article gets a newer text, and its utterances are edited in it. */
function editingSteps(actor: Actor, articleId: () => string): Step[] {
  let revisionId = "";
  let utteranceId = "";
  let halves: [string, string] = ["", ""];
  let editId = "";
  const draw = (start: number, end: number) => {
    const shape = { kind: "INDIRECT" as const, statement: { start, end }, quotes: [] };
    return { ...shape, speakerName: "منى الزين", mention: null, speakerId: null };
  };
  return [
    [
      "revise-article",
      async () => {
        const text = `${articleText}\nثم انتهت الجلسة.`;
        const input = { articleId: articleId(), text, title: null };
        revisionId = (await reviseArticle(actor, input)).revisionId;
      },
    ],
    [
      "make-utterance",
      async () => {
        const input = { articleId: articleId(), revisionId, ...draw(0, 21) };
        utteranceId = (await makeUtterance(actor, input)).utteranceId;
      },
    ],
    [
      "change-utterance",
      async () => {
        const changed = await changeUtterance(actor, { utteranceId, ...draw(0, 14) });
        utteranceId = changed.utteranceId;
      },
    ],
    [
      "split-utterance",
      async () => {
        const at = articleText.indexOf(" ");
        const input = { utteranceId, at, heir: "first" as const };
        halves = (await splitUtterance(actor, input)).utteranceIds as [string, string];
      },
    ],
    [
      "merge-utterances",
      async () => {
        editId = (await mergeUtterances(actor, { utteranceIds: halves })).editId;
      },
    ],
    ["undo-utterance-edit", () => undoEdit(actor, { editId })],
  ];
}

async function utteranceOf(claimId: string): Promise<string> {
  const row = await database().claimUtterance.findFirstOrThrow({ where: { claimId } });
  return row.utteranceId;
}

/** An utterance of the article that is in force and does not make the claim. */
async function otherUtterance(articleId: string, claimId: string): Promise<string> {
  const elsewhere = { revision: { articleId }, claims: { none: { claimId } } };
  const found = await database().utterance.findFirstOrThrow({
    where: { ...elsewhere, ...standingUtterance },
    orderBy: { id: "asc" },
  });
  return found.id;
}
