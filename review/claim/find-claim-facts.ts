import type { Actor } from "@/access/actor";
import { ask, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";
import { actsOn } from "@/trail/read-trail";
import { holdsOnClaim } from "../legal/find-holds";
import { queueFacts } from "../queue/find-queue-facts";
import { speakerSuggestions } from "../speaker/suggest-speakers";
import { verdictDeskFacts } from "../verdict/find-verdict-desk";
import { ratingTally } from "../verdict/tally-ratings";
import { type EarlierRuling, earlierRulings } from "./earlier-rulings";

const noRulings = question(Prisma.sql`SELECT WHERE false`, (): EarlierRuling[] => []);

/** What a claim's screen shows beside the claim itself, in one query. */
export async function findClaimFacts(
  actor: Actor,
  claimId: string,
  shown: {
    /** As the text names who said it: for suggestions. */
    readonly speakerName: string | null;
    /** Entries of the trail. */
    readonly history: number;
    /** Whether somebody has to decide: only then are earlier rulings looked for. */
    readonly awaitsApproval: boolean;
  },
) {
  return ask({
    ...verdictDeskFacts(actor),
    tally: ratingTally(actor, claimId),
    speakers: speakerSuggestions(actor, shown.speakerName),
    acts: actsOn(`claim:${claimId}`, shown.history),
    queue: queueFacts(actor, claimId),
    holdIds: holdsOnClaim(actor, claimId),
    rulings: shown.awaitsApproval ? earlierRulings(actor, claimId) : noRulings,
  });
}
