import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { SpeakerPicker } from "@/app/(desk)/speaker-picker/speaker-picker";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import type { Language } from "@/language/languages";
import type { DeskSpeaker } from "@/review/speaker/find-speaker";
import { Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { mergeSpeakersAction, undoMergeAction } from "../actions";

/** Another entry of the same person is merged into this one; each merge can be undone by itself. */
export async function MergeSection(props: {
  readonly speaker: DeskSpeaker;
  readonly language: Language;
}) {
  const { speaker, language } = props;
  const t = await getTranslations("desk.speakers");
  return (
    <Section id="merge" title={t("merge")}>
      <Lines>
        {speaker.merges.map((merge) => (
          <li key={merge.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>
              {t("merged", { name: isolated(textIn(merge.names, language)?.text ?? "") })}
            </span>
            <DeskForm action={undoMergeAction} submit={t("undoMerge")} kind="quiet" small>
              <input type="hidden" name="mergeId" value={merge.id} />
            </DeskForm>
          </li>
        ))}
      </Lines>
      <Disclosure summary={t("mergeOpen")}>
        <DeskForm action={mergeSpeakersAction} submit={t("mergeSubmit")} kind="quiet">
          <p className="text-note text-faint">{t("mergeIntro")}</p>
          <input type="hidden" name="intoId" value={speaker.id} />
          <SpeakerPicker name="fromId" label={t("mergePick")} except={speaker.id} />
        </DeskForm>
      </Disclosure>
    </Section>
  );
}
