import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findActor } from "@/access/current-actor";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { LiveChanges } from "@/app/(desk)/live/live-changes";
import { today } from "@/app/(desk)/times";
import { WordsOf } from "@/app/(desk)/words";
import { listArticles } from "@/review/queue/list-articles";
import { countViews, listClaims } from "@/review/queue/list-claims";
import { listQueueChoices } from "@/review/queue/queue-choices";
import { parseQueueQuery, queueParameters } from "@/review/queue/queue-query";
import { searchUtterances } from "@/review/queue/search-utterances";
import { ButtonLink } from "@/ui/button";
import { Empty, Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { ArticlesSection } from "./queue/articles-section";
import { bulkChoices } from "./queue/bulk-choices";
import { ClaimsSection } from "./queue/claims-section";
import { countFilters } from "./queue/filter-fields";
import { Filters } from "./queue/filters";
import { SaveView } from "./queue/save-view";
import { UtteranceFound } from "./queue/utterance-found";
import { queueAddress, ViewLinks } from "./queue/view-links";

type Parameters = Record<string, string | string[] | undefined>;

/** So many articles stand above the claims; `?list=articles` has them all. */
const fewArticles = 5;

export default async function QueuePage(props: { searchParams: Promise<Parameters> }) {
  const visitor = await findActor();
  // An administrator has no work at the desk, but has people to look after.
  if (visitor && !mayDo(visitor.roles, "read-desk")) redirect("/desk/people");
  const actor = await deskActor("read-desk");
  const parameters = await props.searchParams;
  const query = parseQueueQuery(parameters);
  const onlyArticles = parameters.list === "articles";
  const language = await deskLanguage();
  const day = today();
  const [counts, choices, articles, page, utterances] = await Promise.all([
    countViews(actor, day),
    listQueueChoices(actor),
    // A later page is a page of claims, or of articles where only these are wanted.
    listArticles(
      actor,
      onlyArticles ? query : { ...query, after: null },
      onlyArticles ? 50 : fewArticles,
    ),
    onlyArticles ? null : listClaims(actor, query, day),
    onlyArticles || query.after ? [] : searchUtterances(actor, query.q, 20),
  ]);
  const t = await getTranslations("desk");
  const bulk = await bulkChoices(actor, choices, language, day);
  const hasArticles = onlyArticles || ["mine", "unassigned", "due", "all"].includes(query.view);
  const isNew = articles.articles.length === 0 && counts.all === 0 && !query.q;
  const kept = queueParameters({ ...query, after: null });
  return (
    <WordsOf language={language} rooms={["queue"]}>
      <div className="grid max-w-page gap-8">
        <header className="flex flex-wrap items-center justify-between gap-4">
          <h1 className="text-title font-semibold">{t("queue.title")}</h1>
          <ButtonLink kind="primary" href="/desk/articles/new">
            {t("nav.newArticle")}
          </ButtonLink>
        </header>
        <LiveChanges
          subjects={["claim:", "article:"]}
          personId={actor.personId}
          className="-mb-4 empty:absolute"
        />
        {isNew && countFilters(query) === 0 ? (
          <Empty title={t("queue.emptyTitle")}>{t("queue.empty")}</Empty>
        ) : (
          <>
            <div className="grid gap-4">
              <ViewLinks query={query} counts={counts} saved={choices.saved} />
              <Filters query={query} choices={choices} language={language} />
              {kept !== "" && <SaveView parameters={kept} />}
            </div>
            {hasArticles && articles.articles.length > 0 && !query.after && (
              <ArticlesSection
                page={articles}
                isWhole={onlyArticles}
                choices={bulk}
                language={language}
                today={day}
              />
            )}
            {page && (
              <ClaimsSection
                query={query}
                page={page}
                choices={bulk}
                language={language}
                today={day}
              />
            )}
            {utterances.length > 0 && (
              <Section id="not-taken-up" title={t("queue.notTakenUp")}>
                <Lines>
                  {utterances.map((utterance) => (
                    <UtteranceFound key={utterance.id} utterance={utterance} />
                  ))}
                </Lines>
              </Section>
            )}
            {onlyArticles && articles.next && (
              <a className="link" href={`/desk?list=articles&after=${articles.next}`}>
                {t("queue.nextPage")}
              </a>
            )}
            {query.after && !onlyArticles && page?.claims.length === 0 && (
              <a className="link" href={queueAddress({ ...query, after: null })}>
                {t("queue.firstPage")}
              </a>
            )}
          </>
        )}
      </div>
    </WordsOf>
  );
}
