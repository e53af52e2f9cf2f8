import type { ReactNode } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { webAddress } from "@/publication/claim-review/web-address";
import type { RichText } from "@/publication/published-record";

type Block = RichText["content"][number];
type Inline = NonNullable<Extract<Block, { type: "paragraph" }>["content"]>[number];
type Citation = Extract<Inline, { type: "citation" }>;

/** How a citation is shown: `occurrence` counts from 1 for each piece of evidence. */
type Cite = (evidenceId: string, occurrence: number) => ReactNode;

interface Shown {
  readonly language: string;
  readonly heading: "h2" | "h3";
  readonly cite: (citation: Citation) => ReactNode;
}

/**
 * A reasoning or a public text as it reads: a closed recursion over the shape of the document, so that nothing of it
 * is ever HTML. Each block takes the direction of its own words.
 */
export function RichTextView(props: {
  readonly document: RichText;
  readonly language: string;
  readonly citation: Cite;
  /** Of what level its headings are in the page. */
  readonly heading?: "h2" | "h3";
}) {
  const { document, language, citation, heading = "h3" } = props;
  const places = occurrences(document);
  const cite = (node: Citation) => citation(node.attrs.evidenceId, places.get(node) ?? 1);
  return <Blocks blocks={document.content} shown={{ language, cite, heading }} />;
}

function Blocks({ blocks, shown }: { blocks: readonly Block[]; shown: Shown }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one document never change places
  return blocks.map((block, index) => <BlockView key={index} block={block} shown={shown} />);
}

function BlockView({ block, shown }: { block: Block; shown: Shown }) {
  const own = { lang: shown.language, dir: "auto" } as const;
  switch (block.type) {
    case "paragraph":
      return (
        <p {...own}>
          <Inlines inlines={block.content ?? []} shown={shown} />
        </p>
      );
    case "heading": {
      const Heading = shown.heading;
      return (
        <Heading {...own} className="mt-2 text-lead font-semibold">
          <Inlines inlines={block.content ?? []} shown={shown} />
        </Heading>
      );
    }
    case "blockquote":
      return (
        <blockquote {...own} className="grid gap-2 border-s-2 border-edge ps-4">
          <Blocks blocks={block.content} shown={shown} />
        </blockquote>
      );
    case "bulletList":
    case "orderedList": {
      const List = block.type === "bulletList" ? "ul" : "ol";
      return (
        <List
          {...own}
          className={`grid gap-1 ps-6 ${List === "ul" ? "list-disc" : "list-decimal"}`}
        >
          {block.content.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items never change places
            <li key={index}>
              <Blocks blocks={item.content} shown={shown} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Inlines({ inlines, shown }: { inlines: readonly Inline[]; shown: Shown }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} shown={shown} />);
}

function InlineView({ inline, shown }: { inline: Inline; shown: Shown }) {
  if (inline.type === "hardBreak") return <br />;
  if (inline.type === "citation") return shown.cite(inline);
  let words: ReactNode = withoutHiddenCharacters(inline.text);
  for (const mark of inline.marks ?? []) {
    if (mark.type === "bold") words = <strong>{words}</strong>;
    else {
      const href = webAddress(mark.attrs.href);
      words = href ? (
        <a href={href} rel="external noopener nofollow" className="link wrap-anywhere">
          {words}
        </a>
      ) : (
        words
      );
    }
  }
  return words;
}

/** For each citation, how often its evidence was cited up to there. */
function occurrences(document: RichText): Map<Citation, number> {
  const counts = new Map<string, number>();
  const places = new Map<Citation, number>();
  const walk = (node: { readonly type: string; readonly content?: unknown }): void => {
    if (node.type === "citation") {
      const citation = node as Citation;
      const count = (counts.get(citation.attrs.evidenceId) ?? 0) + 1;
      counts.set(citation.attrs.evidenceId, count);
      places.set(citation, count);
    }
    for (const child of (node.content ?? []) as (typeof node)[]) walk(child);
  };
  walk(document);
  return places;
}
