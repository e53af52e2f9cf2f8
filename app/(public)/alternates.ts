import type { Metadata } from "next";
import { languageCodes } from "@/language/languages";
import type { PublicSite } from "./read";

/** The page's own address and those of the same page in every language, all of them absolute. */
export function alternatesOf(site: PublicSite, path: string): NonNullable<Metadata["alternates"]> {
  const addressIn = (language: string) => `${site.address}/${language}${path}`;
  return {
    canonical: addressIn(site.language),
    languages: {
      ...Object.fromEntries(languageCodes.map((code) => [code, addressIn(code)])),
      "x-default": addressIn(languageCodes[0] ?? site.language),
    },
  };
}
