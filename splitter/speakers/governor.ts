import type { Reading } from "../reading";
import { isAdverb } from "./word-kinds";

/** Adjectives and verbs of a verb to come, whose subject is its own (`was quick to deny`, `tried to explain`). */
const heralds =
  /^(?:quick|expected|likely|unlikely|set|scheduled|ready|prepared|willing|unwilling|eager|reluctant|slated|poised|able|unable|going|supposed|bound|slow|keen|careful|hesitant|tried|tries|trying|sought|seeking|continued?|continues|began|begins|went|wants|plans|planning|hopes|hoping|refuses|tends|needed|appeared|appears|seemed|seems|due|sure|certain|attempted|attempting|looking|working|struggled|struggling)$/;

/** Where the subject of what the infinitive behind `at` hangs on ends (`Wren was expected to urge`); -1 where it hangs on none. */
export function governorOf({ tokens }: Reading, at: number, floor: number): number {
  if (!heralds.test(tokens[at - 1]?.form ?? "")) return -1;
  let end = at - 1;
  while (end > floor && isAdverb(tokens[end - 1])) end--;
  return end;
}
