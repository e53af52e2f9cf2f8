import { languageCodes } from "@/language/languages";
import type { Transaction } from "@/prisma/client";

/**
 * Has the public pages of these entries, and of whoever was merged into them, pressed anew: a page of whom
 * nothing is public under that entry any more leads to the one that they are read as.
 */
export async function pressMoved(tx: Transaction, entryIds: readonly string[]): Promise<void> {
  const members = await tx.speakerEntry.findMany({ where: { entryId: { in: [...entryIds] } } });
  const paths = members.flatMap(({ speakerId }) =>
    languageCodes.map((code) => `/${code}/speakers/${speakerId}`),
  );
  const pages = await tx.pressedPage.findMany({
    where: { path: { in: paths } },
    select: { path: true },
    orderBy: { path: "asc" },
  });
  if (pages.length === 0) return;
  const payload = { addresses: pages.map(({ path }) => path) };
  await tx.outbox.create({ data: { topic: "press", payload } });
}
