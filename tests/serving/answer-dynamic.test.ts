import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask, folderOf, pressedPage, serve } from "./stand-in";

let asked: string[] = [];
let isDatabaseThere = true;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({
    folder: await folderOf([pressedPage("/ar/404", "<p>لا شيء هنا", 404)]),
    trustedProxies: ["127.0.0.1"],
    watch: async () => isDatabaseThere,
    handler: async (_, res) => {
      res.end("from the desk");
    },
    render: async (address) => {
      asked.push(address);
      if (address.includes("/track/nobody")) {
        return { status: 404, contentType: "text/html", body: Buffer.alloc(0) };
      }
      const body = Buffer.from(`<p>${address}</p>`);
      return { status: 200, contentType: "text/html; charset=utf-8", body };
    },
  });
});
afterAll(() => site.close());
beforeEach(() => {
  asked = [];
  isDatabaseThere = true;
});

const from = (client: string) => ({ headers: { "x-forwarded-for": client } });

describe("a search by a reader", () => {
  test("is rendered with its query, and has the headers of the public pages", async () => {
    const answer = await ask(site.port, "/ar/search?q=a%20b", from("192.0.2.1"));
    expect(answer.status).toBe(200);
    expect(asked).toEqual(["/ar/search?q=a%20b"]);
    expect(answer.headers["content-security-policy"]).toContain("script-src 'none'");
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers).not.toHaveProperty("set-cookie");
    expect((await ask(site.port, "/en/search", from("192.0.2.1"))).status).toBe(200);
  });

  test("is only read, and only in a language that there is", async () => {
    const posted = await ask(site.port, "/ar/search", {
      method: "POST",
      headers: { origin: `http://localhost:${site.port}` },
      body: "q=a",
    });
    expect(posted.status).toBe(405);
    expect((await ask(site.port, "/xx/search")).status).toBe(404);
    expect((await ask(site.port, "/ar/search/more")).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test("is told to wait while the database is away", async () => {
    isDatabaseThere = false;
    const answer = await ask(site.port, "/ar/search?q=a", from("192.0.2.2"));
    expect(answer.status).toBe(503);
    expect(answer.headers).toHaveProperty("retry-after");
    expect(asked).toEqual([]);
  });

  test("is told to wait after many in a minute, and nobody else is", async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 32; time++) {
      statuses.push((await ask(site.port, "/ar/search?q=a", from("192.0.2.3"))).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual([429, 429]);
    const refused = await ask(site.port, "/ar/search?q=a", from("192.0.2.3"));
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask(site.port, "/ar/search?q=a", from("192.0.2.4"))).status).toBe(200);
  });
});

describe("a tracking address that nobody was given", () => {
  test("is the page that says so", async () => {
    const answer = await ask(site.port, "/ar/track/nobody", from("192.0.2.5"));
    expect([answer.status, answer.text]).toEqual([404, "<p>لا شيء هنا"]);
    expect(answer.headers["content-security-policy"]).toContain("script-src 'none'");
  });
});
