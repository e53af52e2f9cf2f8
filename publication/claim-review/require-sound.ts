import { Refusal } from "@/access/refusal";
import { askOne } from "@/prisma/ask";
import type { Transaction } from "@/prisma/client";
import { settingsInForce } from "@/review/newsroom/newsroom-settings";
import { environment } from "@/settings/environment";
import type { PublishedRecord } from "../published-record";
import { toClaimReview } from "./to-claim-review";
import { validateClaimReview } from "./validate-claim-review";

/**
 * Refuses a record whose ClaimReview breaks a rule that aggregators refuse it for: throws
 * `claim-review-broken`. A retracted record carries none and always passes.
 */
export async function requireSoundClaimReview(
  tx: Transaction,
  record: PublishedRecord,
): Promise<void> {
  const settings = await askOne(settingsInForce(), tx);
  const site = { address: environment().SITE_ADDRESS, newsroomName: settings?.names ?? {} };
  const review = toClaimReview(record, site);
  if (!review) return;
  const errors = validateClaimReview(review).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  throw new Refusal("claim-review-broken", { rules: [...new Set(errors.map(({ rule }) => rule))] });
}
