import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { DeskArticle } from "@/review/article/find-article";
import type { DeskEdit } from "@/review/article/find-revisions";
import { BidiText } from "@/ui/bidi-text";
import { Disclosure, Lines } from "@/ui/lists";
import { undoEditAction } from "../utterance-actions";

/** What was edited by hand, newest first; the last edit of some words can be undone. */
export async function EditHistory(props: {
  readonly edits: readonly DeskEdit[];
  readonly article: DeskArticle;
  readonly language: Language;
  readonly isNewest: boolean;
}) {
  const { edits, article, language, isNewest } = props;
  const t = await getTranslations();
  if (edits.length === 0) return null;
  return (
    <Disclosure
      summary={t("desk.article.edits", { count: edits.length })}
      className="mt-6 text-note [&>summary]:min-h-6"
    >
      <Lines>
        {edits.map((edit) => (
          <li key={edit.id} className="grid gap-1 py-3">
            <p className="text-faint">
              {t(`reasons.handWork.${edit.kind}`, {
                name: isolated(edit.by),
                time: formatInstant(edit.at, language),
              })}
            </p>
            {edit.words.map((words) => (
              <BidiText
                key={words}
                as="p"
                text={words}
                lang={article.language}
                hidden="show"
                className="font-words"
              />
            ))}
            {isNewest && edit.canBeUndone && (
              <DeskForm
                action={undoEditAction}
                submit={t("desk.article.undo")}
                kind="quiet"
                small
                className="mt-1"
              >
                <input type="hidden" name="editId" value={edit.id} />
              </DeskForm>
            )}
          </li>
        ))}
      </Lines>
    </Disclosure>
  );
}
