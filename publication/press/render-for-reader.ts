import { assetPress } from "./press-asset";
import type { Connection } from "./press-page";
import { type Door, type FetchAddress, fetchThrough } from "./render-page";
import { stripPage } from "./strip-page";

/**
 * Renders a page for one reader: as the press does, without scripts, but nothing of it is kept. Its
 * styles and fonts are those that lie in the folder already, so that a reader who comes from a pressed
 * page has them; what was not pressed yet is this build's own. Of what is not there only that is told:
 * Next leaves such a page to scripts. `isPressed`: of an address.
 */
export function renderForReader(door: Door, isPressed: (path: string) => boolean): FetchAddress {
  const fetchAddress = fetchThrough(door, [200, 404]);
  const assets = assetPress(fetchThrough(door), async () => "unchanged");
  const nameOf = assets.assetFor(nowhere);
  const facesOf = (style: string) => assets.facesOf(style).filter(({ file }) => isPressed(file));
  const assetFor = async (address: string) => {
    const named = await nameOf(address);
    return isPressed(named) ? named : address;
  };
  return async (address) => {
    const page = await fetchAddress(address);
    if (page.status === 404) return { ...page, body: Buffer.alloc(0) };
    if (!page.contentType.startsWith("text/html")) return page;
    const html = await stripPage(page.body.toString(), assetFor, {
      facesOf,
      mayName: /^\/_next\/static\//,
    });
    return { ...page, contentType: "text/html; charset=utf-8", body: Buffer.from(html) };
  };
}

/** Nothing is kept, so nobody asks it. */
const nowhere: Connection = {
  query: async () => {
    throw new Error("what is rendered for a reader is kept nowhere");
  },
};
