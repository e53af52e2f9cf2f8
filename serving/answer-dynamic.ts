import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { publicHeaders } from "@/publication/press/public-headers";
import type { FetchAddress } from "@/publication/press/render-page";
import { encodingsFor } from "./accept-encoding";
import { makeAllowance, makeGate } from "./allowance";
import type { ClientAddress } from "./client-address";
import type { DatabaseWatch } from "./database-watch";
import { isDynamicPage } from "./dynamic-paths";
import type { Log } from "./log";
import { refuse } from "./refuse";
import type { Step, Visit } from "./visit";

interface Options {
  readonly render: FetchAddress;
  readonly watch: DatabaseWatch;
  readonly clientAddress: ClientAddress;
  /** Answers where such a page is of nothing: a tracking address that nobody was given. */
  readonly notFound: (visit: Visit) => void;
  readonly log: Log;
}

/** Of one client. */
const readersPerMinute = 30;

/**
 * Answers the public pages that are made for each reader, with the headers of the public pages: no
 * script, no cookie; nothing is kept by caches. Limited for each client address (429) and altogether.
 */
export function answerDynamic(options: Options): Step {
  const allow = makeAllowance(readersPerMinute);
  const gate = makeGate();
  return (visit) => {
    if (!isDynamicPage(visit.path)) return false;
    const { method } = visit.req;
    if (method !== "GET" && method !== "HEAD") {
      return refuse(visit, "method-refused", { Allow: "GET, HEAD" });
    }
    if (!gate.enter()) return refuse(visit, "unavailable", { "Retry-After": "2" });
    answer(visit, options, allow)
      .catch((error: unknown) => {
        options.log.error({ err: error, request: visit.id }, "a request broke");
        if (!visit.res.headersSent) refuse(visit, "broken");
        else visit.res.destroy();
      })
      .finally(gate.leave);
    return true;
  };
}

async function answer(
  visit: Visit,
  options: Options,
  allow: ReturnType<typeof makeAllowance>,
): Promise<void> {
  const { req, res, path } = visit;
  const seconds = await allow(options.clientAddress(req));
  if (seconds > 0) {
    refuse(visit, "too-many", { "Retry-After": String(seconds) });
    return;
  }
  if (!(await options.watch())) {
    refuse(visit, "unavailable", { "Retry-After": "3" });
    return;
  }
  const page = await options.render(req.url ?? path);
  if (page.status === 404) {
    options.notFound(visit);
    return;
  }
  const isGzipped = encodingsFor(req.headers["accept-encoding"]).includes("gzip");
  const body = isGzipped ? await promisify(gzip)(page.body) : page.body;
  res.writeHead(page.status, {
    ...publicHeaders(path),
    "Cache-Control": "no-store",
    "Content-Type": page.contentType,
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
    ...(isGzipped && { "Content-Encoding": "gzip" }),
  });
  res.end(req.method === "HEAD" ? undefined : body);
}
