import type { Metadata } from "next";
import { textIn } from "@/language/by-language";
import { translatorOf } from "@/language/translator";
import { BidiText } from "@/ui/bidi-text";
import { PublicPage } from "../../public-page";
import { publishedVerdict, siteIn } from "../../read";
import { ReaderForm, type Refused } from "../reader-form";

interface Props {
  readonly params: Promise<{ language: string }>;
  readonly searchParams: Promise<{ verdict?: string | string[] } & Refused>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const title = translatorOf(site.language, "readers")("ERROR.title");
  return { title: `${title} · ${site.name}`, robots: "noindex, follow" };
}

/** Where a reader says what is wrong in a verdict. */
export default async function ReportPage({ params, searchParams }: Props) {
  const site = await siteIn((await params).language);
  const { verdict, ...refused } = await searchParams;
  const found = typeof verdict === "string" ? await publishedVerdict(verdict) : null;
  const t = translatorOf(site.language, "readers");
  const title = t("ERROR.title");
  const about = found?.record;
  const wording = about && textIn(about.wording, site.language);
  return (
    <PublicPage site={site} path="/report" steps={[{ name: title, path: "/report" }]}>
      <div className="grid gap-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <p>{t("ERROR.intro")}</p>
        {wording && (
          <p className="border-s-2 border-line ps-4 font-words text-body">
            <BidiText text={wording.text} lang={wording.language} />
          </p>
        )}
        <ReaderForm
          kind="ERROR"
          language={site.language}
          claimId={about?.claimId}
          refused={refused}
        />
      </div>
    </PublicPage>
  );
}
