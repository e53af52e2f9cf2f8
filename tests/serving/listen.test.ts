import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { finishRequests, listenOn, makeServer } from "@/serving/listen";
import { StartProblem } from "@/settings/start-problem";
import { ask, serve } from "./stand-in";

describe("a server that stops", () => {
  test("answers what has begun, and takes nothing new", async () => {
    let stopping = false;
    let begins = () => {};
    const beginning = new Promise<void>((resolve) => {
      begins = resolve;
    });
    const site = await serve({
      isStopping: () => stopping,
      handler: async (_req, res) => {
        begins();
        await wait(700);
        res.end("done");
      },
    });
    const begun = ask(site.port, "/desk");
    await beginning;
    stopping = true;
    const stopped = finishRequests(site.server);
    await expect(begun).resolves.toMatchObject({ status: 200, text: "done" });
    await stopped;
    await expect(ask(site.port, "/desk")).rejects.toThrow("ECONNREFUSED");
  });
});

test("a busy port is told in one sentence", async () => {
  const [one, other] = [makeServer(), makeServer()];
  const port = await listenOn(one, "127.0.0.1", 0);
  await expect(listenOn(other, "127.0.0.1", port)).rejects.toThrow(StartProblem);
  await expect(listenOn(other, "127.0.0.1", port)).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((resolve) => one.close(resolve));
});
