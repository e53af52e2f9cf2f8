import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/access/actor";
import { signOutEverywhere } from "@/access/end-sessions";
import { revokeRole } from "@/access/people";
import type { DeskEvent } from "@/live/desk-event";
import { closeLive, readLive } from "@/live/live-desk";
import { leave, showPresence } from "@/live/presence";
import { tellPeople } from "@/notification/tell-people";
import { database } from "@/prisma/client";
import { findClaim } from "@/review/claim/find-claim";
import { startThread } from "@/review/discussion/write-comment";
import { appClient, useTestDatabase } from "../support/database";
import {
  cite,
  invite,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  refusal,
  signIn,
} from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  claimId = await prepareClaim(desk.checker.actor);
});
afterAll(closeLive);

/** A stream of somebody's browser, with all that it was told. */
function open(actor: Actor) {
  const events: DeskEvent[] = [];
  const stream = { events, ended: false, close: () => {} };
  const opened = readLive({
    actor,
    send: (event) => events.push(event),
    end: () => {
      stream.ended = true;
    },
  });
  if (typeof opened === "string") throw new Error(opened);
  stream.close = opened;
  return stream;
}

/** The events of a stream that say this much, once there are any. */
async function told(stream: { events: DeskEvent[] }, part: Partial<DeskEvent> & object) {
  await vi.waitFor(() => expect(stream.events).toContainEqual(expect.objectContaining(part)), {
    timeout: 8_000,
    interval: 20,
  });
}

/** Until the connection listens: what happens before is not told. */
async function listening(stream: { events: DeskEvent[] }, by: Actor): Promise<void> {
  const subject = `claim:${claimId}`;
  await vi.waitFor(
    async () => {
      await showPresence(by, { tabId: randomUUID(), subject, part: null });
      expect(stream.events.length).toBeGreaterThan(0);
    },
    { timeout: 8_000, interval: 100 },
  );
}

