import { withoutHiddenCharacters } from "@/language/bidi";
import { translatorOf } from "@/language/translator";
import { type Crumb, toBreadcrumbList } from "@/publication/claim-review/breadcrumbs";
import { BidiText } from "@/ui/bidi-text";
import { JsonLd } from "./json-ld";
import type { PublicSite } from "./read";

/** A step on the way: `path` follows the language. */
export type Step = Crumb;

/** The way from the front page to this one, to see and as data. The last step is the page itself. */
export function Breadcrumbs(props: { readonly site: PublicSite; readonly steps: readonly Step[] }) {
  const { site, steps } = props;
  const t = translatorOf(site.language, "browse");
  const all = [{ name: t("nav.home"), path: "" }, ...steps].map(({ name, path }) => ({
    name: withoutHiddenCharacters(name),
    path: `/${site.language}${path}`,
  }));
  return (
    <nav aria-label={t("nav.breadcrumbs")} className="mb-6 text-note text-faint print:hidden">
      <ol className="flex flex-wrap items-baseline">
        {all.map(({ name, path }, index) => (
          <li key={path} className="min-w-0">
            {index > 0 && (
              <span aria-hidden="true" className="mx-2">
                /
              </span>
            )}
            {index < all.length - 1 ? (
              <a href={path} className="link inline-block py-1">
                <BidiText text={shortened(name)} />
              </a>
            ) : (
              <BidiText text={shortened(name)} />
            )}
          </li>
        ))}
      </ol>
      <JsonLd data={toBreadcrumbList(site.address, all)} />
    </nav>
  );
}

/** A claim stands whole under it: here a few words of it are enough. */
function shortened(name: string): string {
  const words = name.split(" ");
  return words.length > 9 ? `${words.slice(0, 8).join(" ")}…` : name;
}
