import type {
  ClaimKind,
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

/**
 * Everything that an approval is about and a publication shows. Its canonical form (RFC 8785) is
 * hashed to the digest that a proposal pins, an editor approves and a publication requires, so a
 * field can be added with a new `version`, never changed.
 */
export interface Dossier {
  readonly version: 1;
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
  readonly evidence: readonly RecordedEvidence[];
}
