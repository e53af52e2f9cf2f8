import { type ReplyOutcome, replyOutcome } from "@/review/reply/reply-outcome";
import { lastAct, type PublishedRecord, type RecordedReply } from "./published-record";

/**
 * What had come of a question when the record was published: whoever still had time to answer then
 * is not said to have been silent, and the page says the same whenever it is pressed.
 */
export function outcomeWhenPublished(
  record: PublishedRecord,
  reply: RecordedReply,
  timeZone: string,
): ReplyOutcome {
  return replyOutcome(reply, new Date(lastAct(record).at), timeZone);
}
