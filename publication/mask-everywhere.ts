import type { Transaction } from "@/prisma/client";
import type { MaskedClaim } from "./publish-masked";

/** Every column of prose in which words of an article or a review can stand. */
const prose = {
  Article: ["address", "recordingAddress", "pictureAddress"],
  Utterance: ["speakerName", "viaName"],
  SpeakerName: ["name"],
  SpeakerOffice: ["title"],
  SpeakerDescription: ["pictureAddress", "notes"],
  NameWithholdingLifting: ["reason"],
  LegalHold: ["reason"],
  LegalHoldLifting: ["reason"],
  LegalRequest: ["fromWhom", "receivedBy", "text"],
  LegalRequestProgress: ["note"],
  LegalRequestDecision: ["note"],
  LegalRequestReopening: ["reason"],
  Appearance: ["occasion", "address"],
  UtteranceTranslation: ["text", "translator"],
  ClaimWording: ["text"],
  ClaimUtteranceWithdrawal: ["reason"],
  ClaimSettingAside: ["note"],
  Source: ["title", "publisher", "author", "address", "ownerName", "interest"],
  ClaimFlag: ["note"],
  ConfidentialSource: ["identity"],
  Evidence: ["excerpt", "relevance"],
  EvidenceWithdrawal: ["reason"],
  ReplyRequest: ["asked"],
  ReplyAnswer: ["text"],
  ReplyRequestWithdrawal: ["reason"],
  ReplyOmission: ["reason"],
  Verdict: ["counterSearch"],
  Return: ["reason"],
  ReturnRemark: ["quote", "remark"],
  PublicTextReturn: ["reason"],
  Removal: ["ground"],
  RemovalRefusal: ["reason"],
  Comment: ["text"],
  ReaderMessage: ["text", "address", "pictureAddress"],
  ReaderMessageAnswer: ["answer"],
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
      SELECT 1 FROM "Evidence" e JOIN "Source" s ON s.id = e."sourceId"
      WHERE e."claimId" = ${claimId}
        AND holds_words(concat_ws(E'\n', e."excerpt", e."relevance", s."title", s."publisher",
          s."author", s."ownerName", s."interest"), ${words})
    ) OR EXISTS (
      SELECT 1 FROM "ReplyRequest" q LEFT JOIN "ReplyAnswer" a ON a."requestId" = q.id
      WHERE q."claimId" = ${claimId} AND holds_words(concat_ws(E'\n', q."asked", a."text"), ${words})
    ) OR EXISTS (
      SELECT 1 FROM "ClaimUtterance" c JOIN "UtteranceTranslation" n ON n."utteranceId" = c."utteranceId"
      WHERE c."claimId" = ${claimId} AND holds_words(concat_ws(E'\n', n."text", n."translator"), ${words})
    ) OR EXISTS (
      SELECT 1 FROM "Dossier" WHERE "claimId" = ${claimId} AND json_holds_words("canonical", ${words})
    ) AS found`;
  return found?.found === true;
}

/**
 * Puts a block in place of each UTF-16 unit of the words in every text, and erases the published
 * records and trail payloads that hold them. `workbench.removal` must name the approved removal;
 * triggers let nothing else through.
 *
 * Answers the claims whose live publication held the words, with who signed it.
 */
export async function maskEverywhere(tx: Transaction, words: string): Promise<MaskedClaim[]> {
  const live = await tx.$queryRaw<MaskedClaim[]>`
    SELECT p."claimId", r."canonical"::jsonb ->> 'checkedBy' AS "checkedBy",
      r."canonical"::jsonb ->> 'approvedBy' AS "approvedBy"
    FROM "Publication" p JOIN "PublishedRecord" r ON r."publicationId" = p.id
    WHERE json_holds_words(r."canonical", ${words})
      AND NOT EXISTS (SELECT 1 FROM "Publication" n WHERE n."supersedesId" = p.id)
    ORDER BY p."claimId"`;
  for (const [table, columns] of Object.entries(prose)) {
    const set = columns.map((column) => `"${column}" = mask_words("${column}", $1)`);
    const where = columns.map((column) => `holds_words("${column}", $1)`);
    // Names of tables and columns are those above and nobody's input.
    await tx.$executeRawUnsafe(
      `UPDATE "${table}" SET ${set.join(", ")} WHERE ${where.join(" OR ")}`,
      words,
    );
  }
  const texts = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "ArticleRevision"
    SET "title" = mask_words("title", ${words}), "text" = mask_words("text", ${words})
    WHERE holds_words("title", ${words}) OR holds_words("text", ${words}) RETURNING "id"`;
  const revisions = texts.map(({ id }) => id);
  // Words may reach over the edge of a span, so spans are cut anew from the masked texts.
  await tx.$executeRaw`
    UPDATE "UtteranceSpan" s SET "exact" = cut."exact"
    FROM cut_spans(ARRAY(
      SELECT o.id FROM "UtteranceSpan" o JOIN "Utterance" u ON u.id = o."utteranceId"
      WHERE u."revisionId" = ANY (${revisions}::uuid[])
    )) AS cut
    WHERE cut.id = s.id AND cut."exact" <> s."exact"`;
  await tx.$executeRaw`
    UPDATE "NarrationCandidate" n SET "exact" = cut."exact"
    FROM cut_spans(ARRAY(
      SELECT id FROM "NarrationCandidate" WHERE "revisionId" = ANY (${revisions}::uuid[])
    )) AS cut
    WHERE cut.id = n.id AND cut."exact" <> n."exact"`;
  await maskReasoning(tx, words);
  await tx.$executeRaw`
    UPDATE "Dossier" SET "canonical" = mask_dossier("canonical", ${words})
    WHERE json_holds_words("canonical", ${words})`;
  await tx.$executeRaw`
    UPDATE "Proposal" SET "note" = mask_json("note", ${words}),
      "ticked" = ARRAY(SELECT jsonb_array_elements_text(mask_json(to_jsonb("ticked"), ${words})))
    WHERE json_holds_words("note"::text, ${words}) OR json_holds_words(to_jsonb("ticked")::text, ${words})`;
  // Not what ratings mean: those are the newsroom's own words, as in its records.
  await tx.$executeRaw`
    UPDATE "PublicTextProposal"
    SET "content" = mask_json("content", ${words}), "note" = mask_words("note", ${words})
    WHERE "subject" NOT LIKE 'rating:%'
      AND (json_holds_words("content"::text, ${words}) OR holds_words("note", ${words}))`;
  await tx.$executeRaw`
    UPDATE "NameWithholding" SET "labels" = mask_json("labels", ${words}), "reason" = mask_words("reason", ${words})
    WHERE json_holds_words("labels"::text, ${words}) OR holds_words("reason", ${words})`;
  await tx.$executeRaw`
    UPDATE "PublishedRecord" SET "canonical" = NULL WHERE json_holds_words("canonical", ${words})`;
  await tx.$executeRaw`
    UPDATE "TrailEntry" SET "payload" = NULL WHERE json_holds_words("payload", ${words})`;
  // Another removal of these words, or of more around them, is done by this one.
  await tx.$executeRaw`
    UPDATE "Removal" SET "words" = NULL
    WHERE holds_words("words", ${words})
      AND id <> current_setting('workbench.removal')::uuid`;
  return live;
}

