import type { Language } from "@/language/languages";
import { isLanguage } from "@/language/languages";
import { askOne, type Question, question } from "@/prisma/ask";
import { Prisma } from "@/prisma/generated/client";

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

/** The settings in force; null before the newsroom is set up. */
export function settingsInForce(): Question<NewsroomSettings | null> {
  return question(
    Prisma.sql`
      SELECT s."number", s."names", s."contactEmail", s."showsWholeArticles", s."minimumSources",
        s."languages", CASE WHEN l."hash" IS NOT NULL
          THEN jsonb_build_object('hash', l."hash", 'width', l."width", 'height', l."height") END AS logo
      FROM "NewsroomSettings" s LEFT JOIN "NewsroomLogo" l ON l."hash" = s."logoHash"
      ORDER BY s."number" DESC LIMIT 1`,
    ([row]: (Omit<NewsroomSettings, "languages"> & { languages: string[] })[]) =>
      row ? { ...row, languages: row.languages.filter(isLanguage) } : null,
  );
}

/** The same, asked alone. */
export function readNewsroomSettings(): Promise<NewsroomSettings | null> {
  return askOne(settingsInForce());
}
