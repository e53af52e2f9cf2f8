import { type DefaultTreeAdapterTypes, html, serialize, defaultTreeAdapter as tree } from "parse5";

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What lies in an element: text, which stays text whatever it holds, and more elements. */
export type Markup = string | DefaultTreeAdapterTypes.Element | false | null | undefined;

/** An element for `toHtml`. An attribute that is undefined is left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Markup[]
): DefaultTreeAdapterTypes.Element {
  const list = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : { name, value },
  );
  const made = tree.createElement(tag, html.NS.HTML, list);
  fill(made, children);
  return made;
}

/**
 * HTML for `dangerouslySetInnerHTML`, escaped as the HTML standard serialises a fragment (13.3): for
 * thousands of small elements that nobody renders again, which cost React a hundred times as much.
 */
export function toHtml(...children: readonly Markup[]): string {
  const fragment = tree.createDocumentFragment();
  fill(fragment, children);
  return serialize(fragment);
}

function fill(parent: Parent, children: readonly Markup[]): void {
  for (const child of children) {
    if (typeof child === "string") tree.insertText(parent, child);
    else if (child) tree.appendChild(parent, child);
  }
}
