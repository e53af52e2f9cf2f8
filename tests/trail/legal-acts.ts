import { answerMessage, takeMessage } from "@/readers/work-on-messages";
import { liftHold, placeHold } from "@/review/legal/holds";
import {
  decideRequest,
  noteProgress,
  recordRequest,
  recordRequestInput,
  reopenRequest,
} from "@/review/legal/requests";
import type { Newsroom } from "../support/newsroom";
import { receiveMessage } from "../support/readers";
import type { Step } from "./step";

/** A hold and a request on a claim, and a reader's message about it. */
export function legalActs({ editor }: Newsroom, claim: () => string): Step[] {
  const { actor } = editor;
  let holdId = "";
  let requestId = "";
  let messageId = "";
  return [
    [
      "place-hold",
      async () => {
        const hold = { on: "claim", id: claim(), reason: "دعوى قائمة" } as const;
        holdId = (await placeHold(actor, hold)).holdId;
      },
    ],
    ["lift-hold", () => liftHold(actor, { holdId, reason: "انتهت الدعوى" })],
    [
      "record-request",
      async () => {
        const input = recordRequestInput.parse({
          kind: "CORRECTION",
          fromWhom: "سالم الحارثي",
          receivedBy: "بريد",
          receivedOn: "2025-05-06",
          deadlineOn: "2025-05-20",
          concerns: `/desk/claims/${claim()}`,
          text: "أطلب تصحيح السنة.",
        });
        requestId = (await recordRequest(actor, input)).requestId;
      },
    ],
    ["note-progress", () => noteProgress(actor, { requestId, note: "سألنا الوزارة." })],
    [
      "decide-request",
      () => decideRequest(actor, { requestId, outcome: "GRANTED", note: "صحّحنا السنة." }),
    ],
    [
      "reopen-request",
      async () => {
        await reopenRequest(actor, { requestId, reason: "عاد وكتب." });
        // A reader is nobody who acts: what they send leaves no entry.
        messageId = await receiveMessage({ claim: claim() });
      },
    ],
    ["take-reader-message", () => takeMessage(actor, { messageId })],
    [
      "answer-reader-message",
      () => {
        const answer = {
          outcome: "UNCHANGED",
          answer: "نظرنا فيها.",
          claim: null,
          insteadOf: "",
        } as const;
        return answerMessage(actor, { messageId, ...answer });
      },
    ],
  ];
}