describe("an open desk", () => {
  test("is told who did what to what, and nothing of what was written", async () => {
    const stream = open(desk.editor.actor);
    await listening(stream, desk.checker.actor);
    const text = `سر المهنة @${desk.editor.actor.name}`;
    await startThread(desk.checker.actor, { subject: `claim:${claimId}`, place: "whole", text });
    await told(stream, {
      kind: "act",
      act: "start-thread",
      subject: `claim:${claimId}`,
      actorId: desk.checker.personId,
      actorName: desk.checker.actor.name,
    });
    expect(JSON.stringify(stream.events)).not.toContain("سر المهنة");
    await tellPeople();
    await told(stream, { kind: "told" });
    stream.close();
  });

  test("is not told of notifications that are somebody else's, or of what is done to people", async () => {
    const stream = open(desk.otherChecker.actor);
    await listening(stream, desk.checker.actor);
    const text = `@${desk.editor.actor.name} انظري`;
    await startThread(desk.checker.actor, { subject: `claim:${claimId}`, place: "whole", text });
    await tellPeople();
    await invite(desk.administrator.actor, "عضو جديد", ["EDITOR"]);
    await cite(desk.checker.actor, claimId);
    await told(stream, { kind: "act", act: "cite-evidence" });
    const kinds = stream.events.map((event) => (event.kind === "act" ? event.act : event.kind));
    expect(kinds).not.toContain("told");
    expect(kinds).not.toContain("accept-invitation");
    stream.close();
  });

  test("hears again after its connection was cut, and is told that it may have missed something", async () => {
    const stream = open(desk.editor.actor);
    await listening(stream, desk.checker.actor);
    const app = await appClient();
    await app.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'workbench-live' AND datname = current_database()`,
    );
    await told(stream, { kind: "again" });
    await cite(desk.checker.actor, claimId);
    await told(stream, { kind: "act", act: "cite-evidence" });
    stream.close();
  });

  test("misses nothing of what is done while it is cut: it is read anew, or told", async () => {
    const { actor } = desk.checker;
    const cited = await prepareClaim(actor);
    const count = async () => (await findClaim(actor, cited))?.evidence.length ?? 0;
    const before = await count();
    // What a page does when it is told that something may have been missed.
    let readAnew: Promise<number> | undefined;
    let told = 0;
    const stop = readLive({
      actor: desk.editor.actor,
      end: () => {},
      send: (event) => {
        if (event.kind === "again") readAnew ??= count();
        const isOurs = event.kind === "act" && event.subject === `claim:${cited}`;
        if (isOurs && event.act === "cite-evidence" && readAnew) told += 1;
      },
    });
    const stream = open(desk.otherEditor.actor);
    await listening(stream, actor);
    const app = await appClient();
    await app.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'workbench-live' AND datname = current_database()`,
    );
    const acts = 12;
    for (let nth = 0; nth < acts; nth++) await cite(actor, cited);
    await vi.waitFor(() => expect(readAnew).toBeDefined(), { timeout: 8_000 });
    const read = ((await readAnew) ?? 0) - before;
    await vi.waitFor(() => expect(read + told).toBeGreaterThanOrEqual(acts), { timeout: 8_000 });
    if (typeof stop === "function") stop();
    stream.close();
  });

  test("is refused to an administrator, and to the ninth stream of one person", async () => {
    expect(() => open(desk.administrator.actor)).toThrow(
      expect.objectContaining(refusal("not-allowed", { act: "read-desk" })),
    );
    const streams = Array.from({ length: 8 }, () => open(desk.otherEditor.actor));
    expect(() => open(desk.otherEditor.actor)).toThrow("too-many");
    streams[0]?.close();
    streams.push(open(desk.otherEditor.actor));
    for (const stream of streams) stream.close();
  });

  test("ends within seconds of the session, signed out or stripped of a role", async () => {
    const leaver = await invite(desk.administrator.actor, "سارة", ["FACT_CHECKER"]);
    const other = await invite(desk.administrator.actor, "منير", ["FACT_CHECKER"]);
    const stays = open(await signIn(desk.checker.personId));
    const streams = [open(leaver.actor), open(other.actor)];
    await signOutEverywhere(leaver.actor);
    const role = { personId: other.personId, role: "FACT_CHECKER" as const };
    await revokeRole(desk.administrator.actor, role);
    await vi.waitFor(() => expect(streams.map(({ ended }) => ended)).toEqual([true, true]), {
      timeout: 8_000,
    });
    expect(stays.ended).toBe(false);
    stays.close();
  });
});

describe("whoever has a claim open", () => {
  const of = (subject: string, tabId: string, part: string | null = null) => ({
    tabId,
    subject,
    part,
  });

  test("sees the others, once each, and what they are writing", async () => {
    const subject = `claim:${await prepareClaim(desk.checker.actor)}`;
    const [first, second] = [randomUUID(), randomUUID()];
    await showPresence(desk.checker.actor, of(subject, first, "verdict"));
    await showPresence(desk.checker.actor, of(subject, second));
    const seen = await showPresence(desk.editor.actor, of(subject, randomUUID()));
    expect(seen).toEqual([
      { personId: desk.checker.personId, name: desk.checker.actor.name, part: "verdict" },
    ]);
    await leave(desk.checker.actor, first);
    await leave(desk.checker.actor, second);
    expect(await showPresence(desk.editor.actor, of(subject, randomUUID()))).toEqual([]);
  });

  test("is gone when no sign came for a while, and holds no more than twenty rows", async () => {
    const subject = `claim:${await prepareClaim(desk.checker.actor)}`;
    for (let tab = 0; tab < 25; tab++) {
      await showPresence(desk.checker.actor, of(subject, randomUUID()));
    }
    const { personId } = desk.checker;
    expect(await database().presence.count({ where: { personId } })).toBeLessThanOrEqual(21);
    await database().presence.updateMany({
      where: { personId },
      data: { seenAt: new Date(Date.now() - 60_000) },
    });
    expect(await showPresence(desk.editor.actor, of(subject, randomUUID()))).toEqual([]);
    await database().presence.updateMany({
      where: { personId },
      data: { seenAt: new Date(Date.now() - 200_000) },
    });
    await showPresence(desk.editor.actor, of(subject, randomUUID()));
    expect(await database().presence.count({ where: { personId } })).toBe(0);
  });
});
