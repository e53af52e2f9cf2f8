import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../dates";
import type { RecordedReply, RightOfReply } from "../dossier/dossier";
import { entryOf, entryParts, shownNames } from "../speaker/entry";

/** What a claim's right of reply is made of. */
export const replyParts = {
  replyRequests: {
    where: { withdrawal: null },
    orderBy: [{ askedOn: "asc" }, { id: "asc" }],
    include: {
      speaker: { include: entryParts },
      answers: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
    },
  },
  replyOmissions: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
} as const satisfies Prisma.ClaimInclude;

type Rows = Prisma.ClaimGetPayload<{ include: typeof replyParts }>;

/** Who was asked and what came of it, as the rows are now. */
export function toRightOfReply(rows: Pick<Rows, keyof typeof replyParts>): RightOfReply {
  const [omission] = rows.replyOmissions;
  const requests = rows.replyRequests.map(toRecordedReply);
  const isOmitted = omission && requests.length === 0;
  return {
    requests,
    notAsked: isOmitted ? { reason: omission.reason, language: omission.language } : null,
  };
}

function toRecordedReply(row: Rows["replyRequests"][number]): RecordedReply {
  const [answer] = row.answers;
  return {
    id: row.id,
    kind: row.channel,
    asked: row.speaker
      ? shownNames(entryOf(row.speaker).names)
      : { [row.language]: row.asked ?? "" },
    askedOn: toDay(row.askedOn),
    dueOn: toDay(row.dueOn),
    answer: answer
      ? { text: answer.text, language: answer.language, answeredOn: toDay(answer.answeredOn) }
      : null,
  };
}
