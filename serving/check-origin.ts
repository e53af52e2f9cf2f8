import { refuse } from "./refuse";
import type { Step } from "./visit";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Takes what changes something only from the site's own pages: a missing, null or foreign Origin is
 * refused, for server actions too (Next runs one that has no Origin at all). `check-host` has seen
 * to it that the Host is the site's.
 */
export function checkOrigin(siteAddress: string): Step {
  const site = new URL(siteAddress).origin;
  return (visit) => {
    const { req } = visit;
    if (reading.has(req.method ?? "")) return false;
    const { origin, host } = req.headers;
    // On the loopback the browser may use another of its names than the configured one.
    const same = origin === site || (site.startsWith("http:") && origin === `http://${host}`);
    return same ? false : refuse(visit, "foreign-origin");
  };
}
