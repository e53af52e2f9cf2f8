import { defaultLanguage } from "@/language/languages";
import { languageOfPath, notFoundAddress } from "../addresses/paths";
import { type Connection, pressPage } from "./press-page";
import { PressFault } from "./render-page";

/**
 * Lets an address at which there is nothing any more answer 404: a page as its language's "not found"
 * page does, a file with nothing in it. An address that was never pressed stays so.
 */
export async function pressGone(db: Connection, address: string): Promise<"pressed" | "unchanged"> {
  const missing = notFoundAddress(languageOfPath(address) ?? defaultLanguage);
  const { rows } = await db.query<{ path: string; contentType: string; body: Buffer }>(
    `SELECT "path", "contentType", "body" FROM "PressedPage" WHERE "path" IN ($1, $2)`,
    [address, missing],
  );
  const kept = rows.find(({ path }) => path === address);
  if (!kept) return "unchanged";
  const isPage = kept.contentType.startsWith("text/html");
  const body = isPage ? rows.find(({ path }) => path === missing)?.body : Buffer.alloc(0);
  // It is on its way, and this is tried again.
  if (!body) throw new PressFault(`${missing} is not pressed yet`);
  return pressPage(db, address, { status: 404, contentType: kept.contentType, body });
}
