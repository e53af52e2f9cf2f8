import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const project = path.resolve(import.meta.dirname, "..");
const rooms =
  "access app bin language live notification publication review seeds serving settings splitter trail ui".split(
    " ",
  );

/** For each wall, one import that goes through it: in which file, and of what. */
const breaches: [wall: string, file: string, target: string][] = [
  ["no-cycles", "review/one.ts", "./two"],
  ["no-dead-ends", "review/lost.ts", "@/review/nowhere"],
  ["splitter-imports-nothing", "splitter/reads.ts", "node:fs"],
  ["splitter-imports-nothing", "splitter/parses.ts", "zod"],
  ["splitter-imports-nothing", "splitter/asks.ts", "@/language"],
  ["splitter-has-one-door", "review/window.ts", "@/splitter/step"],
  ["splitter-is-for-review", "publication/splits.ts", "@/splitter"],
  ["language-and-settings-know-no-room", "language/peeks.ts", "@/review"],
  ["language-and-settings-know-no-room", "settings/peeks.ts", "@/publication"],
  ["language-knows-no-settings", "language/asks.ts", "@/settings"],
  ["trail-is-below-access", "trail/climbs.ts", "@/access"],
  ["access-is-below-review", "access/climbs.ts", "@/review"],
  ["review-is-below-publication", "review/climbs.ts", "@/publication"],
  ["nobody-below-knows-who-is-told", "review/tells.ts", "@/notification"],
  ["nobody-below-knows-who-is-told", "trail/tells.ts", "@/live"],
  ["live-and-notification-are-below-app", "notification/renders.ts", "@/ui"],
  ["live-carries-ids", "live/reads.ts", "@/review"],
  ["publication-is-below-app", "publication/climbs.ts", "@/app"],
  ["policy-is-pure", "access/policy.ts", "@/access"],
  ["database-behind-the-domain", "app/(desk)/queries.ts", "@/prisma/client"],
  ["database-behind-the-domain", "ui/queries.ts", "@prisma/client"],
  ["domain-knows-no-web", "review/renders.ts", "next/cache"],
  ["domain-knows-no-web", "trail/renders.ts", "react"],
  ["domain-knows-no-web", "publication/signs-in.ts", "next-auth"],
  ["ui-could-ship-elsewhere", "ui/knows.ts", "@/review"],
  ["public-is-not-the-desk", "app/(public)/peeks.ts", "@/app/(desk)"],
  ["public-is-not-the-desk", "app/(public)/drafts.ts", "@/review"],
  ["public-is-not-the-desk", "app/(public)/asks.ts", "@/access"],
  ["nobody-imports-app", "ui/climbs.ts", "@/app"],
  ["server-is-thin", "server.ts", "@/review"],
  ["serving-is-the-servers", "publication/serves.ts", "@/serving"],
  ["server-is-thin", "serving/renders.ts", "@/app"],
  ["seeds-act-through-the-domain", "seeds/cheats.ts", "@/bin"],
  ["nobody-imports-commands", "publication/runs.ts", "@/bin"],
  ["nobody-imports-seeds", "publication/pretends.ts", "@/seeds"],
  ["nobody-imports-tests", "review/tests-itself.ts", "@/tests/support"],
];

const manyFiles = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`review/file-${index}.ts`, "export const file = 1;"]),
);

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A project with a file in every room, and whatever is planted in it. */
function plant(files: Record<string, string>): string {
  folder = mkdtempSync(path.join(os.tmpdir(), "workbench-walls-"));
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"));
  const base: Record<string, string> = {
    "tsconfig.json": readFileSync(path.join(project, "tsconfig.json"), "utf8"),
    "splitter/step.ts": "export const step = 1;",
    "prisma/client.ts": "export const database = 1;",
    "tests/support/index.ts": "export const support = 1;",
    "app/(desk)/index.ts": "export const desk = 1;",
    "review/two.ts": 'import "./one";',
    "review/one.ts": "export const one = 1;",
  };
  for (const room of rooms) base[`${room}/index.ts`] = `export const ${room} = 1;`;
  for (const [name, text] of Object.entries({ ...base, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Runs `npm run boundaries` on a project. */
function checkBoundaries(project: string): { passed: boolean; said: string[] } {
  const command = [path.resolve("bin/boundaries.mjs")];
  const options = { cwd: project, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return { passed: status === 0, said: `${stderr}${stdout}`.trim().split("\n") };
}

describe("the walls", () => {
  test("stand in a project that keeps to them", () => {
    const { passed, said } = checkBoundaries(plant(manyFiles));
    expect(said).toEqual([expect.stringMatching(/^\d\d files read, 0 imports through a wall\.$/)]);
    expect(passed).toBe(true);
  });

  test("are each seen to be breached", () => {
    const planted = breaches.map(([, file, target]) => [file, `import "${target}";`]);
    const { passed, said } = checkBoundaries(plant(Object.fromEntries(planted)));
    const missed = breaches.filter(
      ([wall, file]) => !said.some((line) => line.startsWith(`${wall}: ${file} → `)),
    );
    expect(missed).toEqual([]);
    expect(passed).toBe(false);
  });

  test("hold for what is imported as a type alone", () => {
    const { said } = checkBoundaries(
      plant({ "review/types.ts": 'import type { publication } from "@/publication";' }),
    );
    expect(said[0]).toBe("review-is-below-publication: review/types.ts → publication/index.ts");
  });

  test("are not said to stand when hardly a file was read", () => {
    const { passed, said } = checkBoundaries(plant({}));
    expect(said.join()).toContain("the check itself is broken");
    expect(passed).toBe(false);
  });
});
