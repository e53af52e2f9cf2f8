import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { findArticle } from "@/review/article/find-article";
import { findRevisions } from "@/review/article/find-revisions";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Fates } from "./fates";
import { TextDifference } from "./text-difference";

/** What an article's newer text changed, word by word, and what became of each utterance. */
export default async function ChangesPage({
  params,
}: {
  params: Promise<{ id: string; number: string }>;
}) {
  const actor = await deskActor("read-desk");
  const asked = z
    .object({ id: z.uuid(), number: z.coerce.number().int().min(2) })
    .safeParse(await params);
  if (!asked.success) notFound();
  const { id, number } = asked.data;
  const revisions = await findRevisions(actor, id);
  const now = revisions.find((one) => one.number === number);
  const before = revisions.find((one) => one.number === number - 1);
  const article = await findArticle(actor, id, number);
  if (!now || !before || !article) notFound();
  const t = await getTranslations("desk.article");
  const language = await deskLanguage();
  const name = isolated(now.receivedBy);
  const time = formatInstant(now.receivedAt, language);
  return (
    <div className="grid max-w-measure gap-8">
      <header>
        <h1 className="text-title font-semibold">{t("changesTitle", { number })}</h1>
        <p className="mt-1">
          <a className="link" href={`/desk/articles/${id}`}>
            <BidiText text={now.title} lang={article.language} />
          </a>
        </p>
        <p className="mt-1 text-note text-faint">{t("receivedBy", { name, time })}</p>
      </header>
      <Section id="fates" title={t("fates")} aside={now.fates.length}>
        <Fates fates={now.fates} lang={article.language} />
      </Section>
      <Section id="difference" title={t("difference")}>
        <TextDifference before={before.text} now={now.text} lang={article.language} />
      </Section>
    </div>
  );
}
