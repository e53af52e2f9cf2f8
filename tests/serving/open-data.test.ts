import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, folderOf, pressedPage, serve } from "./stand-in";

let asked: string[] = [];
let cookies: (string | undefined)[] = [];
let isDatabaseThere = true;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({
    folder: await folderOf([
      pressedPage("/ar/404", "<p>لا شيء هنا", 404),
      pressedPage("/api/v1/verdicts/abc", "{}"),
      pressedPage("/api/v1/speakers/gone", "", 404),
      pressedPage("/ar/verdicts/abc", "<p>النتيجة"),
      pressedPage("/ar/verdicts/abc/card", "<p>البطاقة"),
      pressedPage("/ar/feeds/verdicts.rss", "<rss/>"),
    ]),
    watch: async () => isDatabaseThere,
    handler: async (req, res) => {
      asked.push(req.url ?? "");
      cookies.push(req.headers.cookie);
      res.setHeader("Cache-Control", "s-maxage=31536000");
      res.end("{}");
    },
  });
});
afterAll(() => site.close());
beforeEach(() => {
  asked = [];
  cookies = [];
  isDatabaseThere = true;
});

const get = (path: string, headers = {}) => ask(site.port, path, { headers });

describe("open data", () => {
  test("that is pressed is answered from the folder, while the database is dead too", async () => {
    isDatabaseThere = false;
    for (const path of [
      "/api/v1/verdicts/abc",
      "/api/v1/verdicts/abc?x=1",
      "/ar/feeds/verdicts.rss",
    ]) {
      const { status, headers } = await get(path);
      expect([status, headers["access-control-allow-origin"]]).toEqual([200, "*"]);
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    }
    expect(asked).toEqual([]);
  });

  test("that is asked for with a query is Next's, without cookies and with headers of its own", async () => {
    const cookie = "next-auth.session-token=secret";
    const { headers } = await get("/api/v1/verdicts?limit=2", { cookie });
    expect(asked).toEqual(["/api/v1/verdicts?limit=2"]);
    expect(cookies).toEqual([undefined]);
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(headers["content-security-policy"]).toContain("script-src 'none'");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["x-robots-tag"]).toBeUndefined();
    await get("/api/oembed?url=x", { cookie });
    expect(cookies).toEqual([undefined, undefined]);
  });

  test("may be asked for from the pages of others with a validator", async () => {
    for (const path of ["/api/v1/verdicts", "/api/v1/verdicts/abc", "/manifest.json"]) {
      const { status, headers } = await ask(site.port, path, {
        method: "OPTIONS",
        headers: { origin: "https://other.example" },
      });
      expect(status).toBe(204);
      expect(headers["access-control-allow-headers"]).toBe("If-None-Match");
    }
    expect(asked).toEqual([]);
  });

  test("that is not there, or gone, is a problem that programs read, whatever they take", async () => {
    for (const path of ["/api/v1/verdicts/none", "/api/v1/speakers/gone"]) {
      for (const accept of ["text/html", "*/*"]) {
        const { status, headers, text } = await get(path, { accept });
        expect(status).toBe(404);
        expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
        expect(headers["access-control-allow-origin"]).toBe("*");
        expect(JSON.parse(text)).toMatchObject({ status: 404, type: "about:blank" });
      }
    }
  });

  test("says that the database is away where it has to be asked", async () => {
    isDatabaseThere = false;
    const { status, headers } = await get("/api/v1/verdicts");
    expect([status, headers["content-type"]]).toEqual([
      503,
      "application/problem+json; charset=utf-8",
    ]);
  });

  test("is for reading alone, and a client has a measure of it", async () => {
    const own = { origin: `http://localhost:${site.port}` };
    const post = await ask(site.port, "/api/v1/verdicts", { method: "POST", headers: own });
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const statuses: number[] = [];
    for (let count = 0; count < 125; count++) statuses.push((await get("/api/v1/claims")).status);
    expect(statuses.at(-1)).toBe(429);
    expect(Number((await get("/api/v1/claims")).headers["retry-after"])).toBeGreaterThan(0);
    // What is pressed has no measure.
    expect((await get("/api/v1/verdicts/abc")).status).toBe(200);
  });
});

describe("a frame on the page of somebody else", () => {
  test("may hold a card and nothing else", async () => {
    const policy = async (path: string) => (await get(path)).headers["content-security-policy"];
    expect(await policy("/ar/verdicts/abc/card")).toContain("frame-ancestors *");
    expect(await policy("/ar/verdicts/abc/card")).toContain("script-src 'none'");
    for (const path of ["/ar/verdicts/abc", "/api/v1/verdicts/abc", "/ar/nothing/card"]) {
      expect(await policy(path)).toContain("frame-ancestors 'none'");
    }
  });
});

test("what else is under /api is the desk's, as before", async () => {
  const { headers } = await get("/api/auth/session", { cookie: "a=b" });
  expect(cookies).toEqual(["a=b"]);
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});
