import { createHash } from "node:crypto";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";

/** What one reader was answered. */
export interface Read {
  readonly status: number;
  /** SHA-256 (hex) of the page, unpacked. */
  readonly hash: string;
  readonly etag: string;
}

/** Reads an address as a browser does, over gzip. */
export function read(url: string): Promise<Read> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip" };
    const request = http.get(url, { headers, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        try {
          const bytes = Buffer.concat(parts);
          const isPacked = response.headers["content-encoding"] === "gzip";
          const body = isPacked ? gunzipSync(bytes) : bytes;
          const hash = createHash("sha256").update(body).digest("hex");
          const { statusCode: status = 0 } = response;
          resolve({ status, hash, etag: String(response.headers.etag ?? "") });
        } catch (error) {
          reject(error);
        }
      });
    });
    request.once("error", reject);
    request.once("timeout", () => request.destroy(new Error("no answer")));
  });
}

/**
 * Readers who go round addresses until they are told to stop, and note whatever is not as it must be:
 * an error, a page that is not whole (its validator is made of what was pressed), and an older page
 * after a newer one.
 */
export function startReaders(site: string, addresses: () => readonly string[], count = 4) {
  const faults: string[] = [];
  const seen = new Map<string, string[]>();
  let isOver = false;
  let reads = 0;
  const goRound = async (first: number) => {
    for (let at = first; !isOver; at += 1) {
      const list = addresses();
      const address = list[at % list.length] ?? "/ar";
      reads += 1;
      await read(site + address).then(
        (answer) => note(address, answer),
        (error: Error) => faults.push(`${address}: ${error.message}`),
      );
      await wait(1);
    }
  };
  const note = (address: string, { status, hash, etag }: Read) => {
    const states = seen.get(address) ?? [];
    seen.set(address, states);
    // Before it is published there is nothing at it.
    const isMissing = status === 404 && states.every((state) => state === "nothing");
    if (status !== 200 && !isMissing) faults.push(`${address} answered ${status}`);
    if (status === 200 && !etag.includes(hash.slice(0, 32))) faults.push(`${address} is not whole`);
    const state = status === 404 ? "nothing" : hash;
    if (states.at(-1) === state) return;
    if (states.includes(state)) faults.push(`${address} went back`);
    states.push(state);
  };
  const readers = Array.from({ length: count }, (_, index) => goRound(index * 7));
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(readers);
      const changes = [...seen.values()].reduce((sum, states) => sum + states.length - 1, 0);
      return { reads, changes, faults };
    },
  };
}
