import { serialiseJsonLd } from "@/publication/claim-review/serialise-json-ld";

/** Data about the page for machines. It is no script: nothing runs. */
export function JsonLd({ data }: { readonly data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by serialiseJsonLd
      dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }}
    />
  );
}
