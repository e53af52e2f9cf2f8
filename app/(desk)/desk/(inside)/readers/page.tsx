import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { listMessages } from "@/readers/list-messages";
import { ButtonLink } from "@/ui/button";
import { Empty, Section } from "@/ui/frame";
import { Disclosure } from "@/ui/lists";
import { MessageList } from "./message-list";

const place = z.uuid().nullable().catch(null);

/**
 * What readers wrote: errors that they found and claims that they propose, the oldest first. `after`,
 * `answered`: where the page before ended, of those that wait and of the others.
 */
export default async function ReadersPage(props: {
  readonly searchParams: Promise<{ after?: unknown; answered?: unknown }>;
}) {
  const actor = await deskActor("read-reader-messages");
  const language = await deskLanguage();
  const t = await getTranslations("desk.readers");
  const asked = await props.searchParams;
  const [after, before] = [place.parse(asked.after ?? null), place.parse(asked.answered ?? null)];
  const [waiting, answered] = await Promise.all([
    before ? null : listMessages(actor, { after }),
    listMessages(actor, { answered: true, after: before }),
  ]);
  const older = answered.next && `?answered=${answered.next}`;
  return (
    <div className="grid max-w-page gap-8">
      <header>
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p className="mt-1 text-faint">{t("intro")}</p>
      </header>
      {waiting && (
        <Section id="waiting" title={t("waiting")} aside={waiting.total || null}>
          {waiting.rows.length === 0 && <Empty title={t("emptyTitle")}>{t("empty")}</Empty>}
          <MessageList
            messages={waiting.rows}
            next={waiting.next && `?after=${waiting.next}`}
            language={language}
          />
        </Section>
      )}
      {waiting && answered.rows.length > 0 && (
        <Disclosure summary={t("answered")}>
          <MessageList messages={answered.rows} next={older} language={language} />
        </Disclosure>
      )}
      {!waiting && (
        <Section id="answered" title={t("answered")}>
          <MessageList messages={answered.rows} next={older} language={language} />
        </Section>
      )}
      {(after || before) && (
        <p>
          <ButtonLink href="/desk/readers">{t("first")}</ButtonLink>
        </p>
      )}
    </div>
  );
}
