import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { addressesTouchedBy } from "@/publication/addresses/kinds";
import { readList } from "@/publication/api/list";
import { apiPaths, toOpenApi } from "@/publication/api/openapi";
import { type ApiKind, apiKinds, readOne } from "@/publication/api/read-one";
import { pageOf } from "@/publication/api/schemas";
import { omitReply, recordReply, recordReplyInput } from "@/review/reply/record-reply";
import { appClient, useTestDatabase } from "../support/database";
import {
  ask,
  cite,
  type Newsroom,
  openNewsroom,
  pressed,
  propose,
  proposeChange,
  publish,
  receive,
  takeUp,
} from "../support/newsroom";
import { madeAt, retract, textAt } from "./exchange-support";

useTestDatabase();

let desk: Newsroom;
/** In the order in which they were published. */
const published: string[] = [];
beforeAll(async () => {
  desk = await openNewsroom();
  for (const [words, content] of [
    ["الضرائب", "false"],
    ["عشرين مدرسة", "true"],
    ["المستشفى", "unproven"],
    ["الضرائب", "false"],
  ] as const) {
    const { articleId } = await receive(desk.checker.actor);
    const claimId = await takeUp(desk.checker.actor, articleId, { words });
    await cite(desk.checker.actor, claimId);
    await publish(desk.editor.actor, await propose(desk.checker.actor, claimId, { content }));
    published.push(claimId);
  }
  await pressed();
});

const cursorOf = (at: number) =>
  Buffer.from(`${at} 01900000-0000-7000-8000-000000000000`).toString("base64url");
const first = (kind: ApiKind, parameters = {}) => readList(kind, parameters);
const idsOf = (items: readonly object[]) => items.map((item) => (item as { id: string }).id);

/** Every page of a list, as a client follows it. */
async function wholeList(kind: ApiKind, parameters: Record<string, string>): Promise<string[][]> {
  const pages: string[][] = [];
  let asked = parameters;
  for (;;) {
    const { items, next } = await readList(kind, asked);
    pages.push(idsOf(items));
    if (next === null) return pages;
    asked = Object.fromEntries(new URL(next).searchParams);
  }
}

describe("a list of the API", () => {
  test("is what its schema says, and so is each of its things", async () => {
    for (const kind of apiKinds) {
      const { item, one } = apiPaths[kind];
      const page = await first(kind);
      expect(() => pageOf(strict(item)).parse(page)).not.toThrow();
      expect(page.items.length).toBeGreaterThan(0);
      for (const id of idsOf(page.items)) {
        const answer = await readOne(kind, id);
        expect(() => strict(one).parse(answer)).not.toThrow();
      }
    }
  });

  test("says how many verdicts there are of a speaker, who has them all", async () => {
    const { items } = await first("speakers");
    for (const { id, verdictCount } of items as { id: string; verdictCount: number }[]) {
      const { verdicts } = JSON.parse(await textAt(`/api/v1/speakers/${id}`));
      expect(verdicts).toHaveLength(verdictCount);
    }
  });

  test("comes in pages that leave nothing out and repeat nothing", async () => {
    const newestFirst = published.toReversed();
    expect(await wholeList("verdicts", { limit: "3" })).toEqual([
      newestFirst.slice(0, 3),
      newestFirst.slice(3),
    ]);
    for (const kind of ["articles", "speakers"] as const) {
      const pages = await wholeList(kind, { limit: "1" });
      const ids = pages.flat();
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(idsOf((await first(kind)).items));
    }
  });

  test("goes on where it was, whatever is published meanwhile", async () => {
    const { next } = await readList("verdicts", { limit: "2" });
    await publish(desk.editor.actor, await proposeChange(desk.checker.actor, published[3] ?? ""));
    await pressed();
    const rest = await readList("verdicts", Object.fromEntries(new URL(next ?? "").searchParams));
    expect(idsOf(rest.items)).toEqual([published[1], published[0]]);
  });

  test("can be asked for a rating, a speaker, a language and what is new", async () => {
    const { items } = await first("verdicts", { rating: "true" });
    expect(idsOf(items)).toEqual([published[1]]);
    const [verdict] = items as { speakers: { id: string }[] }[];
    const speaker = verdict?.speakers[0]?.id ?? "";
    expect(idsOf((await first("claims", { speaker })).items)).toEqual([published[1]]);
    expect((await first("verdicts", { language: "ar" })).items).toHaveLength(4);
    expect((await first("verdicts", { language: "en" })).items).toEqual([]);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await first("verdicts", { since: tomorrow })).items).toEqual([]);
    expect((await first("verdicts", { since: "2020-01-01" })).items).toHaveLength(4);
  });

  test.each([
    ["a parameter that it does not know", { colour: "red" }],
    ["a page of none", { limit: "0" }],
    ["a page of too many", { limit: "101" }],
    ["a speaker that is no id", { speaker: "' OR 1=1" }],
    ["a day that is none", { since: "yesterday" }],
    ["a cursor that was made up", { cursor: "bm90aGluZw" }],
    ["a cursor of a day before all days", { cursor: cursorOf(-8e15) }],
  ])("refuses %s", async (_, parameters) => {
    await expect(first("verdicts", parameters)).rejects.toBeInstanceOf(z.ZodError);
  });
});

