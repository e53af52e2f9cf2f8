import { randomUUID } from "node:crypto";
import type { ClaimKind, Prisma, SpanRole, UtteranceKind } from "@/prisma/generated/client";
import type { Assessment, Span, SplitArticle, SplitUtterance } from "@/splitter";

const kinds: Record<SplitUtterance["kind"], UtteranceKind> = {
  direct: "DIRECT",
  mixed: "MIXED",
  indirect: "INDIRECT",
};

const claimKinds: Record<Assessment["claimKind"], ClaimKind> = {
  fact: "FACT",
  number: "NUMBER",
  comparison: "COMPARISON",
  prediction: "PREDICTION",
  promise: "PROMISE",
  demand: "DEMAND",
  opinion: "OPINION",
};

/**
 * What the splitter found, as rows: utterances, and apart from them the outlet's own assertions.
 * `exact` is cut from the text here and proved by the database.
 */
export function toUtteranceRows(revisionId: string, text: string, split: SplitArticle) {
  const passages = split.passages.map((passage, position) => ({
    id: randomUUID(),
    revisionId,
    position,
    start: passage.start,
    end: passage.end,
  }));
  const passageOf = (found: { readonly passage: number }) => {
    const id = passages[found.passage]?.id;
    if (!id) throw new RangeError(`there is no passage ${found.passage}`);
    return id;
  };
  const cut = ({ start, end }: Span) => ({ start, end, exact: text.slice(start, end) });
  const utterances: Prisma.UtteranceCreateManyInput[] = [];
  const spans: Prisma.UtteranceSpanCreateManyInput[] = [];
  for (const [position, found] of split.utterances.entries()) {
    const id = randomUUID();
    utterances.push({
      id,
      revisionId,
      passageId: passageOf(found),
      position,
      kind: kinds[found.kind],
      speakerName: found.speaker?.name ?? null,
      viaName: found.via?.name ?? null,
      explanation: found.explanation as unknown as Prisma.InputJsonValue,
      ...toColumns(found.assessment),
    });
    const add = (role: SpanRole, list: readonly Span[]) => {
      for (const [ordinal, span] of list.entries())
        spans.push({ utteranceId: id, role, ordinal, ...cut(span) });
    };
    add("STATEMENT", [found.statement]);
    add("QUOTE", found.quotes);
    add("MENTION", found.mention ? [found.mention] : []);
    add("CUE", found.cue ? [found.cue] : []);
    add("SENTENCE", found.sentences);
  }
  const narration: Prisma.NarrationCandidateCreateManyInput[] = split.narration.map(
    (found, position) => ({
      revisionId,
      passageId: passageOf(found),
      position,
      ...cut(found.at),
      ...toColumns(found.assessment),
    }),
  );
  return { passages, utterances, spans, narration };
}

function toColumns({ claimKind, worth }: Assessment) {
  return {
    claimKind: claimKinds[claimKind],
    worth: worth.score,
    worthReasons: worth.reasons as unknown as Prisma.InputJsonValue,
  };
}
