import { refuse } from "./refuse";
import type { Step } from "./visit";

/** Bytes. Next's own limit for actions lies above it (next.config.ts): it answers with a 500. */
const largestBody = 2_000_000;

/** Takes bodies that say how long they are and are not too long, before reading any of it. */
export const checkBody: Step = (visit) => {
  const { headers } = visit.req;
  if (headers["transfer-encoding"] !== undefined) return refuse(visit, "length-missing");
  if (Number(headers["content-length"] ?? 0) > largestBody) return refuse(visit, "too-large");
  return false;
};
