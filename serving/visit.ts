import type { IncomingMessage, ServerResponse } from "node:http";

/** One request on its way down the list of what holds for every request (answer-requests.ts). */
export interface Visit {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Names the request in the log and to the person who reports a fault. */
  readonly id: string;
  /** The path as it was asked for, without the query. */
  readonly path: string;
  /** The client waits for "100 Continue" before it sends the body. */
  readonly awaitsContinue: boolean;
}

/** A step of the list: true if it answered, so that nothing after it is asked. */
export type Step = (visit: Visit) => boolean;

let count = 0;
const thisStart = Date.now().toString(36);

export function makeVisit(
  req: IncomingMessage,
  res: ServerResponse,
  awaitsContinue = false,
): Visit {
  const url = req.url ?? "/";
  const query = url.indexOf("?");
  count += 1;
  return {
    req,
    res,
    id: `${thisStart}-${count.toString(36)}`,
    path: query < 0 ? url : url.slice(0, query),
    awaitsContinue,
  };
}
