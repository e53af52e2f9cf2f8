import type { PublicTextVersion } from "@/publication/public-text/list-public-texts";

/** What became of a proposal; `isOld`: a newer one took its place. */
export function outcomeOf(version: PublicTextVersion, isOld: boolean) {
  if (version.approval) return "approved";
  if (version.return) return version.return.reason === null ? "withdrawn" : "returned";
  return isOld ? "replaced" : "waiting";
}
