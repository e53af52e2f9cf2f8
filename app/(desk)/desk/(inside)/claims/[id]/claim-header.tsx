import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { formatDay } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { BidiText } from "@/ui/bidi-text";
import { ButtonLink } from "@/ui/button";

export async function ClaimHeader(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
}) {
  const { claim, language } = props;
  const t = await getTranslations("desk");
  const wording = textIn(claim.wording, language);
  const speaker = claim.utterances[0]?.speaker;
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <StageTag stage={claim.stage} language={language} />
        <span className="text-note text-faint">{t(`claimKinds.${claim.kind}`)}</span>
        {claim.publications.length > 0 && (
          <ButtonLink
            kind="plain"
            size="small"
            href={`/${language}/verdicts/${claim.id}`}
            className="ms-auto"
          >
            {t("claim.publicPage")}
          </ButtonLink>
        )}
      </div>
      {wording && (
        <BidiText
          as="h1"
          text={wording.text}
          lang={wording.language}
          className="font-words text-title font-bold"
        />
      )}
      <p className="text-note text-faint">
        {speaker ? <TextIn texts={speaker.names} language={language} /> : t("queue.noSpeaker")}
        {" · "}
        {t("queue.takenUpBy", { name: isolated(claim.takenUpBy) })}
        {" · "}
        {formatDay(claim.takenUpAt, language)}
      </p>
    </header>
  );
}