/**
 * Masks the verdicts' texts, and what is being written. Words may run over several pieces of a
 * document and so be in none of them: a document that says them goes, its masked text stays.
 */
async function maskReasoning(tx: Transaction, words: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "VerdictText" SET "finding" = mask_words("finding", ${words}),
      "reasoning" = mask_words("reasoning", ${words}),
      "document" = nullif(mask_document("document", "reasoning", ${words}), 'null'::jsonb)
    WHERE holds_words("finding", ${words}) OR holds_words("reasoning", ${words})
      OR json_holds_words("document"::text, ${words})`;
  await tx.$executeRaw`
    UPDATE "VerdictDraft" SET "content" = mask_json("content", ${words}),
      "other" = mask_json("other", ${words})
    WHERE json_holds_words("content"::text, ${words}) OR json_holds_words("other"::text, ${words})`;
  await tx.$executeRaw`
    DELETE FROM "VerdictDraft" WHERE EXISTS (
      SELECT 1 FROM jsonb_path_query(jsonb_build_array("content", "other"), 'strict $.**.content') AS inlines
      WHERE jsonb_typeof(inlines) = 'array' AND holds_words((
        SELECT string_agg(piece ->> 'text', '' ORDER BY place)
        FROM jsonb_array_elements(inlines) WITH ORDINALITY AS list(piece, place)), ${words}))`;
}
