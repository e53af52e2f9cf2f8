import { beforeAll, describe, expect, test } from "vitest";
import {
  listNotifications,
  markAllRead,
  markRead,
  unreadCount,
} from "@/notification/list-notifications";
import { choosePreferences } from "@/notification/preferences";
import { tellOfDeadlines } from "@/notification/tell-of-deadlines";
import { makeReadersTeller } from "@/notification/tell-of-readers";
import { tellPeople } from "@/notification/tell-people";
import { waitingMessages } from "@/notification/waiting-messages";
import { askOne } from "@/prisma/ask";
import { database } from "@/prisma/client";
import { answerMessage, answerMessageInput } from "@/readers/work-on-messages";
import { approveVerdict } from "@/review/approval/approve-verdict";
import { returnVerdict } from "@/review/approval/return-verdict";
import { closeArticle } from "@/review/article/close-article";
import { replyInThread, startThread } from "@/review/discussion/write-comment";
import { assignArticles, assignClaims } from "@/review/queue/assign";
import { setArticleDueDate, setDueDate } from "@/review/queue/set-due-date";
import { useTestDatabase } from "../support/database";
import {
  type Member,
  type Newsroom,
  openNewsroom,
  prepareClaim,
  propose,
  publish,
  receive,
} from "../support/newsroom";
import { receiveMessage } from "../support/readers";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

/** What somebody has not read about a claim or an article, newest first. */
async function unreadOf({ actor }: Member, id: string): Promise<string[]> {
  await tellPeople();
  const { notifications } = await listNotifications(actor, { unreadOnly: true });
  return notifications.filter(({ subject }) => subject.endsWith(`:${id}`)).map(({ kind }) => kind);
}

describe("people are told", () => {
  test("that they are mentioned and answered, and never of what they did themselves", async () => {
    const { checker, otherChecker, editor } = desk;
    const claimId = await prepareClaim(checker.actor);
    const subject = `claim:${claimId}` as const;
    const text = `@${otherChecker.actor.name} و@${checker.actor.name}: ما رأيكما؟`;
    const { threadId } = await startThread(checker.actor, { subject, place: "whole", text });
    await replyInThread(editor.actor, { threadId, text: "رأيي أن يُعاد." });
    expect(await unreadOf(otherChecker, claimId)).toEqual(["MENTIONED"]);
    expect(await unreadOf(checker, claimId)).toEqual(["REPLIED"]);
    expect(await unreadOf(editor, claimId)).toEqual([]);
    const { notifications } = await listNotifications(otherChecker.actor);
    expect(notifications[0]).toMatchObject({
      threadId,
      actorName: checker.actor.name,
      titles: { ar: "لن ترفع الحكومة الضرائب قبل عام 2030." },
    });
  });

  test("of a proposal while it waits, and of its return, approval and publication", async () => {
    const { checker, editor, otherEditor, checkingEditor } = desk;
    const claimId = await prepareClaim(checker.actor);
    const returned = await propose(checker.actor, claimId);
    expect(await unreadOf(editor, claimId)).toEqual(["AWAITING_APPROVAL"]);
    expect(await unreadOf(checkingEditor, claimId)).toEqual(["AWAITING_APPROVAL"]);
    expect(await unreadOf(checker, claimId)).toEqual([]);
    await returnVerdict(editor.actor, { ...returned, reason: "ينقصه مصدر" });
    expect(await unreadOf(checker, claimId)).toEqual(["RETURNED"]);
    // What was decided waits for nobody any more.
    expect(await unreadOf(otherEditor, claimId)).toEqual([]);

    await publish(otherEditor.actor, await propose(checker.actor, claimId, { basedOn: 1 }));
    expect(await unreadOf(checker, claimId)).toEqual(["PUBLISHED", "APPROVED", "RETURNED"]);
    // It was decided before anybody could be told that it waits.
    expect(await unreadOf(editor, claimId)).toEqual([]);
  });

  test("that something is assigned to them, and that its day is near, once", async () => {
    const { checker, otherChecker, editor } = desk;
    const claimId = await prepareClaim(checker.actor);
    const assigneeId = otherChecker.personId;
    await assignClaims(editor.actor, { changes: [{ claimId, assigneeId }] });
    const dueOn = new Date("2026-03-02T00:00:00Z");
    await setDueDate(editor.actor, { changes: [{ claimId, dueOn }] });
    const told = () => unreadOf(otherChecker, claimId);
    await tellOfDeadlines(new Date("2026-02-27T12:00:00Z"));
    expect(await told()).toEqual(["ASSIGNED"]);
    for (const hour of ["06", "18"]) {
      await tellOfDeadlines(new Date(`2026-03-01T${hour}:00:00Z`));
      expect(await told()).toEqual(["DEADLINE_NEAR", "ASSIGNED"]);
    }
    expect(await unreadOf(checker, claimId)).toEqual([]);
  });

  test("that the day of an article's triage is near, until it is closed", async () => {
    const { checker, otherChecker, editor } = desk;
    const { articleId } = await receive(checker.actor);
    const dueOn = new Date("2026-03-02T00:00:00Z");
    await setArticleDueDate(editor.actor, { changes: [{ articleId, dueOn }] });
    await tellOfDeadlines(new Date("2026-03-01T06:00:00Z"));
    expect(await unreadOf(editor, articleId)).toEqual(["DEADLINE_NEAR"]);
    const assigneeId = otherChecker.personId;
    await assignArticles(editor.actor, { changes: [{ articleId, assigneeId }] });
    const later = new Date("2026-03-04T00:00:00Z");
    await setArticleDueDate(editor.actor, { changes: [{ articleId, dueOn: later }] });
    await tellOfDeadlines(new Date("2026-03-03T06:00:00Z"));
    await tellOfDeadlines(new Date("2026-03-03T18:00:00Z"));
    const near = async () =>
      (await unreadOf(otherChecker, articleId)).filter((kind) => kind === "DEADLINE_NEAR");
    expect(await near()).toHaveLength(1);
    await closeArticle(checker.actor, { articleId });
    await setArticleDueDate(editor.actor, {
      changes: [{ articleId, dueOn: new Date("2026-03-09T00:00:00Z") }],
    });
    await tellOfDeadlines(new Date("2026-03-08T06:00:00Z"));
    expect(await near()).toHaveLength(1);
  });

  test("once, by however many instances at the same moment", async () => {
    const { checker, editor } = desk;
    const claimId = await prepareClaim(checker.actor);
    await propose(checker.actor, claimId);
    await Promise.all(Array.from({ length: 5 }, () => tellPeople()));
    expect(await unreadOf(editor, claimId)).toEqual(["AWAITING_APPROVAL"]);
  });

  test("of the kinds that they have not switched off", async () => {
    const { checker, otherEditor } = desk;
    await choosePreferences(otherEditor.actor, {
      delivery: "NEVER",
      told: ["MENTIONED"],
      mailed: [],
    });
    const claimId = await prepareClaim(checker.actor);
    await propose(checker.actor, claimId);
    expect(await unreadOf(otherEditor, claimId)).toEqual([]);
    const text = `@${otherEditor.actor.name} هل تعتمدها؟`;
    await startThread(checker.actor, { subject: `claim:${claimId}`, place: "whole", text });
    expect(await unreadOf(otherEditor, claimId)).toEqual(["MENTIONED"]);
  });
});

