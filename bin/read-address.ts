import { StartProblem } from "@/settings/start-problem";

/** What an address that a person named answers with. */
export interface ReadAddress {
  readonly status: number;
  /** It leads on to another address, which is not followed. */
  readonly redirected: boolean;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly text: string;
}

const patience = 20_000;
const largest = 200_000_000;

/** Reads an address. What cannot be reached is told of in a sentence. */
export async function readAddress(address: string): Promise<ReadAddress> {
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(address, { redirect: "manual", signal });
    const parts: Uint8Array[] = [];
    let length = 0;
    const body = answer.body as AsyncIterable<Uint8Array> | null;
    for await (const part of body ?? []) {
      parts.push(part);
      length += part.length;
      if (length > largest) throw new Error(`it is larger than ${largest} bytes`);
    }
    const bytes = Buffer.concat(parts);
    return {
      status: answer.status,
      redirected: answer.status >= 300 && answer.status < 400,
      contentType: answer.headers.get("content-type") ?? "",
      bytes,
      text: bytes.toString(),
    };
  } catch (error) {
    const { message, cause } = error as Error;
    throw new StartProblem(`${address} cannot be read: ${(cause as Error)?.message ?? message}.`);
  }
}
