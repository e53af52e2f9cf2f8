import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { Prisma, type SpanRole } from "@/prisma/generated/client";
import type { LockedRevision } from "../article/lock-article";
import { inForce } from "../in-force";
import { carryWords, saidParts } from "./carry-words";
import type { Shape } from "./shape";
import type { Span } from "./whole-characters";

/** What an edit reads of the utterances it replaces. */
export const editedParts = {
  spans: { orderBy: [{ role: "asc" }, { ordinal: "asc" }] },
  ...saidParts,
  claims: { where: inForce, orderBy: { claimId: "asc" } },
} as const satisfies Prisma.UtteranceInclude;

export type EditedUtterance = Prisma.UtteranceGetPayload<{ include: typeof editedParts }>;

/** An utterance that is to be made; what is not drawn comes from the one it is made of, if any. */
export interface HandUtterance extends Shape {
  readonly speakerName: string | null;
  /** The words that name the speaker. */
  readonly mention: Span | null;
  /** The entry that a person chose; null: nobody yet. */
  readonly speakerId: string | null;
  /** The entry is that of the one it comes from, as somebody chose it then. */
  readonly keepsSpeaker?: boolean;
  /** The one it comes from: the reporting word, the explanation and the appearance are taken over. */
  readonly of: EditedUtterance | null;
}

/** Makes the rows of utterances after the revision's last ones; answers their ids, in order. */
export async function addHandUtterances(
  tx: Transaction,
  actor: Actor,
  revision: LockedRevision,
  list: readonly HandUtterance[],
): Promise<string[]> {
  const { _max } = await tx.utterance.aggregate({
    where: { revisionId: revision.id },
    _max: { position: true },
  });
  const next = (_max.position ?? -1) + 1;
  const rows = list.map((made, place) => ({ id: randomUUID(), position: next + place, made }));
  await tx.utterance.createMany({
    data: rows.map(({ id, position, made }) => ({
      id,
      position,
      revisionId: revision.id,
      passageId: passageAt(revision, made.statement.start),
      kind: made.kind,
      speakerName: made.speakerName,
      viaName: made.of?.viaName ?? null,
      ...takenOver(made),
    })),
  });
  await tx.utteranceSpan.createMany({
    data: rows.flatMap(({ id, made }) => toSpanRows(revision.text, id, made)),
  });
  await tx.speakerAssignment.createMany({
    data: rows.flatMap(({ id, made: { speakerId } }) =>
      speakerId ? [{ utteranceId: id, speakerId, assignedBy: actor.personId }] : [],
    ),
  });
  await carryWords(
    tx,
    rows.flatMap(({ id: utteranceId, made }) => {
      const { of: old, keepsSpeaker: withSpeaker = false } = made;
      return old ? [{ old, utteranceId, isSameWords: isSame(made), withSpeaker }] : [];
    }),
  );
  return rows.map(({ id }) => id);
}

/** The splitter's reasons stay to be read; its assessment only as long as the words are the same. */
function takenOver(made: HandUtterance) {
  const json = (value: Prisma.JsonValue | undefined) => (value ?? Prisma.DbNull) as object;
  const kept = isSame(made) ? made.of : null;
  return {
    explanation: json(made.of?.explanation),
    claimKind: kept?.claimKind ?? null,
    worth: kept?.worth ?? null,
    worthReasons: json(kept?.worthReasons),
  };
}

/** Whether it stands where the one stood that it comes from. */
function isSame({ of, statement }: HandUtterance): boolean {
  const old = of?.spans.find(({ role }) => role === "STATEMENT");
  return old?.start === statement.start && old.end === statement.end;
}

function toSpanRows(text: string, utteranceId: string, made: HandUtterance) {
  const old = (role: SpanRole) => (made.of?.spans ?? []).filter((span) => span.role === role);
  // The sentences of a quote stay where the quote still holds them all.
  const sentences = old("SENTENCE").filter(({ start, end }) =>
    made.quotes.some((quote) => quote.start <= start && end <= quote.end),
  );
  const roles: readonly (readonly [SpanRole, readonly Span[]])[] = [
    ["STATEMENT", [made.statement]],
    ["QUOTE", made.quotes],
    ["MENTION", made.mention ? [made.mention] : []],
    ["CUE", old("CUE")],
    ["SENTENCE", sentences.length > 1 ? sentences : []],
  ];
  return roles.flatMap(([role, spans]) =>
    spans.map(({ start, end }, ordinal) => {
      return { utteranceId, role, ordinal, start, end, exact: text.slice(start, end) };
    }),
  );
}

/** The passage that holds the offset, or the last one before it. */
function passageAt({ passages }: LockedRevision, offset: number): string {
  const found = passages.findLast(({ start }) => start <= offset) ?? passages[0];
  if (!found) throw new Error("the revision has no passages");
  return found.id;
}
