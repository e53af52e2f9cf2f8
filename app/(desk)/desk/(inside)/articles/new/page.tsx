import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { FormArea } from "@/app/(desk)/form/fields";
import { findMessage } from "@/readers/list-messages";
import { textKinds } from "@/review/article/receive-article";
import { Disclosure } from "@/ui/lists";
import { receiveArticleAction } from "../actions";
import { OriginFields } from "./origin-fields";
import { Splitting } from "./splitting";

/** What was said goes into one field; where it is from, as far as it is known, stands below. */
export default async function NewArticlePage({
  searchParams,
}: {
  searchParams: Promise<{ kind?: string | string[]; reader?: string | string[] }>;
}) {
  const actor = await deskActor("receive-article");
  const asked = await searchParams;
  const reader = z.uuid().safeParse(asked.reader);
  const message = reader.success ? await findMessage(actor, reader.data) : null;
  const usual = message ? "MESSAGE" : "ARTICLE";
  const kind = z.enum(textKinds).catch(usual).parse(asked.kind);
  const t = await getTranslations("desk.article");
  const isRecorded = kind === "VIDEO" || kind === "RADIO" || kind === "SPEECH";
  return (
    <div className="grid max-w-measure gap-6">
      <header>
        <h1 className="text-title font-semibold">{t("newTitle")}</h1>
        <p className="mt-2 text-faint">{t("newIntro")}</p>
      </header>
      <nav aria-label={t("kindOfText")}>
        <ul className="flex flex-wrap gap-1.5">
          {textKinds.map((one) => (
            <li key={one}>
              <a
                href={one === "ARTICLE" ? "/desk/articles/new" : `?kind=${one}`}
                {...(one === kind && { "aria-current": "true" })}
                className="inline-flex min-h-8 items-center rounded-full border border-line px-3 text-note no-underline hover:border-edge aria-[current]:border-accent aria-[current]:bg-tint"
              >
                {t(`textKinds.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DeskForm
        key={message?.id ?? kind}
        action={receiveArticleAction}
        submit={t("submit")}
        draft={
          message ? `reader-text-${message.id}` : kind === "ARTICLE" ? "article" : `article.${kind}`
        }
        beside={<Splitting />}
      >
        <input type="hidden" name="kind" value={kind} />
        <FormArea
          name="text"
          label={t(`textLabels.${kind}`)}
          hint={isRecorded ? t("timeCodesHint") : undefined}
          rows={12}
          words
          required
          defaultValue={message?.text}
        />
        <Disclosure summary={t("origin")} open>
          <OriginFields kind={kind} found={message} />
        </Disclosure>
      </DeskForm>
    </div>
  );
}
