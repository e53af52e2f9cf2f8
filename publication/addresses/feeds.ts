import { languageCodes } from "@/language/languages";
import { type FeedForm, feedForms, feedTypes } from "../exchange/feeds/feed";
import { type FeedSubject, feedPath, makeFeed } from "../exchange/feeds/make-feed";
import { facetValues } from "./facets";
import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";
import { languageOfPath } from "./paths";

const pattern = new RegExp(
  `^/(${languageCodes.join("|")})/feeds/(verdicts|corrections|rating-[a-z][a-z0-9-]*|topic-[0-9a-f-]{36})\\.(${feedForms.join("|")})$`,
);

function inEveryForm(subject: FeedSubject): string[] {
  return languageCodes.flatMap((language) =>
    feedForms.map((form) => `/${language}${feedPath(subject)}.${form}`),
  );
}

/** Feeds of all verdicts, of a rating, of a topic, and of what was corrected. */
export const feeds: AddressKind = {
  holds: (address) => pattern.test(address),
  always: [...inEveryForm({ of: "verdicts" }), ...inEveryForm({ of: "corrections" })],
  ...followsFromRecords<{ rating: string; topicIds: string[] }>(
    `SELECT DISTINCT v."rating", ${facetValues.topic} AS "topicIds" FROM "PublicVerdict" v`,
    ({ rating, topicIds }) => [
      ...inEveryForm({ of: "verdicts" }),
      ...inEveryForm({ of: "corrections" }),
      ...inEveryForm({ of: "rating", key: rating }),
      ...topicIds.flatMap((id) => inEveryForm({ of: "topic", id })),
    ],
  ),
  make: async (_, address) => {
    const [, , name = "", form = "rss"] = pattern.exec(address) ?? [];
    const language = languageOfPath(address);
    if (!language) return null;
    const text = await makeFeed(subjectOf(name), language, form as FeedForm);
    const contentType = feedTypes[form as FeedForm];
    return text === null ? null : { status: 200, contentType, body: Buffer.from(text) };
  },
};

function subjectOf(name: string): FeedSubject {
  if (name.startsWith("rating-")) return { of: "rating", key: name.slice("rating-".length) };
  if (name.startsWith("topic-")) return { of: "topic", id: name.slice("topic-".length) };
  return { of: name === "corrections" ? "corrections" : "verdicts" };
}
