import { getTranslations } from "next-intl/server";
import type { SessionLine } from "@/access/end-sessions";
import type { Answer } from "@/app/(desk)/answer";
import { DeskForm } from "@/app/(desk)/form/desk-form";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import { Lines } from "@/ui/lists";
import { Tag } from "@/ui/tag";

/** The browsers in which somebody is signed in, each with the way to end it. */
export async function SessionList(props: {
  readonly sessions: readonly SessionLine[];
  readonly end: (form: FormData) => Promise<Answer>;
}) {
  const t = await getTranslations("desk.people");
  const language = await deskLanguage();
  return (
    <Lines>
      {props.sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div className="min-w-0">
            <p>
              <bdi>{session.browser ?? t("unknownBrowser")}</bdi>{" "}
              {session.isHere && (
                <Tag tone="accent" className="ms-1">
                  {t("here")}
                </Tag>
              )}
            </p>
            <p className="text-note text-faint">
              {t("lastUsed", { at: formatInstant(session.usedAt, language) })}
            </p>
          </div>
          {!session.isHere && (
            <DeskForm action={props.end} submit={t("endSession")} kind="quiet" small>
              <input type="hidden" name="sessionId" value={session.id} />
            </DeskForm>
          )}
        </li>
      ))}
    </Lines>
  );
}
