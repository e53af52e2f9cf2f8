import { isDataAddress, redirects } from "@/publication/addresses/kinds";

/**
 * What Next is asked for, in production. Every other path is the public site's, which is answered
 * from the folder: Next renders its pages for the press alone (press-door.ts).
 */
const prefixes = ["/desk", "/api", "/_next/static"] as const;

export function isDeskPath(path: string): boolean {
  // What the API answers for one thing is pressed.
  if (path.startsWith("/api/v1/") && isDataAddress(path)) return false;
  return prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

/** Styles, scripts and fonts of the build: files, for which the database is not needed. */
export function isBuildFile(path: string): boolean {
  return path.startsWith("/_next/static/");
}

/** In development Next renders public pages too, as they are at the moment. */
export function isNextsInDevelopment(path: string): boolean {
  return !isDataAddress(path) && !Object.hasOwn(redirects, path) && path !== "/manifest.json";
}
