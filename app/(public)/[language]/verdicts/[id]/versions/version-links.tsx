import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Part } from "../part";

/** Where a version of a verdict stays. */
export function versionPath(language: Language, claimId: string, number: number): string {
  return `/${language}/verdicts/${encodeURIComponent(claimId)}/versions/${number}`;
}

/** Every version there is, the first first; `current` is the one that is being read. */
export function Versions({ record, site, current }: Part & { readonly current?: number }) {
  const t = translatorOf(site.language, "browse");
  return (
    <nav aria-label={t("version.all")} className="mt-4 text-note print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {record.history.map(({ number }) => (
          <li key={number}>
            {number === current ? (
              <span aria-current="page" className="inline-block py-1 font-semibold">
                {t("version.version", { number })}
              </span>
            ) : (
              <a
                href={versionPath(site.language, record.claimId, number)}
                className="link inline-block py-1"
              >
                {t("version.version", { number })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
