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
const lists = ["open", "decided", "holds", "withheld"] as const;

/**
 * Requests by their deadline, holds in force, names withheld: what must not be forgotten. Each list's
 * parameter says where the page before ended.
 */
export default async function LegalPage(props: {
  readonly searchParams: Promise<Partial<Record<(typeof lists)[number], unknown>>>;
}) {
  const actor = await deskActor("read-legal");
  const language = await deskLanguage();
  const t = await getTranslations("desk.legal");
  const asked = await props.searchParams;
  const after = (list: (typeof lists)[number]) => place.parse(asked[list] ?? null);
  const [open, decided, holds, withheld] = await Promise.all([
    listRequests(actor, { today: today(), after: after("open") }),
    listRequests(actor, { today: today(), decided: true, after: after("decided") }),
    listHolds(actor, { after: after("holds") }),
    listWithheld(actor, { after: after("withheld") }),
  ]);
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
      <Section id="requests" title={t("requests")} aside={open.total || null}>
        {open.rows.length === 0 && <p className="text-faint">{t("noRequests")}</p>}
        <Lines>
          {open.rows.map((request) => (
            <RequestItem key={request.id} request={request} language={language} />
          ))}
        </Lines>
        <Further list="open" after={after("open")} next={open.next} />
        {decided.rows.length > 0 && (
          <Disclosure
            summary={t("decidedRequests")}
            open={after("decided") !== null}
            className="mt-4"
          >
            <Lines>
              {decided.rows.map((request) => (
                <RequestItem key={request.id} request={request} language={language} />
              ))}
            </Lines>
            <Further list="decided" after={after("decided")} next={decided.next} />
          </Disclosure>
        )}
      </Section>
      <Section id="holds" title={t("holds")} aside={holds.total || null}>
        {holds.rows.length === 0 && <p className="text-faint">{t("noHolds")}</p>}
        <Lines>
          {holds.rows.map((hold) => (
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
        <Further list="holds" after={after("holds")} next={holds.next} />
      </Section>
      <Section id="withheld" title={t("withheld")} aside={withheld.total || null}>
        {withheld.rows.length === 0 && <p className="text-faint">{t("noWithheld")}</p>}
        <Lines>
          {withheld.rows.map(({ id, speakerId, names, labels, withheldAt }) => (
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
        <Further list="withheld" after={after("withheld")} next={withheld.next} />
      </Section>
    </div>
  );
}

/** The way to a list's next page, and back to its first. */
async function Further(props: {
  readonly list: (typeof lists)[number];
  readonly after: string | null;
  readonly next: string | null;
}) {
  const { list, after, next } = props;
  const t = await getTranslations("desk.legal");
  if (!after && !next) return null;
  const section = list === "open" || list === "decided" ? "requests" : list;
  return (
    <p className="mt-4 flex flex-wrap gap-2">
      {next && (
        <ButtonLink href={`/desk/legal?${list}=${next}#${section}`} rel="next">
          {list === "open" ? t("laterRequests") : t("older")}
        </ButtonLink>
      )}
      {after && <ButtonLink href={`/desk/legal#${section}`}>{t("first")}</ButtonLink>}
    </p>
  );
}
