import type { IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, askRaw, folderOf, pressedPage, serve } from "./stand-in";

interface Seen {
  url: string;
  method: string;
  headers: IncomingHttpHeaders;
  length: number;
}

let seen: Seen[] = [];
let isDatabaseThere = true;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({
    folder: await folderOf([
      pressedPage("/ar", "<p>الصفحة الأولى"),
      pressedPage("/ar/404", "<p>لا شيء هنا", 404),
      pressedPage("/en/404", "<p>nothing here", 404),
      pressedPage("/assets/abc.css", "p{}"),
    ]),
    watch: async () => isDatabaseThere,
    handler: async (req, res) => {
      let length = 0;
      for await (const part of req) length += (part as Buffer).length;
      const { url = "", method = "", headers } = req;
      seen.push({ url, method, headers, length });
      if (url === "/desk/broken") throw new Error("a secret of the database");
      res.setHeader("Cache-Control", "s-maxage=31536000");
      res.end("from the desk");
    },
  });
});
afterAll(() => site.close());
beforeEach(() => {
  seen = [];
  isDatabaseThere = true;
});

const own = () => ({ origin: `http://localhost:${site.port}` });

describe("a request that changes something", () => {
  test.each([
    ["without an Origin", {}],
    ["with a null Origin", { origin: "null" }],
    ["from another site", { origin: "https://evil.example" }],
    ["from another port of this machine", { origin: "http://localhost:1" }],
    [
      "from elsewhere, with a spoofed forwarded host",
      {
        origin: "https://evil.example",
        "x-forwarded-host": "evil.example",
      },
    ],
    ["as a server action without Origin", { "next-action": "a".repeat(42) }],
    ["as plain text", { "content-type": "text/plain", "sec-fetch-site": "cross-site" }],
  ])("%s is refused and reaches nobody", async (_, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await ask(site.port, "/desk", { method, headers, body: "x" });
      expect(answer.status).toBe(403);
    }
    expect(seen).toEqual([]);
  });

  test("from a page of the site passes", async () => {
    const answer = await ask(site.port, "/desk", { method: "POST", headers: own(), body: "abc" });
    expect(answer.status).toBe(200);
    expect(seen).toMatchObject([{ method: "POST", length: 3 }]);
  });

  test("is refused in the person's language, as their program takes it", async () => {
    const send = (headers: Record<string, string>) =>
      ask(site.port, "/desk", { method: "POST", headers, body: "x" });
    const page = await send({ accept: "text/html", "accept-language": "ar-SY" });
    expect(page.text).toContain('<html lang="ar" dir="rtl">');
    expect(page.text).toContain("طلب من خارج الموقع");
    const chosen = await send({ accept: "text/html", cookie: "a=1; language=en" });
    expect(chosen.text).toContain("A request from elsewhere");
    const json = await send({ accept: "application/json", "accept-language": "en" });
    expect(json.headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(json.text)).toMatchObject({ status: 403 });
    const action = await send({ accept: "text/x-component", "accept-language": "en" });
    expect(action.headers["content-type"]).toContain("text/plain");
  });
});

