import { getTranslations } from "next-intl/server";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { contentRatingFits } from "@/review/claim/classify-claim";
import type { DeskClaim } from "@/review/claim/find-claim";
import { stageAllows } from "@/review/claim/stage";
import type { RatingChoice } from "@/review/verdict/list-ratings";
import { AttributionMark } from "@/ui/attribution-mark";
import type { Choice } from "@/ui/choices";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";
import { ProposeForm } from "./propose-form";

/** The verdict's form: attribution and content apart, both languages side by side. */
export async function VerdictSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
  readonly ratings: readonly RatingChoice[];
}) {
  const { claim, language, ratings } = props;
  const t = await getTranslations("desk.claim");
  if (!stageAllows(claim.stage, "propose-verdict")) return null;
  const { verdict } = claim;
  const toChoice = (rating: RatingChoice): Choice => ({
    value: rating.id,
    label: textIn(rating.texts, language)?.text.name,
    hint: textIn(rating.texts, language)?.text.meaning,
    sign:
      rating.scale === "CONTENT" ? (
        <RatingDial mark={dialOf(rating.key)} size="card" />
      ) : (
        <AttributionMark mark={balloonOf(rating.key)} />
      ),
  });
  const form = (
    <ProposeForm
      // Another version in the database is another form: its fields start from that version.
      key={verdict?.version ?? 0}
      claimId={claim.id}
      version={verdict?.version ?? 0}
      language={language}
      texts={Object.fromEntries((verdict?.texts ?? []).map((text) => [text.language, text]))}
      attribution={ratings.filter(({ scale }) => scale === "ATTRIBUTION").map(toChoice)}
      content={ratings
        .filter(({ scale, key }) => scale === "CONTENT" && contentRatingFits(claim.kind, key))
        .map(toChoice)}
      chosen={{ attribution: verdict?.attributionId ?? null, content: verdict?.contentId ?? null }}
      counterSearch={verdict?.counterSearch ?? ""}
      isPublic={claim.publications.length > 0}
    />
  );
  const open = claim.stage === "in-progress" || claim.stage === "returned";
  return (
    <Section
      id="verdict"
      title={t("verdict")}
      aside={
        verdict && (
          <>
            {t("version", { version: verdict.version })} ·{" "}
            {t("writtenBy", { name: isolated(verdict.author.name) })}
          </>
        )
      }
    >
      {open ? form : <Disclosure summary={t("proposeAgain")}>{form}</Disclosure>}
    </Section>
  );
}
