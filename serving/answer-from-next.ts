import type { IncomingMessage, ServerResponse } from "node:http";
import { isOpenEndpoint } from "@/publication/press/public-headers";
import { makeAllowance, makeGate } from "./allowance";
import { allowReading } from "./answer-from-folder";
import type { ClientAddress } from "./client-address";
import type { DatabaseWatch } from "./database-watch";
import { setDeskHeaders, setOpenHeaders } from "./desk-headers";
import { isBuildFile } from "./desk-paths";
import { dropHeaders } from "./drop-headers";
import type { Log } from "./log";
import { refuse } from "./refuse";
import type { Step, Visit } from "./visit";

/** What answers behind the list: Next, or a stand-in of a test. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Of one client: whoever follows a list page by page is not held up by it. */
const programsPerMinute = 120;

interface Options {
  readonly handler: Handler;
  readonly watch: DatabaseWatch;
  readonly clientAddress: ClientAddress;
  readonly log: Log;
  readonly dev: boolean;
  readonly isHttps: boolean;
}

/** The last step: hands the request to Next with our headers, unless the database is away. */
export function answerFromNext(options: Options): Step {
  const openData = answerOpenData(options);
  return (visit) => {
    const answering = isOpenEndpoint(visit.path) ? openData(visit) : answer(visit, options);
    answering.catch((error: unknown) => {
      options.log.error({ err: error, request: visit.id }, "a request broke");
      if (!visit.res.headersSent) refuse(visit, "broken");
      else visit.res.destroy();
    });
    return true;
  };
}

/** Open data is for reading, each client has a measure of it, and the desk comes first. */
function answerOpenData(options: Options): (visit: Visit) => Promise<void> {
  const allow = makeAllowance(programsPerMinute);
  const gate = makeGate();
  return async (visit) => {
    const { method } = visit.req;
    if (method === "OPTIONS") {
      allowReading(visit);
    } else if (method !== "GET" && method !== "HEAD") {
      refuse(visit, "method-refused", { Allow: "GET, HEAD, OPTIONS" });
    } else {
      const seconds = await allow(options.clientAddress(visit.req));
      if (seconds > 0) refuse(visit, "too-many", { "Retry-After": String(seconds) });
      else if (!gate.enter()) refuse(visit, "unavailable", { "Retry-After": "2" });
      else await answer(visit, options).finally(gate.leave);
    }
  };
}

async function answer(visit: Visit, options: Options): Promise<void> {
  const { req, res } = visit;
  const client = options.clientAddress(req);
  dropHeaders(visit);
  req.headers["x-client-address"] = client;
  if (!isBuildFile(visit.path)) {
    if (!(await options.watch())) {
      refuse(visit, "unavailable", { "Retry-After": "3" });
      return;
    }
    if (isOpenEndpoint(visit.path)) setOpenHeaders(visit);
    else setDeskHeaders(visit, options);
  } else {
    res.setHeader("X-Content-Type-Options", "nosniff");
  }
  if (visit.awaitsContinue) res.writeContinue();
  await options.handler(req, res);
}
