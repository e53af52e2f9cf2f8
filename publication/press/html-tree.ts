import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element below a node, in document order; the contents of templates too. */
export function* elementsOf(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
    if ("content" in child) yield* elementsOf(child.content);
  }
}

/** Takes out every node below a parent for which `unwanted` holds, with all that is in it. */
export function removeNodes(parent: Parent, unwanted: (node: Node) => boolean): void {
  parent.childNodes = parent.childNodes.filter((child) => !unwanted(child));
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) removeNodes(child, unwanted);
  }
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
