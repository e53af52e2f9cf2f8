import type { Transaction } from "@/prisma/client";
import type { Connection } from "./press-page";

/** What asks as the press does, which has a connection of its own. */
export function connectionOf(tx: Pick<Transaction, "$queryRawUnsafe">): Connection {
  return {
    query: async <Row>(text: string, values: unknown[] = []) => {
      const rows = await tx.$queryRawUnsafe<Row[]>(text, ...values);
      return { rows, rowCount: rows.length };
    },
  };
}
