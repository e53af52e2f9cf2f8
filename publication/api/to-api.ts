import { languageCodes } from "@/language/languages";
import { verdictAddress } from "../claim-review/site";
import { webAddress } from "../claim-review/web-address";
import {
  isRetracted,
  lastAct,
  type PublishedRecord,
  type RecordedEvidence,
  type RecordedRating,
  type RecordedReply,
  type RecordedSpeaker,
  type RecordedUtterance,
} from "../published-record";
import type { PublishedVerdict } from "../read-published";
import { firstSaidOn } from "../said-by";
import type {
  ApiArticle,
  ApiArticleShort,
  ApiClaim,
  ApiRating,
  ApiSpeaker,
  ApiSpeakerName,
  ApiSpeakerShort,
  ApiUtterance,
  ApiVerdict,
  ApiVerdictShort,
} from "./schemas";

/** The address of one thing in the API. */
function apiAddress(site: string, what: string, id: string): string {
  return `${site}/api/v1/${what}/${encodeURIComponent(id)}`;
}

/** A verdict as lists have it. `site`: the origin at which readers reach it. */
export function toShort(record: PublishedRecord, site: string): ApiVerdictShort {
  const { claimId, language, wording, content, texts, utterances } = record;
  const speakers = utterances.map((each) => speakerOf(each)).filter((each) => each !== null);
  return {
    id: claimId,
    self: apiAddress(site, "verdicts", claimId),
    pages: Object.fromEntries(
      languageCodes.map((code) => [code, verdictAddress(site, code, claimId)]),
    ) as ApiVerdictShort["pages"],
    language,
    claim: wording,
    rating: toRating(content),
    finding: mapValues(texts, ({ finding }) => finding),
    speakers: [...new Map(speakers.map((each) => [JSON.stringify(each), each])).values()],
    saidOn: firstSaidOn(record),
    publishedAt: record.history[0]?.at ?? lastAct(record).at,
    changedAt: lastAct(record).at,
    isRetracted: isRetracted(record),
  };
}

/** A verdict, whole. */
export function toVerdict(verdict: PublishedVerdict, site: string): ApiVerdict {
  const { record, recordHash, logSequence } = verdict;
  return {
    ...toShort(record, site),
    claimKind: record.claimKind.toLowerCase(),
    attribution: toRating(record.attribution),
    reasoning: mapValues(record.texts, ({ reasoning }) => reasoning),
    utterances: record.utterances.map(toUtterance),
    sources: record.evidence.map(toSource),
    counterSearch: record.counterSearch,
    rightOfReply: {
      requests: record.rightOfReply.requests.map(toReply),
      notAsked: record.rightOfReply.notAsked,
    },
    checkedBy: record.checkedBy,
    approvedBy: record.approvedBy,
    changes: record.history.map(({ number, kind, at, note }) => ({
      number,
      kind: kind.toLowerCase() as ApiVerdict["changes"][number]["kind"],
      at,
      note,
    })),
    recordHash,
    logSequence,
  };
}

/** What was claimed, without what the newsroom found. */
export function toClaim(record: PublishedRecord, site: string): ApiClaim {
  const { claimId, wording, claimKind, language, utterances } = record;
  return {
    id: claimId,
    self: apiAddress(site, "claims", claimId),
    verdict: apiAddress(site, "verdicts", claimId),
    claim: wording,
    kind: claimKind.toLowerCase(),
    language,
    saidOn: firstSaidOn(record),
    utterances: utterances.map(toUtterance),
  };
}

/** An article as lists have it, by a record that names it; null where it does not. */
export function toArticleShort(
  id: string,
  { record, count }: { record: PublishedRecord; count: number },
  site: string,
): ApiArticleShort | null {
  const article = toArticle(id, [record], site);
  if (!article) return null;
  const { verdicts: _, ...facts } = article;
  return { ...facts, verdictCount: count };
}

/** A speaker as lists have them, likewise. */
export function toSpeakerShort(
  id: string,
  { record, count }: { record: PublishedRecord; count: number },
  site: string,
): ApiSpeakerShort | null {
  const speaker = toSpeaker(id, [record], site);
  if (!speaker) return null;
  const { verdicts: _, ...facts } = speaker;
  return { ...facts, verdictCount: count };
}

