import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import type { Language } from "@/language/languages";
import type { ShownThread } from "@/review/discussion/find-discussion";
import type { ThreadSubject } from "@/review/discussion/place";
import { Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { startThreadAction } from "./actions";
import { CommentField } from "./comment-field";
import { PlaceSelect } from "./place-select";
import type { Place } from "./places";
import { ThreadItem } from "./thread-item";

/**
 * The conversations on a claim or an article, the open ones first, and a form that starts one.
 * `chosen`: the place that a link chose for it.
 */
export async function DiscussionSection(props: {
  readonly subject: ThreadSubject;
  readonly threads: readonly ShownThread[];
  readonly places: readonly Place[];
  readonly chosen: string | undefined;
  readonly actor: Actor;
  readonly language: Language;
}) {
  const { subject, threads, places, actor, language } = props;
  const t = await getTranslations("desk.discussion");
  const chosen = places.find(({ place }) => place === props.chosen)?.place ?? "whole";
  const open = threads.filter(({ resolution }) => !resolution);
  const resolved = threads.filter(({ resolution }) => resolution);
  const items = (list: readonly ShownThread[]) => (
    <ul className="grid gap-4">
      {list.map((thread) => (
        <ThreadItem
          key={thread.id}
          thread={thread}
          place={places.find(({ place }) => place === thread.place)}
          actor={actor}
          language={language}
        />
      ))}
    </ul>
  );
  return (
    <Section id="discussion" title={t("title")} aside={open.length > 0 && open.length}>
      {threads.length === 0 && <p className="mb-4 text-faint">{t("empty")}</p>}
      {items(open)}
      {resolved.length > 0 && (
        <Disclosure summary={t("resolvedThreads", { count: resolved.length })} className="mt-4">
          {items(resolved)}
        </Disclosure>
      )}
      <Disclosure
        key={chosen}
        summary={t("start")}
        className="mt-4"
        open={threads.length === 0 || chosen !== "whole"}
      >
        <DeskForm
          action={startThreadAction}
          submit={t("send")}
          kind="quiet"
          draft={`thread-${subject}`}
        >
          <input type="hidden" name="subject" value={subject} />
          <PlaceSelect
            label={t("about")}
            chosen={chosen}
            sent={JSON.stringify(places.map(({ place, label }) => ({ place, label })))}
          />
          <CommentField id="discussion-text" label={t("comment")} />
        </DeskForm>
      </Disclosure>
    </Section>
  );
}
