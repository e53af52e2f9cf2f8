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
  return { article, language, passages: toPassages(claims), verdicts: records, isOutletListed };
}

/**
 * A record does not say where in the text its passage stands. Utterances are numbered as they were
 * found, from the text's beginning to its end, so that is the order.
 */
function toPassages(claims: readonly MarkedClaim[]): MarkedPassage[] {
  const inOrder = [...claims].sort((one, other) =>
    one.utterance.id < other.utterance.id ? -1 : 1,
  );
  const byText = new Map<string, MarkedClaim[]>();
  for (const claim of inOrder) {
    const { passage } = claim.utterance.context;
    byText.set(passage, [...(byText.get(passage) ?? []), claim]);
  }
  return [...byText].map(([text, found]) => ({ text, claims: found }));
}
