import { reanchor } from "@/splitter";
import { readMarked, showDifference } from "./marked-article";

/** What became of each statement of the marked old text, in one line each. */
export function whatBecame(marked: string, newText: string): string[] {
  const { text, utterances } = readMarked(marked);
  return reanchor(text, newText, utterances).map((answer) => {
    if (answer.outcome === "gone") return "gone";
    if (answer.outcome === "changed")
      return `changed: ${showDifference(text, newText, answer.difference)}`;
    return `${answer.outcome}: ${newText.slice(answer.statement.start, answer.statement.end)}`;
  });
}

/** An Arabic report around one reported sentence. */
export const frame = (sentence: string) =>
  `افتتح المعرض في مدينة الشروق صباح الأحد.\nوقالت الوزيرة سعاد الهاشمي إن ${sentence}.\nوغادر الوفد المدينة مساء اليوم نفسه.`;
/** An English report around one reported sentence. */
export const report = (sentence: string) =>
  `The fair opened in Oldport on Sunday morning.\nMayor Dana Whitlock said ${sentence}.\nThe delegation left town the same evening.`;
