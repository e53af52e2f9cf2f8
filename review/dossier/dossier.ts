import type {
  ClaimKind,
  OwnerKind,
  ReplyChannel,
  SourceKind,
  SpeakerKind,
  Stance,
  UtteranceKind,
} from "@/prisma/generated/client";
import type { RichText } from "../verdict/document";

/** A text by language tag: {"ar": "…", "en": "…"}. */
export type ByLanguage<T = string> = Readonly<Record<string, T>>;

/** A step of a scale as it is defined at this moment. */
export interface RecordedRating {
  readonly key: string;
  readonly version: number;
  /** 1 to 5 on the numbered scale; null: not on the line. */
  readonly number: number | null;
  readonly texts: ByLanguage<{ readonly name: string; readonly meaning: string }>;
}

export interface RecordedSpeaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  readonly names: ByLanguage;
  readonly wikidataId: string | null;
}

/** One place in one text where the claim was made. */
export interface RecordedUtterance {
  readonly id: string;
  readonly kind: UtteranceKind;
  /** Language of the words (BCP 47). */
  readonly language: string;
  readonly quotes: readonly string[];
  readonly statement: string;
  readonly speaker: RecordedSpeaker | null;
  /** The speaker as the text names them; null where it names nobody. */
  readonly speakerName: string | null;
  readonly via: string | null;
  /** EDTF level 0: 2025, 2025-02 or 2025-02-12. */
  readonly saidOn: string | null;
  readonly occasion: string | null;
  /** Transcript or recording. */
  readonly address: string | null;
  /** Where in the recording: "1:02:30" or "2:30". */
  readonly timeCode: string | null;
  /** The exact words in other languages, and who put them so; never in place of the words. */
  readonly translations: ByLanguage<{ readonly text: string; readonly translator: string }>;
  /** The passage it stands in; offsets of the statement and quotes are UTF-16 within `passage`. */
  readonly context: {
    readonly passage: string;
    readonly statement: { readonly start: number; readonly end: number };
    readonly quotes: readonly { readonly start: number; readonly end: number }[];
  };
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly outlet: RecordedSpeaker | null;
    readonly address: string | null;
    readonly publishedOn: string | null;
    /** SHA-256 of the revision's text as received. */
    readonly textHash: string;
  };
}

export interface RecordedEvidence {
  readonly id: string;
  readonly stance: Stance;
  readonly excerpt: string;
  /** Language of the excerpt and of the source's title. */
  readonly language: string;
  /** ISO day on which the source was read. */
  readonly seenOn: string;
  /** Why it counts. */
  readonly relevance: string | null;
  /** Of a confidential source there is its kind alone: its title is empty. */
  readonly source: {
    readonly kind: SourceKind;
    readonly title: string;
    readonly publisher: string | null;
    readonly author: string | null;
    readonly address: string | null;
    readonly publishedOn: string | null;
    readonly isPrimary: boolean;
    /** The newsroom knows who it is and does not say. */
    readonly isConfidential: boolean;
    /** The state or party that owns or runs it; null: none, or not known. */
    readonly owner: { readonly kind: OwnerKind; readonly name: string | null } | null;
    /** What it stands to gain. */
    readonly interest: string | null;
    /** SHA-256 of the picture that the newsroom keeps of it. */
    readonly picture: string | null;
  };
}

/** Finding and reasoning in one language. */
export interface RecordedText {
  readonly finding: string;
  /** Plain text: the document's projection where there is one. */
  readonly reasoning: string;
  /** Null in older verdicts, and where a lawful removal masked the reasoning. */
  readonly document: RichText | null;
}

/** Somebody was asked what they say to it. */
export interface RecordedReply {
  readonly id: string;
  /** How they were asked. */
  readonly kind: ReplyChannel;
  /** Who was asked, by language. */
  readonly asked: ByLanguage;
  /** ISO days in the newsroom's time zone; the answer was due by the end of the second. */
  readonly askedOn: string;
  readonly dueOn: string;
  readonly answer: {
    readonly text: string;
    /** Language of the answer (BCP 47). */
    readonly language: string;
    readonly answeredOn: string;
  } | null;
}

/** The right of reply: who was asked, or why nobody was. Both empty: nothing is recorded yet. */
export interface RightOfReply {
  readonly requests: readonly RecordedReply[];
  readonly notAsked: { readonly reason: string; readonly language: string } | null;
}

/**
 * Everything that an approval is about and a publication shows. Its canonical form (RFC 8785) is
 * hashed to the digest that a proposal pins, an editor approves and a publication requires, so a
 * field can be added with a new `version`, never changed. `readDossier` reads every version.
 */
export interface Dossier {
  /** Under which it was sealed: what an earlier one did not know is null or empty in it. */
  readonly version: 1 | 2;
  readonly claimId: string;
  /** Language in which the verdict was first written: only that page carries ClaimReview. */
  readonly language: string;
  readonly wording: ByLanguage;
  readonly claimKind: ClaimKind;
  /** ISO day: when a prediction or promise is looked at again. */
  readonly lookAgainOn: string | null;
  readonly utterances: readonly RecordedUtterance[];
  readonly attribution: RecordedRating;
  readonly content: RecordedRating;
  readonly texts: ByLanguage<RecordedText>;
  /** Where evidence to the contrary was looked for, if none is cited. */
  readonly counterSearch: string | null;
  /** In the order of their weight: the first is cited as [1]. Version 1: as they were cited. */
  readonly evidence: readonly RecordedEvidence[];
  readonly rightOfReply: RightOfReply;
}
