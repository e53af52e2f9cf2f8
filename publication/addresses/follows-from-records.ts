import type { Connection } from "../press/press-page";
import type { AddressKind, PublicAct } from "./kind";

/**
 * Both questions of a kind whose addresses follow from published records.
 *
 * `select`: SQL on "PublicVerdict" v (a row for each record that was ever published) of which each row
 * makes the addresses that `addressesOf` answers; `WHERE` and what follows it are added here.
 * `values`: of its parameters, which begin with $2.
 */
export function followsFromRecords<Row>(
  select: string,
  addressesOf: (row: Row) => readonly string[],
  values: () => readonly unknown[] = () => [],
): Pick<AddressKind, "touchedBy" | "all"> {
  const find = async (db: Connection, claimIds: readonly string[] | null) => {
    const { rows } = await db.query<Row>(
      `${select} WHERE $1::text[] IS NULL OR v."claimId" = ANY ($1::text[])`,
      [claimIds, ...values()],
    );
    return [...new Set(rows.flatMap(addressesOf))];
  };
  return {
    touchedBy: async (db, { claimIds }: PublicAct) =>
      claimIds.length === 0 ? [] : find(db, claimIds),
    all: (db) => find(db, null),
  };
}
