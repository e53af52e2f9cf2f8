import { isolated, withHiddenCharactersShown, withoutHiddenCharacters } from "@/language/bidi";
import { textIn } from "@/language/by-language";
import { partialDateInWords } from "@/language/dates";
import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import { verdictAddress } from "../../claim-review/site";
import {
  isRetracted,
  lastAct,
  type PublishedRecord,
  type RecordedAct,
} from "../../published-record";
import { firstSaidOn } from "../../said-by";
import { namesOf } from "../said-by";
import type { FeedEntry, FeedText } from "./feed";

/** A verdict as an entry of a feed; null for a retracted one, which has left every feed. */
export function verdictEntry(
  record: PublishedRecord,
  { language, address, topics }: { language: Language; address: string; topics: readonly string[] },
): FeedEntry | null {
  if (isRetracted(record)) return null;
  const t = translatorOf(language, "public");
  const link = verdictAddress(address, language, record.claimId);
  const rating = ratingOf(record, language);
  const saidOn = firstSaidOn(record);
  const speakers = namesOf(record, language);
  const words = translatorOf(language, "exchange");
  const who =
    speakers.length > 0
      ? speakers.map(isolated).join(words("feeds.comma"))
      : t("verdict.unnamedSpeaker");
  const finding = textIn(record.texts, language, record.language);
  return {
    id: link,
    link,
    title: titleOf(record, language, rating),
    paragraphs: [
      ...(finding ? [plain({ text: finding.text.finding, language: finding.language })] : []),
      {
        text: saidOn
          ? words("feeds.saidOn", { who, date: partialDateInWords(saidOn, language) })
          : who,
        language,
      },
    ],
    published: record.history[0]?.at ?? lastAct(record).at,
    updated: lastAct(record).at,
    categories: [rating, ...topics],
  };
}

/** Acts that readers of a verdict want to know of; a lawful removal is told on its page alone. */
const told = new Set<RecordedAct["kind"]>([
  "CORRECTION",
  "CLARIFICATION",
  "UPDATE",
  "AMENDMENT",
  "RETRACTION",
]);

/** What was changed in a record since it was published, newest first: an entry for each act. */
export function changeEntries(
  record: PublishedRecord,
  { language, address }: { language: Language; address: string },
): FeedEntry[] {
  const t = translatorOf(language, "public");
  const page = verdictAddress(address, language, record.claimId);
  return record.history
    .filter(({ kind }) => told.has(kind))
    .map((act) => {
      const kind = t(`changes.kinds.${act.kind}`);
      const note = textIn(act.note, language, record.language);
      return {
        id: `${page}#change-${act.number}`,
        link: `${page}#changes`,
        title: titleOf(record, language, kind),
        paragraphs: note ? [plain(note)] : [],
        published: act.at,
        updated: act.at,
        categories: [kind],
      };
    })
    .reverse();
}

/** "False: the claim". The claim may be in another language than the word before it. */
function titleOf(record: PublishedRecord, language: Language, word: string): string {
  const found = textIn(record.wording, language, record.language);
  const text = withoutHiddenCharacters(found?.text ?? "");
  const claim = found?.language === language ? text : isolated(text);
  return translatorOf(language, "public")("verdict.documentTitle", { rating: word, claim });
}

function ratingOf({ content }: PublishedRecord, language: Language): string {
  return textIn(content.texts, language)?.text.name ?? content.key;
}

function plain({ text, language }: FeedText): FeedText {
  return { text: withHiddenCharactersShown(text), language };
}
