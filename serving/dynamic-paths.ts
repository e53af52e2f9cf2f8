import { pathWithoutLanguage } from "@/publication/addresses/paths";

/**
 * Public pages that are made for each reader who asks, since there is no end to what can be asked: by
 * what follows the language. Everything else that the public reads lies in the folder.
 */
const dynamicPages = ["/search", "/report", "/submit"];
/** Each reader's own. */
const tracking = "/track/";

export function isDynamicPage(path: string): boolean {
  const page = pathWithoutLanguage(path) ?? "";
  return dynamicPages.includes(page) || page.startsWith(tracking);
}
