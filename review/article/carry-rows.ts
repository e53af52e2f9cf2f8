import type { Actor } from "@/access/actor";
import type { Transaction } from "@/prisma/client";
import { raiseFlag } from "../queue/flag";
import { carryWords } from "../utterance/carry-words";
import { linkClaims } from "../utterance/edit-utterances";
import { addHandUtterances, editedParts, type HandUtterance } from "../utterance/hand-utterance";
import { liveUtterance } from "../utterance/standing";
import type { CarriedUtterance, Fate } from "./carry-over";
import type { LockedRevision } from "./lock-article";

/** An utterance of the older revision with all that goes with it into the newer one. */
type CarriedRow = Awaited<ReturnType<typeof readCarried>>[number];

/** A fate as it was written down. */
interface WrittenFate extends Omit<Fate, "old"> {
  readonly old: CarriedRow;
  readonly newUtteranceId: string | null;
}

/** The utterances of a revision, those that edits replaced too. */
export async function readCarried(tx: Transaction, revisionId: string) {
  const rows = await tx.utterance.findMany({
    where: { revisionId },
    include: { ...editedParts, making: { include: { edit: { include: { undoing: true } } } } },
    orderBy: { position: "asc" },
  });
  const live = await tx.utterance.findMany({
    where: { revisionId, ...liveUtterance },
    select: { id: true },
  });
  const liveIds = new Set(live.map(({ id }) => id));
  // What an undone edit made never was.
  return rows
    .filter(({ making }) => !making?.edit.undoing)
    .map((row) => ({
      ...row,
      isReplaced: !liveIds.has(row.id),
      isByHand: row.making !== null || row.kind === "NARRATION",
    })) satisfies CarriedUtterance[];
}

/**
 * Writes what became of each: the carry-over, the utterances that have to be made as the old ones were,
 * and what people had said of the old ones, which holds of the new ones too.
 */
export async function carryRows(
  tx: Transaction,
  actor: Actor,
  newer: LockedRevision,
  fates: readonly Fate[],
): Promise<WrittenFate[]> {
  const found = await tx.utteranceSpan.findMany({
    where: { role: "STATEMENT", utterance: { revisionId: newer.id } },
    select: { utteranceId: true, start: true, end: true },
  });
  const ids = new Map(found.map((span) => [`${span.start}-${span.end}`, span.utteranceId]));
  const isToBeMade = (fate: Fate) => fate.place !== null && fate.found === null;
  const toBeMade = fates.filter(isToBeMade).map((fate) => toMade(fate, newer.text));
  const made = await addHandUtterances(tx, actor, newer, toBeMade);
  const written = fates.map((fate) => {
    const { place } = fate;
    const standing = place && ids.get(`${place.statement.start}-${place.statement.end}`);
    const newUtteranceId = isToBeMade(fate) ? (made.shift() ?? null) : (standing ?? null);
    return { ...fate, old: fate.old as CarriedRow, newUtteranceId };
  });
  await tx.carryOver.createMany({
    data: written.map(({ old, outcome, newUtteranceId }) => {
      return { oldUtteranceId: old.id, revisionId: newer.id, outcome, newUtteranceId };
    }),
  });
  await carryWords(
    tx,
    written.flatMap(({ old, found, outcome, newUtteranceId: utteranceId }) =>
      found !== null && utteranceId
        ? [{ old, utteranceId, isSameWords: outcome !== "CHANGED", withSpeaker: true }]
        : [],
    ),
  );
  return written;
}

const flagReasons = { CHANGED: "ARTICLE_CHANGED", GONE: "ARTICLE_GONE" } as const;

/** Claims follow to the same words; those whose words changed or are gone are flagged. */
export async function followClaims(
  tx: Transaction,
  actor: Actor,
  fates: readonly WrittenFate[],
): Promise<void> {
  const claimIds = fates.flatMap(({ old }) => old.claims.map(({ claimId }) => claimId));
  for (const claimId of [...new Set(claimIds)].sort()) {
    await tx.$executeRaw`SELECT lock_claim(${claimId})`;
  }
  for (const { old, outcome, newUtteranceId } of fates) {
    const followers = old.claims.map(({ claimId }) => claimId);
    if (followers.length === 0) continue;
    if (outcome === "CHANGED" || outcome === "GONE") {
      const reason = flagReasons[outcome];
      for (const claimId of followers) await raiseFlag(tx, { claimId, reason });
    } else if (newUtteranceId) await linkClaims(tx, actor, followers, newUtteranceId);
  }
}

/** The same utterance in its new place, with the kind that its quotes there allow. */
function toMade({ old, outcome, place }: Fate, text: string): HandUtterance {
  const row = old as CarriedRow;
  if (!place) throw new Error("what is gone is not made");
  const { statement, quotes, mention } = place;
  const fills = quotes[0]?.start === statement.start && quotes.at(-1)?.end === statement.end;
  const quoted = fills ? "DIRECT" : "MIXED";
  const isPlain = row.kind === "INDIRECT" || row.kind === "NARRATION";
  const kind = isPlain ? row.kind : quotes.length > 0 ? quoted : "INDIRECT";
  return {
    ...{ kind, statement, quotes: isPlain ? [] : quotes, mention },
    ...{ speakerName: row.speakerName, speakerId: null, keepsSpeaker: true },
    of: {
      ...row,
      // Its reasons are told with places in the older text.
      ...{ explanation: null, worthReasons: null, claimKind: null, worth: null },
      spans: outcome === "CHANGED" ? [] : spansAt(row, statement.start, text),
    },
  };
}

/** The spans of an utterance whose statement begins there now, as far as their words stand there too. */
function spansAt({ spans }: CarriedRow, begins: number, text: string): CarriedRow["spans"] {
  const by = begins - (spans.find(({ role }) => role === "STATEMENT")?.start ?? begins);
  return spans
    .map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
    .filter(({ start, end, exact }) => start >= 0 && text.slice(start, end) === exact);
}
