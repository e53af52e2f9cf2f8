import type { Scale } from "@/prisma/generated/client";

/** Pages in which the newsroom tells its readers about its work; each is also its address. */
export const publicPages = [
  "methodology",
  "corrections-policy",
  "funding",
  "about",
  "contact",
] as const;

export type PublicPage = (typeof publicPages)[number];

/** What a public text is about: a page, or a step of a scale. */
export type PublicTextSubject = PublicPage | `rating:${Scale}:${string}`;

/** Whether the newsroom can have a page of this name. */
export function isPublicPage(value: unknown): value is PublicPage {
  return publicPages.some((page) => page === value);
}

/** The subject that a step of a scale is. */
export function ratingSubject(scale: Scale, key: string): PublicTextSubject {
  return `rating:${scale}:${key}`;
}

/** The step that a subject is about; null: a page. */
export function stepOf(subject: string): { scale: Scale; key: string } | null {
  const [, scale, key] =
    /^rating:(CONTENT|ATTRIBUTION):([a-z][a-z0-9-]{1,39})$/.exec(subject) ?? [];
  return scale && key ? { scale: scale as Scale, key } : null;
}
