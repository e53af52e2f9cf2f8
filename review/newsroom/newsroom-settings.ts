import type { Language } from "@/language/languages";
import { isLanguage } from "@/language/languages";
import { database } from "@/prisma/client";

/** How the newsroom presents itself, and what it asks of its work. */
export interface NewsroomSettings {
  /** From 1: which version is in force. */
  readonly number: number;
  /** By language: {"ar": "…", "en": "…"}. */
  readonly names: Readonly<Record<string, string>>;
  readonly contactEmail: string;
  /** The languages in which it publishes, Arabic first; never empty. */
  readonly languages: readonly Language[];
  /** Whether a whole article of another publisher may be shown on a public page. */
  readonly showsWholeArticles: boolean;
  /** A verdict names at least so many sources. */
  readonly minimumSources: number;
  /** Of the logo in force: its address is made of it; null: none. */
  readonly logo: { readonly hash: string; readonly width: number; readonly height: number } | null;
}

/** The settings in force; null before the newsroom is set up. One query. */
export async function readNewsroomSettings(): Promise<NewsroomSettings | null> {
  const row = await database().newsroomSettings.findFirst({
    orderBy: { number: "desc" },
    include: { logo: { select: { hash: true, width: true, height: true } } },
  });
  if (!row) return null;
  const { number, contactEmail, showsWholeArticles, minimumSources, logo } = row;
  const names = row.names as Record<string, string>;
  const languages = row.languages.filter(isLanguage);
  return { number, names, contactEmail, languages, showsWholeArticles, minimumSources, logo };
}
