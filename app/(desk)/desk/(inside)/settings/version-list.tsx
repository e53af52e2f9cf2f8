import { getTranslations } from "next-intl/server";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import type { PublicTextVersion } from "@/publication/public-text/list-public-texts";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";
import { outcomeOf } from "./outcome";

/** What was proposed before and what became of it, newest first. */
export async function VersionList(props: { readonly versions: readonly PublicTextVersion[] }) {
  const t = await getTranslations("desk.settings.proposal");
  const language = await deskLanguage();
  if (props.versions.length === 0) return null;
  return (
    <Section id="versions" title={t("versions")}>
      <Lines>
        {props.versions.map((version, index) => (
          <li key={version.id} className="grid gap-0.5 py-3">
            <a href={`/desk/settings/proposals/${version.id}`} className="link w-fit py-0.5">
              {t("number", { ordinal: version.ordinal })} ·{" "}
              {t(`outcome.${outcomeOf(version, index > 0)}`)}
            </a>
            <span className="text-note text-faint">
              <bdi>{version.proposer.name}</bdi> · {formatInstant(version.proposedAt, language)}
            </span>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
