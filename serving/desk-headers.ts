import { randomBytes } from "node:crypto";
import { publicHeaders } from "@/publication/press/public-headers";
import type { Visit } from "./visit";

/** Server-sent events (app/(desk)/desk/live/route.ts). */
const liveStream = "/desk/live";

/**
 * Headers of everything that Next answers. The nonce is new each time; Next reads it from the
 * policy on the request and puts it on its scripts, so pages of the desk are never prerendered.
 */
export function setDeskHeaders(
  { req, res, id, path }: Visit,
  { dev, isHttps }: { dev: boolean; isHttps: boolean },
): void {
  const nonce = randomBytes(18).toString("base64");
  const policy = deskPolicy(nonce, dev);
  req.headers["content-security-policy"] = policy;
  req.headers["x-nonce"] = nonce;
  req.headers["x-request-id"] = id;
  req.headers["x-desk-address"] = req.url ?? "/";
  res.setHeader("Content-Security-Policy", policy);
  // A stream must not wait for a compressor, here or in a proxy, to have enough of it.
  res.setHeader("Cache-Control", path === liveStream ? "no-store, no-transform" : "no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("X-Frame-Options", "DENY");
  // Not no-referrer: forms would then post with "Origin: null".
  res.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
  res.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  res.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  res.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  res.setHeader("X-Robots-Tag", "noindex");
  res.setHeader("X-Request-Id", id);
  if (isHttps) res.setHeader("Strict-Transport-Security", "max-age=31536000");
  holdCacheControl(res);
}

/** Headers of open data that is asked for with a query: as a public page's, and nobody's cookies. */
export function setOpenHeaders({ req, res, id, path }: Visit): void {
  delete req.headers.cookie;
  for (const [name, value] of Object.entries(publicHeaders(path))) res.setHeader(name, value);
  res.setHeader("X-Request-Id", id);
  holdCacheControl(res);
}

function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    // Next's development client evaluates what it reloads.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A page that Next holds for static would be marked as cacheable for a year. */
function holdCacheControl(res: Visit["res"]): void {
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (name, value) => {
    return name.toLowerCase() === "cache-control" ? res : setHeader(name, value);
  };
}
