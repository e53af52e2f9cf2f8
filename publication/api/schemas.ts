import { z } from "zod";
import { languageCodes } from "@/language/languages";

/** A text by language tag (BCP 47): {"ar": "…", "en": "…"}. */
const byLanguage = z.record(z.string(), z.string());
const address = z.url();
const instant = z.iso.datetime();
/** EDTF level 0: a whole or partial date. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const day = z.iso.date();

export const ratingSchema = z
  .object({
    key: z.string(),
    number: z.int().min(1).max(5).nullable().describe("On the numbered scale; null: not on it."),
    name: byLanguage,
    meaning: byLanguage.describe("Its definition on the day of publication."),
  })
  .meta({ id: "Rating", description: "A step of a scale." });

export const namedSpeakerSchema = z
  .object({
    id: z.string().nullable().describe("Null where the newsroom has no entry for the name."),
    kind: z.enum(["person", "body"]).nullable(),
    name: byLanguage,
    sameAs: z.array(address).describe("Wikidata, where it is known."),
  })
  .meta({ id: "NamedSpeaker", description: "Somebody as a record names them." });

export const utteranceSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["direct", "mixed", "indirect", "narration"]),
    language: z.string(),
    statement: z.string().describe("The exact words of the article."),
    quotes: z.array(z.string()).describe("What of them stands between quotation marks."),
    speaker: namedSpeakerSchema.nullable(),
    via: z.string().nullable().describe("By whom second-hand words were handed on."),
    saidOn: partialDate.nullable(),
    occasion: z.string().nullable(),
    recording: address.nullable(),
    article: z.object({
      id: z.string(),
      title: z.string(),
      address: address.nullable(),
      publishedOn: partialDate.nullable(),
      outlet: namedSpeakerSchema.nullable(),
      textHash: z.string().describe("SHA-256 of the text in which it was found."),
    }),
  })
  .meta({ id: "Utterance", description: "One place in one text where the claim was made." });

const sourceSchema = z
  .object({
    number: z.int().describe("The reasoning cites it by this number."),
    stance: z.enum(["supports", "contradicts", "context"]),
    isPrimary: z.boolean(),
    isConfidential: z.boolean().describe("Known to the newsroom and not named."),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    address: address.nullable(),
    publishedOn: z.string().nullable(),
    seenOn: z.string(),
    excerpt: z.string(),
    language: z.string(),
  })
  .meta({ id: "Source", description: "A piece of evidence and where it is from." });

const replySchema = z
  .object({
    asked: byLanguage.describe("Who was asked what they say to it."),
    channel: z.enum(["email", "phone", "letter", "post", "in_person"]),
    askedOn: day,
    dueOn: day.describe("Until the end of which an answer was waited for."),
    answer: z.object({ text: z.string(), language: z.string(), answeredOn: day }).nullable(),
  })
  .meta({ id: "Reply", description: "Somebody was asked, and what they answered." });

const rightOfReplySchema = z
  .object({
    requests: z.array(replySchema),
    notAsked: z
      .object({ reason: z.string(), language: z.string() })
      .nullable()
      .describe("Why nobody was asked."),
  })
  .meta({ id: "RightOfReply", description: "Both empty: the newsroom recorded nothing." });

const changeSchema = z
  .object({
    number: z.int(),
    kind: z.enum([
      "publication",
      "correction",
      "clarification",
      "update",
      "amendment",
      "retraction",
      "removal",
    ]),
    at: instant,
    note: byLanguage.nullable(),
  })
  .meta({ id: "Change", description: "A public act on the verdict." });

const shortFields = {
  id: z.string(),
  self: address,
  pages: z.record(z.enum(languageCodes), address).describe("The page in each language."),
  language: z.string().describe("In which the verdict was first written."),
  claim: byLanguage,
  rating: ratingSchema,
  finding: byLanguage,
  speakers: z.array(namedSpeakerSchema),
  saidOn: partialDate.nullable(),
  publishedAt: instant,
  changedAt: instant,
  isRetracted: z.boolean(),
};

export const verdictShortSchema = z
  .object(shortFields)
  .meta({ id: "VerdictShort", description: "A verdict as a list has it." });

export const verdictSchema = z
  .object({
    ...shortFields,
    claimKind: z.string(),
    attribution: ratingSchema.describe("Did they say it, and so?"),
    reasoning: byLanguage,
    utterances: z.array(utteranceSchema),
    sources: z.array(sourceSchema),
    counterSearch: z.string().nullable(),
    rightOfReply: rightOfReplySchema,
    checkedBy: z.string(),
    approvedBy: z.string(),
    changes: z.array(changeSchema),
    recordHash: z.string().describe("SHA-256 of the canonical record, as the public log has it."),
    logSequence: z.int(),
  })
  .meta({ id: "Verdict", description: "A published verdict, whole." });

export const claimSchema = z
  .object({
    id: z.string(),
    self: address,
    verdict: address,
    claim: byLanguage,
    kind: z.string(),
    language: z.string(),
    saidOn: partialDate.nullable(),
    utterances: z.array(utteranceSchema),
  })
  .meta({ id: "Claim", description: "What was claimed, by whom and where, without the verdict." });

const verdictLink = z
  .object({ id: z.string(), self: address, claim: byLanguage, rating: ratingSchema })
  .meta({ id: "VerdictLink" });

export const articleSchema = z
  .object({
    id: z.string(),
    self: address,
    title: z.string(),
    address: address.nullable(),
    publishedOn: partialDate.nullable(),
    outlet: namedSpeakerSchema.nullable(),
    annotations: address.describe("Its claims at their places, as Web Annotations."),
    verdicts: z.array(verdictLink),
  })
  .meta({ id: "Article", description: "A text in which checked claims stand." });

export const speakerSchema = z
  .object({
    id: z.string(),
    self: address,
    kind: z.enum(["person", "body"]),
    name: byLanguage,
    sameAs: z.array(address),
    verdicts: z.array(verdictLink).describe("A sample of what they said, not a measure of them."),
  })
  .meta({ id: "Speaker", description: "Who said what was checked." });

/** Of lists, which say how many there are and leave them to be asked for. */
const verdictCount = z.int().describe("Verdicts that stand.");

