import { randomUUID } from "node:crypto";
import { closeArticle, reopenArticle } from "@/review/article/close-article";
import { reviseArticle } from "@/review/article/revise-article";
import { recordAppearance } from "@/review/claim/record-appearance";
import { takeUpUtterance } from "@/review/claim/take-up-utterance";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { assignSpeaker } from "@/review/speaker/assign-speaker";
import { describeSpeaker } from "@/review/speaker/describe-speaker";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { addOffice, endOffice, withdrawOffice } from "@/review/speaker/offices";
import { withdrawName } from "@/review/speaker/withdraw-name";
import { liftWithholding, withholdName } from "@/review/speaker/withhold-name";
import { changeUtterance } from "@/review/utterance/change-utterance";
import { makeUtterance } from "@/review/utterance/make-utterance";
import { mergeUtterances } from "@/review/utterance/merge-utterances";
import { splitUtterance } from "@/review/utterance/split-utterance";
import { undoEdit } from "@/review/utterance/undo-edit";
import { receive } from "../../support/newsroom";
import { type Calls, claimId, drawn, id, reason } from "./fixed";

/** Articles, utterances and speakers. */
export const articlesCalls = {
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
        insteadOf: "",
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
} satisfies Calls;
