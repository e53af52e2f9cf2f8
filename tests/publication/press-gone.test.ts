import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Press, pressBehind } from "@/publication/press/press-address";
import { openPressDoor } from "@/serving/press-door";
import { appClient, useTestDatabase } from "../support/database";

useTestDatabase();

/** What stands at each address now; everything else is answered 404, as Next does. */
const pages = new Map<string, string>();
let db: pg.Client;
let press: Press;
let closeDoor: () => Promise<void>;

beforeAll(async () => {
  db = await appClient();
  const opened = await openPressDoor(
    async (req, res) => {
      const words = pages.get(req.url ?? "");
      res.writeHead(words === undefined || req.url === "/ar/404" ? 404 : 200, {
        "content-type": "text/html; charset=utf-8",
      });
      res.end(`<!doctype html><title>x</title><p>${words ?? "من Next"}</p>`);
    },
    { secret: "a secret of the test", siteAddress: "http://localhost:1" },
  );
  press = pressBehind(opened.door);
  closeDoor = opened.close;
  pages.set("/ar/404", "لا توجد صفحة");
});
afterAll(() => closeDoor());

async function kept(address: string) {
  const { rows } = await db.query<{ status: number; words: string }>(
    `SELECT "status", convert_from("body", 'UTF8') AS words FROM "PressedPage" WHERE "path" = $1`,
    [address],
  );
  return rows[0];
}

describe("an address that Next answers 404 for", () => {
  const speaker = "/ar/speakers/01a2156f-5017-751e-855b-a1bee8db871b";

  test("is pressed as gone where a page of its kind may go, and comes back with its page", async () => {
    pages.set(speaker, "ما تحققنا منه");
    await press(db, speaker);
    pages.delete(speaker);
    await expect(press(db, speaker)).rejects.toThrow("/ar/404 is not pressed yet");
    expect(await kept(speaker)).toMatchObject({ status: 200 });
    await press(db, "/ar/404");
    expect(await press(db, speaker)).toBe("pressed");
    expect(await kept(speaker)).toMatchObject({ status: 404 });
    expect((await kept(speaker))?.words).toContain("لا توجد صفحة");
    pages.set(speaker, "عاد");
    await press(db, speaker);
    expect(await kept(speaker)).toMatchObject({ status: 200 });
  });

  test("stays as it was pressed where it never may: a verdict", async () => {
    const verdict = "/ar/verdicts/vQ3tYp9a";
    pages.set(verdict, "نتيجة");
    await press(db, verdict);
    pages.delete(verdict);
    await expect(press(db, verdict)).rejects.toThrow("answered 404");
    expect((await kept(verdict))?.words).toContain("نتيجة");
  });

  test("is not pressed where it never was", async () => {
    expect(await press(db, "/ar/verdicts/by/topic/x")).toBe("unchanged");
    expect(await kept("/ar/verdicts/by/topic/x")).toBeUndefined();
    await expect(press(db, "/ar/nowhere/at/all")).rejects.toThrow("answered 404");
  });
});
