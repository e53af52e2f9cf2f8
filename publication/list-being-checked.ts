import { database } from "@/prisma/client";

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
            orderBy: [{ addedAt: "asc" }, { utteranceId: "asc" }],
            take: 1,
            include: {
              utterance: {
                include: {
                  revision: { include: { article: true } },
                  speakers: {
                    orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
                    take: 1,
                    include: {
                      speaker: {
                        include: {
                          names: {
                            where: { preferred: true },
                            orderBy: [{ addedAt: "asc" }, { id: "asc" }],
                          },
                        },
                      },
                    },
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
  return notes.map(({ claim }) => {
    const utterance = claim.utterances[0]?.utterance;
    const speaker = utterance?.speakers[0]?.speaker;
    const { language = "" } = utterance?.revision.article ?? {};
    return {
      claimId: claim.id,
      wording: Object.fromEntries(claim.wordings.map((row) => [row.language, row.text])),
      speaker: speaker
        ? Object.fromEntries(speaker.names.map((row) => [row.language, row.name]))
        : null,
      named: utterance?.speakerName ? { text: utterance.speakerName, language } : null,
    };
  });
}
