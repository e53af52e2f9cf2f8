import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { lettingDeskPass } from "@/serving/crowd";
import { folderOf, pressedPage, serve } from "./stand-in";

/** Tells how many of so many readers were answered at once. */
function come(pass: (answer: () => void) => void, readers: number): { answered: number } {
  const told = { answered: 0 };
  for (let at = 0; at < readers; at += 1) {
    pass(() => {
      told.answered += 1;
    });
  }
  return told;
}

test("Readers wait for nobody, unless they are a crowd and somebody at the desk waits", async () => {
  let isDeskAtWork = true;
  let now = 1_000;
  const pass = lettingDeskPass(
    () => isDeskAtWork,
    () => now,
  );
  expect(come(pass, 200).answered).toBe(200);

  now += 50;
  const crowd = come(pass, 60);
  expect(crowd.answered).toBe(0);
  await wait(60);
  expect(crowd.answered).toBe(60);

  now += 50;
  isDeskAtWork = false;
  expect(come(pass, 60).answered).toBe(60);

  // A crowd of long ago is none.
  now += 500;
  isDeskAtWork = true;
  expect(come(pass, 60).answered).toBe(60);
});

test("Who waited in a crowd gets the page, and who went away meanwhile breaks nothing", async () => {
  const { port, close } = await serve({
    folder: await folderOf([pressedPage("/ar", "the page")]),
    handler: async () => {},
    isDeskAtWork: () => true,
  });
  try {
    const address = `http://localhost:${port}/ar`;
    const read = (signal?: AbortSignal) =>
      fetch(address, signal ? { signal } : {}).then((answer) => answer.text());
    await Promise.all(Array.from({ length: 80 }, () => read()));
    const leaving = new AbortController();
    const left = read(leaving.signal).catch(() => "left");
    const stayed = Array.from({ length: 40 }, () => read());
    leaving.abort();
    expect(await left).toBe("left");
    expect(new Set(await Promise.all(stayed))).toEqual(new Set(["the page"]));
  } finally {
    await close();
  }
});
