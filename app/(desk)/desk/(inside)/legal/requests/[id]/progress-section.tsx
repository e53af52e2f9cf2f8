import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { formatInstant } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { DeskRequest } from "@/review/legal/find-requests";
import { BidiText } from "@/ui/bidi-text";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { noteProgressAction } from "../../actions";

/** What was done about a request, oldest first, and the next note. */
export async function ProgressSection(props: {
  readonly request: DeskRequest;
  readonly language: Language;
}) {
  const { request, language } = props;
  const t = await getTranslations("desk.legal");
  return (
    <Section id="progress" title={t("progress")}>
      {request.progress.length === 0 && <p className="text-faint">{t("noProgress")}</p>}
      <Lines>
        {request.progress.map(({ id, note, notedAt, notedBy }) => (
          <li key={id} className="py-3">
            <BidiText as="p" text={note} className="whitespace-pre-line" />
            <p className="text-note text-faint">
              <bdi>{notedBy}</bdi> · {formatInstant(notedAt, language)}
            </p>
          </li>
        ))}
      </Lines>
      <div className="mt-4">
        <DeskForm action={noteProgressAction} submit={t("noteProgress")} kind="quiet">
          <input type="hidden" name="requestId" value={request.id} />
          <FormArea name="note" id="progress-note" label={t("progressNote")} rows={2} required />
        </DeskForm>
      </div>
    </Section>
  );
}
