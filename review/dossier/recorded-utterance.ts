import type { Prisma } from "@/prisma/generated/client";
import { latestByLanguage } from "../latest";
import type { RecordedSpeaker, RecordedUtterance } from "./dossier";

/** What a recorded speaker is made of. */
export const speakerParts = {
  names: { where: { preferred: true }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.SpeakerInclude;

/** What a recorded utterance is made of. */
export const utteranceParts = {
  spans: { orderBy: [{ role: "asc" }, { ordinal: "asc" }] },
  passage: true,
  speakers: {
    include: { speaker: { include: speakerParts } },
    orderBy: [{ assignedAt: "desc" }, { id: "desc" }],
    take: 1,
  },
  translations: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
  appearances: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }], take: 1 },
  revision: { include: { article: { include: { outlet: { include: speakerParts } } } } },
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
    address: appearance?.address ?? null,
    timeCode: appearance?.timeCode ?? null,
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

function toRecordedSpeaker(
  row: Prisma.SpeakerGetPayload<{ include: typeof speakerParts }>,
): RecordedSpeaker {
  return {
    id: row.id,
    kind: row.kind,
    names: latestByLanguage(row.names, (name) => name.name),
    wikidataId: row.wikidataId,
  };
}
