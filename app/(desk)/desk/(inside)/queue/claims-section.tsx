import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { settingAsideReasons } from "@/review/claim/set-claim-aside";
import type { listClaims } from "@/review/queue/list-claims";
import type { QueueChoices } from "@/review/queue/queue-choices";
import type { QueueQuery } from "@/review/queue/queue-query";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { BulkBar } from "./bulk-bar";
import { ClaimItem } from "./claim-item";
import { PickAll, PickClaims } from "./picked";
import { queueAddress } from "./view-links";

/** The claims of the view, to be picked and changed together, with the way to the next page. */
export async function ClaimsSection(props: {
  readonly actor: Actor;
  readonly query: QueueQuery;
  readonly page: Awaited<ReturnType<typeof listClaims>>;
  readonly choices: QueueChoices;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}) {
  const { actor, query, page, choices, language, today } = props;
  const t = await getTranslations("desk.queue");
  const { claims, next } = page;
  return (
    <Section id="claims" title={t("claims")} aside={t("shown", { count: claims.length })}>
      {claims.length === 0 && <p className="py-6 text-faint">{t(`empties.${query.view}`)}</p>}
      {claims.length > 0 && (
        <PickClaims key={query.after ?? "first"}>
          <PickAll ids={claims.map(({ id }) => id)} label={t("pickAll")} />
          <Lines>
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} language={language} today={today} />
            ))}
          </Lines>
          <BulkBar choices={await bulkChoices(actor, choices, language, today)} />
        </PickClaims>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6">
        {query.after && (
          <a
            className="link inline-flex min-h-8 items-center"
            href={queueAddress({ ...query, after: null })}
          >
            {t("firstPage")}
          </a>
        )}
        {next && (
          <a
            className="link inline-flex min-h-8 items-center"
            href={queueAddress({ ...query, after: next })}
          >
            {t("nextPage")}
          </a>
        )}
      </p>
    </Section>
  );
}

async function bulkChoices(
  actor: Actor,
  { people, topics }: QueueChoices,
  language: Language,
  today: string,
) {
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
