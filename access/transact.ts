import { setTimeout as sleep } from "node:timers/promises";
import { database, type Transaction } from "@/prisma/client";
import { Refusal } from "./refusal";

// Serialization failure, deadlock: nobody's fault, the same work may go through a moment later.
const transient = /\b(40001|40P01|P2034)\b/;
const tries = 4;
/** In milliseconds: a little below the pool's statement timeout. */
const usualTimeout = 9_000;
/** In milliseconds: for work on everything that is published, which may be much. */
export const longTimeout = 120_000;

/**
 * Runs the work in one transaction (READ COMMITTED) and commits it. A deadlock is tried again, with
 * the work run anew; a wall of the database that was hit becomes the refusal that the person sees.
 */
export async function transact<T>(
  work: (tx: Transaction) => Promise<T>,
  timeout = usualTimeout,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction(work, { maxWait: 3_000, timeout });
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const facts = describe(error);
      if (transient.test(facts) && attempt < tries) {
        await sleep(10 * 2 ** attempt + Math.random() * 20);
        continue;
      }
      throw toRefusal(facts) ?? error;
    }
  }
}

/** Codes and messages of an error and its causes: Prisma hides Postgres' own code in one of them. */
function describe(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 4) return "";
  const { code, originalCode, message, cause, meta } = error as Record<string, unknown>;
  const own = [code, originalCode, message].filter((part) => typeof part === "string").join(" ");
  const inner = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
  return `${own} ${describe(cause, depth + 1)} ${describe(inner, depth + 1)}`;
}

function toRefusal(facts: string): Refusal | null {
  if (/\bWB002\b|four_eyes/.test(facts)) return new Refusal("own-work");
  if (/\bWB006\b/.test(facts)) return new Refusal("held");
  if (/\bWB005\b|\bP2002\b|\b23505\b/.test(facts)) return new Refusal("someone-else-was-faster");
  return null;
}
