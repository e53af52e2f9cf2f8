import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import type { PublishedRecord, RecordedUtterance } from "../published-record";
import { listVerdicts } from "./live-verdicts";

/** A claim in a passage: `start` and `end` are UTF-16, half open, within the passage. */
export interface MarkedClaim {
  readonly record: PublishedRecord;
  readonly utterance: RecordedUtterance;
  readonly start: number;
  readonly end: number;
}

/** A passage of the article, as far as records show it, with the claims in it. */
export interface MarkedPassage {
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
}

export interface ArticlePage {
  readonly article: RecordedUtterance["article"];
  /** BCP 47, of the text. */
  readonly language: string;
  readonly passages: readonly MarkedPassage[];
  readonly verdicts: readonly PublishedRecord[];
  /** The outlet has a list of its own: not one whose name is withheld. */
  readonly isOutletListed: boolean;
}

/**
 * What published records show of an article: never more of its text than the passages that checked
 * claims stand in. Null where no verdict is listed.
 */
export async function readArticle(id: string): Promise<ArticlePage | null> {
  const verdicts = await listVerdicts(Prisma.sql`v."articleIds" @> ARRAY[${id}]::uuid[]`, 10_000);
  const claims = verdicts.flatMap(({ record }) =>
    record.utterances
      .filter(({ article }) => article.id === id)
      .map((utterance) => ({ record, utterance, ...utterance.context.statement })),
  );
  const [newest] = claims;
  if (!newest) return null;
  const { article, language } = newest.utterance;
  const records = verdicts.map(({ record }) => record);
  const isOutletListed = verdicts.some(({ linked }) => linked.has(article.outlet?.id ?? ""));
  const passages = toPassages(await inOrderOfText(claims));
  return { article, language, passages, verdicts: records, isOutletListed };
}

/** A record does not say where in the text its passage stands: the order alone is asked of the text. */
async function inOrderOfText(claims: readonly MarkedClaim[]): Promise<MarkedClaim[]> {
  const spans = await database().utteranceSpan.findMany({
    where: { role: "STATEMENT", utteranceId: { in: claims.map(({ utterance }) => utterance.id) } },
    select: { utteranceId: true, start: true },
    orderBy: { start: "desc" },
  });
  const starts = new Map(spans.map(({ utteranceId, start }) => [utteranceId, start]));
  const startOf = ({ utterance }: MarkedClaim) => starts.get(utterance.id) ?? 0;
  return [...claims].sort((one, other) => startOf(one) - startOf(other));
}

function toPassages(claims: readonly MarkedClaim[]): MarkedPassage[] {
  const byText = new Map<string, MarkedClaim[]>();
  for (const claim of claims) {
    const { passage } = claim.utterance.context;
    byText.set(passage, [...(byText.get(passage) ?? []), claim]);
  }
  return [...byText].map(([text, found]) => ({ text, claims: found }));
}
