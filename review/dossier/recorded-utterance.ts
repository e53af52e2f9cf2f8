import type { Prisma } from "@/prisma/generated/client";
import { addressAt, findTimeCodes, isRecorded, timeAt, timeInDigits } from "../article/time-codes";
import { latestByLanguage } from "../latest";
import { entryOf, entryParts, shownNames } from "../speaker/entry";
import type { RecordedSpeaker, RecordedUtterance } from "./dossier";

/** What a recorded utterance is made of. */
export const utteranceParts = {
  spans: { orderBy: [{ role: "asc" }, { ordinal: "asc" }] },
  passage: true,
  speakers: {
    include: { speaker: { include: entryParts } },
    orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
    take: 1,
  },
  translations: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
  appearances: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
  revision: { include: { article: { include: { outlet: { include: entryParts } } } } },
} as const satisfies Prisma.UtteranceInclude;

type Row = Prisma.UtteranceGetPayload<{ include: typeof utteranceParts }>;

/** An utterance with its words, speaker, appearance and context, as the rows are now. */
export function toRecordedUtterance(row: Row): RecordedUtterance {
  const { passage, revision } = row;
  const { article } = revision;
  const statement = row.spans.find((span) => span.role === "STATEMENT");
  if (!statement) throw new Error(`utterance ${row.id} has no statement`);
  const quotes = row.spans.filter((span) => span.role === "QUOTE");
  // A quote that runs over paragraphs reaches past its passage: the context then reaches as far.
  const from = Math.min(passage.start, statement.start, ...quotes.map((quote) => quote.start));
  const to = Math.max(passage.end, statement.end, ...quotes.map((quote) => quote.end));
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: start - from,
    end: end - from,
  });
  const appearance = row.appearances[0];
  const speaker = row.speakers[0]?.speaker;
  const seconds = isRecorded(article.kind)
    ? timeAt(findTimeCodes(revision.text), statement.start)
    : null;
  return {
    id: row.id,
    kind: row.kind,
    language: article.language,
    quotes: quotes.map((quote) => quote.exact),
    statement: statement.exact,
    speaker: speaker ? toRecordedSpeaker(speaker) : null,
    speakerName: row.speakerName,
    via: row.viaName,
    saidOn: appearance?.saidOn ?? null,
    occasion: appearance?.occasion ?? null,
    address: appearance?.address ?? recordingAt(article.recordingAddress, seconds),
    timeCode: appearance?.timeCode ?? (seconds === null ? null : timeInDigits(seconds)),
    translations: latestByLanguage(row.translations, ({ text, translator }) => ({
      text,
      translator,
    })),
    context: {
      passage: revision.text.slice(from, to),
      statement: within(statement),
      quotes: quotes.map(within),
    },
    article: {
      id: article.id,
      title: revision.title,
      outlet: article.outlet && toRecordedSpeaker(article.outlet),
      address: article.address,
      publishedOn: article.publishedOn,
      textHash: revision.textHash,
    },
  };
}

/** The recording, at the time at which it is said where its address allows. */
function recordingAt(address: string | null, seconds: number | null): string | null {
  return address && seconds !== null ? addressAt(address, seconds) : address;
}

/** A speaker as the entry they stand under is called now. */
function toRecordedSpeaker(
  row: Prisma.SpeakerGetPayload<{ include: typeof entryParts }>,
): RecordedSpeaker {
  const entry = entryOf(row);
  const [description] = entry.descriptions;
  return {
    id: entry.id,
    kind: entry.kind,
    names: shownNames(entry.names),
    wikidataId: description ? description.wikidataId : entry.wikidataId,
  };
}