describe("one thing of the API", () => {
  test("is pressed with every act that touches it, and names where it is", async () => {
    const [claimId = ""] = published;
    const touched = await addressesTouchedBy(await appClient(), { claimIds: [claimId], pages: [] });
    expect(touched).toContain(`/api/v1/verdicts/${claimId}`);
    expect(touched).toContain(`/api/v1/claims/${claimId}`);
    expect(touched.filter((each) => /^\/api\/v1\/(articles|speakers)\//.test(each))).toHaveLength(
      2,
    );
    const verdict = JSON.parse(await textAt(`/api/v1/verdicts/${claimId}`));
    expect(verdict.self.endsWith(`/api/v1/verdicts/${claimId}`)).toBe(true);
    expect(verdict.reasoning.ar).toContain("[1]");
    expect(verdict.sources[0]).toMatchObject({ number: 1, stance: "contradicts", isPrimary: true });
  });

  test("is gone where nothing is published; a retracted verdict stays and leaves the lists", async () => {
    expect(await madeAt("/api/v1/verdicts/nothing")).toBeNull();
    const [, claimId = ""] = published;
    const { speakers } = JSON.parse(await textAt(`/api/v1/verdicts/${claimId}`));
    await retract(desk, claimId);
    const verdict = JSON.parse(await textAt(`/api/v1/verdicts/${claimId}`));
    expect([verdict.isRetracted, verdict.changes.at(-1).kind]).toEqual([true, "retraction"]);
    expect(await madeAt(`/api/v1/speakers/${speakers[0].id}`)).toBeNull();
    expect(idsOf((await first("verdicts")).items)).not.toContain(claimId);
  });
});

describe("the description of the API", () => {
  test("is an OpenAPI document in which every reference leads somewhere", async () => {
    const document = JSON.parse(await textAt("/api/v1/openapi.json"));
    expect(document.openapi).toMatch(/^3\.1/);
    const text = JSON.stringify(document);
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(document.components.schemas).toHaveProperty(name);
    }
    expect(Object.keys(document.paths)).toEqual([
      ...apiKinds.flatMap((kind) => [`/${kind}`, `/${kind}/{id}`]),
      "/search",
    ]);
    expect(text).not.toContain("$id");
  });

  test("is sound to a validator of others", async () => {
    const document = JSON.parse(await textAt("/api/v1/openapi.json"));
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    const broken = {
      ...document,
      paths: { "/verdicts": { get: { parameters: [{ in: "query" }] } } },
    };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test("tells every parameter of a list", () => {
    const { paths } = toOpenApi({ address: "https://check.example.org", newsroom: "x" }) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    expect(paths["/verdicts"]?.get.parameters.map(({ name }) => name)).toEqual([
      "rating",
      "topic",
      "speaker",
      "language",
      "since",
      "limit",
      "cursor",
    ]);
  });
});

/** The same schema, to which nothing may be added: what the description does not tell is not said. */
function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema;
}

// Last: it publishes more than the lists above count.
test("a verdict says who was asked for a reply and what they answered, or why nobody was", async () => {
  const { actor } = desk.checker;
  const told: unknown[] = [];
  for (const isAsked of [true, false]) {
    const { articleId } = await receive(actor);
    const claimId = await takeUp(actor, articleId, { words: "الضرائب" });
    await cite(actor, claimId);
    if (isAsked) {
      const input = { claimId, requestId: await ask(actor, claimId), answeredOn: "2025-05-07" };
      await recordReply(actor, recordReplyInput.parse({ ...input, answer: "لم يُقرّ بعد." }));
      await ask(actor, claimId, { channel: "IN_PERSON" });
    } else await omitReply(actor, { claimId, reason: "توفّي", language: "ar" });
    await publish(desk.editor.actor, await propose(actor, claimId));
    const answer = await readOne("verdicts", claimId);
    told.push(strict(apiPaths.verdicts.one).parse(answer));
  }
  const asked = {
    asked: { ar: "المتحدث باسم الوزارة" },
    askedOn: "2025-05-05",
    dueOn: "2025-05-08",
  };
  const answer = { text: "لم يُقرّ بعد.", language: "ar", answeredOn: "2025-05-07" };
  const requests = [
    { ...asked, channel: "email", answer },
    { ...asked, channel: "in_person", answer: null },
  ];
  expect(told).toMatchObject([
    { rightOfReply: { requests, notAsked: null } },
    { rightOfReply: { requests: [], notAsked: { reason: "توفّي", language: "ar" } } },
  ]);
});
