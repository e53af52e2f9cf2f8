import type { PublicSite } from "./read";

/** Where somebody who found an error in a verdict tells the newsroom. */
export function reportAddress({ language }: PublicSite, claimId: string): string {
  return `/${language}/report?verdict=${claimId}`;
}
