import pino from "pino";
import { environment } from "@/settings/environment";
import type { ClientAddress } from "./client-address";
import type { Visit } from "./visit";

export type Log = pino.Logger;

/**
 * The log: a line of JSON each, to standard output. In a terminal, where nobody chose a level, it
 * keeps to warnings, so that what `npm start` prints stays readable.
 */
export function makeLog(): Log {
  const chosen = process.env.LOG_LEVEL ? environment().LOG_LEVEL : undefined;
  const level = chosen ?? (process.stdout.isTTY ? "warn" : environment().LOG_LEVEL);
  const lines = pino.destination({ dest: 1, sync: false, minLength: 0 });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
}

/**
 * Writes a line when a request has been answered. Of the address only the path is kept, and of a
 * long segment only its beginning: queries and one-time links hold secrets. No header is written.
 */
export function logVisit(log: Log, { req, res, id, path }: Visit, client: ClientAddress): void {
  if (!log.isLevelEnabled("info")) return;
  const startedAt = process.hrtime.bigint();
  res.once("close", () => {
    const milliseconds = Number(process.hrtime.bigint() - startedAt) / 1e6;
    log.info({
      request: id,
      method: req.method,
      path: withoutSecrets(path),
      status: res.writableFinished ? res.statusCode : "broken off",
      milliseconds: Math.round(milliseconds * 10) / 10,
      client: req.headers["x-client-address"] ?? client(req),
    });
  });
}

/** Ids of 12 and UUIDs of 36 characters stay readable; tokens have neither form. */
export function withoutSecrets(path: string): string {
  return path
    .slice(0, 500)
    .split("/")
    .map((segment) =>
      segment.length > 20 && !/^[0-9a-f-]{36}$/.test(segment) ? `${segment.slice(0, 4)}…` : segment,
    )
    .join("/");
}
