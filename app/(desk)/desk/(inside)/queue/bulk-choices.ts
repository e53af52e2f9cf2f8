import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { settingAsideReasons } from "@/review/claim/set-claim-aside";
import type { QueueChoices } from "@/review/queue/queue-choices";
import type { BulkChoices } from "./bulk-bar";

/** What the acts on picked claims and articles offer. `today`: an ISO day. */
export async function bulkChoices(
  actor: Actor,
  { people, topics }: QueueChoices,
  language: Language,
  today: string,
): Promise<BulkChoices> {
  const t = await getTranslations("desk");
  const q = await getTranslations("desk.queue.bulk.days");
  const inDays = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    people,
    me: actor.personId,
    topics: topics.map(({ id, names }) => ({ id, name: textIn(names, language)?.text ?? "" })),
    reasons: settingAsideReasons.map((id) => ({ id, name: t(`settingAsideReasons.${id}`) })),
    days: [
      { id: inDays(0), name: q("today") },
      { id: inDays(1), name: q("tomorrow") },
      { id: inDays(3), name: q("threeDays") },
      { id: inDays(7), name: q("week") },
    ],
  };
}