describe("a body", () => {
  test("over 2 MB is refused at once, before it is sent", async () => {
    const began = Date.now();
    const head = [
      "POST /desk HTTP/1.1",
      `Host: localhost:${site.port}`,
      `Origin: http://localhost:${site.port}`,
      "Accept: text/html",
      "Accept-Language: en",
      "Content-Length: 10000000",
    ];
    const answer = await askRaw(site.port, `${head.join("\r\n")}\r\n\r\nabc`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("larger than 2 MB");
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(seen).toEqual([]);
  });

  test("of 10 MB, fifty at once, gets its answer each", async () => {
    const body = Buffer.alloc(10_000_000, "a");
    const before = process.memoryUsage().rss;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        ask(site.port, "/desk", { method: "POST", headers: own(), body }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(413));
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    expect(seen).toEqual([]);
  });

  test("that the client holds back is neither asked for nor refused late", async () => {
    const headers = { ...own(), expect: "100-continue", "content-length": 9_000_000 };
    const refused = await ask(site.port, "/desk", { method: "POST", headers });
    expect(refused.status).toBe(413);
    const taken = await askRaw(
      site.port,
      `POST /desk HTTP/1.1\r\nHost: localhost:${site.port}\r\nOrigin: ${own().origin}\r\n` +
        "Expect: 100-continue\r\nContent-Length: 3\r\n\r\nabc",
    );
    expect(taken).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });

  test("without a length is refused", async () => {
    const headers = { ...own(), "transfer-encoding": "chunked" };
    expect((await ask(site.port, "/desk", { method: "POST", headers, body: "x" })).status).toBe(
      411,
    );
    expect(seen).toEqual([]);
  });
});

describe("an address", () => {
  test.each([
    "//evil.example",
    "/desk//x",
    "/desk/..%2f..%2fetc",
    "/desk/%2e%2e/x",
    "/desk/../x",
    "/desk\\x",
    "/desk/%5c",
    "/desk/%00",
    "/desk?q=a%00b",
    "/ar/search?q=a%00b",
    "/api/v1/verdicts?language=%00",
    "/desk/%0d%0aSet-Cookie:x",
    "/desk/%zz",
    "/desk/%ff",
    `/desk/${"a".repeat(9_000)}`,
    "http://localhost/desk",
  ])("that could mean two things is refused: %s", async (path) => {
    expect((await ask(site.port, path)).status).toBe(400);
    expect(seen).toEqual([]);
  });

  test("under another host name is not answered", async () => {
    for (const host of ["evil.example", `localhost.evil.example:${site.port}`, "[::2]"]) {
      expect((await ask(site.port, "/ar", { headers: { host } })).status).toBe(421);
    }
    expect((await ask(site.port, "/ar", { headers: { host: "127.0.0.1:8080" } })).status).toBe(200);
  });

  test("is asked for by a method that means something here", async () => {
    const answer = await askRaw(
      site.port,
      `TRACE /desk HTTP/1.1\r\nHost: localhost:${site.port}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  });
});

describe("the public site", () => {
  const poison = [
    {},
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil" },
    { rsc: "1", "next-router-state-tree": "x", "next-url": "/desk" },
    { cookie: "language=en; session=x", "accept-language": "en" },
    { "x-middleware-subrequest": "middleware", "x-nonce": "n", "x-press-secret": "s" },
  ];

  test("is the same bytes whatever else is asked", async () => {
    const answers = await Promise.all(
      poison.flatMap((headers) =>
        ["/ar", "/ar?x=1", "/ar?_rsc=abc"].map((path) => ask(site.port, path, { headers })),
      ),
    );
    const [first] = answers;
    for (const { date: _, ...headers } of answers.map((answer) => answer.headers)) {
      expect(headers).toEqual({ ...first?.headers, date: undefined });
    }
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(first?.headers["set-cookie"]).toBeUndefined();
    expect(first?.headers["content-security-policy"]).toContain("script-src 'none'");
    expect(seen).toEqual([]);
  });

  test("is never rendered for a reader, with whatever secret", async () => {
    for (const path of ["/ar/verdicts/none", "/ar/verdicts/none.rsc", "/en/x", "/fr", "/x.php"]) {
      const answer = await ask(site.port, path, { headers: { "x-press-secret": "guess" } });
      expect(answer.status).toBe(404);
      expect(answer.text).toContain(path.startsWith("/en") ? "nothing here" : "لا شيء هنا");
    }
    expect(seen).toEqual([]);
  });

  test("is answered while the database is away", async () => {
    isDatabaseThere = false;
    expect((await ask(site.port, "/ar")).status).toBe(200);
    expect((await ask(site.port, "/ar/nothing")).status).toBe(404);
  });

  test("has validators, redirects and methods as HTTP has them", async () => {
    const page = await ask(site.port, "/ar");
    const again = { "if-none-match": `W/"x", ${page.headers.etag}` };
    expect((await ask(site.port, "/ar", { headers: again })).status).toBe(304);
    const head = await ask(site.port, "/ar", { method: "HEAD" });
    expect(head.headers["content-length"]).toBe(page.headers["content-length"]);
    expect(head.text).toBe("");
    expect((await ask(site.port, "/")).headers.location).toBe("/ar");
    expect((await ask(site.port, "/ar/")).headers.location).toBe("/ar");
    const posted = await ask(site.port, "/ar", { method: "POST", headers: own() });
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
    expect((await ask(site.port, "/assets/abc.css")).headers["cache-control"]).toContain(
      "immutable",
    );
  });
});

describe("the desk", () => {
  test("gets our headers and none that only we may set", async () => {
    await ask(site.port, "/desk?next=1", {
      headers: {
        "x-forwarded-for": "1.2.3.4",
        "x-forwarded-host": "evil.example",
        forwarded: "for=1.2.3.4",
        "x-client-address": "1.2.3.4",
        "x-middleware-subrequest": "a:a:a:a:a",
        "x-action-forwarded": "1",
        "x-press-secret": "guess",
        "x-nonce": "mine",
        "x-desk-address": "/desk/mine",
        "content-security-policy": "script-src 'nonce-mine'",
        "content-security-policy-report-only": "script-src 'nonce-mine'",
      },
    });
    const { headers, url } = seen[0] as Seen;
    expect(url).toBe("/desk?next=1");
    expect(headers["x-client-address"]).toBe("127.0.0.1");
    const ours = Object.keys(headers).filter((name) => /^x-|forwarded|policy/.test(name));
    expect(ours.toSorted()).toEqual([
      "content-security-policy",
      "x-client-address",
      "x-desk-address",
      "x-nonce",
      "x-request-id",
    ]);
    expect(JSON.stringify(headers)).not.toMatch(/mine|evil|1\.2\.3\.4|guess/);
  });

  test("has a nonce of its own each time, and is never kept", async () => {
    const [one, other] = [await ask(site.port, "/desk"), await ask(site.port, "/desk")];
    const nonces = [one, other].map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1],
    );
    expect(nonces[0]).toBe(seen[0]?.headers["x-nonce"]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(one.headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    expect(one.headers["cache-control"]).toBe("no-store");
  });

  test("says plainly that the database is away, and when to try again", async () => {
    isDatabaseThere = false;
    const headers = { accept: "text/html", "accept-language": "en" };
    const answer = await ask(site.port, "/desk", { headers });
    expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "3"]);
    expect(answer.text).toContain("The database cannot be reached.");
    expect((await ask(site.port, "/readyz")).status).toBe(503);
    expect((await ask(site.port, "/healthz")).status).toBe(200);
    expect((await ask(site.port, "/_next/static/a.js")).status).toBe(200);
  });

  test("that breaks tells a number and no secret", async () => {
    const answer = await ask(site.port, "/desk/broken", { headers: { "accept-language": "en" } });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("secret");
    expect(answer.text).toContain(String(answer.headers["x-request-id"]));
  });
});
