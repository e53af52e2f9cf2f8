import { StarterKit } from "@tiptap/starter-kit";
import { type CitableEvidence, CitationNode } from "./citation-node";

/**
 * What a reasoning may hold, and nothing else: review/verdict/rich-text.ts refuses the rest. Null for
 * `evidence`: a text that cites none.
 */
export function editorExtensions(
  evidence: { current: readonly CitableEvidence[] } | null,
  broken: string,
) {
  return [
    StarterKit.configure({
      heading: { levels: [3] },
      link: {
        autolink: true,
        defaultProtocol: "https",
        openOnClick: false,
        isAllowedUri: (address) => /^https?:\/\//i.test(address),
        shouldAutoLink: (address) => /^https?:\/\//i.test(address),
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: null },
      },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      italic: false,
      strike: false,
      underline: false,
      trailingNode: false,
    }),
    ...(evidence ? [CitationNode.configure({ evidence, broken })] : []),
  ];
}
