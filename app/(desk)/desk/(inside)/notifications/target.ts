import type { Route } from "next";

/** The address of what a notification is about, at its thread where it has one. */
export function targetOf(notification: { subject: string; threadId: string | null }): Route {
  const { subject, threadId } = notification;
  if (subject === "readers") return "/desk/readers";
  const at = subject.indexOf(":");
  const folder = subject.startsWith("article:") ? "articles" : "claims";
  const thread = threadId ? `#thread-${threadId}` : "";
  return `/desk/${folder}/${subject.slice(at + 1)}${thread}` as Route;
}
