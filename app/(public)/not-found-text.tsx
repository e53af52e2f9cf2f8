import { defaultLanguage, type Language, languageCodes, languages } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { Column } from "@/ui/frame";

/** There is no such page, in every language: the address does not always tell the reader's. */
export function NotFoundText({ first = defaultLanguage }: { readonly first?: Language }) {
  const codes = [first, ...languageCodes.filter((code) => code !== first)];
  return (
    <main id="content" className="py-16">
      <Column className="grid gap-12">
        {codes.map((code, index) => {
          const t = translatorOf(code, "public");
          const Heading = index === 0 ? "h1" : "h2";
          return (
            <section key={code} lang={code} dir={languages[code].direction} className="grid gap-3">
              <Heading className="font-words text-title">{t("notFound.title")}</Heading>
              <p className="font-words text-body">{t("notFound.text")}</p>
              <p className="text-ui">
                <a href={`/${code}`} className="link">
                  {t("notFound.home")}
                </a>
              </p>
            </section>
          );
        })}
      </Column>
    </main>
  );
}
