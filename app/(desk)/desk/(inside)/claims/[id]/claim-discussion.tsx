import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { DiscussionSection } from "@/app/(desk)/discussion/discussion-section";
import { beginningOf, type Place } from "@/app/(desk)/discussion/places";
import type { Language } from "@/language/languages";
import { nameOfLanguage } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import type { ShownThread } from "@/review/discussion/find-discussion";

/** The conversations on a claim, its utterances, evidence and the texts of its verdict. */
export async function ClaimDiscussion(props: {
  readonly claim: DeskClaim;
  readonly threads: readonly ShownThread[];
  readonly chosen: string | undefined;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { claim, threads, chosen, actor, language } = props;
  return (
    <DiscussionSection
      subject={`claim:${claim.id}`}
      threads={threads}
      places={await placesOf(claim, language)}
      chosen={chosen}
      actor={actor}
      language={language}
    />
  );
}

async function placesOf(claim: DeskClaim, language: Language): Promise<Place[]> {
  const t = await getTranslations("desk.discussion.places");
  return [
    { place: "whole", label: t("claim"), anchor: "content" },
    ...claim.utterances.map(({ id, statement }) => ({
      place: `utterance:${id}`,
      label: t("utterance", { text: beginningOf(statement) }),
      anchor: "words",
    })),
    ...claim.evidence.map(({ id, source }) => ({
      place: `evidence:${id}`,
      label: t("evidence", { text: beginningOf(source.title) }),
      anchor: "evidence",
    })),
    ...(claim.verdict?.texts ?? []).map((text) => ({
      place: `verdict:${text.language}`,
      label: t("verdict", { language: nameOfLanguage(text.language, language) }),
      anchor: "verdict",
    })),
  ];
}
