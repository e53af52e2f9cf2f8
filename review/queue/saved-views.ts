import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { database } from "@/prisma/client";
import { line } from "../text-input";
import { parseQueueQuery, queueParameters } from "./queue-query";

/** So many a person can have. */
const most = 20;

export const saveViewInput = z.object({
  name: line(60),
  /** What follows "?" in the view's address; what is not of the queue is left out. */
  query: z
    .string()
    .max(1_000)
    .transform((query) =>
      queueParameters({
        ...parseQueueQuery(Object.fromEntries(new URLSearchParams(query))),
        after: null,
      }),
    ),
});

/** Keeps a view of the queue under a name, for this person alone. A preference and no act. */
export async function saveView(
  actor: Actor,
  { name, query }: z.output<typeof saveViewInput>,
): Promise<void> {
  authorise(actor, "read-desk");
  const { personId } = actor;
  const count = await database().savedView.count({ where: { personId } });
  if (count >= most) throw new Refusal("invalid-input", { fields: { name: "too-long" } });
  await database().savedView.create({ data: { personId, name, query } });
}

export const forgetViewInput = z.object({ id: z.uuid() });

/** Forgets a view of this person's; nothing happens where it is not theirs or gone. */
export async function forgetView(actor: Actor, { id }: { id: string }): Promise<void> {
  authorise(actor, "read-desk");
  await database().savedView.deleteMany({ where: { id: String(id), personId: actor.personId } });
}
