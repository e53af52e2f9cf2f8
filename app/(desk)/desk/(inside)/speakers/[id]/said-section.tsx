import { getTranslations } from "next-intl/server";
import { TextIn } from "@/app/(desk)/outside-text";
import { StageTag } from "@/app/(desk)/stage-tag";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import type { listSaid, Said } from "@/review/speaker/list-said";
import { BidiText } from "@/ui/bidi-text";
import { ButtonLink } from "@/ui/button";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { RatingDial } from "@/ui/rating-dial";
import { dialOf } from "@/ui/rating-marks";

/** All that the speaker is said to have said, with the claims made of it and how they were rated. */
export async function SaidSection(props: {
  readonly said: Awaited<ReturnType<typeof listSaid>>;
  readonly speakerId: string;
  readonly language: Language;
}) {
  const { said, speakerId, language } = props;
  const t = await getTranslations("desk.speakers");
  return (
    <Section id="said" title={t("said")}>
      {said.said.length === 0 && <p className="text-faint">{t("nothingSaid")}</p>}
      <Lines>
        {said.said.map((one) => (
          <SaidItem key={one.id} said={one} language={language} />
        ))}
      </Lines>
      {said.next && (
        <ButtonLink className="mt-3" href={`/desk/speakers/${speakerId}?after=${said.next}#said`}>
          {t("more")}
        </ButtonLink>
      )}
    </Section>
  );
}

async function SaidItem(props: { readonly said: Said; readonly language: Language }) {
  const { said, language } = props;
  const t = await getTranslations("desk.speakers");
  return (
    <li className="grid gap-2 py-4">
      <BidiText
        as="p"
        text={said.statement}
        lang={said.language}
        hidden="show"
        className="font-words"
      />
      <p className="text-note text-faint">
        {said.saidOn && <>{partialDateInWords(said.saidOn, language)} · </>}
        <a className="link" href={`/desk/articles/${said.articleId}`}>
          <BidiText text={said.articleTitle} lang={said.language} />
        </a>
        {said.claims.length === 0 && <> · {t("notTakenUp")}</>}
      </p>
      {said.claims.map((claim) => (
        <p key={claim.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StageTag stage={claim.stage} language={language} />
          {claim.rating && (
            <span className="inline-flex items-center gap-1.5 text-note">
              <RatingDial mark={dialOf(claim.rating.key)} size="line" />
              <TextIn texts={claim.rating.names} language={language} />
            </span>
          )}
          <a className="link" href={`/desk/claims/${claim.id}`}>
            <TextIn texts={claim.wording} language={language} />
          </a>
        </p>
      ))}
    </li>
  );
}
