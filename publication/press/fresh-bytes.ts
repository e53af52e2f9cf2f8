import { LRUCache } from "lru-cache";
import type { PressedPage } from "./pressed-page";

type Bytes = Pick<PressedPage, "body" | "gzip" | "brotli">;

/**
 * The bytes of what this process pressed last: its own folder, which follows the table, need not
 * fetch them from there. They are named by their hash, so that nothing else can be taken for them.
 */
const fresh = new LRUCache<string, Bytes>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: ({ body, gzip, brotli }) =>
    1 + body.length + (gzip?.length ?? 0) + (brotli?.length ?? 0),
});

const nameOf = ({ hash, contentType }: Pick<PressedPage, "hash" | "contentType">) =>
  `${hash} ${contentType}`;

export function keepFresh(page: Pick<PressedPage, "hash" | "contentType">, bytes: Bytes): void {
  fresh.set(nameOf(page), bytes);
}

/** The bytes of a row of the table, if they are still at hand. */
export function freshBytes(row: Pick<PressedPage, "hash" | "contentType">): Bytes | undefined {
  return fresh.get(nameOf(row));
}
