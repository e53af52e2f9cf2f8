import type { TextKind } from "@/prisma/generated/client";
import type { SplitArticle } from "@/splitter";
import { splitInWorker } from "./split-in-worker";
import { isRecorded, withoutTimeCodes } from "./time-codes";

/** Splits a text of any kind; of a recording's transcript the time codes are looked past. */
export function splitText(kind: TextKind, text: string): Promise<SplitArticle> {
  return splitInWorker(isRecorded(kind) ? withoutTimeCodes(text) : text);
}
