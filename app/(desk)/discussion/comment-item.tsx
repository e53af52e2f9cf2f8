import { getTranslations } from "next-intl/server";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { Initials } from "@/app/(desk)/live/initials";
import { formatInstant } from "@/app/(desk)/times";
import type { Language } from "@/language/languages";
import type { ShownComment } from "@/review/discussion/find-discussion";
import { Disclosure } from "@/ui/lists";
import { withdrawCommentAction } from "./actions";
import { CommentText } from "./comment-text";

/** A comment with who wrote it; in place of a withdrawn one it says that there was one. */
export async function CommentItem(props: {
  readonly comment: ShownComment;
  readonly isOwn: boolean;
  readonly language: Language;
}) {
  const { comment, isOwn, language } = props;
  const { id, text, writer, writtenAt, mentioned } = comment;
  const t = await getTranslations("desk.discussion");
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3">
      <Initials name={writer.name} />
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-note">
          <bdi className="font-semibold">{writer.name}</bdi>
          <span className="text-faint">{formatInstant(writtenAt, language)}</span>
        </p>
        {text === null ? (
          <p className="text-faint">{t("withdrawn")}</p>
        ) : (
          <CommentText text={text} mentioned={mentioned} />
        )}
        {isOwn && text !== null && (
          <Disclosure summary={<span className="text-note">{t("withdraw")}</span>}>
            <DeskForm
              action={withdrawCommentAction}
              submit={t("withdraw")}
              kind="danger"
              small
              className="grid gap-2"
            >
              <input type="hidden" name="commentId" value={id} />
              <p className="text-note text-faint">{t("withdrawHint")}</p>
            </DeskForm>
          </Disclosure>
        )}
      </div>
    </li>
  );
}
