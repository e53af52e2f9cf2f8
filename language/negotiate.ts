import { defaultLanguage, isLanguage, type Language } from "./languages";

/**
 * The language for somebody whose address does not say it: what they chose (the cookie), else what
 * their browser prefers (Accept-Language), else Arabic.
 */
export function negotiateLanguage(
  chosen: string | undefined,
  acceptLanguage: string | null | undefined,
): Language {
  if (isLanguage(chosen)) return chosen;
  return preferred(acceptLanguage ?? "") ?? defaultLanguage;
}

function preferred(acceptLanguage: string): Language | undefined {
  // A header has no reason to be longer; what is beyond is not read.
  return acceptLanguage
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => parameter.trim()).find((p) => /^q=/.test(p));
      return { base: tag.split("-")[0], weight: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ base }) => base)
    .find(isLanguage);
}
