import type { Actor } from "@/access/actor";
import { ask } from "@/prisma/ask";
import { actsOn } from "@/trail/read-trail";
import { holdsOnClaim } from "../legal/find-holds";
import { queueFacts } from "../queue/find-queue-facts";
import { speakerSuggestions } from "../speaker/suggest-speakers";
import { verdictDeskFacts } from "../verdict/find-verdict-desk";
import { ratingTally } from "../verdict/tally-ratings";
import { earlierRulings } from "./earlier-rulings";

/** What a claim's screen shows beside the claim itself, in one query. */
export async function findClaimFacts(
  actor: Actor,
  claimId: string,
  shown: {
    /** As the text names who said it: for suggestions. */
    readonly speakerName: string | null;
    /** Entries of the trail. */
    readonly history: number;
  },
) {
  return ask({
    ...verdictDeskFacts(actor),
    tally: ratingTally(actor, claimId),
    speakers: speakerSuggestions(actor, shown.speakerName),
    acts: actsOn(`claim:${claimId}`, shown.history),
    queue: queueFacts(actor, claimId),
    holdIds: holdsOnClaim(actor, claimId),
    rulings: earlierRulings(actor, claimId),
  });
}
