import { listOpenInvitations } from "@/access/invite-person";
import { listPeople } from "@/access/people";
import { readLive } from "@/live/live-desk";
import { leave, showPresence } from "@/live/presence";
import {
  listNotifications,
  markAllRead,
  markRead,
  markUnread,
  unreadCount,
} from "@/notification/list-notifications";
import { askOne } from "@/prisma/ask";
import { findArticle, findExplainedUtterance, findUtterance } from "@/review/article/find-article";
import { editsOf } from "@/review/article/find-revisions";
import { findClaim } from "@/review/claim/find-claim";
import { findClaimFacts } from "@/review/claim/find-claim-facts";
import { listSimilarClaims } from "@/review/claim/similar-claims";
import { findDiscussion } from "@/review/discussion/find-discussion";
import { listColleagues } from "@/review/discussion/mentions";
import { findSourcePicture } from "@/review/evidence/source-picture";
import {
  findHolds,
  holdsOnArticle,
  holdsOnClaim,
  listHeldClaims,
  listHolds,
} from "@/review/legal/find-holds";
import { listWithheld } from "@/review/legal/list-withheld";
import { listWorkers } from "@/review/queue/assign";
import { queueFacts } from "@/review/queue/find-queue-facts";
import { listArticles } from "@/review/queue/list-articles";
import { countViews, listClaims } from "@/review/queue/list-claims";
import { listFilterChoices, listQueueChoices } from "@/review/queue/queue-choices";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { forgetView, saveView } from "@/review/queue/saved-views";
import { searchUtterances } from "@/review/queue/search-utterances";
import { listDifferingRecords } from "@/review/speaker/differing-records";
import { findSpeaker } from "@/review/speaker/find-speaker";
import { listSaid } from "@/review/speaker/list-said";
import { listSpeakers, searchSpeakers } from "@/review/speaker/list-speakers";
import { suggestSpeakers } from "@/review/speaker/suggest-speakers";
import { listRatings } from "@/review/verdict/list-ratings";
import { type Calls, claimId, id } from "./fixed";

/** What is read at the desk. */
export const readingCalls = {
  "read-desk": [
    (actor) => listClaims(actor, parseQueueQuery(), "2030-01-01"),
    (actor) => countViews(actor, "2030-01-01"),
    (actor) => listArticles(actor, parseQueueQuery()),
    (actor) => listQueueChoices(actor),
    (actor) => listFilterChoices(actor),
    async (actor) => askOne(queueFacts(actor, claimId)),
    async (actor) =>
      findClaimFacts(actor, claimId, { speakerName: null, history: 1, awaitsApproval: true }),
    (actor) => searchUtterances(actor, "الضرائب"),
    (actor) => saveView(actor, { name: "لي", query: "view=mine" }),
    (actor) => forgetView(actor, { id }),
    (actor) => listRatings(actor),
    (actor) => listWorkers(actor),
    (actor) => suggestSpeakers(actor, null),
    (actor) => searchSpeakers(actor, ""),
    (actor) => listSpeakers(actor),
    (actor) => findSpeaker(actor, id),
    (actor) => listSaid(actor, { entryId: id }),
    (actor) =>
      listDifferingRecords(actor, { ids: [id], today: { id, names: {}, wikidataId: null } }),
    (actor) => listHolds(actor),
    async (actor) => askOne(holdsOnClaim(actor, claimId)),
    (actor) => findHolds(actor, []),
    async (actor) => askOne(holdsOnArticle(actor, id)),
    async (actor) => askOne(editsOf(actor, id)),
    (actor) => listHeldClaims(actor, [claimId]),
    (actor) => listWithheld(actor),
    (actor) => findClaim(actor, claimId),
    (actor) => findDiscussion(actor, `claim:${claimId}`),
    (actor) => listColleagues(actor),
    (actor) => listNotifications(actor),
    async (actor) => askOne(unreadCount(actor)),
    (actor) => markRead(actor, { notificationId: id }),
    (actor) => markUnread(actor, { notificationId: id }),
    (actor) => markAllRead(actor, { newest: id }),
    (actor) => showPresence(actor, { tabId: id, subject: `claim:${claimId}`, part: null }),
    (actor) => leave(actor, id),
    async (actor) => {
      const stop = readLive({ actor, send: () => {}, end: () => {} });
      if (typeof stop === "function") stop();
    },
    (actor) => findArticle(actor, id),
    (actor) => findUtterance(actor, id),
    (actor) => findExplainedUtterance(actor, id),
    (actor) => listSimilarClaims(actor, id),
    (actor) => findSourcePicture(actor, id),
  ],
  "read-people": [(actor) => listPeople(actor), (actor) => listOpenInvitations(actor)],
} satisfies Calls;
