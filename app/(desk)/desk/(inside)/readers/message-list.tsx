import { getTranslations } from "next-intl/server";
import type { Language } from "@/language/languages";
import type { MessageLine } from "@/readers/list-messages";
import { ButtonLink } from "@/ui/button";
import { Lines } from "@/ui/lists";
import { MessageItem } from "./message-item";

/** A page of readers' messages, and the way to the one after it. */
export async function MessageList(props: {
  readonly messages: readonly MessageLine[];
  /** The query of the page after this one; null: there is none. */
  readonly next: string | null;
  readonly language: Language;
}) {
  const { messages, next, language } = props;
  const t = await getTranslations("desk.readers");
  return (
    <>
      <Lines>
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} language={language} />
        ))}
      </Lines>
      {next && (
        <p className="mt-4">
          <ButtonLink href={`/desk/readers${next}`} rel="next">
            {t("more")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
