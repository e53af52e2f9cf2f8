import { database, type Transaction } from "@/prisma/client";
import type { AccessLink, AccessLinkKind } from "@/prisma/generated/client";
import { Refusal } from "./refusal";
import { hashToken, newToken } from "./token";

const hour = 3_600_000;

/** How long each kind of link can be used, in milliseconds. */
const lasts: Record<AccessLinkKind, number> = {
  SETUP: 24 * hour,
  INVITATION: 7 * 24 * hour,
  PASSWORD_RESET: 24 * hour,
};

type Content = Partial<Pick<AccessLink, "email" | "name" | "roles" | "personId" | "issuedBy">>;

/** Makes a one-time link; answers its token, once. */
export async function issueLink(
  tx: Transaction,
  kind: AccessLinkKind,
  content: Content,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + lasts[kind]);
  await tx.accessLink.create({
    data: { kind, tokenHash: hashToken(token), expiresAt, ...content },
  });
  return token;
}

/** The link of a token while it can be used, else null: spent, expired and unknown are alike. */
export async function findLink(kind: AccessLinkKind, token: string): Promise<AccessLink | null> {
  return database().accessLink.findFirst({
    where: {
      kind,
      tokenHash: hashToken(String(token)),
      usedAt: null,
      expiresAt: { gt: new Date() },
    },
  });
}

/**
 * Uses a link up, and with it every other one for the same purpose, which could undo what this one
 * does. Of two who try at once, one is refused.
 */
export async function spendLink(
  tx: Transaction,
  kind: AccessLinkKind,
  token: string,
): Promise<AccessLink> {
  const tokenHash = hashToken(String(token));
  const used = { usedAt: new Date() };
  const { count } = await tx.accessLink.updateMany({
    where: { kind, tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
    data: used,
  });
  if (count !== 1) throw new Refusal("link-spent");
  const link = await tx.accessLink.findUniqueOrThrow({ where: { tokenHash } });
  const { email, personId } = link;
  await tx.accessLink.updateMany({ where: { kind, email, personId, usedAt: null }, data: used });
  return link;
}

/**
 * Makes every open link that somebody handed out worth nothing: whoever may not act any more must not
 * come back by one. Answers them.
 */
export async function endLinksIssuedBy(tx: Transaction, personId: string): Promise<AccessLink[]> {
  const open = { issuedBy: personId, usedAt: null, expiresAt: { gt: new Date() } };
  const links = await tx.accessLink.findMany({ where: open, orderBy: { issuedAt: "asc" } });
  await tx.accessLink.updateMany({ where: open, data: { usedAt: new Date() } });
  return links;
}

/** Makes the open links to a new password for somebody worth nothing: they have one. */
export async function endResetsOf(tx: Transaction, personId: string): Promise<void> {
  const kind = "PASSWORD_RESET";
  await tx.accessLink.updateMany({
    where: { kind, personId, usedAt: null },
    data: { usedAt: new Date() },
  });
}
