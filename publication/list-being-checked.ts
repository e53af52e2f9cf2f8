import { database } from "@/prisma/client";
import { inForce } from "@/review/in-force";
import { entryParts } from "@/review/speaker/entry";
import { findWithheldNames, maskNames, publicNamesOf } from "@/review/speaker/withheld-names";
import { standingUtterance } from "@/review/utterance/standing";

/** A claim of which the public is told that it is being checked: its words and speaker alone. */
export interface BeingChecked {
  readonly claimId: string;
  readonly wording: Readonly<Record<string, string>>;
  readonly speaker: Readonly<Record<string, string>> | null;
  /** As the text has it, where the newsroom has set no entry, and in which language. */
  readonly named: { readonly text: string; readonly language: string } | null;
}

/** What is being checked and the public is told of, newest first; at most so many. */
export async function listBeingChecked(limit: number): Promise<BeingChecked[]> {
  const notes = await database().beingCheckedNote.findMany({
    where: { ending: null },
    include: {
      claim: {
        include: {
          wordings: { orderBy: [{ wordedAt: "asc" }, { id: "asc" }] },
          utterances: {
            where: { ...inForce, utterance: standingUtterance },
            orderBy: [{ addedAt: "asc" }, { utteranceId: "asc" }],
            take: 1,
            include: {
              utterance: {
                include: {
                  revision: { include: { article: true } },
                  speakers: {
                    orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
                    take: 1,
                    include: { speaker: { include: entryParts } },
                  },
                },
              },
            },
          },
        },
      },
    },
    orderBy: [{ shownAt: "desc" }, { id: "desc" }],
    take: limit,
  });
  const withheld = await findWithheldNames(database());
  const held = await heldAmong(notes.map(({ claimId }) => claimId));
  return notes
    .filter(({ claimId }) => !held.has(claimId))
    .map(({ claim }) => {
      const utterance = claim.utterances[0]?.utterance;
      const speaker = utterance?.speakers[0]?.speaker;
      const { language = "" } = utterance?.revision.article ?? {};
      const text = utterance?.speakerName;
      return {
        claimId: claim.id,
        wording: Object.fromEntries(
          claim.wordings.map((row) => [row.language, maskNames(row.text, withheld)]),
        ),
        speaker: speaker ? publicNamesOf(speaker, withheld) : null,
        // A name in a text may be of somebody whose name is withheld.
        named: text && maskNames(text, withheld) === text ? { text, language } : null,
      };
    });
}

/** Those of these claims that are held: the public is told nothing of them. */
async function heldAmong(claimIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT asked.id FROM unnest(${claimIds}::text[]) AS asked(id)
    WHERE EXISTS (SELECT 1 FROM holds_on_claim(asked.id))`;
  return new Set(rows.map(({ id }) => id));
}
