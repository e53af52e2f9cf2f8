import { createHash } from "node:crypto";
import path from "node:path";
import { type FontFace, facesOf } from "./font-faces";
import { type Connection, pressPage } from "./press-page";
import { type FetchAddress, PressFault } from "./render-page";
import type { AssetFor } from "./strip-page";

export interface AssetPress {
  readonly assetFor: (db: Connection) => AssetFor;
  /** The faces of a style, by the address that it was given. */
  readonly facesOf: (style: string) => readonly FontFace[];
}

/**
 * Presses styles, fonts and pictures under names made of their content: `/assets/3f…9c.css`. What a
 * style refers to is pressed first and renamed in it. A new build gives new names beside the old.
 */
export function assetPress(
  fetchAddress: FetchAddress,
  keep: typeof pressPage = pressPage,
): AssetPress {
  const known = new Map<string, Promise<string>>();
  const faces = new Map<string, readonly FontFace[]>();

  function assetFor(db: Connection, address: string): Promise<string> {
    let pressed = known.get(address);
    if (!pressed) {
      pressed = press(db, address);
      known.set(address, pressed);
      // Not for ever: the next page tries again.
      pressed.catch(() => known.delete(address));
    }
    return pressed;
  }

  async function press(db: Connection, address: string): Promise<string> {
    const { status, contentType, body: fetched } = await fetchAddress(address);
    const isStyle = contentType.startsWith("text/css");
    const body = isStyle
      ? await moveInStyle(fetched.toString(), address, (target) => assetFor(db, target))
      : fetched;
    const name = createHash("sha256").update(body).digest("hex").slice(0, 24);
    const pathname = new URL(address, "http://site").pathname;
    const moved = `/assets/${name}${path.extname(pathname)}`;
    if (isStyle) faces.set(moved, facesOf(body.toString()));
    await keep(db, moved, { status, contentType, body });
    return moved;
  }

  return {
    assetFor: (db) => (address) => assetFor(db, address),
    facesOf: (style) => faces.get(style) ?? [],
  };
}

const reference = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;

async function moveInStyle(style: string, address: string, assetFor: AssetFor): Promise<Buffer> {
  const own = style.replace(/\/\*# sourceMappingURL=.*?\*\//g, "");
  if (/@import\b/.test(own)) throw new PressFault(`${address} imports another style`);
  const moved = new Map<string, string>();
  for (const [whole, ...forms] of own.matchAll(reference)) {
    const target = forms.find((form) => form !== undefined) ?? "";
    if (moved.has(whole) || target.startsWith("data:") || target.startsWith("#")) continue;
    const url = new URL(target, `http://site${address}`);
    if (url.origin !== "http://site") {
      throw new PressFault(`${address} loads ${target} from elsewhere`);
    }
    moved.set(whole, `url(${await assetFor(url.pathname + url.search)}${url.hash})`);
  }
  return Buffer.from(own.replace(reference, (whole) => moved.get(whole) ?? whole));
}
