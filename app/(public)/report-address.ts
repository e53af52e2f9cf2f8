import type { PublicSite } from "./read";

/** Where somebody who found an error in a verdict tells the newsroom. */
export function reportAddress({ language, pages, newsroom }: PublicSite, claimId: string): string {
  if (pages.includes("contact")) return `/${language}/contact`;
  return `mailto:${newsroom.contactEmail}?subject=${encodeURIComponent(claimId)}`;
}
