import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ask, folderOf, pressedPage, serve } from "./stand-in";

describe("pages that are not in memory", () => {
  const names = Array.from({ length: 20 }, (_, index) => `/ar/${index}`);

  test("are read from the disk, and one that was damaged there is not said to be gone", async () => {
    const pages = names.map((name) => pressedPage(name, `<p>${name}`));
    const folder = await folderOf([...pages, pressedPage("/ar/404", "<p>nothing", 404)], 3_000);
    const { port, directory, close } = await serve({ folder, handler: async () => {} });
    const own = { host: `localhost:${port}` };
    try {
      for (const name of names) {
        const { status, text } = await ask(port, name, { headers: own });
        expect([status, text]).toEqual([200, `<p>${name}`]);
      }
      expect((await ask(port, `${names[3]}/`, { headers: own })).status).toBe(307);
      expect((await ask(port, "/ar/nothing", { headers: own })).status).toBe(404);
      writeFileSync(path.join(directory, "ar/1.html"), "<p>something else");
      const damaged = await ask(port, "/ar/1", { headers: own });
      expect([damaged.status, damaged.headers["retry-after"]]).toEqual([503, "5"]);
      expect(damaged.text).not.toContain("something else");
      await folder.apply([pressedPage("/ar/1", "<p>/ar/1")]);
      expect(await ask(port, "/ar/1", { headers: own })).toMatchObject({ status: 200 });
    } finally {
      await close();
    }
  });
});
