import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { listClaims } from "@/review/queue/list-claims";
import type { QueueQuery } from "@/review/queue/queue-query";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { BulkBar, type BulkChoices } from "./bulk-bar";
import { ClaimItem } from "./claim-item";
import { PickAll, Picking } from "./picked";
import { queueAddress } from "./view-links";

/** The claims of the view, to be picked and changed together, with the way to the next page. */
export async function ClaimsSection(props: {
  readonly query: QueueQuery;
  readonly page: Awaited<ReturnType<typeof listClaims>>;
  readonly choices: BulkChoices;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}) {
  const { query, page, choices, language, today } = props;
  const t = await getTranslations("desk.queue");
  const { claims, next } = page;
  return (
    <Section id="claims" title={t("claims")} aside={t("shown", { count: claims.length })}>
      {claims.length === 0 && <p className="py-6 text-faint">{t(`empties.${query.view}`)}</p>}
      {claims.length > 0 && (
        <Picking key={query.after ?? "first"}>
          <PickAll ids={claims.map(({ id }) => id)} label={t("pickAll")} />
          <Lines>
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} language={language} today={today} />
            ))}
          </Lines>
          <BulkBar of="claims" choices={choices} />
        </Picking>
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
