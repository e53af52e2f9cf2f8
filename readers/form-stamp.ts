import { createHmac, timingSafeEqual } from "node:crypto";
import { environment } from "@/settings/environment";

/** Milliseconds: nobody reads a form and fills it in sooner; nobody leaves it open longer than a day. */
const soonest = 3_000;
const latest = 24 * 60 * 60 * 1_000;

/**
 * A mark for a form that says when it was given out: whoever sends the form at once, or keeps one to
 * send it for months, is a program. It needs no cookie, no script and nobody else's service.
 */
export function issueFormStamp(now = Date.now()): string {
  return `${now.toString(36)}.${seal(now.toString(36))}`;
}

/** Whether a form with this mark was given out by us, long enough ago and not too long. */
export function isTimelyStamp(stamp: string, now = Date.now()): boolean {
  const [time = "", mark = ""] = stamp.split(".");
  const expected = Buffer.from(seal(time));
  const given = Buffer.from(mark);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  const age = now - Number.parseInt(time, 36);
  return age >= soonest && age <= latest;
}

function seal(time: string): string {
  return createHmac("sha256", environment().NEXTAUTH_SECRET)
    .update(`reader-form ${time}`)
    .digest("base64url");
}
