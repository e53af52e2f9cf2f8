import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { setLanguage } from "@/access/people";
import { carryOutDueMails } from "@/notification/carry-out-mails";
import { leaveDigests } from "@/notification/digests";
import { notificationKinds } from "@/notification/kinds";
import { listNotifications, markRead } from "@/notification/list-notifications";
import { choosePreferences } from "@/notification/preferences";
import { type Mailer, openMailer } from "@/notification/send-mail";
import { tellPeople } from "@/notification/tell-people";
import { database } from "@/prisma/client";
import { startThread } from "@/review/discussion/write-comment";
import { forgetEnvironment } from "@/settings/environment";
import { useTestDatabase } from "../support/database";
import {
  type Member,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
} from "../support/newsroom";

useTestDatabase();

interface Received {
  readonly to: string;
  readonly raw: string;
}

let desk: Newsroom;
let claimId: string;
let mailer: Mailer;
let server: SMTPServer;
const received: Received[] = [];
let refusing = false;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let raw = "";
      stream.setEncoding("utf8").on("data", (part: string) => {
        raw += part;
      });
      stream.on("end", () => {
        if (refusing) return done(new Error("the server is full"));
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        received.push({ to, raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_ADDRESS", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "desk@check.example");
  forgetEnvironment();
  mailer = openMailer(`smtp://127.0.0.1:${port}`, "desk@check.example");
  desk = await openNewsroom();
  claimId = await prepareClaim(desk.checker.actor);
});

afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

beforeEach(async () => {
  received.length = 0;
  refusing = false;
  // The bound a minute is over all that was sent.
  await database().outbox.updateMany({
    where: { topic: "mail" },
    data: { doneAt: new Date(Date.now() - 120_000) },
  });
});

/** A comment of the checker that calls somebody. */
async function call({ actor }: Member, words = "انظر إلى هذا"): Promise<void> {
  const text = `${words} @${actor.name}`;
  await startThread(desk.checker.actor, { subject: `claim:${claimId}`, place: "whole", text });
  await tellPeople();
}

const faults: string[] = [];
const send = () => carryOutDueMails(mailer, (error) => faults.push(error.message));

/** The words of a mail, whatever their encoding in it. */
function wordsOf({ raw }: Received): string {
  const decoded = raw
    .replace(/=\r\n/g, "")
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll("=", ""), "hex").toString("utf8"),
    );
  const blocks = [...raw.matchAll(/base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)];
  return [
    decoded,
    ...blocks.map(([, block]) => Buffer.from(block ?? "", "base64").toString()),
  ].join("\n");
}

describe("an e-mail", () => {
  test("says to whom it goes that they were mentioned, where to look, and not one word of it", async () => {
    await call(desk.otherChecker, "كلام سري جدًا");
    await send();
    expect(received.map(({ to }) => to)).toEqual([desk.otherChecker.email]);
    const words = wordsOf(received[0] as Received);
    expect(words).toContain(`إشارة إليك في نقاش`);
    expect(words).toContain(desk.checker.actor.name);
    expect(words).toContain('dir="rtl"');
    expect(words).toMatch(/http:\/\/localhost:3000\/desk\/notifications\/[0-9a-f-]{36}/);
    expect(words).toContain("/desk/account/notifications");
    expect(words).not.toContain("كلام سري");
    expect(words).not.toContain("الضرائب");
    expect(received[0]?.raw).toContain("Auto-Submitted: auto-generated");
    await send();
    expect(received).toHaveLength(1);
  });

  test("is in the person's language", async () => {
    await setLanguage(desk.otherEditor.actor, "en");
    await call(desk.otherEditor);
    await send();
    const words = wordsOf(received[0] as Received);
    expect(words).toContain("Subject: [Test Desk] You were mentioned");
    expect(words).toContain('dir="ltr"');
  });

  test("that the server refuses is tried again later, and then sent once", async () => {
    refusing = true;
    await call(desk.otherChecker);
    await send();
    expect(received).toEqual([]);
    expect(faults.at(-1)).toContain("full");
    const order = await database().outbox.findFirstOrThrow({
      where: { topic: "mail", doneAt: null },
    });
    expect(order).toMatchObject({ attempts: 1, lastError: expect.stringContaining("full") });
    expect(order.dueAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
    refusing = false;
    await send();
    expect(received).toEqual([]);
    await database().outbox.update({ where: { id: order.id }, data: { dueAt: new Date() } });
    await wait(5);
    await send();
    await send();
    expect(received).toHaveLength(1);
  });

  test("is not sent of what was read meanwhile", async () => {
    await call(desk.otherChecker);
    const { notifications } = await listNotifications(desk.otherChecker.actor);
    await markRead(desk.otherChecker.actor, { notificationId: notifications[0]?.id ?? "" });
    await send();
    expect(received).toEqual([]);
  });

  test("leaves in a bounded number a minute", async () => {
    const { personId } = desk.otherChecker;
    const told = await database().notification.createManyAndReturn({
      data: Array.from({ length: 40 }, (_, count) => ({
        personId,
        kind: "ASSIGNED" as const,
        subject: `claim:${claimId}`,
        key: `many:${count}`,
      })),
    });
    await database().outbox.createMany({
      data: told.map(({ id }) => ({ topic: "mail", payload: { notificationIds: [id] } })),
    });
    await send();
    await send();
    expect(received).toHaveLength(30);
  });
});

describe("somebody who wants one e-mail a day", () => {
  const morning = new Date("2027-01-04T08:00:00+03:00");

  test("gets one with all that they have not read, and the next day one with what is new", async () => {
    const { checkingEditor } = desk;
    await choosePreferences(checkingEditor.actor, {
      delivery: "DAILY",
      told: [...notificationKinds],
      mailed: ["MENTIONED"],
    });
    await call(checkingEditor);
    await call(checkingEditor);
    const proposed = await prepareClaim(desk.checker.actor);
    await propose(desk.checker.actor, proposed);
    await tellPeople();
    const toThem = () => received.filter(({ to }) => to === checkingEditor.email);
    await send();
    expect(toThem()).toEqual([]);

    await leaveDigests(new Date("2027-01-04T05:00:00+03:00"));
    await send();
    expect(toThem()).toEqual([]);
    await Promise.all([leaveDigests(morning), leaveDigests(morning), leaveDigests(morning)]);
    await send();
    expect(toThem()).toHaveLength(1);
    const words = wordsOf(toThem()[0] as Received);
    expect(words.match(/\/desk\/notifications\/[0-9a-f-]{36}"/g)).toHaveLength(2);

    await call(checkingEditor);
    await leaveDigests(new Date("2027-01-04T20:00:00+03:00"));
    await send();
    expect(toThem()).toHaveLength(1);
    await leaveDigests(new Date("2027-01-05T08:00:00+03:00"));
    await send();
    expect(toThem()).toHaveLength(2);
  });
});
