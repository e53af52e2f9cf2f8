import type { Metadata } from "next";
import { textIn } from "@/language/by-language";
import { languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { listSpeakers } from "@/publication/browse/read-speaker";
import { BidiText } from "@/ui/bidi-text";
import { Empty } from "@/ui/frame";
import { alternatesOf } from "../../alternates";
import { PublicPage } from "../../public-page";
import { siteIn } from "../../read";

interface Props {
  readonly params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).language);
  const t = translatorOf(site.language, "browse");
  return {
    title: `${t("speaker.index")} · ${site.name}`,
    description: t("speaker.indexText"),
    alternates: alternatesOf(site, "/speakers"),
  };
}

/** Everybody of whose words something was checked, by name: no numbers, which would be a score. */
export default async function SpeakersPage({ params }: Props) {
  const site = await siteIn((await params).language);
  const { language } = site;
  const t = translatorOf(language, "browse");
  const { compare } = new Intl.Collator(languages[language].tag);
  const speakers = (await listSpeakers())
    .map(({ id, names }) => ({ id, name: textIn(names, language) }))
    .sort((one, other) => compare(one.name?.text ?? "", other.name?.text ?? ""));
  const title = t("speaker.index");
  return (
    <PublicPage site={site} path="/speakers" steps={[{ name: title, path: "/speakers" }]}>
      <div className="grid gap-6">
        <h1 className="text-title font-semibold">{title}</h1>
        <p className="text-ui text-faint">{t("speaker.indexText")}</p>
        {speakers.length === 0 && <Empty title={t("list.emptyTitle")}>{t("list.emptyText")}</Empty>}
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {speakers.map(({ id, name }) => (
            <li key={id}>
              <a href={`/${language}/speakers/${id}`} className="link inline-block py-1.5">
                <BidiText text={name?.text ?? ""} lang={name?.language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PublicPage>
  );
}
