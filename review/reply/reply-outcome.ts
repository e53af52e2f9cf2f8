import type { RecordedReply } from "../dossier/dossier";

/** What came of asking: an answer; silence past the day it was due; or nothing yet. */
export type ReplyOutcome = "answered" | "did-not-answer" | "waiting";

/**
 * What had come of it at an instant: an answer is due by the end of its day where the newsroom is.
 */
export function replyOutcome(
  reply: Pick<RecordedReply, "answer" | "dueOn">,
  at: Date,
  timeZone: string,
): ReplyOutcome {
  if (reply.answer) return "answered";
  return dayIn(at, timeZone) > reply.dueOn ? "did-not-answer" : "waiting";
}

/** The ISO day that an instant falls on in a time zone. */
function dayIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
}
