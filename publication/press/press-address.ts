import { kindOf } from "../addresses/kinds";
import { isNotFoundAddress } from "../addresses/paths";
import { assetPress } from "./press-asset";
import { pressGone } from "./press-gone";
import { type Connection, pressPage } from "./press-page";
import type { PressedBytes } from "./pressed-page";
import { type Door, fetchThrough, PressFault } from "./render-page";
import { stripPage } from "./strip-page";

/** Makes an address anew from what is published now; says whether its bytes changed. */
export type Press = (db: Connection, address: string) => Promise<"pressed" | "unchanged">;

/** A press that renders pages behind a door. */
export function pressBehind(door: Door): Press {
  const assets = assetPress(fetchThrough(door));

  /** Null: Next says that there is nothing at the address. */
  async function rendered(db: Connection, address: string): Promise<PressedBytes | null> {
    const page = await fetchThrough(door, [200, 404])(address);
    const missing = isNotFoundAddress(address);
    if (page.status === 404 && !missing) return null;
    if (!page.contentType.startsWith("text/html")) return page;
    const html = await stripPage(page.body.toString(), assets.assetFor(db), {
      facesOf: assets.facesOf,
    });
    const contentType = "text/html; charset=utf-8";
    return { status: missing ? 404 : 200, contentType, body: Buffer.from(html) };
  }

  return async (db, address) => {
    const kind = kindOf(address);
    const make = kind?.make ?? rendered;
    const bytes = await make(db, address);
    if (bytes) return pressPage(db, address, bytes);
    if (!kind?.mayGo) throw new PressFault(`${address} answered 404`);
    return pressGone(db, address);
  };
}
