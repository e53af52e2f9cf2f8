import { environment } from "@/settings/environment";
import { findRecords } from "../exchange/find-records";
import { findPublishedVerdict } from "../read-published";
import { toArticle, toClaim, toSpeaker, toVerdict } from "./to-api";

/** What can be asked for by its id. */
export const apiKinds = ["verdicts", "claims", "articles", "speakers"] as const;
export type ApiKind = (typeof apiKinds)[number];

/**
 * One thing of the API as it is published; null where nothing is. A retracted verdict and its claim
 * are still there; an article or speaker with nothing else is not.
 */
export async function readOne(kind: ApiKind, id: string): Promise<object | null> {
  const { SITE_ADDRESS: site } = environment();
  if (kind === "articles" || kind === "speakers") {
    const query = kind === "articles" ? { articleIds: [id] } : { speakerIds: [id] };
    const records = (await findRecords(query)).map(({ record }) => record);
    return (kind === "articles" ? toArticle : toSpeaker)(id, records, site);
  }
  const verdict = await findPublishedVerdict(id);
  if (!verdict) return null;
  return kind === "verdicts" ? toVerdict(verdict, site) : toClaim(verdict.record, site);
}
