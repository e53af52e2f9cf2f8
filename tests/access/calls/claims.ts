import { addUtterance } from "@/review/claim/add-utterance";
import { classifyClaim } from "@/review/claim/classify-claim";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { restoreUtterance, withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { wordClaim } from "@/review/claim/word-claim";
import { orderEvidence } from "@/review/evidence/order-evidence";
import { restoreEvidence, withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { dismissClaims, resumeClaims } from "@/review/queue/dismiss";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { withdrawReplyRequest } from "@/review/reply/request-reply";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { proposeVerdict } from "@/review/verdict/propose-verdict";
import { withdrawProposal } from "@/review/verdict/withdraw-proposal";
import { ask, cite } from "../../support/newsroom";
import { answeredOn, type Calls, claimId, id, reason } from "./fixed";

/** A claim up to its proposal. */
export const claimsCalls = {
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
} satisfies Calls;
