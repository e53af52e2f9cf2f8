import { getTranslations } from "next-intl/server";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import { contentRatingFits } from "@/review/claim/classify-claim";
import type { DeskClaim } from "@/review/claim/find-claim";
import { stageAllows } from "@/review/claim/stage";
import type { VerdictDesk } from "@/review/verdict/find-verdict-desk";
import type { RatingChoice } from "@/review/verdict/list-ratings";
import type { RatingTally } from "@/review/verdict/tally-ratings";
import { environment } from "@/settings/environment";
import { AttributionMark } from "@/ui/attribution-mark";
import type { Choice } from "@/ui/choices";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { RatingDial } from "@/ui/rating-dial";
import { balloonOf, dialOf } from "@/ui/rating-marks";
import { VerdictForm } from "./verdict-form";
import { startOf } from "./verdict-start";

/** The verdict: attribution and content apart, each rating with its definition and its past. */
export async function VerdictSection(props: {
  readonly claim: DeskClaim;
  readonly desk: VerdictDesk;
  readonly language: Language;
  readonly ratings: readonly RatingChoice[];
  readonly tally: RatingTally;
}) {
  const { claim, desk, language, ratings, tally } = props;
  const t = await getTranslations("desk");
  if (!stageAllows(claim.stage, "propose-verdict")) return null;
  const { verdict } = claim;
  const toChoice = (rating: RatingChoice): Choice => ({
    value: rating.id,
    label: textIn(rating.texts, language)?.text.name,
    hint: (
      <>
        {textIn(rating.texts, language)?.text.meaning}
        <Past counts={tally[rating.key]} />
      </>
    ),
    sign:
      rating.scale === "CONTENT" ? (
        <RatingDial mark={dialOf(rating.key)} size="card" />
      ) : (
        <AttributionMark mark={balloonOf(rating.key)} />
      ),
  });
  const inForce = claim.evidence.filter(({ withdrawal }) => !withdrawal);
  const start = startOf(claim, desk);
  const form = (
    <VerdictForm
      // Another version in the database is another form: its fields start from that version.
      key={start.version}
      start={start}
      language={language}
      timeZone={environment().TIME_ZONE}
      attribution={ratings.filter(({ scale }) => scale === "ATTRIBUTION").map(toChoice)}
      content={ratings
        .filter(({ scale, key }) => scale === "CONTENT" && contentRatingFits(claim.kind, key))
        .map(toChoice)}
      evidence={inForce.map(({ id, source, language: of }) => ({
        id,
        title: source.title,
        language: of,
      }))}
      wordings={Object.keys(claim.wording)}
      findings={desk.findings}
      remarks={remarksByPlace(claim)}
      isPublic={claim.publications.length > 0}
    />
  );
  const open = claim.stage === "in-progress" || claim.stage === "returned" || desk.draft !== null;
  return (
    <Section
      id="verdict"
      title={t("verdict.title")}
      aside={
        verdict && (
          <>
            {t("claim.version", { version: verdict.version })} ·{" "}
            {t("claim.writtenBy", { name: isolated(verdict.author.name) })}
          </>
        )
      }
    >
      {open ? form : <Disclosure summary={t("claim.proposeAgain")}>{form}</Disclosure>}
    </Section>
  );
}

/** How often published verdicts were so rated. */
async function Past({ counts }: { readonly counts: RatingTally[string] | undefined }) {
  const t = await getTranslations("desk.verdict.tally");
  if (!counts) return null;
  return (
    <span className="mt-1 block" title={t("title")}>
      {(["speaker", "kind", "all"] as const).map((of) => t(of, { count: counts[of] })).join(" · ")}
    </span>
  );
}

/** What the editor remarked when the newest proposal was returned. */
function remarksByPlace({ proposal, stage }: DeskClaim): Record<string, string[]> {
  if (stage !== "returned") return {};
  const found: Record<string, string[]> = {};
  for (const { place, quote, remark } of proposal?.return?.remarks ?? []) {
    const said = quote ? `«${quote}»: ${remark}` : remark;
    found[place] = [...(found[place] ?? []), said];
  }
  return found;
}
