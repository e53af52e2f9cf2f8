import { mayDo, type PolicyAct } from "@/access/policy";
import type { Transaction } from "@/prisma/client";

/** Ids of everybody whose roles let them do this and who may sign in. */
export async function listPeopleWhoMay(tx: Transaction, act: PolicyAct): Promise<string[]> {
  const people = await tx.person.findMany({
    where: { roleGrants: { some: { revocation: null } } },
    select: {
      id: true,
      roleGrants: { where: { revocation: null }, select: { role: true } },
      standings: { orderBy: [{ setAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  return people
    .filter(({ standings }) => standings[0]?.active !== false)
    .filter(({ roleGrants }) =>
      mayDo(
        roleGrants.map(({ role }) => role),
        act,
      ),
    )
    .map(({ id }) => id);
}
