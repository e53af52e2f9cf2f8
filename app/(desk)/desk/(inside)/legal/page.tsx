import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskActor } from "@/app/(desk)/desk-actor";
import { deskLanguage } from "@/app/(desk)/language";
import { LiftHold } from "@/app/(desk)/legal/hold-notice";
import { TargetLink } from "@/app/(desk)/legal/target-link";
import { TextIn } from "@/app/(desk)/outside-text";
import { formatDay, today } from "@/app/(desk)/times";
import { isolated } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { listHolds } from "@/review/legal/find-holds";
import { listRequests } from "@/review/legal/find-requests";
import { listWithheld } from "@/review/legal/list-withheld";
import { ButtonLink } from "@/ui/button";
import { Section } from "@/ui/frame";
import { Disclosure, Lines } from "@/ui/lists";
import { RequestItem } from "./request-item";

const place = z.uuid().nullable().catch(null);
const decidedAtOnce = 50;

/**
 * Requests by their deadline, holds in force, names withheld: what must not be forgotten. `decided`: where
 * the page before ended of those decided about.
 */
export default async function LegalPage(props: {
  readonly searchParams: Promise<{ decided?: unknown }>;
}) {
  const actor = await deskActor("read-legal");
  const language = await deskLanguage();
  const t = await getTranslations("desk.legal");
  const before = place.parse((await props.searchParams).decided ?? null);
  const [open, found, holds, withheld] = await Promise.all([
    listRequests(actor, { today: today() }),
    listRequests(actor, { today: today(), decided: true, limit: decidedAtOnce + 1, before }),
    listHolds(actor),
    listWithheld(actor),
  ]);
  const decided = found.slice(0, decidedAtOnce);
  const next = found.length > decidedAtOnce ? decided.at(-1)?.id : undefined;
  return (
    <div className="grid max-w-page gap-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-title font-semibold">{t("title")}</h1>
          <p className="mt-1 text-faint">{t("intro")}</p>
        </div>
        <ButtonLink kind="primary" href="/desk/legal/requests/new">
          {t("newRequest")}
        </ButtonLink>
      </header>
      <Section id="requests" title={t("requests")} aside={open.length || null}>
        {open.length === 0 && <p className="text-faint">{t("noRequests")}</p>}
        <Lines>
          {open.map((request) => (
            <RequestItem key={request.id} request={request} language={language} />
          ))}
        </Lines>
        {decided.length > 0 && (
          <Disclosure summary={t("decidedRequests")} open={before !== null} className="mt-4">
            <Lines>
              {decided.map((request) => (
                <RequestItem key={request.id} request={request} language={language} />
              ))}
            </Lines>
            {next && (
              <p className="mt-4">
                <ButtonLink href={`/desk/legal?decided=${next}#requests`} rel="next">
                  {t("olderRequests")}
                </ButtonLink>
              </p>
            )}
          </Disclosure>
        )}
      </Section>
      <Section id="holds" title={t("holds")} aside={holds.length || null}>
        {holds.length === 0 && <p className="text-faint">{t("noHolds")}</p>}
        <Lines>
          {holds.map((hold) => (
            <li key={hold.id} className="grid gap-2 py-4">
              <p>
                <span className="text-note text-faint">{t(`targets.${hold.target.on}`)} · </span>
                <TargetLink target={hold.target} about={hold.about} language={language} />
              </p>
              <p className="text-note text-faint">
                {t("heldBy", {
                  name: isolated(hold.placedBy),
                  date: formatDay(hold.placedAt, language),
                  reason: isolated(hold.reason),
                })}
              </p>
              <LiftHold holdId={hold.id} />
            </li>
          ))}
        </Lines>
      </Section>
      <Section id="withheld" title={t("withheld")} aside={withheld.length || null}>
        {withheld.length === 0 && <p className="text-faint">{t("noWithheld")}</p>}
        <Lines>
          {withheld.map(({ id, speakerId, names, labels, withheldAt }) => (
            <li key={id} className="grid gap-1 py-4">
              <a className="link" href={`/desk/speakers/${speakerId}#withholding`}>
                <TextIn texts={names} language={language} />
              </a>
              <p className="text-note text-faint">
                {t("withheldAs", { label: isolated(textIn(labels, language)?.text ?? "") })}
                {" · "}
                {formatDay(withheldAt, language)}
              </p>
            </li>
          ))}
        </Lines>
      </Section>
    </div>
  );
}
