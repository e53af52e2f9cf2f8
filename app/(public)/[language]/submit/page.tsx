import type { Metadata } from "next";
import { translatorOf } from "@/language/translator";
import { findNearest } from "@/publication/browse/nearest";
import { Button } from "@/ui/button";
import { TextAreaField } from "@/ui/controls";
import { PublicPage } from "../../public-page";
import { siteIn } from "../../read";
import { ReaderForm, type Refused } from "../reader-form";
import { Near } from "../search/results";

interface Props {
  readonly params: Promise<{ language: string }>;
  readonly searchParams: Promise<{ text?: string | string[] } & Refused>;
}

/** Characters of a claim that are compared with what is published. */
const longest = 2_000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const title = translatorOf(site.language, "readers")("CLAIM.title");
  return { title: `${title} · ${site.name}`, robots: "noindex, follow" };
}

/** Where a reader proposes a claim: first what is published of the like is shown, then it is sent. */
export default async function SubmitPage({ params, searchParams }: Props) {
  const site = await siteIn((await params).language);
  const asked = await searchParams;
  const text = typeof asked.text === "string" ? asked.text.trim().slice(0, longest) : "";
  const t = translatorOf(site.language, "readers");
  const title = t("CLAIM.title");
  const near = text ? await findNearest(text) : null;
  return (
    <PublicPage site={site} path="/submit" steps={[{ name: title, path: "/submit" }]}>
      <div className="grid gap-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <p>{t("CLAIM.intro")}</p>
        {!near && !asked.problem && (
          <form method="get" action={`/${site.language}/submit`} className="grid gap-4">
            <TextAreaField
              name="text"
              label={t("CLAIM.text")}
              hint={t("CLAIM.firstHint")}
              rows={4}
              maxLength={longest}
              required
            />
            <p>
              <Button type="submit" kind="primary">
                {t("CLAIM.next")}
              </Button>
            </p>
          </form>
        )}
        {near && <Near verdicts={near} language={site.language} />}
        {(near || asked.problem) && (
          <section aria-labelledby="send" className="grid gap-4">
            <h2 id="send" className="text-lead font-semibold">
              {t("CLAIM.notThere")}
            </h2>
            <ReaderForm kind="CLAIM" language={site.language} text={text} refused={asked} />
          </section>
        )}
      </div>
    </PublicPage>
  );
}
