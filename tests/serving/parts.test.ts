import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { encodingsFor } from "@/serving/accept-encoding";
import { clientAddressBehind } from "@/serving/client-address";
import { watchDatabase } from "@/serving/database-watch";
import { withoutSecrets } from "@/serving/log";

function from(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe("the client's address", () => {
  test("is the socket's where nobody is trusted, whatever the header says", () => {
    const client = clientAddressBehind([]);
    expect(client(from("::ffff:203.0.113.9", "1.2.3.4"))).toBe("203.0.113.9");
  });

  const client = clientAddressBehind(["10.0.0.0/8", "::1"]);
  test.each([
    ["a stranger's header is not believed", "203.0.113.9", "1.2.3.4", "203.0.113.9"],
    ["what the proxy added is believed", "10.1.1.1", "203.0.113.9", "203.0.113.9"],
    ["what stood before it is not", "10.1.1.1", "1.2.3.4, 203.0.113.9", "203.0.113.9"],
    ["a chain of proxies is followed", "::1", "1.2.3.4, 203.0.113.9, 10.2.2.2", "203.0.113.9"],
    ["a mapped proxy is one", "::ffff:10.1.1.1", "2001:db8::1", "2001:db8::1"],
    ["nonsense ends the chain", "10.1.1.1", "1.2.3.4, unknown", "10.1.1.1"],
    ["a proxy alone is the client", "10.1.1.1", undefined, "10.1.1.1"],
  ])("%s", (_, peer, header, expected) => {
    expect(client(from(peer, header))).toBe(expected);
  });
});

test.each([
  [undefined, ["identity"]],
  ["gzip, deflate, br", ["br", "gzip", "identity"]],
  ["gzip;q=1.0, br;q=0.5", ["gzip", "br", "identity"]],
  ["br;q=0, gzip", ["gzip", "identity"]],
  ["*", ["br", "gzip", "identity"]],
  ["*;q=0, br", ["br", "identity"]],
  ["identity;q=1, gzip;q=0.5", ["identity"]],
  ["x-gzip", ["gzip", "identity"]],
  ["gzip;q=nonsense", ["identity"]],
] as const)("a client that accepts %s gets the first it can of %s", (header, encodings) => {
  expect(encodingsFor(header)).toEqual(encodings);
});

test("a log's path holds no one-time link", () => {
  expect(withoutSecrets("/desk/invitation/hV7k2mZq9XcT4bN8sLwR3yE6uAfJ1gDo")).toBe(
    "/desk/invitation/hV7k…",
  );
  const article = "/desk/articles/0193a2b4-1111-7222-8333-444455556666";
  expect(withoutSecrets(article)).toBe(article);
});

describe("the watch on the database", () => {
  test("asks once for all who wait, and knows a question without an answer", async () => {
    let asked = 0;
    const watch = watchDatabase(async () => {
      asked += 1;
    });
    expect(await Promise.all([watch(), watch(), watch()])).toEqual([true, true, true]);
    expect(asked).toBe(1);
    const began = Date.now();
    expect(await watchDatabase(() => new Promise(() => {}))()).toBe(false);
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(await watchDatabase(() => Promise.reject(new Error("away")))()).toBe(false);
  });
});
