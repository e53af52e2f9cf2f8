import type { PublishedRecord } from "@/publication/published-record";
import type { PublicSite } from "../../../read";

/** What each part of a verdict's page is made from. */
export interface Part {
  readonly record: PublishedRecord;
  readonly site: PublicSite;
  /** Ids of speakers, outlets and articles that have a page to be linked to; left out: none. */
  readonly linked?: ReadonlySet<string>;
}
