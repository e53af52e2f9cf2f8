import { refuse } from "./refuse";
import type { Step } from "./visit";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers to the site's own name alone, so that no other name can be put into a link or a cache, or
 * be pointed at this machine by somebody's DNS. A site on the loopback is reached by any of its
 * names and any port (a forwarded one).
 */
export function checkHost(siteAddress: string): Step {
  const site = new URL(siteAddress);
  const isLoopback = loopbackNames.has(site.hostname);
  return (visit) => {
    const host = (visit.req.headers.host ?? "").toLowerCase();
    if (host === site.host) return false;
    if (isLoopback && loopbackNames.has(host.replace(/:\d{1,5}$/, ""))) return false;
    return refuse(visit, "unknown-host");
  };
}
