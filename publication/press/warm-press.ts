import { defaultLanguage } from "@/language/languages";
import { database } from "@/prisma/client";
import { addressesTouchedBy, kindOf } from "../addresses/kinds";
import { languageOfPath } from "../addresses/paths";
import { connectionOf } from "./connection-of";
import type { FetchAddress } from "./render-page";

/**
 * Renders once, and keeps nothing of it, what the newest publication touched: what Next, the database and
 * the picture load at first use is there when the next one comes, which else would wait for it. One
 * language is enough. Answers how many addresses that was.
 */
export async function warmPress(
  render: FetchAddress,
  beforeEach: () => Promise<void>,
): Promise<number> {
  const newest = await database().publication.findFirst({
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { claimId: true },
  });
  if (!newest) return 0;
  const db = connectionOf(database());
  const touched = await addressesTouchedBy(db, { claimIds: [newest.claimId], pages: [] });
  const wanted = touched.filter((address) =>
    [null, defaultLanguage].includes(languageOfPath(address)),
  );
  for (const address of wanted) {
    await beforeEach();
    const make = kindOf(address)?.make;
    await (make ? make(db, address) : render(address)).catch(() => null);
  }
  return wanted.length;
}
