import { expect, test } from "vitest";
import { database } from "@/prisma/client";
import { statementNames } from "@/prisma/statement-names";
import { useTestDatabase } from "../support/database";

useTestDatabase();

test("Postgres keeps the plan of a question from the second time it is asked", async () => {
  const kept = await database().$transaction(async (tx) => {
    const counts: bigint[] = [];
    for (let time = 0; time < 3; time += 1) {
      await tx.$queryRaw`SELECT 'a question that nobody else asks' WHERE ${time} < 9`;
      const [row] = await tx.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_prepared_statements WHERE "statement" LIKE '%that nobody else asks%'
          AND "statement" NOT LIKE '%pg_prepared%'`;
      counts.push(row?.count ?? -1n);
    }
    return counts;
  });
  expect(kept).toEqual([0n, 1n, 1n]);
});

test("One text has one name, another has another, and there is an end of names", () => {
  const nameOf = statementNames();
  const asked = (sql: string) => [nameOf({ sql }), nameOf({ sql }), nameOf({ sql })];
  const [first, second, third] = asked("SELECT 1");
  expect(first).toBe("");
  expect(second).toMatch(/^[\w-]{43}$/);
  expect(third).toBe(second);
  const names = Array.from({ length: 500 }, (_, at) => asked(`SELECT ${at + 2}`)[1] ?? "");
  const given = names.filter(Boolean);
  expect(new Set([second, ...given]).size).toBe(given.length + 1);
  expect(given.length).toBeLessThan(names.length);
  expect(nameOf({ sql: "SELECT 1" })).toBe(second);
});
