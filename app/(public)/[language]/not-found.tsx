import { languageCodes } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { NotFoundText } from "../not-found-text";

// What is not there has no language of its own to be told in: it is told in both.
export default function PublicNotFound() {
  const titles = languageCodes.map((code) => translatorOf(code, "public")("notFound.title"));
  return (
    <>
      <title>{titles.join(" · ")}</title>
      <NotFoundText />
    </>
  );
}
