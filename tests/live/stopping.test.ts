import { expect, test } from "vitest";
import { closeLive, readLive } from "@/live/live-desk";
import { finishRequests } from "@/serving/listen";
import { serve } from "../serving/stand-in";
import { useTestDatabase } from "../support/database";
import { openNewsroom } from "../support/newsroom";

useTestDatabase();

test("a stop ends the open streams at once, and opens no new one", async () => {
  const { checker, editor } = await openNewsroom();
  const people = [checker.actor, editor.actor];
  const site = await serve({
    handler: async (_, res) => {
      const [actor] = people.splice(0, 1);
      if (!actor) throw new Error("only two come");
      res.writeHead(200, { "Content-Type": "text/event-stream" });
      res.write(": open\n\n");
      readLive({ actor, send: () => {}, end: () => res.end() });
    },
  });
  const streams = await Promise.all(
    [1, 2].map(() => fetch(`http://localhost:${site.port}/desk/live`)),
  );
  const began = Date.now();
  await Promise.all([closeLive(), finishRequests(site.server)]);
  expect(Date.now() - began).toBeLessThan(6_000);
  for (const stream of streams) expect(await stream.text()).toBe(": open\n\n");
  const reader = { actor: checker.actor, send: () => {}, end: () => {} };
  expect(readLive(reader)).toBe("stopping");
});
