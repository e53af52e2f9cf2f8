import { createHash, timingSafeEqual } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Door, secretHeader } from "@/publication/press/render-page";
import type { Handler } from "./answer-from-next";
import { dropHeaders } from "./drop-headers";
import { makeVisit } from "./visit";

/**
 * A server of its own, on the loopback and a port nobody knows, behind which Next renders public
 * pages. It opens only to the secret; the site's server lets no such request through at all.
 */
export async function openPressDoor(
  handler: Handler,
  { secret, siteAddress }: { secret: string; siteAddress: string },
): Promise<{ door: Door; close: () => Promise<void> }> {
  const server = http.createServer((req, res) => {
    const isPress = req.method === "GET" && isSame(String(req.headers[secretHeader] ?? ""), secret);
    if (!isPress) {
      res.writeHead(403).end();
      return;
    }
    dropHeaders(makeVisit(req, res));
    handler(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    door: { port, secret, host: new URL(siteAddress).host },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
