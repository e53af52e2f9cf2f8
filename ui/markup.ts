import { escapeAttribute, escapeText } from "entities/escape";

/** HTML that `element` has written. */
class Element {
  constructor(readonly html: string) {}
}

/** What lies in an element: text, which stays text whatever it holds, and more elements. */
export type Markup = string | Element | false | null | undefined;

/** Elements that have an end tag and whose content is read as any other (HTML 13.1.2). */
type Tag = "a" | "b" | "mark" | "span" | "svg" | "use";

/** An element for `toHtml`. An attribute that is undefined is left out. */
export function element(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Markup[]
): Element {
  let list = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) list += ` ${name}="${escapeAttribute(value)}"`;
  }
  return new Element(`<${tag}${list}>${toHtml(...children)}</${tag}>`);
}

/**
 * HTML for `dangerouslySetInnerHTML`, escaped as the HTML standard serialises a fragment (13.3): for
 * thousands of small elements that nobody renders again, which cost React a hundred times as much.
 */
export function toHtml(...children: readonly Markup[]): string {
  let html = "";
  for (const child of children) {
    if (typeof child === "string") html += escapeText(child);
    else if (child) html += child.html;
  }
  return html;
}
