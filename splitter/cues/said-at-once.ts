import type { CueSense } from "../lexicon/compile";
import { List } from "../lexicon/lists";
import { isComplementiser, isIn } from "../lexicon/words";
import type { Reading } from "../reading";

const openers = new Set(
  `هناك نحن انا لا لن لم ليس ليست ليسوا لقد كنا علينا يجب ينبغي لدينا عندنا نتمني نرجو نامل نريد
  نحتاج نعمل نسعي نطالب نوكد نعتقد نري نطمح نتطلع نتقبل نشكر نعلم نعرف نقول نحاول نعتبر نواجه نشعر
  ندعو نرفض نستعد نحرص نحترم ننتظر نخشي نستطيع نستغرب نعاني نقدر نفتخر نسال نحمد سنعمل سنواصل سنبقي سوف`.split(
    /\s+/u,
  ),
);
const near = 6;

/** `وأضاف هناك …`, `وقال نتمنى …`: the verb's subject is left out, and what was said follows without a complementiser. */
export function isSaidAtOnce(
  { tokens, lexicon, quotationAt }: Reading,
  { act, frames }: CueSense,
  from: number,
  end: number,
): boolean {
  if (lexicon.source.capitals || act !== "verb" || !frames.has("clause") || !frames.has("quote"))
    return false;
  if (!openers.has(tokens[from]?.form ?? "") || isIn(tokens[from - 2], List.relatives))
    return false;
  for (let i = from + 1; i < Math.min(end, from + near); i++) {
    if (tokens[i]?.kind === "stop") break;
    if (tokens[i]?.kind === "colon" || quotationAt[i] !== -1) return false;
    // `نرجو أن …`: a verb of the first person takes a clause of its own.
    if (isComplementiser(tokens[i]) && !tokens[from]?.form.startsWith("ن")) return false;
  }
  return end > from + 2;
}

const saying = /^و?ب?قول(?:ه|ها|هم|هن|هما)$/;

/** `بقولهم`: the noun of saying with its owner. */
export const isOwnSaying = ({ tokens }: Reading, at: number): boolean =>
  saying.test(tokens[at]?.form ?? "");
