import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dayInWords, instantInWords } from "@/language/dates";
import { translatorOf } from "@/language/translator";
import { followMessage } from "@/readers/follow-message";
import { BidiText } from "@/ui/bidi-text";
import { Fact, Facts } from "@/ui/lists";
import { Notice } from "@/ui/notice";
import { PublicPage } from "../../../public-page";
import { siteIn } from "../../../read";

interface Props {
  readonly params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const title = translatorOf(site.language, "readers")("track.title");
  // The address is the reader's own: no search engine and no other site learns of it.
  return { title: `${title} · ${site.name}`, robots: "noindex, nofollow", referrer: "no-referrer" };
}

/** Where a reader follows what they sent. */
export default async function TrackPage({ params }: Props) {
  const { language: segment, code } = await params;
  const site = await siteIn(segment);
  const { language, timeZone } = site;
  const message = await followMessage(code);
  if (!message) notFound();
  const t = translatorOf(language, "readers");
  const { phase, outcome, answer, verdictId, changedAt } = message;
  const title = t("track.title");
  return (
    <PublicPage
      site={site}
      path={`/track/${code}`}
      steps={[{ name: title, path: `/track/${code}` }]}
    >
      <div className="grid gap-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <Notice tone={phase === "answered" ? "done" : "calm"} title={t(`phases.${phase}`)}>
          <p>
            {outcome ? t(`outcomes.${outcome}`) : phase !== "answered" && t(`phaseHints.${phase}`)}
          </p>
        </Notice>
        {answer && (
          <section aria-labelledby="answer" className="grid gap-2">
            <h2 id="answer" className="text-lead font-semibold">
              {t("track.answer")}
            </h2>
            <BidiText as="p" text={answer} className="font-words whitespace-pre-line" />
          </section>
        )}
        {changedAt && (
          <p>
            {t("track.changed")} {dayInWords(changedAt, language, timeZone)}
          </p>
        )}
        {verdictId && (
          <p>
            <a className="link" href={`/${language}/verdicts/${verdictId}`}>
              {t("track.verdict")}
            </a>
          </p>
        )}
        <Facts>
          <Fact term={t("track.sentAt")}>
            {instantInWords(message.sentAt.toISOString(), language, timeZone)}
          </Fact>
          <Fact term={t("track.text")}>
            <BidiText
              as="p"
              text={message.text}
              hidden="show"
              className="font-words whitespace-pre-line"
            />
          </Fact>
        </Facts>
        <p className="text-note text-faint">{t("track.keep")}</p>
      </div>
    </PublicPage>
  );
}