/** An article by the records that name it, newest first; null where none does. */
export function toArticle(
  id: string,
  records: readonly PublishedRecord[],
  site: string,
): ApiArticle | null {
  const naming = records.filter(({ utterances }) =>
    utterances.some(({ article }) => article.id === id),
  );
  const article = naming[0]?.utterances.find((each) => each.article.id === id)?.article;
  if (!article) return null;
  return {
    id,
    self: apiAddress(site, "articles", id),
    title: article.title,
    address: webAddress(article.address),
    publishedOn: article.publishedOn,
    outlet: article.outlet && toName(article.outlet),
    annotations: `${site}/exports/annotations/${id}.json`,
    verdicts: naming.map((record) => toLink(record, site)),
  };
}

/** Somebody by the records in which they are the speaker, newest first; null where there is none. */
export function toSpeaker(
  id: string,
  records: readonly PublishedRecord[],
  site: string,
): ApiSpeaker | null {
  const naming = records.filter(({ utterances }) =>
    utterances.some(({ speaker }) => speaker?.id === id),
  );
  const speaker = naming[0]?.utterances.find((each) => each.speaker?.id === id)?.speaker;
  if (!speaker) return null;
  const { kind, name, sameAs } = toName(speaker);
  const verdicts = naming.map((record) => toLink(record, site));
  return { id, self: apiAddress(site, "speakers", id), kind, name, sameAs, verdicts };
}

function toLink(record: PublishedRecord, site: string): ApiArticle["verdicts"][number] {
  const { id, self, claim, rating } = toShort(record, site);
  return { id, self, claim, rating };
}

function toRating({ key, number, texts }: RecordedRating): ApiRating {
  const name = mapValues(texts, (text) => text.name);
  return { key, number, name, meaning: mapValues(texts, (text) => text.meaning) };
}

function toName(speaker: RecordedSpeaker) {
  const { id, kind, names, wikidataId } = speaker;
  return {
    id,
    kind: kind === "PERSON" ? ("person" as const) : ("body" as const),
    name: names,
    sameAs: /^Q\d+$/.test(wikidataId ?? "")
      ? [`https://www.wikidata.org/entity/${wikidataId}`]
      : [],
  };
}

function speakerOf({ speaker, speakerName, language }: RecordedUtterance): ApiSpeakerName | null {
  if (speaker) return toName(speaker);
  return speakerName
    ? { id: null, kind: null, name: { [language]: speakerName }, sameAs: [] }
    : null;
}

function toUtterance(utterance: RecordedUtterance): ApiUtterance {
  const { article } = utterance;
  return {
    id: utterance.id,
    kind: utterance.kind.toLowerCase() as ApiUtterance["kind"],
    language: utterance.language,
    statement: utterance.statement,
    quotes: [...utterance.quotes],
    speaker: speakerOf(utterance),
    via: utterance.via,
    saidOn: utterance.saidOn,
    occasion: utterance.occasion,
    recording: webAddress(utterance.address),
    article: {
      id: article.id,
      title: article.title,
      address: webAddress(article.address),
      publishedOn: article.publishedOn,
      outlet: article.outlet && toName(article.outlet),
      textHash: article.textHash,
    },
  };
}

function toSource(evidence: RecordedEvidence, index: number): ApiVerdict["sources"][number] {
  const { source, stance, seenOn, excerpt, language } = evidence;
  return {
    number: index + 1,
    stance: stance.toLowerCase() as ApiVerdict["sources"][number]["stance"],
    isPrimary: source.isPrimary,
    isConfidential: source.isConfidential,
    title: source.title || null,
    publisher: source.publisher,
    address: webAddress(source.address),
    publishedOn: source.publishedOn,
    seenOn,
    excerpt,
    language,
  };
}

function toReply({ asked, kind, askedOn, dueOn, answer }: RecordedReply): ApiReply {
  return { asked, channel: kind.toLowerCase() as ApiReply["channel"], askedOn, dueOn, answer };
}

type ApiReply = ApiVerdict["rightOfReply"]["requests"][number];

function mapValues<T, U>(values: Readonly<Record<string, T>>, map: (value: T) => U) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
