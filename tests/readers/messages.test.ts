import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { countMessage } from "@/readers/count-messages";
import { followMessage } from "@/readers/follow-message";
import { issueFormStamp } from "@/readers/form-stamp";
import { listMessages } from "@/readers/list-messages";
import { readerMessageInput, sendReaderMessage } from "@/readers/send-message";
import { answerMessage, answerMessageInput, takeMessage } from "@/readers/work-on-messages";
import { useTestDatabase } from "../support/database";
import {
  type Newsroom,
  openNewsroom,
  prepareClaim,
  publishedClaim,
  refusal,
} from "../support/newsroom";
import { readersForm, receiveMessage } from "../support/readers";

useTestDatabase();

let desk: Newsroom;
let published: string;
let unpublished: string;
beforeAll(async () => {
  desk = await openNewsroom();
  published = await publishedClaim(desk);
  unpublished = await prepareClaim(desk.checker.actor);
});

const send = async (fields: object = {}) =>
  sendReaderMessage(readerMessageInput.parse(readersForm(fields)));

describe("a reader's message", () => {
  test("is followed by its code alone, from its arrival to the answer", async () => {
    const sent = await send({ claim: published });
    const code = sent?.code ?? "";
    expect(await followMessage(code)).toMatchObject({
      ...{ phase: "received", outcome: null, verdictId: published, changedAt: null },
    });
    expect(await followMessage(`${code.slice(0, -1)}x`)).toBeNull();

    const [line] = (await listMessages(desk.checker.actor)).rows.slice(-1);
    const messageId = line?.id ?? "";
    await takeMessage(desk.checker.actor, { messageId });
    expect(await followMessage(code)).toMatchObject({ phase: "taken" });
    const input = { messageId, outcome: "UNCHANGED", answer: "السنة صحيحة.", claim: "" };
    await answerMessage(desk.editor.actor, answerMessageInput.parse(input));
    expect(await followMessage(code)).toMatchObject({
      ...{ phase: "answered", outcome: "UNCHANGED", answer: "السنة صحيحة." },
    });
    const { rows: messages } = await listMessages(desk.checker.actor, { answered: true });
    expect(messages[0]).toMatchObject({ id: messageId, claim: { id: published } });
  });

  test("names no claim that readers cannot know of", async () => {
    const messageId = await receiveMessage({ claim: unpublished });
    const row = await database().readerMessage.findUnique({ where: { id: messageId } });
    expect(row?.claimId).toBeNull();
  });

  test("that became a claim leads its reader to the verdict once that is published", async () => {
    const sent = await send({ kind: "CLAIM", text: "قال الوزير إن الضرائب لن ترتفع." });
    const [line] = (await listMessages(desk.checker.actor)).rows.slice(-1);
    const input = {
      ...{ messageId: line?.id ?? "", outcome: "CHECKING", answer: "" },
      claim: `https://desk.example/desk/claims/${unpublished}`,
    };
    await answerMessage(desk.checker.actor, answerMessageInput.parse(input));
    expect(await followMessage(sent?.code ?? "")).toMatchObject({
      ...{ outcome: "CHECKING", answer: null, verdictId: null },
    });
  });

  test("is answered as its kind can be", async () => {
    const messageId = await receiveMessage();
    const input = { messageId, outcome: "CHECKING", answer: "", claim: "" };
    const answer = answerMessage(desk.checker.actor, answerMessageInput.parse(input));
    await expect(answer).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("answering at once", () => {
  const answerInput = (messageId: string, more: object = {}) =>
    answerMessageInput.parse({ messageId, outcome: "UNCHANGED", answer: "", claim: "", ...more });

  test("overwrites nobody's answer unseen, and what was seen can be changed", async () => {
    const messageId = await receiveMessage();
    await answerMessage(desk.checker.actor, answerInput(messageId));
    const blind = answerMessage(desk.editor.actor, answerInput(messageId, { outcome: "SPAM" }));
    await expect(blind).rejects.toMatchObject(refusal("someone-else-was-faster"));
    const { rows: messages } = await listMessages(desk.editor.actor, { answered: true });
    const insteadOf = messages.find(({ id }) => id === messageId)?.answer?.id;
    await answerMessage(desk.editor.actor, answerInput(messageId, { insteadOf, outcome: "SPAM" }));
    const after = await listMessages(desk.editor.actor, { answered: true });
    expect(after.rows.find(({ id }) => id === messageId)?.answer?.outcome).toBe("SPAM");
  });

  test("leaves no message behind the end of a page, whatever is answered meanwhile", async () => {
    const { actor } = desk.checker;
    const all = [];
    for (let count = 0; count < 5; count += 1) all.push(await receiveMessage());
    const first = await listMessages(actor, { limit: 2 });
    await answerMessage(actor, answerInput(first.next ?? ""));
    expect(first.total).toBeGreaterThanOrEqual(5);
    const seen = first.rows.map(({ id }) => id);
    for (let after = first.next; after; ) {
      const page = await listMessages(actor, { limit: 2, after });
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(all.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test.each(["", "?discuss=x", "#evidence", "/"])(
    "takes a claim's address that ends in «%s»",
    (end) => {
      const claim = `https://desk.example/desk/claims/${unpublished}${end}`;
      expect(answerInput(crypto.randomUUID(), { claim }).claim).toBe(unpublished);
    },
  );
});

describe("a program", () => {
  test.each([
    ["fills in what nobody sees", () => ({ website: "https://spam.example" })],
    ["sends the form at once", () => ({ stamp: issueFormStamp() })],
    ["keeps a form for days", () => ({ stamp: issueFormStamp(Date.now() - 2 * 86_400_000) })],
    ["makes up when it was given the form", () => ({ stamp: "lx2k1f.bm90IG91cnM" })],
  ])("that %s leaves nothing", async (_, fields) => {
    const before = await database().readerMessage.count();
    expect(await send(fields())).toBeNull();
    expect(await database().readerMessage.count()).toBe(before);
  });

  test("that writes a book, or an address that is none, is refused by the form's rules", () => {
    expect(readerMessageInput.safeParse(readersForm({ text: "م".repeat(4_001) })).success).toBe(
      false,
    );
    expect(
      readerMessageInput.safeParse(readersForm({ address: "javascript:alert(1)" })).success,
    ).toBe(false);
  });
});

test("a client address that sent eight messages within an hour waits, and nobody else does", async () => {
  for (let sent = 0; sent < 8; sent += 1) expect(await countMessage("192.0.2.7")).toBe(true);
  expect(await countMessage("192.0.2.7")).toBe(false);
  expect(await countMessage("192.0.2.8")).toBe(true);
});
