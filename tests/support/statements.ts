import pg from "pg";
import { vi } from "vitest";

/** How many statements go to the database while something is done, without begins and commits. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    const texts = asked.mock.calls.map(([query]) => {
      const given: unknown = query;
      return typeof given === "string" ? given : String((given as { text?: unknown }).text);
    });
    return texts.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(text)).length;
  } finally {
    asked.mockRestore();
  }
}
