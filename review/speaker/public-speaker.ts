import type {
  ByLanguage,
  Dossier,
  RecordedSpeaker,
  RecordedUtterance,
  RightOfReply,
} from "../dossier/dossier";
import { maskNames, maskSpan, type WithheldName } from "./withheld-names";

/** What an utterance's row tells about the places where its speaker is mentioned. */
interface Mentions {
  readonly passage: { readonly start: number };
  readonly spans: readonly {
    readonly role: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * A speaker as the public may read them: where the name is withheld, the label in its place, no
 * Wikidata id, and the withholding's id instead of the entry's, which older records may name.
 */
function toPublicSpeaker(
  speaker: RecordedSpeaker,
  withheld: readonly WithheldName[],
): RecordedSpeaker {
  const own = withheld.find(({ speakerIds }) => speakerIds.includes(speaker.id));
  if (!own) return speaker;
  return { ...speaker, id: own.id, names: own.labels, wikidataId: null };
}

/**
 * An utterance as the public may read it: blocks where a withheld name stands, in its passage,
 * title and occasion, and where its own speaker is mentioned. Offsets stay as they are.
 */
function toPublicUtterance(
  utterance: RecordedUtterance,
  row: Mentions,
  withheld: readonly WithheldName[],
): RecordedUtterance {
  if (withheld.length === 0) return utterance;
  const { speaker, article, context } = utterance;
  const isHidden = withheld.some(({ speakerIds }) => speaker && speakerIds.includes(speaker.id));
  // The context may reach further back than its passage.
  const from = row.passage.start + Math.min(0, firstStart(row) - row.passage.start);
  const mentions = isHidden ? row.spans.filter(({ role }) => role === "MENTION") : [];
  // As the text names them: a name that nobody may have entered.
  const asNamed = isHidden && utterance.speakerName ? [utterance.speakerName] : [];
  const hidden = [...withheld, { id: "", speakerIds: [], labels: {}, names: asNamed }];
  const passage = mentions.reduce(
    (text, { start, end }) =>
      start < from || end > from + text.length ? text : maskSpan(text, start - from, end - from),
    maskNames(context.passage, hidden),
  );
  const cut = ({ start, end }: { start: number; end: number }) => passage.slice(start, end);
  const mask = (text: string | null) => text && maskNames(text, hidden);
  return {
    ...utterance,
    statement: cut(context.statement),
    quotes: context.quotes.map(cut),
    speaker: speaker && toPublicSpeaker(speaker, withheld),
    speakerName: isHidden ? null : mask(utterance.speakerName),
    via: mask(utterance.via),
    occasion: mask(utterance.occasion),
    address: withoutName(utterance.address, hidden),
    translations: maskDeep(utterance.translations, hidden),
    context: { ...context, passage },
    article: {
      ...article,
      title: maskNames(article.title, hidden),
      outlet: article.outlet && toPublicSpeaker(article.outlet, withheld),
      address: withoutName(article.address, hidden),
    },
  };
}

function firstStart({ spans, passage }: Mentions): number {
  const told = spans.filter(({ role }) => role === "STATEMENT" || role === "QUOTE");
  return Math.min(passage.start, ...told.map(({ start }) => start));
}

/** An address that spells the name is left out: nothing in it could be masked and still lead there. */
function withoutName(address: string | null, withheld: readonly WithheldName[]): string | null {
  if (!address) return address;
  const spelt = decode(address).replace(/[-_/+.]+/g, " ");
  return maskNames(spelt, withheld) === spelt ? address : null;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Fields that hold no words of people: ids, closed sets, hashes, dates, addresses. */
const notWords =
  /^(id|key|kind|type|claimKind|claimId|stance|language|picture|textHash)$|(Id|On|At)$/;

/** The same value with blocks where a withheld name stands in any of its texts. */
function maskDeep<T>(value: T, withheld: readonly WithheldName[]): T {
  if (typeof value === "string") return maskNames(value, withheld) as T;
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, withheld)) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [
    key,
    notWords.test(key) ? inner : maskField(key, inner, withheld),
  ]);
  return Object.fromEntries(fields) as T;
}

function maskField(key: string, value: unknown, withheld: readonly WithheldName[]): unknown {
  return key === "address" && typeof value === "string"
    ? withoutName(value, withheld)
    : maskDeep(value, withheld);
}

/**
 * A dossier as the public may read it. `rows`: of its utterances, in their order; without them the
 * mentions that are no names stay.
 */
export function toPublicDossier(
  dossier: Dossier,
  withheld: readonly WithheldName[],
  rows: readonly Mentions[] = [],
): Dossier {
  if (withheld.length === 0) return dossier;
  const { utterances, attribution, content, rightOfReply, ...rest } = dossier;
  return {
    ...maskDeep(rest, withheld),
    texts: toPublicTexts(dossier.texts, withheld),
    ...(rightOfReply && { rightOfReply: toPublicReplies(rightOfReply, withheld) }),
    attribution,
    content,
    utterances: utterances.map((utterance, at) =>
      toPublicUtterance(utterance, rows[at] ?? noMentions, withheld),
    ),
  };
}

/** A name may run over several pieces of a document, where none of them is it: the document goes. */
function toPublicTexts(texts: Dossier["texts"], withheld: readonly WithheldName[]) {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const masked = maskDeep(text, withheld);
      const isMasked = masked.reasoning !== text.reasoning;
      return [language, isMasked ? { ...masked, document: null } : masked];
    }),
  );
}

/** Where somebody whose name is withheld was asked, the label says who. */
function toPublicReplies(
  { requests, notAsked }: RightOfReply,
  withheld: readonly WithheldName[],
): RightOfReply {
  const asked = (names: ByLanguage) =>
    withheld.find((one) => Object.values(names).some((name) => maskNames(name, [one]) !== name))
      ?.labels ?? names;
  return {
    requests: requests.map((request) => ({
      ...maskDeep(request, withheld),
      asked: asked(request.asked),
    })),
    notAsked: maskDeep(notAsked, withheld),
  };
}

const noMentions: Mentions = { passage: { start: 0 }, spans: [] };
