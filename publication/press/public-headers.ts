import { isCard } from "../addresses/cards";
import { isDataAddress } from "../addresses/kinds";
import { isAssetPath } from "./pressed-page";

/** What a public page may do: nothing but show itself with its own styles, fonts and pictures. */
function policyOf(path: string): string {
  return [
    "default-src 'none'",
    "script-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Nothing on the page can ask; what audits it asks for robots.txt in its name.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // A card is made for the pages of others; nothing on it can be done but follow a link.
    `frame-ancestors ${isCard(path) ? "*" : "'none'"}`,
  ].join("; ");
}

/** For programs in the pages of others, which may send what they have and read the validator. */
const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Expose-Headers": "ETag",
};

/** Whether everybody's programs may read what is at an address, from the pages of others too. */
export function isOpenData(path: string): boolean {
  return path === "/manifest.json" || isOpenEndpoint(path) || isDataAddress(path);
}

/** Open data that is asked for with a query, and so is not pressed. */
export function isOpenEndpoint(path: string): boolean {
  return /^\/api\/(oembed|v1\/[a-z]+)$/.test(path);
}

/**
 * Headers of a public address, the same from `server.ts`, nginx and a CDN. Pages are asked about
 * each time (a retraction must not wait for a cache); what is named by its content is kept.
 */
export function publicHeaders(path: string): Record<string, string> {
  const isForAll = isAssetPath(path) || isCard(path) || path.endsWith(".png") || isOpenData(path);
  return {
    "Cache-Control": isAssetPath(path)
      ? "public, max-age=31536000, immutable"
      : "public, max-age=0, must-revalidate",
    "Content-Security-Policy": policyOf(path),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Resource-Policy": isForAll ? "cross-origin" : "same-origin",
    ...(isOpenData(path) && openToAll),
  };
}
