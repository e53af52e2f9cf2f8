import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { findActor } from "@/access/current-actor";
import { mayDo } from "@/access/policy";
import { leadToSignIn } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { LiveNotifications } from "@/app/(desk)/live/live-notifications";
import { textIn } from "@/language/by-language";
import { readDeskFrame } from "@/notification/read-desk-frame";
import { SkipLink } from "@/ui/frame";
import { Commands } from "../../commands/commands";
import { DeskLinks } from "./desk-links";
import { Rail } from "./rail";

/** The desk: a narrow rail at the start, the work beside it; on a phone the rail lies on top. */
export default async function InsideLayout({ children }: { readonly children: ReactNode }) {
  const actor = await findActor();
  if (!actor) return leadToSignIn();
  const t = await getTranslations("desk");
  const { newsroom, unread, messages } = await readDeskFrame(actor);
  const name = newsroom && textIn(newsroom.names, await deskLanguage());
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_1fr]">
      <SkipLink>{t("skip")}</SkipLink>
      {mayDo(actor.roles, "read-desk") && <LiveNotifications />}
      <Commands />
      <DeskLinks />
      <Rail actor={actor} newsroom={name?.text ?? t("title")} unread={unread} messages={messages} />
      <div className="min-w-0">
        {newsroom?.isDemonstration && (
          <p className="border-b border-line bg-caution-tint px-4 py-1.5 text-note text-caution sm:px-8 print:hidden">
            {t("demonstration")}
          </p>
        )}
        <main id="content" className="px-4 py-6 sm:px-8 sm:py-8">
          {children}
        </main>
      </div>
    </div>
  );
}
