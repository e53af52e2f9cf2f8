import { defaultLanguage } from "@/language/languages";
import { database } from "@/prisma/client";
import { addressesTouchedBy, kindOf } from "../addresses/kinds";
import { languageOfPath } from "../addresses/paths";
import { connectionOf } from "./connection-of";
import type { FetchAddress } from "./render-page";

/**
 * Renders once, and keeps nothing of it, what the newest publication touched: what Next, the database and
 * the picture load at first use is there when the next one comes, which else would wait for it. One
 * language is enough. Ends when `isNeeded` no longer holds: what is being pressed warms by itself.
 * Answers how many addresses it rendered.
 */
export async function warmPress(
  render: FetchAddress,
  isNeeded: () => Promise<boolean>,
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
  let done = 0;
  for (const address of wanted) {
    if (!(await isNeeded())) break;
    const make = kindOf(address)?.make;
    await (make ? make(db, address) : render(address)).catch(() => null);
    done += 1;
  }
  return done;
}
