import { getTranslations } from "next-intl/server";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { listMessages } from "@/readers/list-messages";
import { Empty, Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { MessageItem } from "./message-item";

/** What readers wrote: errors that they found and claims that they propose, the oldest first. */
export default async function ReadersPage() {
  const actor = await deskActor("read-reader-messages");
  const language = await deskLanguage();
  const t = await getTranslations("desk.readers");
  const [waiting, answered] = await Promise.all([
    listMessages(actor),
    listMessages(actor, { answered: true }),
  ]);
  return (
    <div className="grid max-w-page gap-8">
      <header>
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p className="mt-1 text-faint">{t("intro")}</p>
      </header>
      <Section id="waiting" title={t("waiting")} aside={waiting.length || null}>
        {waiting.length === 0 && <Empty title={t("emptyTitle")}>{t("empty")}</Empty>}
        <Lines>
          {waiting.map((message) => (
            <MessageItem key={message.id} message={message} language={language} />
          ))}
        </Lines>
      </Section>
      {answered.length > 0 && (
        <Disclosure summary={t("answered")}>
          <Lines>
            {answered.map((message) => (
              <MessageItem key={message.id} message={message} language={language} />
            ))}
          </Lines>
        </Disclosure>
      )}
    </div>
  );
}
