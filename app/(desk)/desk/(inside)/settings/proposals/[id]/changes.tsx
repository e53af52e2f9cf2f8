import { getTranslations } from "next-intl/server";
import { RichTextView } from "@/app/rich-text-view";
import { languageCodes } from "@/language/languages";
import { type TextDocument, withAddresses } from "@/publication/public-text/document";
import type { RatingContent } from "@/publication/public-text/propose-rating";
import { stepOf } from "@/publication/public-text/subjects";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { WordDifference } from "@/ui/word-difference";

/** A place of a text, and what it says before and after. */
interface Place {
  readonly label: string;
  readonly lang?: string;
  readonly before: string;
  readonly after: string;
  /** As readers will have it, with its links. */
  readonly document?: TextDocument | undefined;
}

/** What a proposal changes, against what was in force when it was decided or is in force now. */
export async function Changes(props: {
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}) {
  const t = await getTranslations("desk.settings.proposal");
  const { subject, before, after } = props;
  const places = stepOf(subject)
    ? await placesOfStep(before as RatingContent | null, after as RatingContent)
    : await placesOfPage(before as Texts | null, after as Texts);
  return (
    <Section id="changes" title={t(before ? "changes" : "isNew")}>
      <dl className="grid gap-4">
        {places.map((place) => (
          <div key={place.label} className="grid gap-1 border-t border-line pt-3">
            <dt className="text-note text-faint">
              {place.label}
              {before !== null && place.before === place.after && ` · ${t("unchanged")}`}
            </dt>
            <dd>
              <WordDifference
                before={before === null ? place.after : place.before}
                after={place.after}
                {...(place.lang && { lang: place.lang })}
              />
              {place.document && place.lang && (
                <Disclosure summary={t("asItReads")} className="mt-3">
                  <div className="grid gap-4 font-words text-body">
                    <RichTextView
                      document={place.document}
                      language={place.lang}
                      citation={() => null}
                    />
                  </div>
                </Disclosure>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

type Texts = Readonly<Record<string, TextDocument>>;

async function placesOfPage(before: Texts | null, after: Texts): Promise<Place[]> {
  const t = await getTranslations("desk.settings.texts");
  const text = (texts: Texts | null, code: string) => {
    const document = texts?.[code];
    return document ? withAddresses(document) : "";
  };
  return languageCodes
    .map((code) => ({
      label: t(`in.${code}`),
      lang: code,
      before: text(before, code),
      after: text(after, code),
      document: after[code],
    }))
    .filter((place) => place.before || place.after);
}

async function placesOfStep(before: RatingContent | null, after: RatingContent): Promise<Place[]> {
  const t = await getTranslations("desk.settings.scale");
  const place = (
    label: string,
    read: (content: RatingContent) => string,
    lang?: string,
  ): Place => ({
    label,
    ...(lang && { lang }),
    before: before ? read(before) : "",
    after: read(after),
  });
  return [
    place(t("nameAr"), ({ texts }) => texts.ar?.name ?? "", "ar"),
    place(t("meaningAr"), ({ texts }) => texts.ar?.meaning ?? "", "ar"),
    place(t("nameEn"), ({ texts }) => texts.en?.name ?? "", "en"),
    place(t("meaningEn"), ({ texts }) => texts.en?.meaning ?? "", "en"),
    place(t("position"), ({ position }) => String(position)),
    place(t("number"), ({ number }) => (number === null ? t("noNumber") : String(number))),
    place(t("colour"), ({ colour }) => t(`colours.${colour}`)),
    place(t("given"), ({ isRetired }) => t(isRetired ? "retired" : "isGiven")),
  ];
}
