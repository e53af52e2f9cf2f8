import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { passwordMatches } from "@/access/password";
import { makeTurns } from "@/access/turns";
import { refusal } from "../support/newsroom";

describe("heavy work", () => {
  test("is done by so many at once, in the order in which they came", async () => {
    const inTurn = makeTurns(2, 10);
    let underWay = 0;
    const most: number[] = [];
    const done: number[] = [];
    const all = Array.from({ length: 7 }, (_, index) =>
      inTurn(async () => {
        underWay += 1;
        most.push(underWay);
        await nextTurn();
        underWay -= 1;
        done.push(index);
        if (index === 3) throw new Error("broke");
        return index;
      }).catch(() => "broke"),
    );
    expect(await Promise.all(all)).toEqual([0, 1, 2, "broke", 4, 5, 6]);
    expect(Math.max(...most)).toBe(2);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("is refused to whoever comes when the queue is full, and to nobody after that", async () => {
    const inTurn = makeTurns(1, 1);
    const work = () => nextTurn();
    const all = await Promise.allSettled([inTurn(work), inTurn(work), inTurn(work)]);
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(all[2]).toMatchObject({ reason: refusal("too-many-tries", { seconds: 5 }) });
    await expect(inTurn(async () => "done")).resolves.toBe("done");
  });
});

test("passwords by the hundred are told to come later, and do not take the place of the next one", async () => {
  const flood = await Promise.allSettled(
    Array.from({ length: 100 }, () => passwordMatches("a guess", null)),
  );
  const refused = flood.filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(50);
  expect(await passwordMatches("a guess", null)).toBe(false);
});
