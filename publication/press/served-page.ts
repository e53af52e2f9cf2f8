import { gunzipSync } from "node:zlib";
import type { PressedPage } from "./pressed-page";

/**
 * A page as it is held in memory: compressed, since nearly every reader takes it so; the plain
 * bytes of one that has no compressed form.
 */
export interface ServedPage {
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly sequence: number;
  readonly hash: string;
  /** Length of the plain bytes. */
  readonly bytes: number;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
  readonly plain: Buffer | null;
}

/** What of a page is held in memory. */
export function toServed({ body, gzip, brotli, ...page }: PressedPage): ServedPage {
  const { path, status, contentType, sequence, hash } = page;
  const plain = gzip ? null : body;
  return { path, status, contentType, sequence, hash, bytes: body.length, gzip, brotli, plain };
}

/** The bytes that were pressed. */
export function plainBytes({ plain, gzip }: ServedPage): Buffer {
  return plain ?? (gzip ? gunzipSync(gzip) : Buffer.alloc(0));
}
