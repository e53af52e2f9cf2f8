import { database } from "@/prisma/client";
import { addUtterance } from "@/review/claim/add-utterance";
import { translateUtterance } from "@/review/claim/translate-utterance";
import { restoreUtterance, withdrawUtterance } from "@/review/claim/withdraw-utterance";
import { citeEvidence } from "@/review/evidence/cite-evidence";
import { orderEvidence } from "@/review/evidence/order-evidence";
import { restoreEvidence, withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { withdrawReplyRequest } from "@/review/reply/request-reply";
import { standingUtterance } from "@/review/utterance/standing";
import { ask, cite, evidenceInput, type Newsroom } from "../support/newsroom";
import { smallPicture } from "../support/pictures";

import type { Step } from "./step";

/** What is said for a claim and against it, where else it was said, and who was asked. */
export function evidenceActs(
  desk: Newsroom,
  of: () => { articleId: string; claimId: string; utteranceId: string },
): Step[] {
  const { checker } = desk;
  let evidenceId = "";
  let otherUtteranceId = "";
  let requestId = "";
  return [
    [
      "cite-evidence",
      async () => {
        evidenceId = await cite(checker.actor, of().claimId, { confidentialIdentity: "موظف" });
      },
    ],
    [
      "withdraw-evidence",
      () => withdrawEvidence(checker.actor, { claimId: of().claimId, evidenceId, reason: "مكرر" }),
    ],
    [
      "restore-evidence",
      () => restoreEvidence(checker.actor, { claimId: of().claimId, evidenceId }),
    ],
    [
      "order-evidence",
      () => orderEvidence(checker.actor, { claimId: of().claimId, evidenceIds: [evidenceId] }),
    ],
    [
      "withdraw-evidence",
      () => withdrawEvidence(checker.actor, { claimId: of().claimId, evidenceId, reason: "مكرر" }),
    ],
    [
      "cite-evidence",
      async () => {
        await citeEvidence(checker.actor, evidenceInput(of().claimId), await smallPicture());
      },
    ],
    [
      "translate-utterance",
      () => {
        const words = { translation: "Taxes will not rise.", translator: "Desk" };
        const at = { claimId: of().claimId, utteranceId: of().utteranceId, language: "en" };
        return translateUtterance(checker.actor, { ...at, ...words });
      },
    ],
    [
      "add-utterance",
      async () => {
        otherUtteranceId = await otherUtterance(of().articleId, of().claimId);
        const confirmed = { meansTheSame: "on", dateFits: "on" } as const;
        const added = { claimId: of().claimId, utteranceId: otherUtteranceId, ...confirmed };
        await addUtterance(checker.actor, added);
      },
    ],
    [
      "withdraw-utterance",
      () => {
        const withdrawn = { claimId: of().claimId, utteranceId: otherUtteranceId, reason: "غيره" };
        return withdrawUtterance(checker.actor, withdrawn);
      },
    ],
    [
      "restore-utterance",
      () =>
        restoreUtterance(checker.actor, { claimId: of().claimId, utteranceId: otherUtteranceId }),
    ],
    [
      "omit-reply",
      () =>
        omitReply(checker.actor, { claimId: of().claimId, reason: "لا عنوان له", language: "ar" }),
    ],
    [
      "request-reply",
      async () => {
        requestId = await ask(checker.actor, of().claimId);
      },
    ],
    [
      "withdraw-reply-request",
      () =>
        withdrawReplyRequest(checker.actor, {
          claimId: of().claimId,
          requestId,
          reason: "سُجّل خطأً",
        }),
    ],
    [
      "request-reply",
      async () => {
        requestId = await ask(checker.actor, of().claimId);
      },
    ],
    [
      "record-reply",
      () => {
        const answer = { answer: "لا تعليق.", answeredOn: "2025-05-06" };
        return recordReply(
          checker.actor,
          recordReplyInput.parse({ claimId: of().claimId, requestId, ...answer }),
        );
      },
    ],
  ];
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
