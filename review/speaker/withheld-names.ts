import { Refusal } from "@/access/refusal";
import { askOne, type Question, question } from "@/prisma/ask";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { entryOf, shownNames } from "./entry";
import { occurrencesOf } from "./occurrences";

/** Somebody whose name must not be public, and what the public reads in its place. */
export interface WithheldName {
  /** Of the withholding: the public id, by which no other record of theirs can be found. */
  readonly id: string;
  /** Every speaker's id that stands under the entry. */
  readonly speakerIds: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** All names that the entry has or had, in all languages and spellings. */
  readonly names: readonly string[];
}

/** The names withheld at this moment: few. The newest label wins where one was withheld twice. */
export function withheldNames(): Question<WithheldName[]> {
  return question(
    Prisma.sql`
      SELECT h.id, h."labels", array_agg(DISTINCT member."speakerId") AS "speakerIds",
        array_remove(array_agg(DISTINCT n."name"), NULL) AS "names"
      FROM "NameWithholding" h
      JOIN "SpeakerEntry" own ON own."speakerId" = h."speakerId"
      JOIN "SpeakerEntry" member ON member."entryId" = own."entryId"
      LEFT JOIN "SpeakerName" n ON n."speakerId" = member."speakerId"
      WHERE NOT EXISTS (SELECT FROM "NameWithholdingLifting" l WHERE l."withholdingId" = h.id)
      GROUP BY h.id ORDER BY h."withheldAt" DESC, h.id DESC`,
    (rows: WithheldName[]) => rows,
  );
}

/** The same, asked alone. */
export function findWithheldNames(tx: Transaction): Promise<WithheldName[]> {
  return askOne(withheldNames(), tx);
}

/** What the public may read as a speaker's name, by language: the label where it is withheld. */
export function publicNamesOf(
  speaker: Parameters<typeof entryOf>[0],
  withheld: readonly WithheldName[],
): Readonly<Record<string, string>> {
  const own = withheld.find(({ speakerIds }) => speakerIds.includes(speaker.id));
  return own ? own.labels : shownNames(entryOf(speaker).names);
}

/** The text with a block in place of each UTF-16 unit of a withheld name, so that offsets stay. */
export function maskNames(text: string, withheld: readonly WithheldName[]): string {
  return withheld
    .flatMap(({ names }) => names)
    .flatMap((name) => occurrencesOf(name, text))
    .reduce((masked, { start, end }) => maskSpan(masked, start, end), text);
}

/** The text with a block in place of each UTF-16 unit of a span. */
export function maskSpan(text: string, start: number, end: number): string {
  return text.slice(0, start) + "█".repeat(end - start) + text.slice(end);
}

/**
 * Throws `name-withheld` where a withheld name stands in the newsroom's own words: wording, verdict
 * or note. Those of others are masked; one's own are put right.
 */
export async function requireNamesWithheld(
  tx: Transaction,
  own: { claimId: string; verdictId: string; note: Readonly<Record<string, string>> | null },
): Promise<void> {
  const withheld = await findWithheldNames(tx);
  if (withheld.length === 0) return;
  const { claimId, verdictId, note } = own;
  const wordings = await tx.claimWording.findMany({
    where: { claimId },
    distinct: ["language"],
    orderBy: [{ wordedAt: "desc" }, { id: "desc" }],
  });
  const verdict = await tx.verdict.findUniqueOrThrow({
    where: { id: verdictId },
    include: { texts: true },
  });
  const texts = [
    ...wordings.map(({ text }) => text),
    ...verdict.texts.flatMap(({ finding, reasoning }) => [finding, reasoning]),
    verdict.counterSearch ?? "",
    ...Object.values(note ?? {}),
  ];
  if (texts.some((text) => maskNames(text, withheld) !== text)) throw new Refusal("name-withheld");
}
