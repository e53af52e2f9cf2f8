import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { mayDo } from "@/access/policy";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { deskLanguage } from "@/app/(desk)/language";
import { RichTextField } from "@/app/(desk)/rich-text/rich-text-field";
import { WordsOf } from "@/app/(desk)/words";
import { languageCodes } from "@/language/languages";
import type { TextDocument } from "@/publication/public-text/document";
import { listVersions } from "@/publication/public-text/list-public-texts";
import { isPublicPage } from "@/publication/public-text/subjects";
import { Card, Section } from "@/ui/frame";
import { Notice } from "@/ui/notice";
import { proposePageAction } from "../../actions";
import { VersionList } from "../../version-list";

export default async function TextPage(props: { readonly params: Promise<{ page: string }> }) {
  const actor = await deskActor("read-public-texts");
  const { page } = await props.params;
  if (!isPublicPage(page)) notFound();
  const versions = await listVersions(actor, page);
  const [newest] = versions;
  const waiting = newest && !newest.approval && !newest.return ? newest : null;
  const start = waiting ?? versions.find(({ approval }) => approval);
  const texts = (start?.content ?? {}) as unknown as Record<string, TextDocument>;
  const t = await getTranslations("desk.settings");
  return (
    <div className="grid max-w-page gap-10">
      {mayDo(actor.roles, "propose-public-text") && (
        <Section id="text" title={t(`pages.${page}`)}>
          <Card className="grid gap-4">
            <p className="text-note text-faint">{t(`pageMeaning.${page}`)}</p>
            {waiting && <Notice tone="caution" title={t("scale.startsFromWaiting")} />}
            <WordsOf language={await deskLanguage()} rooms={["verdict"]}>
              <DeskForm
                action={proposePageAction}
                submit={t("scale.propose")}
                draft={`page-${page}-${newest?.ordinal ?? 0}`}
              >
                <input type="hidden" name="page" value={page} />
                <input type="hidden" name="basedOn" value={newest?.ordinal ?? 0} />
                <div className="grid gap-4 lg:grid-cols-2">
                  {languageCodes.map((code) => (
                    <RichTextField
                      key={code}
                      name={code}
                      language={code}
                      label={t(`texts.in.${code}`)}
                      hint={t("texts.hint")}
                      empty={t("texts.empty")}
                      initial={texts[code] ?? null}
                      evidence={null}
                    />
                  ))}
                </div>
                <FormArea name="note" label={t("scale.note")} hint={t("scale.noteHint")} required />
              </DeskForm>
            </WordsOf>
          </Card>
        </Section>
      )}
      <VersionList versions={versions} />
    </div>
  );
}
