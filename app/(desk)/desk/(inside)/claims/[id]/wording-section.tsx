import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { TextIn } from "@/app/(desk)/outside-text";
import { isolated } from "@/language/bidi";
import { hijriInWords, partialDateInWords } from "@/language/dates";
import { directionOf, type Language, languageCodes, languages } from "@/language/languages";
import type { DeskClaim } from "@/review/claim/find-claim";
import { Section } from "@/ui/frame";
import { Disclosure, Fact, Facts } from "@/ui/lists";
import { KindFields } from "../claim-fields";
import { classifyClaimAction, wordClaimAction } from "./actions";

/** The newsroom's stand-alone wording, both languages side by side, and what kind of claim it is. */
export async function WordingSection(props: {
  readonly claim: DeskClaim;
  readonly language: Language;
}) {
  const { claim, language } = props;
  const t = await getTranslations("desk");
  return (
    <Section id="wording" title={t("claim.wording")}>
      <WhatToFillIn claim={claim} language={language} />
      <div className="grid gap-6 sm:grid-cols-2">
        {languageCodes.map((code) => (
          <DeskForm
            key={code}
            action={wordClaimAction}
            submit={t("claim.saveWording")}
            kind="quiet"
            small
            draft={`wording.${claim.id}.${code}`}
            className="grid content-start gap-4"
          >
            <input type="hidden" name="claimId" value={claim.id} />
            <input type="hidden" name="language" value={code} />
            <FormArea
              name="wording"
              id={`wording-${code}`}
              label={t("claim.wordingIn", { language: isolated(languages[code].name) })}
              hint={claim.wording[code] ? undefined : t("claim.wordingMissing")}
              defaultValue={claim.wording[code] ?? ""}
              lang={code}
              dir={directionOf(code)}
              rows={3}
              words
            />
          </DeskForm>
        ))}
      </div>
      <Kind claim={claim} language={language} />
    </Section>
  );
}

interface Shown {
  readonly claim: DeskClaim;
  readonly language: Language;
}

/** Who and when, beside the field in which both are to be named. */
async function WhatToFillIn({ claim, language }: Shown) {
  const t = await getTranslations("desk.evidence");
  const [first] = claim.utterances;
  const saidOn = first?.saidOn ?? first?.article.publishedOn;
  const hijri = saidOn && hijriInWords(saidOn, language);
  return (
    <div className="mb-5 grid gap-2 text-note">
      <p className="text-faint">{t("standsAlone")}</p>
      <Facts>
        <Fact term={t("saidBy")}>
          {first?.speaker ? (
            <TextIn texts={first.speaker.names} language={language} />
          ) : (
            <bdi>{first?.speakerName ?? t("dateUnknown")}</bdi>
          )}
        </Fact>
        <Fact term={t("saidOn")}>
          {saidOn ? partialDateInWords(saidOn, language) : t("dateUnknown")}
          {hijri && ` (${hijri})`}
        </Fact>
      </Facts>
    </div>
  );
}

/** The kind, and what it means for the rating: said here, before somebody looks for one. */
async function Kind({ claim, language }: Shown) {
  const t = await getTranslations("desk");
  const { kind, lookAgainOn } = claim;
  const binds =
    kind === "OPINION" || kind === "DEMAND"
      ? t(`evidence.kindBinds.${kind}`)
      : lookAgainOn
        ? t("evidence.kindBinds.outcome", { date: partialDateInWords(lookAgainOn, language) })
        : t("evidence.kindBinds.fact");
  return (
    <div className="mt-5 grid gap-3">
      <p>
        <strong className="font-semibold">{t(`claimKinds.${kind}`)}</strong>{" "}
        <span className="text-note text-faint">{binds}</span>
      </p>
      <Disclosure summary={<span className="text-note">{t("takeUp.kind")}</span>}>
        <DeskForm action={classifyClaimAction} submit={t("claim.saveKind")} kind="quiet" small>
          <input type="hidden" name="claimId" value={claim.id} />
          <KindFields kind={kind} lookAgainOn={lookAgainOn} />
        </DeskForm>
      </Disclosure>
    </div>
  );
}
