import { z } from "zod";
import { database } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { findLink, issueLink, spendLink } from "./access-link";
import { type Actor, authorise } from "./actor";
import { emailSchema } from "./email";
import { nameSchema } from "./name";
import { hashPassword, passwordSchema } from "./password";
import { Refusal } from "./refusal";
import { roles } from "./roles";
import { transact } from "./transact";

export const invitePersonInput = z.object({
  email: emailSchema,
  name: nameSchema,
  roles: z.array(z.enum(roles)).min(1, "required"),
});

/**
 * Invites somebody by a link that the administrator hands over ("/desk/invitation/…"); mail is not
 * needed. The answer is the same whether or not the address has an account.
 */
export async function invitePerson(
  actor: Actor,
  input: z.infer<typeof invitePersonInput>,
): Promise<{ path: string }> {
  authorise(actor, "invite-person");
  return transact(async (tx) => {
    const token = await issueLink(tx, "INVITATION", { ...input, issuedBy: actor.personId });
    await recordAct(tx, {
      actorId: actor.personId,
      act: "invite-person",
      subject: "newsroom:1",
      payload: { email: input.email, name: input.name, roles: input.roles },
    });
    return { path: `/desk/invitation/${token}` };
  });
}

/** Whom a usable invitation is for, else null. */
export async function findInvitation(
  token: string,
): Promise<{ email: string; name: string } | null> {
  const link = await findLink("INVITATION", token);
  return link?.email && link.name ? { email: link.email, name: link.name } : null;
}

export const acceptInvitationInput = z.object({ token: z.string(), password: passwordSchema });

/** Makes the account that was invited, with its roles. Throws `link-spent`, `address-in-use`. */
export async function acceptInvitation(
  input: z.infer<typeof acceptInvitationInput>,
): Promise<{ personId: string }> {
  // Asked first, since the hash costs much: no work for whoever has no link.
  if (!(await findLink("INVITATION", input.token))) throw new Refusal("link-spent");
  const passwordHash = await hashPassword(input.password);
  return transact(async (tx) => {
    const link = await spendLink(tx, "INVITATION", input.token);
    const { email, name, issuedBy } = link;
    if (!email || !name) throw new Refusal("link-spent");
    // Only the holder of the link learns this, and the administrator already chose the address.
    if (await tx.person.findUnique({ where: { email } })) throw new Refusal("address-in-use");
    const person = await tx.person.create({
      data: {
        email,
        name,
        credential: { create: { passwordHash } },
        roleGrants: { create: link.roles.map((role) => ({ role, grantedBy: issuedBy })) },
      },
    });
    await recordAct(tx, {
      actorId: person.id,
      act: "accept-invitation",
      subject: `person:${person.id}`,
      payload: { email },
    });
    return { personId: person.id };
  });
}

export const withdrawInvitationInput = z.object({ invitationId: z.uuid() });

/** Makes an invitation's link worth nothing. Throws `link-spent` where it is so already. */
export async function withdrawInvitation(
  actor: Actor,
  { invitationId }: z.infer<typeof withdrawInvitationInput>,
): Promise<void> {
  authorise(actor, "withdraw-invitation");
  await transact(async (tx) => {
    const where = { id: invitationId, kind: "INVITATION", usedAt: null } as const;
    const link = await tx.accessLink.findFirst({ where });
    const { count } = await tx.accessLink.updateMany({ where, data: { usedAt: new Date() } });
    if (!link || count !== 1) throw new Refusal("link-spent");
    await recordAct(tx, {
      actorId: actor.personId,
      act: "withdraw-invitation",
      subject: "newsroom:1",
      payload: { email: link.email ?? "" },
    });
  });
}

/** Who waits to accept, for the administrator's list. */
export async function listOpenInvitations(actor: Actor) {
  authorise(actor, "read-people");
  return database().accessLink.findMany({
    where: { kind: "INVITATION", usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, email: true, name: true, roles: true, expiresAt: true },
    orderBy: { issuedAt: "desc" },
    take: 200,
  });
}
