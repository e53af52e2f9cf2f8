import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findActor } from "@/access/current-actor";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { LiveChanges } from "@/app/(desk)/live/live-changes";
import { type Stage, stages } from "@/review/claim/stage";
import { listArticles, listClaims } from "@/review/queue/list-queue";
import { ButtonLink } from "@/ui/button";
import { Empty, Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { ArticleItem, ClaimItem } from "./queue-items";
import { StageFilter } from "./stage-filter";

export default async function QueuePage({
  searchParams,
}: {
  searchParams: Promise<{ stage?: string | string[] }>;
}) {
  const visitor = await findActor();
  // An administrator has no work at the desk, but has people to look after.
  if (visitor && !mayDo(visitor.roles, "read-desk")) redirect("/desk/people");
  const actor = await deskActor("read-desk");
  const t = await getTranslations("desk");
  const language = await deskLanguage();
  const asked = (await searchParams).stage;
  const wanted = stages.find((stage) => stage === asked);
  const [articles, all] = [await listArticles(actor), await listClaims(actor)];
  const counts = new Map<Stage, number>();
  for (const { stage } of all) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const claims = wanted ? all.filter(({ stage }) => stage === wanted) : all;
  return (
    <div className="grid max-w-page gap-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-title font-semibold">{t("queue.title")}</h1>
        <ButtonLink kind="primary" href="/desk/articles/new">
          {t("nav.newArticle")}
        </ButtonLink>
      </header>
      <LiveChanges subjects={["claim:", "article:"]} personId={actor.personId} className="-my-8" />
      {articles.length === 0 ? (
        <Empty title={t("queue.emptyTitle")}>{t("queue.empty")}</Empty>
      ) : (
        <>
          <Section
            id="claims"
            title={t("queue.claims")}
            aside={t("queue.claimCount", { count: claims.length })}
          >
            <StageFilter counts={counts} total={all.length} wanted={wanted ?? null} />
            {claims.length === 0 ? (
              <p className="py-6 text-faint">{t("queue.emptyStage")}</p>
            ) : (
              <Lines>
                {claims.map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} language={language} />
                ))}
              </Lines>
            )}
          </Section>
          <Section id="articles" title={t("queue.articles")}>
            <Lines>
              {articles.map((article) => (
                <ArticleItem key={article.id} article={article} language={language} />
              ))}
            </Lines>
          </Section>
        </>
      )}
    </div>
  );
}
