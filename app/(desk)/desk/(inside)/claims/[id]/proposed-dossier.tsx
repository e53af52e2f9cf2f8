import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { textIn } from "@/language/by-language";
import { directionOf, type Language } from "@/language/languages";
import type { Dossier } from "@/review/dossier/dossier";
import { AttributionMark } from "@/ui/attribution-mark";
import { BidiText } from "@/ui/bidi-text";
import { Fact, Facts } from "@/ui/lists";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";

/** What an approval would seal, as the reader will get it. */
export async function ProposedDossier(props: {
  readonly dossier: Dossier;
  readonly kind: string;
  readonly note: Readonly<Record<string, string>> | null;
  readonly language: Language;
}) {
  const { dossier, kind, note, language } = props;
  const t = await getTranslations("desk");
  return (
    <div className="grid gap-5">
      <p className="font-words text-body font-semibold">
        <TextIn texts={dossier.wording} language={language} />
      </p>
      <Facts>
        {kind !== "PUBLICATION" && (
          <Fact term={t("claim.changeKind")}>{t(`publicationKinds.${kind as "CORRECTION"}`)}</Fact>
        )}
        {note && (
          <Fact term={t("claim.note")}>
            <TextIn texts={note} language={language} />
          </Fact>
        )}
        <Fact term={t("claim.attribution")}>
          <span className="inline-flex items-center gap-2 font-semibold">
            <AttributionMark mark={balloonOf(dossier.attribution.key)} />
            {textIn(dossier.attribution.texts, language)?.text.name}
          </span>
        </Fact>
        <Fact term={t("claim.content")}>
          <span className="inline-flex items-center gap-2 font-semibold">
            <RatingDial mark={dialOf(dossier.content.key)} size="card" />
            {textIn(dossier.content.texts, language)?.text.name}
          </span>
        </Fact>
        <Fact term={t("claim.evidence")}>
          <ol>
            {dossier.evidence.map(({ id, stance, source, language: of }, index) => (
              <li key={id}>
                [{index + 1}]{" "}
                {source.isConfidential ? (
                  t("evidence.hiddenSource")
                ) : (
                  <BidiText text={source.title} lang={of} />
                )}{" "}
                · {t(`stances.${stance}`)}
              </li>
            ))}
          </ol>
        </Fact>
        {dossier.counterSearch && (
          <Fact term={t("claim.counterSearch")}>
            <BidiText text={dossier.counterSearch} />
          </Fact>
        )}
      </Facts>
      <div className="grid gap-5 sm:grid-cols-2">
        {Object.entries(dossier.texts).map(([code, text]) => (
          <div key={code} lang={code} dir={directionOf(code)} className="font-words">
            <p className="font-semibold">{text.finding}</p>
            <p className="mt-2 whitespace-pre-wrap">{text.reasoning}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
