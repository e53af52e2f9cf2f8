import { beforeAll, expect, test } from "vitest";
import { findPublishedName, setPublishedName } from "@/access/people";
import { database } from "@/prisma/client";
import { findPublishedVerdict } from "@/publication/read-published";
import { useTestDatabase } from "../support/database";
import { type Newsroom, openNewsroom, publishedClaim, refusal } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

test("whoever publishes under a pen name is in the record by that alone", async () => {
  const { checker, editor } = desk;
  await setPublishedName(checker.actor, { publishedName: "هـ. ر." });
  await setPublishedName(editor.actor, { publishedName: "محرّرة الشؤون الاقتصادية" });
  expect(await findPublishedName(checker.actor)).toBe("هـ. ر.");
  const claimId = await publishedClaim(desk);
  const { record } = (await findPublishedVerdict(claimId)) ?? {};
  expect(record).toMatchObject({
    checkedBy: "هـ. ر.",
    approvedBy: "محرّرة الشؤون الاقتصادية",
  });
  // Nothing else that the public is served from holds a name of theirs.
  const log = await database().publicLogEntry.findMany();
  const outbox = await database().outbox.findMany();
  const served = JSON.stringify([record, log, outbox.map(({ payload }) => payload)]);
  for (const { actor, personId, email } of [checker, editor]) {
    for (const own of [actor.name, personId, email]) expect(served).not.toContain(own);
  }
});

test("nobody publishes under a colleague's name, however it is spelled, but may share a pen name", async () => {
  const { checker, otherChecker, editor } = desk;
  for (const publishedName of [editor.actor.name, "نـادِية عزّام", " نادية\u200B  عزام "]) {
    await expect(setPublishedName(checker.actor, { publishedName })).rejects.toMatchObject(
      refusal("invalid-input", { fields: { publishedName: "name-of-another" } }),
    );
  }
  for (const { actor } of [checker, otherChecker]) {
    await setPublishedName(actor, { publishedName: "فريق التدقيق" });
    expect(await findPublishedName(actor)).toBe("فريق التدقيق");
  }
  await setPublishedName(editor.actor, { publishedName: editor.actor.name });
});
