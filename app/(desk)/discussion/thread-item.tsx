import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { ActButton } from "@/app/(desk)/form/act-button";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { formatInstant } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import type { Language } from "@/language/languages";
import type { ShownThread } from "@/review/discussion/find-discussion";
import { Card } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { reopenThreadAction, replyInThreadAction, resolveThreadAction } from "./actions";
import { CommentField } from "./comment-field";
import { CommentItem } from "./comment-item";
import type { Place } from "./places";

/** A conversation from its beginning, with what it is about above it. */
export async function ThreadItem(props: {
  readonly thread: ShownThread;
  /** Undefined: it is about something that the page no longer shows. */
  readonly place: Place | undefined;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { thread, place, actor, language } = props;
  const t = await getTranslations("desk.discussion");
  const { id: threadId, comments, resolution } = thread;
  return (
    <li
      id={`thread-${threadId}`}
      className="scroll-mt-4 rounded-card target:outline-2 target:outline-accent"
    >
      <Card className="grid gap-3">
        <p className="text-note text-faint">
          {place ? (
            <a className="link-quiet inline-flex min-h-6 items-center" href={`#${place.anchor}`}>
              <bdi>{place.label}</bdi>
            </a>
          ) : (
            t("gone")
          )}
        </p>
        <ol className="grid gap-4">
          {comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              isOwn={comment.writer.id === actor.personId}
              language={language}
            />
          ))}
        </ol>
        {resolution && (
          <p className="text-note text-faint">
            {t("resolvedBy", {
              name: isolated(resolution.by),
              date: formatInstant(resolution.at, language),
            })}
          </p>
        )}
        <div className="flex flex-wrap items-start justify-between gap-3">
          <Disclosure summary={t("reply")} className="min-w-0 grow">
            <DeskForm
              action={replyInThreadAction}
              submit={t("send")}
              kind="quiet"
              small
              draft={`reply-${threadId}`}
            >
              <input type="hidden" name="threadId" value={threadId} />
              <CommentField id={`reply-${threadId}`} label={t("reply")} rows={2} />
            </DeskForm>
          </Disclosure>
          {resolution ? (
            <ActButton
              action={reopenThreadAction}
              undo={resolveThreadAction}
              fields={{ threadId }}
              done={t("reopened")}
            >
              {t("reopen")}
            </ActButton>
          ) : (
            <ActButton
              action={resolveThreadAction}
              undo={reopenThreadAction}
              fields={{ threadId }}
              done={t("resolved")}
            >
              {t("resolve")}
            </ActButton>
          )}
        </div>
      </Card>
    </li>
  );
}
