import { withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { BeingChecked } from "@/publication/list-being-checked";
import { BidiText } from "@/ui/bidi-text";

/** What is being checked: the claim's words and its speaker, and nothing of what may come of it. */
export function BeingCheckedList(props: {
  readonly claims: readonly BeingChecked[];
  readonly language: Language;
}) {
  const { claims, language } = props;
  const t = translatorOf(language, "public");
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="being-checked" className="mt-12 border-t border-ink pt-4">
      <h2 id="being-checked" className="text-ui font-semibold">
        {t("beingChecked.title")}
      </h2>
      <p className="mb-4 text-note text-faint">{t("beingChecked.text")}</p>
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {claims.map((claim) => {
          const wording = textIn(claim.wording, language);
          const speaker = claim.speaker ? textIn(claim.speaker, language) : null;
          const name = speaker ?? claim.named;
          return (
            <li key={claim.claimId}>
              {name && (
                <p className="text-note text-faint">
                  <BidiText text={withoutHiddenCharacters(name.text)} lang={name.language} />
                </p>
              )}
              {wording && (
                <BidiText
                  as="p"
                  text={wording.text}
                  lang={wording.language}
                  className="font-words text-body"
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
