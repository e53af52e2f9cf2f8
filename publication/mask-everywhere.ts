import type { Transaction } from "@/prisma/client";

/** Every column in which words of an article or a review can stand. */
const masked = {
  ArticleRevision: ["title", "text"],
  Utterance: ["speakerName", "viaName"],
  UtteranceSpan: ["exact"],
  SpeakerName: ["name"],
  SpeakerOffice: ["title"],
  Appearance: ["occasion"],
  ClaimWording: ["text"],
  ClaimSettingAside: ["note"],
  Source: ["title", "publisher", "author"],
  Evidence: ["excerpt"],
  EvidenceWithdrawal: ["reason"],
  Verdict: ["counterSearch"],
  VerdictText: ["finding", "reasoning"],
  Dossier: ["canonical"],
  Proposal: ["note"],
  Return: ["reason"],
} as const;

/** Whether the words stand in a text that this claim's utterances are from, or in its dossiers. */
export async function holdsWords(
  tx: Transaction,
  claimId: string,
  words: string,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "ClaimUtterance" c
      JOIN "Utterance" u ON u.id = c."utteranceId"
      JOIN "ArticleRevision" r ON r.id = u."revisionId"
      WHERE c."claimId" = ${claimId} AND (holds_words(r."text", ${words}) OR holds_words(r."title", ${words}))
    ) OR EXISTS (
      SELECT 1 FROM "ClaimWording" WHERE "claimId" = ${claimId} AND holds_words("text", ${words})
    ) OR EXISTS (
      SELECT 1 FROM "Evidence" WHERE "claimId" = ${claimId} AND holds_words("excerpt", ${words})
    ) OR EXISTS (
      SELECT 1 FROM "Dossier" WHERE "claimId" = ${claimId} AND holds_words("canonical", ${words})
    ) AS found`;
  return found?.found === true;
}

/**
 * Puts a block in place of each UTF-16 unit of the words in every text, and erases the published
 * records and trail payloads that hold them. `workbench.removal` must name the approved removal;
 * triggers let nothing else through.
 *
 * Answers the claims whose live publication held the words.
 */
export async function maskEverywhere(tx: Transaction, words: string): Promise<string[]> {
  const live = await tx.$queryRaw<{ claimId: string }[]>`
    SELECT p."claimId" FROM "Publication" p JOIN "PublishedRecord" r ON r."publicationId" = p.id
    WHERE holds_words(r."canonical", ${words})
      AND NOT EXISTS (SELECT 1 FROM "Publication" n WHERE n."supersedesId" = p.id)
    ORDER BY p."claimId"`;
  for (const [table, columns] of Object.entries(masked)) {
    const cast = table === "Proposal" ? "::jsonb" : "";
    const set = columns.map((column) => `"${column}" = mask_words("${column}"::text, $1)${cast}`);
    const where = columns.map((column) => `holds_words("${column}"::text, $1)`);
    // Names of tables and columns are those above and nobody's input.
    await tx.$executeRawUnsafe(
      `UPDATE "${table}" SET ${set.join(", ")} WHERE ${where.join(" OR ")}`,
      words,
    );
  }
  await tx.$executeRaw`
    UPDATE "PublishedRecord" SET "canonical" = NULL WHERE holds_words("canonical", ${words})`;
  await tx.$executeRaw`
    UPDATE "TrailEntry" SET "payload" = NULL WHERE holds_words("payload", ${words})`;
  return live.map((row) => row.claimId);
}
