import { defaultTreeAdapter, html as markup, parse, serialize } from "parse5";
import type { Language } from "@/language/languages";
import { isDataAddress } from "../addresses/kinds";
import { type FontFace, filesWith } from "./font-faces";
import {
  attribute,
  type Element,
  elementsOf,
  type Node,
  type Parent,
  removeNodes,
} from "./html-tree";
import { findLeftovers } from "./leftovers";
import { PressFault } from "./render-page";

/** Keeps a style, font or picture of the site; answers the address under which it lies for ever. */
export type AssetFor = (address: string) => Promise<string>;

interface StripOptions {
  readonly mayName?: RegExp;
  readonly facesOf?: (style: string) => readonly FontFace[];
}

/**
 * A page as Next renders it, without what belongs to Next and to this build of it: no script but
 * JSON-LD, no preloads of scripts, nonces or comments, and every style, font and picture under the
 * address that `assetFor` gives it. Throws a PressFault if anything is left that would be dead or
 * dangerous on a page without scripts; `mayName`: an address that it may hold all the same; `facesOf`: the
 * typefaces of a style, of which the page asks for those of its language at once.
 */
export async function stripPage(
  html: string,
  assetFor: AssetFor,
  { mayName = /^$/, facesOf = () => [] }: StripOptions = {},
): Promise<string> {
  const document = parse(withoutPayload(html));
  removeNodes(document, isNextsOwn);
  for (const element of elementsOf(document)) {
    element.attrs = element.attrs.filter(({ name }) => !nextsAttributes.test(name));
    await moveAssets(element, assetFor);
  }
  for (const element of [...elementsOf(document)])
    askForFonts(element, pageLetter(document), facesOf);
  const leftovers = findLeftovers(document).filter((found) => !mayName.test(found));
  if (leftovers.length > 0) throw new PressFault(`the page holds ${leftovers.join(", ")}`);
  return serialize(document);
}

const payload = { opens: "<script>self.__next_f", closes: "</script>" };

/**
 * A page without the copy of itself that Next puts into scripts at its end, for browsers that run them:
 * more than half of it, which need not be parsed to be dropped. Text is never written so: its "<" is not.
 */
function withoutPayload(html: string): string {
  let rest = "";
  let from = 0;
  for (;;) {
    const start = html.indexOf(payload.opens, from);
    const end = start < 0 ? -1 : html.indexOf(payload.closes, start);
    if (end < 0) return rest + html.slice(from);
    rest += html.slice(from, start);
    from = end + payload.closes.length;
  }
}

const nextsAttributes = /^(nonce|data-precedence|data-next-.*|data-nimg|data-dpl-id|blocking)$/;

function isNextsOwn(node: Node): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true;
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  switch (node.tagName) {
    case "script":
      return attribute(node, "type") !== "application/ld+json";
    case "link":
      return isUnneededLink(node);
    case "meta":
      return attribute(node, "name")?.startsWith("next-") ?? false;
    case "div":
      // Where Next streams metadata for browsers that run its scripts.
      return attribute(node, "hidden") !== undefined && node.attrs.length === 1 && isEmpty(node);
    default:
      return node.tagName === "next-route-announcer";
  }
}

/** Preloads of fonts are kept: a font is found only once the style has been read. */
function isUnneededLink(link: Element): boolean {
  const rel = relations(link);
  if (rel.includes("modulepreload") || rel.includes("expect")) return true;
  return rel.includes("preload") && attribute(link, "as") !== "font";
}

/** A letter that stands on every page of a language: the faces that have it are those of the page. */
const letters: Record<Language, string> = { ar: "ا", en: "e" };

function pageLetter(document: Parent): string | undefined {
  const [page] = elementsOf(document);
  return letters[(page && attribute(page, "lang")) as Language];
}

/**
 * A browser finds fonts only once it has read the style, and a face that comes late is not shown any
 * more (`font-display: optional`): so the page names its own before its style.
 */
function askForFonts(
  style: Element,
  letter: string | undefined,
  facesOf: (style: string) => readonly FontFace[],
): void {
  const href = attribute(style, "href");
  if (letter === undefined || href === undefined || style.tagName !== "link") return;
  if (!style.parentNode || !relations(style).includes("stylesheet")) return;
  for (const file of filesWith(facesOf(href), letter)) {
    const link = defaultTreeAdapter.createElement("link", markup.NS.HTML, [
      { name: "rel", value: "preload" },
      { name: "as", value: "font" },
      { name: "type", value: "font/woff2" },
      { name: "href", value: file },
      // Fonts are fetched so, those of the own site too.
      { name: "crossorigin", value: "" },
    ]);
    defaultTreeAdapter.insertBefore(style.parentNode, link, style);
  }
}

function isEmpty(element: Element): boolean {
  return element.childNodes.every((child) => defaultTreeAdapter.isCommentNode(child));
}

function relations(link: Element): string[] {
  return (attribute(link, "rel") ?? "").toLowerCase().split(/\s+/);
}

const loading = new Set(["stylesheet", "icon", "apple-touch-icon", "preload", "manifest"]);

async function moveAssets(element: Element, assetFor: AssetFor): Promise<void> {
  const { tagName } = element;
  for (const attr of element.attrs) {
    const loads =
      (tagName === "link" &&
        attr.name === "href" &&
        relations(element).some((rel) => loading.has(rel))) ||
      (attr.name === "src" && tagName !== "iframe") ||
      attr.name === "poster" ||
      (attr.name === "href" && ["image", "use"].includes(tagName));
    if (loads) attr.value = await moved(attr.value, assetFor);
    if (attr.name === "srcset") attr.value = await movedSet(attr.value, assetFor);
  }
}

async function moved(address: string, assetFor: AssetFor): Promise<string> {
  if (address.startsWith("data:") || address.startsWith("#")) return address;
  // Pressed under an address of its own already.
  if (isDataAddress(address)) return address;
  if (!/^\/(?!\/)/.test(address)) throw new PressFault(`the page loads ${address} from elsewhere`);
  return assetFor(address);
}

async function movedSet(set: string, assetFor: AssetFor): Promise<string> {
  const candidates = set.split(",").map(async (candidate) => {
    const [address = "", ...width] = candidate.trim().split(/\s+/);
    return [await moved(address, assetFor), ...width].join(" ");
  });
  return (await Promise.all(candidates)).join(", ");
}
