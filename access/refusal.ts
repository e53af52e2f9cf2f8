/**
 * Every way in which the workbench says no, with what the message needs. A closed set:
 * `language/messages` holds a sentence for each, `app` maps each to an HTTP status.
 */
export interface Refusals {
  "not-signed-in": Record<string, never>;
  "not-allowed": { act: string };
  "fresh-sign-in-needed": Record<string, never>;
  "wrong-credentials": Record<string, never>;
  "too-many-tries": { seconds: number };
  "link-spent": Record<string, never>;
  "address-in-use": Record<string, never>;
  "last-administrator": Record<string, never>;
  "not-found": { what: string };
  /** By field name, the key of the sentence that says what is wrong. */
  "invalid-input": { fields: Readonly<Record<string, string>> };
  "own-work": Record<string, never>;
  /** Both states, so that both can be shown: canonical dossiers, by digest. */
  "dossier-changed": { seen: string; current: string };
  /** Somebody saved a version meanwhile: both texts are shown, the person's own is kept. */
  "newer-version": {
    version: number;
    author: string;
    texts: Readonly<Record<string, { finding: string; reasoning: string; document: unknown }>>;
  };
  /** What the linter (review/linter) says no to. */
  "linter-errors": { findings: readonly RefusedFinding[] };
  /** Warnings that nobody ticked yet. */
  "warnings-unticked": { findings: readonly RefusedFinding[] };
  /** There is nothing that differs from what is published. */
  "nothing-to-amend": Record<string, never>;
  "evidence-missing": Record<string, never>;
  "wording-missing": { language: string };
  "speaker-missing": Record<string, never>;
  /** A claim that nobody made is none. */
  "last-utterance": Record<string, never>;
  "note-missing": Record<string, never>;
  "proposal-not-in-force": Record<string, never>;
  "not-at-this-stage": { stage: string };
  "kind-binds-rating": { kind: string };
  /** Until when, as an ISO instant. */
  embargoed: { until: string };
  /** What is published would not be taken as a ClaimReview: rules of publication/claim-review. */
  "claim-review-broken": { rules: readonly string[] };
  "nothing-changed": Record<string, never>;
  "step-needed": Record<string, never>;
  "words-not-found": Record<string, never>;
  "same-speaker": Record<string, never>;
  "last-name": Record<string, never>;
  /** Nothing of it is published or removed before the hold is lifted. */
  held: Record<string, never>;
  "name-withheld": Record<string, never>;
  /** A span that is blank or not of the text. */
  "span-outside": Record<string, never>;
  "cuts-a-character": Record<string, never>;
  "quote-outside-statement": Record<string, never>;
  /** The article changed meanwhile: offsets are those of an older revision. */
  "older-revision": Record<string, never>;
  /** Undoing would leave a claim without words. */
  "taken-up-since": Record<string, never>;
  "same-text": Record<string, never>;
  "someone-else-was-faster": Record<string, never>;
}

/** A finding of the linter, with the key that a tick names it by. */
export interface RefusedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly place: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly key: string;
}

export type RefusalCode = keyof Refusals;

/** A broken rule: expected, shown to the person in their language, never logged as a bug. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly details: Refusals[C];

  constructor(
    ...[code, details]: Refusals[C] extends Record<string, never>
      ? [code: C]
      : [code: C, details: Refusals[C]]
  ) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = (details ?? {}) as Refusals[C];
  }
}

/** The refusal's details if it is of this code, else null. */
export function refusalDetails<C extends RefusalCode>(error: unknown, code: C): Refusals[C] | null {
  return error instanceof Refusal && error.code === code ? (error.details as Refusals[C]) : null;
}
