import { randomUUID } from "node:crypto";
import type { Prisma, UtteranceKind } from "@/prisma/generated/client";
import type { Span, SplitArticle, SplitUtterance } from "@/splitter";

const kinds: Record<SplitUtterance["kind"], UtteranceKind> = {
  direct: "DIRECT",
  mixed: "MIXED",
  indirect: "INDIRECT",
};

/** What the splitter found, as rows; `exact` is cut from the text here and proved by the database. */
export function toUtteranceRows(revisionId: string, text: string, split: SplitArticle) {
  const passages = split.passages.map((passage, position) => ({
    id: randomUUID(),
    revisionId,
    position,
    start: passage.start,
    end: passage.end,
  }));
  const utterances: Prisma.UtteranceCreateManyInput[] = [];
  const spans: Prisma.UtteranceSpanCreateManyInput[] = [];
  for (const [position, found] of split.utterances.entries()) {
    const passageId = passages[found.passage]?.id;
    if (!passageId) throw new RangeError(`utterance ${position} is in no passage`);
    const id = randomUUID();
    utterances.push({
      id,
      revisionId,
      passageId,
      position,
      kind: kinds[found.kind],
      speakerName: found.speaker?.name ?? null,
      viaName: found.via?.name ?? null,
      explanation: found.explanation as unknown as Prisma.InputJsonValue,
    });
    const add = (role: "QUOTE" | "STATEMENT" | "MENTION" | "CUE", list: readonly Span[]) => {
      for (const [ordinal, { start, end }] of list.entries()) {
        spans.push({ utteranceId: id, role, ordinal, start, end, exact: text.slice(start, end) });
      }
    };
    add("STATEMENT", [found.statement]);
    add("QUOTE", found.quotes);
    add("MENTION", found.mention ? [found.mention] : []);
    add("CUE", found.cue ? [found.cue] : []);
  }
  return { passages, utterances, spans };
}
