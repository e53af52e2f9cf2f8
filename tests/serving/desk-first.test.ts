import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Connection } from "@/publication/press/press-page";
import { givingWay, watchDesk } from "@/serving/desk-first";

const db = {} as Connection;
const request = (url: string) => [{ url } as IncomingMessage, {} as ServerResponse] as const;

describe("the press", () => {
  test("waits while somebody at the desk waits for an answer", async () => {
    const desk = watchDesk();
    const done: string[] = [];
    const answering = desk.counted(async () => {
      await wait(60);
      done.push("the desk");
    })(...request("/desk"));
    expect(desk.isAtWork()).toBe(true);
    const press = givingWay(async (_, address) => {
      done.push(address);
      return "pressed";
    }, desk);
    expect(await press(db, "/ar")).toBe("pressed");
    await answering;
    expect(done).toEqual(["the desk", "/ar"]);
    expect(desk.isAtWork()).toBe(false);
  });

  test("does not wait for ever, and never for a stream or a file of the build", async () => {
    const desk = watchDesk();
    const never = desk.counted(() => new Promise(() => {}));
    void never(...request("/desk/live"));
    void never(...request("/_next/static/a.js"));
    expect(desk.isAtWork()).toBe(false);
    void never(...request("/desk"));
    const started = Date.now();
    expect(await givingWay(async () => "unchanged", desk)(db, "/ar")).toBe("unchanged");
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test("is not held up by an answer that broke", async () => {
    const desk = watchDesk();
    const broken = desk.counted(async () => {
      throw new Error("it broke");
    });
    await expect(broken(...request("/desk"))).rejects.toThrow("it broke");
    expect(desk.isAtWork()).toBe(false);
  });
});
