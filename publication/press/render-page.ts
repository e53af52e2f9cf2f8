import http from "node:http";
import type { PressedBytes } from "./pressed-page";

/** The header that opens the press door (serving/press-door.ts), which alone renders public pages. */
export const secretHeader = "x-press-secret";

/** Where public pages are rendered. */
export interface Door {
  readonly port: number;
  readonly secret: string;
  /** The site's own host name: pages must not see the loopback. */
  readonly host: string;
}

export type FetchAddress = (address: string) => Promise<PressedBytes>;

/** The page could not be rendered: its message is the sentence kept with the order. */
export class PressFault extends Error {
  override readonly name = "PressFault";
}

// Next holds metadata in the head and streams nothing for readers of this kind (its list is fixed).
const userAgent = "Workbench-Press (compatible; reads like Slackbot)";

const largest = 8_000_000;
const patience = 20_000;

/** Fetches addresses from Next through the press door. Anything but `expected` is a PressFault. */
export function fetchThrough(door: Door, expected: number | readonly number[] = 200): FetchAddress {
  const wanted = [expected].flat();
  return async (address) => {
    const answer = await get(door, address);
    if (!wanted.includes(answer.status)) {
      throw new PressFault(`${address} answered ${answer.status}`);
    }
    return answer;
  };
}

function get({ port, secret, host }: Door, address: string): Promise<PressedBytes> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new PressFault(`${address} ${why}`));
    const request = http.get(
      {
        host: "127.0.0.1",
        port,
        path: address,
        headers: { host, accept: "*/*", "user-agent": userAgent, [secretHeader]: secret },
        signal: AbortSignal.timeout(patience),
      },
      (response) => {
        const parts: Buffer[] = [];
        let length = 0;
        response.on("data", (part: Buffer) => {
          parts.push(part);
          length += part.length;
          if (length > largest) request.destroy(new Error(`is larger than ${largest} bytes`));
        });
        response.on("error", (error) => fail(`broke off: ${error.message}`));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers["content-type"] ?? "application/octet-stream",
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    request.on("error", (error) => fail(`was not rendered: ${error.message}`));
  });
}
