import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashToken } from "@/access/token";
import { POST } from "@/app/api/reader-messages/route";
import { database } from "@/prisma/client";
import { issueFormStamp } from "@/readers/form-stamp";
import { findKeptForm } from "@/readers/kept-forms";
import type { Handler } from "@/serving/answer-from-next";
import { useTestDatabase } from "../support/database";
import { readersForm } from "../support/readers";
import { type Answered, ask, serve } from "./stand-in";

useTestDatabase();

/** The route as Next calls it. */
const handler: Handler = async (req, res) => {
  const body = Buffer.concat(await req.toArray());
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, `${value}`);
  const answer = await POST(new Request("http://localhost/", { method: "POST", headers, body }));
  res.writeHead(answer.status, Object.fromEntries(answer.headers));
  res.end(await answer.text());
};

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve({ handler, trustedProxies: ["127.0.0.1"] });
});
afterAll(() => site.close());

let clients = 0;

/** Sends the form as a browser does, by default each time from another address. */
function send(fields: object = {}, headers: Record<string, string> = {}) {
  clients += 1;
  return ask(site.port, "/api/reader-messages", {
    method: "POST",
    headers: {
      origin: `http://localhost:${site.port}`,
      "content-type": "application/x-www-form-urlencoded",
      "x-forwarded-for": `198.51.100.${clients}`,
      ...headers,
    },
    body: new URLSearchParams({ ...readersForm(fields) } as Record<string, string>).toString(),
  });
}

/** Where a form leads, without the key of what was kept. */
function placeOf({ headers }: Answered): string {
  const url = new URL(headers.location ?? "", "http://localhost");
  url.searchParams.delete("kept");
  return url.pathname + url.search;
}

const keyOf = ({ headers }: Answered) =>
  new URL(headers.location ?? "", "http://localhost").searchParams.get("kept") ?? "";

const count = () => database().readerMessage.count();

describe("a reader's form over HTTP", () => {
  test("is kept, and leads to a page of its own", async () => {
    const { status, headers } = await send({ text: "التاريخ خطأ." });
    expect(status).toBe(303);
    const code = /^\/ar\/track\/([A-Za-z0-9_-]+)$/.exec(headers.location ?? "")?.[1] ?? "";
    const row = await database().readerMessage.findUnique({ where: { codeHash: hashToken(code) } });
    expect(row?.text).toBe("التاريخ خطأ.");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  test.each([
    ["another site", { origin: "https://elsewhere.example" }],
    ["a page without an address", { origin: "null" }],
  ])("is refused where %s sends it", async (_, headers) => {
    const before = await count();
    expect((await send({}, headers)).status).toBe(403);
    expect(await count()).toBe(before);
  });

  test("comes back with what is missing, in the language of the form", async () => {
    const before = await count();
    const empty = await send({ text: "  ", language: "en", claim: "abcdefghjkmn" });
    expect([empty.status, placeOf(empty)]).toEqual([
      303,
      "/en/report?problem=unclear&fault=text&verdict=abcdefghjkmn",
    ]);
    const early = await send({ kind: "CLAIM", stamp: issueFormStamp() });
    expect([early.status, placeOf(early)]).toEqual([303, "/ar/submit?problem=again"]);
    expect(await count()).toBe(before);
  });

  test("keeps what was typed under a key of its sender's, whatever was wrong with it", async () => {
    const typed = { text: "طويل ".repeat(1_000), address: "ftp://x.example", picture: "" };
    const long = await send({ ...typed, kind: "CLAIM" });
    expect(placeOf(long)).toBe("/ar/submit?problem=unclear&fault=text&fault=address");
    expect(findKeptForm(keyOf(long))).toEqual(typed);
    const stale = await send({ ...typed, text: "نص", address: "", stamp: "x.y" });
    expect(findKeptForm(keyOf(stale))).toEqual({ text: "نص", address: "", picture: "" });
    expect(findKeptForm("nobody's")).toBeNull();
    expect(findKeptForm(keyOf(stale), Date.now() + 60 * 60_000)).toBeNull();
  });

  test.each([
    "https://x.example/\0",
    "https://x.exa\tmple/",
    "https:x.example",
    "https://u@x.example",
  ])("takes no address that is not written as one: %j", async (address) => {
    const before = await count();
    expect(placeOf(await send({ address }))).toBe("/ar/report?problem=unclear&fault=address");
    expect(await count()).toBe(before);
  });

  test("leads nowhere else, whatever its fields say", async () => {
    const answer = await send({ text: "", language: "/elsewhere.example", kind: "//x" });
    expect(placeOf(answer)).toBe("/ar/report?problem=unclear&fault=text");
  });

  test("is counted by the client's address, which no header of theirs can change", async () => {
    const from = { "x-forwarded-for": "203.0.113.9" };
    const places: string[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const answer = await send({}, { ...from, "x-client-address": `192.0.2.${turn}` });
      places.push(placeOf(answer));
    }
    expect(places.slice(0, 8).every((place) => place.startsWith("/ar/track/"))).toBe(true);
    expect(places[8]).toBe("/ar/report?problem=many");
  });
});
