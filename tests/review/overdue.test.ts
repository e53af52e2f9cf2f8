import { afterEach, expect, test, vi } from "vitest";
import { readOverview } from "@/review/overview/read-overview";
import { setDueDate } from "@/review/queue/set-due-date";
import { forgetEnvironment } from "@/settings/environment";
import { useTestDatabase } from "../support/database";
import { openNewsroom, prepareClaim } from "../support/newsroom";

useTestDatabase();

afterEach(() => {
  vi.unstubAllEnvs();
  forgetEnvironment();
});

test("a claim is overdue once its day is over in the newsroom's time zone, not in the database's", async () => {
  const { actor } = (await openNewsroom()).checker;
  const claimId = await prepareClaim(actor);
  // At any hour one of the two is in another day than UTC: tomorrow, or still yesterday.
  const [day, zone, overdue] =
    new Date().getUTCHours() >= 10 ? [0, "Pacific/Kiritimati", 1] : [-1, "Etc/GMT+12", 0];
  const dueOn = new Date(Date.now() + day * 86_400_000);
  await setDueDate(actor, { changes: [{ claimId, dueOn }] });
  vi.stubEnv("TIME_ZONE", zone);
  forgetEnvironment();
  const { load } = await readOverview(actor, { weeks: 4 });
  expect(load.map((line) => line.overdue)).toEqual([overdue]);
});
