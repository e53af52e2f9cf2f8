import { database } from "@/prisma/client";
import { endBeingChecked, showBeingChecked } from "@/publication/being-checked";
import { defineTopic } from "@/publication/define-topic";
import { publishVerdict } from "@/publication/publish-verdict";
import { approveRemoval, refuseRemoval, requestRemoval } from "@/publication/removal";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { closeArticle, reopenArticle } from "@/review/article/close-article";
import { classifyClaim } from "@/review/claim/classify-claim";
import { recordAppearance } from "@/review/claim/record-appearance";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { setEmbargo } from "@/review/claim/set-embargo";
import { wordClaim } from "@/review/claim/word-claim";
import { reopenThread, resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, withdrawComment } from "@/review/discussion/write-comment";
import { assignArticles, assignClaims } from "@/review/queue/assign";
import { clearFlag, flagClaim } from "@/review/queue/flag";
import { setArticleDueDate, setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { setArticleTopics } from "@/review/topic/set-article-topics";
import { setTopics } from "@/review/topic/set-topics";
import { proposeAmendment } from "@/review/verdict/propose-amendment";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import {
  cite,
  type Newsroom,
  type Proposed,
  propose,
  receive,
  takeUp,
  tickingEach,
} from "../support/newsroom";
import { editingActs } from "./editing-acts";
import { evidenceActs } from "./evidence-acts";
import { legalActs } from "./legal-acts";
import { newsroomActs } from "./newsroom-acts";
import { speakerActs } from "./speaker-acts";
import type { Step } from "./step";

const retraction = { language: "ar", note: "سحبناه", otherLanguage: "en", otherNote: "Retracted" };

/**
 * Every act of the workbench but the first (setting it up), in an order in which each can be done.
 * The steps share what they make, so they are run one after the other, once.
 */
export function everyAct(desk: Newsroom): Step[] {
  const { administrator, checker, editor, otherEditor } = desk;
  const admin = administrator.actor;
  const checkerId = checker.personId;
  let articleId = "";
  let utteranceId = "";
  let speakerId = "";
  let claimId = "";
  let removalId = "";
  let threadId = "";
  let commentId = "";
  let topicId = "";
  let flagId = "";
  let approvalId = "";
  let proposed: Proposed;

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
    ...newsroomActs(desk),
    [
      "receive-article",
      async () => {
        articleId = (await receive(checker.actor, { outlet: "صحيفة الاختبار" })).articleId;
      },
    ],
    ...editingActs(checker.actor, () => articleId),
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
    ...evidenceActs(desk, () => ({ articleId, claimId, utteranceId })),
    ["cite-evidence", () => cite(checker.actor, claimId)],
    [
      "define-topic",
      async () => {
        const names = { ar: "الاقتصاد", en: "Economy" };
        topicId = (
          await defineTopic(admin, { topicId: "", insteadOf: "", ...names, isRetired: false })
        ).topicId;
      },
    ],
    [
      "assign-article",
      () => assignArticles(editor.actor, { changes: [{ articleId, assigneeId: checkerId }] }),
    ],
    [
      "set-article-due-date",
      () =>
        setArticleDueDate(editor.actor, {
          changes: [{ articleId, dueOn: new Date("2030-01-30") }],
        }),
    ],
    [
      "set-article-topics",
      () =>
        setArticleTopics(editor.actor, {
          changes: [{ articleId, added: [topicId], removed: [] }],
        }),
    ],
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

async function utteranceOf(claimId: string): Promise<string> {
  const row = await database().claimUtterance.findFirstOrThrow({ where: { claimId } });
  return row.utteranceId;
}
