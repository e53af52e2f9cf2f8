import type { ReactNode } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { webAddress } from "@/publication/claim-review/web-address";

/**
 * A link to somebody else's page, where there is an address that a link may lead to; the words
 * alone otherwise. `spelled`: the address itself is the text. On paper it is spelled anyway.
 */
export function OutsideLink(props: {
  readonly address: string | null;
  readonly spelled?: boolean;
  readonly children?: ReactNode;
}) {
  const { address, spelled, children } = props;
  const href = webAddress(address);
  const words = spelled ? <bdi dir="ltr">{withoutHiddenCharacters(address ?? "")}</bdi> : children;
  if (!href) return words;
  return (
    <a href={href} rel="external noopener" className="link wrap-anywhere">
      {words}
    </a>
  );
}