export const articleShortSchema = articleSchema
  .omit({ verdicts: true })
  .extend({ verdictCount })
  .meta({ id: "ArticleShort", description: "An article as a list has it." });

export const speakerShortSchema = speakerSchema
  .omit({ verdicts: true })
  .extend({ verdictCount })
  .meta({ id: "SpeakerShort", description: "A speaker as a list has them." });

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .meta({ id: "Problem", description: "What went wrong (RFC 9457)." });

/** A page of a list: `next` is the address of the one behind it. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), next: address.nullable() });
}

/** What the search answers. */
export const searchSchema = z
  .object({
    nearest: z
      .array(
        z.object({
          likeness: z.number().min(0).max(1).describe("Of the letters, not of the meaning."),
          verdict: verdictShortSchema,
        }),
      )
      .nullable()
      .describe("Already checked? Null where `q` is no sentence, and behind the first page."),
    count: z.int().describe("Verdicts that hold the words, on all pages."),
    items: z.array(verdictShortSchema),
    next: address.nullable(),
  })
  .meta({ id: "SearchAnswer", description: "A page of what was found, the latest first." });

export type ApiRating = z.infer<typeof ratingSchema>;
export type ApiSpeakerName = z.infer<typeof namedSpeakerSchema>;
export type ApiUtterance = z.infer<typeof utteranceSchema>;
export type ApiVerdictShort = z.infer<typeof verdictShortSchema>;
export type ApiVerdict = z.infer<typeof verdictSchema>;
export type ApiClaim = z.infer<typeof claimSchema>;
export type ApiArticle = z.infer<typeof articleSchema>;
export type ApiSpeaker = z.infer<typeof speakerSchema>;
export type ApiArticleShort = z.infer<typeof articleShortSchema>;
export type ApiSpeakerShort = z.infer<typeof speakerShortSchema>;
