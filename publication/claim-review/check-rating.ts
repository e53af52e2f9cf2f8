import type { Broken } from "./finding";
import { type Node, textOf } from "./node";

/** The words of steps that are not on the line from true to false, as the seeded scale has them. */
const offLine = new Set(
  [
    "misleading|مضلِّل|مضلل|missing context|ناقص السياق|outdated|كان صحيحًا وقت قوله",
    "unproven|لا أدلة كافية|opinion|رأي|satire|ساخر|not checkable|غير قابل للتحقق",
  ].flatMap((words) => words.split("|")),
);

/** The rules of `reviewRating`: the word always, numbers only where the scale has them. */
export function* checkRating(rating: Node): Generator<Broken> {
  if (Object.keys(rating).length === 0) return yield ["rating-missing", "error", "reviewRating"];
  const name = textOf(rating.alternateName);
  if (!name) yield ["rating-name-missing", "error", "reviewRating.alternateName"];

  const given = ["ratingValue", "bestRating", "worstRating"].filter((key) => rating[key] != null);
  if (given.length === 0) return;
  if (name && offLine.has(name.trim().toLowerCase())) {
    yield ["rating-number-off-line", "error", "reviewRating.ratingValue"];
  }
  if (given.length < 3) return yield ["rating-number-partial", "error", "reviewRating"];

  const [value, best, worst] = [rating.ratingValue, rating.bestRating, rating.worstRating].map(
    (number) => (typeof number === "string" ? Number(number) : number),
  ) as [number, number, number];
  const fits = worst >= 1 && worst < best && worst <= value && value <= best;
  if (!fits) yield ["rating-number-range", "error", "reviewRating.ratingValue"];
}
