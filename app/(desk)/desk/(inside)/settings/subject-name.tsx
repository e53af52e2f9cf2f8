import { getTranslations } from "next-intl/server";
import { deskLanguage } from "@/app/(desk)/language";
import { textIn } from "@/language/by-language";
import type { RatingContent } from "@/publication/public-text/propose-rating";
import { isPublicPage } from "@/publication/public-text/subjects";
import { BidiText } from "@/ui/bidi-text";

/** What a public text is about: a page by its title, a step by the name that it is to have. */
export async function SubjectName(props: { readonly subject: string; readonly content: unknown }) {
  const t = await getTranslations("desk.settings");
  if (isPublicPage(props.subject)) return t(`pages.${props.subject}`);
  const found = textIn((props.content as RatingContent).texts, await deskLanguage());
  return (
    <>
      {t("scale.step")}: <BidiText text={found?.text.name ?? ""} lang={found?.language} />
    </>
  );
}
