import type { Language } from "@/language/languages";

/** The forms in which a feed can be had, by the ending of its address. */
export const feedForms = ["rss", "atom", "json"] as const;
export type FeedForm = (typeof feedForms)[number];

/** A piece of text with its language (BCP 47), which need not be the feed's. */
export interface FeedText {
  readonly text: string;
  readonly language: string;
}

/** One thing that readers are told of. */
export interface FeedEntry {
  /** Never changes and is nobody else's: an address. */
  readonly id: string;
  /** The page that it is told on. */
  readonly link: string;
  readonly title: string;
  /** What it says, a paragraph each. */
  readonly paragraphs: readonly FeedText[];
  /** Instants (ISO 8601, UTC). */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly string[];
}

/** A feed before it is written in one of its forms. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The newsroom's name in the language. */
  readonly publisher: string;
  /** The page that it is the feed of. */
  readonly home: string;
  /** Its own address without the ending. */
  readonly self: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** When anything in it changed last; null where it is empty. */
export function updatedOf({ entries }: Feed): string | null {
  return entries
    .map(({ updated }) => updated)
    .reduce<string | null>((a, b) => (a && a > b ? a : b), null);
}

/** What a form is served as. */
export const feedTypes: Readonly<Record<FeedForm, string>> = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};
