import { refuse } from "./refuse";
import type { Step } from "./visit";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * What could be read as one path here and as another behind: empty and dot segments, encoded
 * slashes, dots and backslashes, control characters, addresses that name another host.
 */
const ambiguous = /^[^/]|\/\/|\\|\/\.\.?(\/|$)|%(2f|5c|2e|0[0-9a-f]|1[0-9a-f]|7f)|[^\x21-\x7e]/i;

/** Nothing that is asked for holds it, and the database takes no text with it. */
const nul = /%00/;

const longest = 8_000;

/** Takes only addresses that mean one thing, and methods that something here could answer. */
export const checkAddress: Step = (visit) => {
  const { req, path } = visit;
  if (!methods.has(req.method ?? "")) return refuse(visit, "method-refused");
  const url = req.url ?? "";
  const isUnreadable = url.length > longest || nul.test(url);
  if (isUnreadable || ambiguous.test(path) || !decodes(path)) return refuse(visit, "bad-address");
  return false;
};

function decodes(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
