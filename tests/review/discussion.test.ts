import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { findDiscussion } from "@/review/discussion/find-discussion";
import { mentionedIn } from "@/review/discussion/mentions";
import { reopenThread, resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, withdrawComment } from "@/review/discussion/write-comment";
import { listActs } from "@/trail/read-trail";
import { ownerClient, useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, prepareClaim, refusal } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
let claimId: string;
beforeAll(async () => {
  desk = await openNewsroom();
  claimId = await prepareClaim(desk.checker.actor);
});

const about = () => ({ subject: `claim:${claimId}` as const, place: "whole" });

describe("a discussion", () => {
  test("goes on between two people, is resolved and opened again by rows", async () => {
    const { checker, editor } = desk;
    const evidence = await database().evidence.findFirstOrThrow({ where: { claimId } });
    const place = `evidence:${evidence.id}`;
    const { threadId } = await startThread(checker.actor, {
      ...about(),
      place,
      text: "هل هذه هي النسخة الأخيرة يا @نادية عزام؟",
    });
    await replyInThread(editor.actor, { threadId, text: "نعم." });
    await resolveThread(editor.actor, { threadId });
    await expect(resolveThread(checker.actor, { threadId })).rejects.toMatchObject(
      refusal("someone-else-was-faster"),
    );
    const [thread] = await findDiscussion(checker.actor, about().subject);
    expect(thread).toMatchObject({
      place,
      comments: [
        { text: "هل هذه هي النسخة الأخيرة يا @نادية عزام؟", mentioned: ["نادية عزام"] },
        { text: "نعم.", writer: { name: "نادية عزام" } },
      ],
      resolution: { by: "نادية عزام" },
    });
    await reopenThread(checker.actor, { threadId });
    const [reopened] = await findDiscussion(checker.actor, about().subject);
    expect(reopened?.resolution).toBeNull();
  });

  test("keeps what was written out of the trail", async () => {
    const words = "كلمات لا يعرفها السجل";
    await startThread(desk.checker.actor, { ...about(), text: words });
    const [entry] = await listActs(about().subject);
    expect(entry?.act).toBe("start-thread");
    expect(JSON.stringify(entry?.payload)).not.toContain(words);
  });

  test("shows of a withdrawn comment that there was one, and only its writer withdraws it", async () => {
    const { checker, editor } = desk;
    const { threadId, commentId } = await startThread(checker.actor, { ...about(), text: "خطأ" });
    await expect(withdrawComment(editor.actor, { commentId })).rejects.toMatchObject(
      refusal("not-allowed"),
    );
    await withdrawComment(checker.actor, { commentId });
    const threads = await findDiscussion(editor.actor, about().subject);
    const [comment] = threads.find(({ id }) => id === threadId)?.comments ?? [];
    expect(comment).toMatchObject({ text: null, writer: { name: checker.actor.name } });
    const owner = await ownerClient();
    await expect(
      owner.query(
        `INSERT INTO "CommentWithdrawal" ("commentId", "withdrawnBy") SELECT id, $1 FROM "Comment"
         WHERE "writtenBy" <> $1 LIMIT 1`,
        [editor.personId],
      ),
    ).rejects.toMatchObject({ code: "WB005" });
  });

  test("is refused on a place that the claim does not have", async () => {
    const other = await prepareClaim(desk.checker.actor);
    const evidence = await database().evidence.findFirstOrThrow({ where: { claimId: other } });
    for (const place of [`evidence:${evidence.id}`, "verdict:ar", `passage:${evidence.id}`]) {
      const input = { ...about(), place, text: "سؤال" };
      await expect(startThread(desk.checker.actor, input), place).rejects.toMatchObject(
        refusal("not-found", { what: "place" }),
      );
    }
  });

  test("is read in one query, however long it is", async () => {
    const long = await prepareClaim(desk.checker.actor);
    const subject = `claim:${long}` as const;
    for (let count = 0; count < 12; count++) {
      await startThread(desk.checker.actor, { subject, place: "whole", text: `سؤال ${count}` });
    }
    const seen: string[] = [];
    for (const { comments } of await findDiscussion(desk.checker.actor, subject)) {
      seen.push(comments[0]?.text ?? "");
    }
    expect(seen).toEqual(Array.from({ length: 12 }, (_, count) => `سؤال ${count}`));
  });
});

describe("a mention", () => {
  const colleagues = [
    { id: "1", name: "أحمد علي" },
    { id: "2", name: "أحمد علي حسن" },
    { id: "3", name: "Rana Khatib" },
  ];
  test.each([
    ["@أحمد علي انظر", ["1"]],
    ["شكرًا @احمد على حسن.", ["2"]],
    ["@rana khatib, @أحمد علي", ["1", "3"]],
    ["mail@Rana Khatibson", []],
    ["أحمد علي بلا إشارة", []],
  ])("in %s calls %j", (text, ids) => {
    expect(
      mentionedIn(text, colleagues)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });
});
