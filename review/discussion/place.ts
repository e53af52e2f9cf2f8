import { z } from "zod";
import type { Transaction } from "@/prisma/client";

/** What a thread is about, as the trail names it. */
export type ThreadSubject = `${"claim" | "article"}:${string}`;

const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const subjectPattern = new RegExp(`^(claim:[0-9a-z]{12}|article:${uuid})$`);
const placePattern = new RegExp(
  `^(whole|(evidence|utterance|passage):${uuid}|verdict:[A-Za-z-]{2,35})$`,
);

export const threadSubject = z
  .string()
  .refine((text) => subjectPattern.test(text))
  .transform((text) => text as ThreadSubject);

/** Where in it: "whole", "evidence:…", "utterance:…", "passage:…", "verdict:ar". */
export const threadPlace = z.string().regex(placePattern);

const idOf = (subject: string) => subject.slice(subject.indexOf(":") + 1);

/** Whether the place is one of the claim or the article, at whatever stage that is. */
export async function placeIsThere(
  tx: Transaction,
  subject: ThreadSubject,
  place: string,
): Promise<boolean> {
  const id = idOf(subject);
  const [part = "", of = ""] = place.split(":");
  if (subject.startsWith("article:")) return (await countInArticle(tx, id, part, of)) > 0;
  return (await countInClaim(tx, id, part, of)) > 0;
}

async function countInClaim(tx: Transaction, claimId: string, part: string, of: string) {
  switch (part) {
    case "whole":
      return tx.claim.count({ where: { id: claimId } });
    case "evidence":
      return tx.evidence.count({ where: { id: of, claimId } });
    case "utterance":
      return tx.claimUtterance.count({ where: { utteranceId: of, claimId } });
    case "verdict":
      return tx.verdictText.count({ where: { language: of, verdict: { claimId } } });
    default:
      return 0;
  }
}

async function countInArticle(tx: Transaction, articleId: string, part: string, of: string) {
  switch (part) {
    case "whole":
      return tx.article.count({ where: { id: articleId } });
    case "passage":
      return tx.passage.count({ where: { id: of, revision: { articleId } } });
    case "utterance":
      return tx.utterance.count({ where: { id: of, revision: { articleId } } });
    default:
      return 0;
  }
}
