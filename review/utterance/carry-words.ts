import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";

/** What people said of an utterance, beside where it stands. */
export const saidParts = {
  speakers: { orderBy: [{ assignedAt: "desc" }, { id: "desc" }], take: 1 },
  appearances: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
  translations: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.UtteranceInclude;

type Said = Prisma.UtteranceGetPayload<{ include: typeof saidParts }>;

/** From one utterance to the one that takes its place. */
export interface Succession {
  readonly old: Said;
  readonly utteranceId: string;
  /** The words are the same, so that their translations are theirs too. */
  readonly isSameWords: boolean;
  /** Whether the speaker's entry goes along; else somebody chose another. */
  readonly withSpeaker: boolean;
}

/** What people had said of utterances holds of those that take their place, in the same people's names. */
export async function carryWords(tx: Transaction, list: readonly Succession[]): Promise<void> {
  await tx.speakerAssignment.createMany({
    data: list
      .filter(({ withSpeaker }) => withSpeaker)
      .flatMap(({ old, utteranceId }) =>
        old.speakers.map(({ speakerId, assignedBy }) => ({ utteranceId, speakerId, assignedBy })),
      ),
  });
  await tx.appearance.createMany({
    data: list.flatMap(({ old, utteranceId }) =>
      old.appearances.map(({ saidOn, occasion, address, timeCode, recordedBy }) => {
        return { utteranceId, saidOn, occasion, address, timeCode, recordedBy };
      }),
    ),
  });
  await tx.utteranceTranslation.createMany({
    data: list
      .filter(({ isSameWords }) => isSameWords)
      .flatMap(({ old, utteranceId }) =>
        old.translations.map(({ language, text, translator, addedBy }) => {
          return { utteranceId, language, text, translator, addedBy };
        }),
      ),
  });
}
