import { isAssetPath } from "./pressed-page";

/** What a public page may do: nothing but show itself with its own styles, fonts and pictures. */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Headers of a public address, the same from `server.ts`, nginx and a CDN. Pages are asked about
 * each time (a retraction must not wait for a cache); what is named by its content is kept.
 */
export function publicHeaders(path: string): Record<string, string> {
  return {
    "Cache-Control": isAssetPath(path)
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0, must-revalidate",
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Resource-Policy": isAssetPath(path) ? "cross-origin" : "same-origin",
  };
}
