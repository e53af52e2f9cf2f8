import { type DataAddress, dataAddresses, isNotFoundAddress } from "./addresses";
import { assetPress } from "./press-asset";
import { pressedData } from "./press-data";
import { type Connection, pressPage } from "./press-page";
import type { PressedBytes } from "./pressed-page";
import { type Door, fetchThrough } from "./render-page";
import { stripPage } from "./strip-page";

/** Makes an address anew from what is published now; says whether its bytes changed. */
export type Press = (db: Connection, address: string) => Promise<"pressed" | "unchanged">;

/** A press that renders pages behind a door. */
export function pressBehind(door: Door): Press {
  const assets = assetPress(fetchThrough(door));

  async function rendered(db: Connection, address: string): Promise<PressedBytes> {
    const missing = isNotFoundAddress(address);
    const page = await fetchThrough(door, missing ? [200, 404] : 200)(address);
    if (!page.contentType.startsWith("text/html")) return page;
    const html = await stripPage(page.body.toString(), assets(db));
    const contentType = "text/html; charset=utf-8";
    return { status: missing ? 404 : 200, contentType, body: Buffer.from(html) };
  }

  return async (db, address) => {
    const bytes = dataAddresses.includes(address as DataAddress)
      ? await pressedData(db, address as DataAddress)
      : await rendered(db, address);
    return pressPage(db, address, bytes);
  };
}
