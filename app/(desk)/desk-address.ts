const desk = "/desk";
const signIn = "/desk/sign-in";
const nowhere = "http://desk.invalid";

/**
 * Where somebody wanted to go at the desk before they were asked for a password. Anything else is the
 * desk's first page: nobody is sent elsewhere, and nobody to the sign-in again.
 */
export function deskAddress(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith(desk)) return desk;
  const url = URL.canParse(asked, nowhere) ? new URL(asked, nowhere) : null;
  if (url?.origin !== nowhere || !/^\/desk(\/|$)/.test(url.pathname)) return desk;
  if (url.pathname === signIn) return desk;
  // Next's own, by which it asks for a part of a page.
  url.searchParams.delete("_rsc");
  return url.pathname + url.search;
}

/** The sign-in that leads on to where somebody wanted to go. */
export function signInAddress(asked: unknown): string {
  const next = deskAddress(asked);
  return next === desk ? signIn : `${signIn}?next=${encodeURIComponent(next)}`;
}
