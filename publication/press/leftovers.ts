import { attribute, type Element, elementsOf, type Parent } from "./html-tree";

/**
 * What a public page must not hold, each as a few words: scripts, handlers, parts that a script
 * would have put in place, styles that the policy forbids, and addresses of this build.
 */
export function findLeftovers(document: Parent): string[] {
  const found = new Set<string>();
  for (const element of elementsOf(document)) {
    for (const words of faultsOf(element)) found.add(words);
  }
  return [...found];
}

function* faultsOf(element: Element): Generator<string> {
  const { tagName } = element;
  const id = attribute(element, "id") ?? "";
  if (tagName === "script" && attribute(element, "type") !== "application/ld+json") {
    yield "a script";
  }
  // <Suspense>, loading.tsx or an error while streaming: a script would have put the part in place.
  if (tagName === "template" || /^[BPS]:[0-9a-f]+$/.test(id)) {
    yield "a part that was streamed (no Suspense or loading.tsx in public pages)";
  }
  if (id === "__next_error__") yield "Next's error page";
  if (tagName === "style") yield "a <style> (public pages take their style from files)";
  if (tagName === "base") yield "a <base>";
  for (const { name, value } of element.attrs) {
    if (name.startsWith("on")) yield `an event handler (${name})`;
    if (name === "style") yield `a style attribute on <${tagName}>`;
    if (value.includes("/_next/")) yield `${value.slice(0, 80)}`;
    if (isScriptAddress(value)) yield `a script in ${name}`;
  }
}

/** As browsers read an address: tabs and line ends anywhere in it are dropped. */
function isScriptAddress(value: string): boolean {
  return /^[\s\p{Cc}]*(javascript|vbscript):/iu.test(value.replace(/[\t\n\r]/g, ""));
}
