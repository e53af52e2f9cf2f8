import XMLBuilder from "fast-xml-builder";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** What a document of XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const unstorable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A document of XML from an object: "@name" is an attribute, "#" the text, a list repeats its
 * element. Everything is escaped, and what XML cannot hold becomes U+FFFD.
 */
export function xmlOf(root: object): string {
  const declaration = { "?xml": { "@version": "1.0", "@encoding": "UTF-8" } };
  return builder.build({ ...declaration, ...root }).replace(unstorable, "\ufffd");
}

const htmlEscapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => htmlEscapes[character] ?? "");
}

/** A paragraph of HTML that says its language and direction, for a place that takes HTML as text. */
export function paragraphOf(text: string, language: string, direction: string): string {
  return `<p lang="${escapeHtml(language)}" dir="${direction}">${escapeHtml(text)}</p>`;
}