describe("notifications", () => {
  test("are read one by one or all at once, and only by whom they are for", async () => {
    const { checker, checkingEditor, editor } = desk;
    const claimId = await prepareClaim(checker.actor);
    const proposed = await propose(checker.actor, claimId);
    await tellPeople();
    const { notifications } = await listNotifications(checkingEditor.actor, { unreadOnly: true });
    const [newest] = notifications;
    if (!newest) throw new Error("nobody was told");
    expect(await markRead(editor.actor, { notificationId: newest.id })).toBeNull();
    const before = await askOne(unreadCount(checkingEditor.actor));
    expect(await markRead(checkingEditor.actor, { notificationId: newest.id })).toMatchObject({
      subject: `claim:${claimId}`,
    });
    expect(await askOne(unreadCount(checkingEditor.actor))).toBe(before - 1);
    await markAllRead(checkingEditor.actor, { newest: newest.id });
    expect(await askOne(unreadCount(checkingEditor.actor))).toBe(0);
    await approveVerdict(checkingEditor.actor, proposed);
  });

  test("are listed in pages that a new one does not shift", async () => {
    const { administrator, otherEditor } = desk;
    const claimId = await prepareClaim(desk.checker.actor);
    await database().notification.createMany({
      data: Array.from({ length: 70 }, (_, count) => ({
        personId: otherEditor.personId,
        kind: "ASSIGNED" as const,
        subject: `claim:${claimId}`,
        actorId: administrator.personId,
        key: `test:${count}`,
      })),
    });
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const { notifications, next } = await listNotifications(otherEditor.actor, { before });
      seen.push(...notifications.map(({ id }) => id));
      before = next ?? undefined;
      await database().notification.create({
        data: {
          personId: otherEditor.personId,
          kind: "ASSIGNED",
          subject: `claim:${claimId}`,
          key: `later:${seen.length}`,
        },
      });
    } while (before);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(seen.length).toBeGreaterThanOrEqual(70);
  });
});

describe("who may answer readers", () => {
  const waiting = ({ actor }: Member) => askOne(waitingMessages(actor));
  const told = async ({ actor }: Member) => {
    await tellPeople();
    await makeReadersTeller()();
    const { notifications } = await listNotifications(actor, { unreadOnly: true });
    return notifications.filter(({ kind }) => kind === "READERS_WROTE");
  };
  const answer = (messageId: string) =>
    answerMessage(
      desk.editor.actor,
      answerMessageInput.parse({ messageId, outcome: "UNCHANGED", answer: "لا خطأ.", claim: "" }),
    );

  test("are told that one wrote, once until they have read it, and see how many wait", async () => {
    const first = await receiveMessage();
    expect(await told(desk.checker)).toHaveLength(1);
    expect(await told(desk.editor)).toHaveLength(1);
    const second = await receiveMessage();
    const [notification, ...more] = await told(desk.checker);
    expect(more).toEqual([]);
    expect(notification).toMatchObject({ subject: "readers", actorName: null, titles: null });
    expect(await waiting(desk.checker)).toBe(2);

    await markRead(desk.checker.actor, { notificationId: notification?.id ?? "" });
    expect(await told(desk.checker)).toEqual([]);
    const third = await receiveMessage();
    expect(await told(desk.checker)).toHaveLength(1);

    await answer(first);
    expect([await waiting(desk.checker), (await told(desk.editor)).length]).toEqual([2, 1]);
    await answer(second);
    await answer(third);
    // What nobody waits for is nothing to read.
    expect(await waiting(desk.checker)).toBe(0);
    expect([await told(desk.checker), await told(desk.editor)]).toEqual([[], []]);
  });

  test("are told by nobody who does not work at the desk, and of nothing where they said so", async () => {
    await choosePreferences(desk.otherChecker.actor, {
      delivery: "IMMEDIATELY",
      told: ["MENTIONED"],
      mailed: [],
    });
    await receiveMessage();
    expect(await told(desk.otherChecker)).toEqual([]);
    expect(await told(desk.editor)).toHaveLength(1);
    const { personId } = desk.administrator;
    expect(await database().notification.count({ where: { personId } })).toBe(0);
  });
});
