import type { Token } from "../text/tokens";

const papers =
  /^و?(?:بيان|تصريح|تصريحات|تغريدت|تغريدات|كلمت|كلام|حديث|خطاب|خطبت|تدوينت|منشور|رسالت|مداخلت|مقال|مقالت|تعليق|رواي?ت|شهادت|افادت|اقوال|تقرير|محاضرت|مرافعت|قصت|سوال|جواب|رد|شكر|تهاني|تعازي|دعوت|انتقاد|انتقادات|اتهام|اتهامات|نداء|استقالت|ثقت|امل|اسف|قلق|رفض|تاييد|دعم|استعداد|رغبت|موقف|راي|سعادت|استغراب|امتنان|تحذير|مطالبت|تمسك|التزام|تضامن|ادانت|استياي?|غضب|صدمت|حزن|فخر|اعتزاز)(?:ه|ها|هم|هما)$/;

/** `درويش مقاله`, `سعاد حديثها`: behind whoever speaks, one's own paper or speech is the verb's object; `حديثة` is recent. */
export const isOwnPaper = (token: Token | undefined, form = token?.form ?? ""): boolean =>
  token?.kind === "word" && papers.test(form) && !(token.word?.written ?? "").endsWith("ة");
