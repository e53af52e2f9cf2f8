import { getTranslations } from "next-intl/server";
import type { Actor } from "@/access/actor";
import { deskLanguage } from "@/app/(desk)/language";
import { formatInstant } from "@/app/(desk)/times";
import { listSettingsVersions } from "@/publication/newsroom/list-versions";
import { Section } from "@/ui/frame";
import { Lines } from "@/ui/lists";

/** Who changed the settings, and when. */
export async function VersionsSection({ actor }: { readonly actor: Actor }) {
  const t = await getTranslations("desk.settings.newsroom");
  const language = await deskLanguage();
  return (
    <Section id="versions" title={t("versions")}>
      <Lines>
        {(await listSettingsVersions(actor)).map(({ number, setAt, setBy }) => (
          <li key={number} className="flex flex-wrap justify-between gap-x-6 py-2">
            <bdi>{setBy ?? t("fromBefore")}</bdi>
            <span className="text-note text-faint">{formatInstant(setAt, language)}</span>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
