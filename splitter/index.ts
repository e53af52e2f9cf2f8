/** The splitter's one door: article text in, reported utterances with offsets out. Imports nothing outside. */
export {
  fromTextQuoteSelector,
  type TextQuoteSelector,
  toTextQuoteSelector,
  toTextQuoteSelectors,
} from "./quote-selectors";
export type {
  Anchored,
  Changed,
  DifferencePiece,
  Gone,
  Moved,
  Reanchored,
  Same,
} from "./reanchor/outcome";
export { reanchor } from "./reanchor/reanchor";
export {
  fromTextPositionSelector,
  type TextPositionSelector,
  toTextPositionSelector,
  toTextPositionSelectors,
} from "./selectors";
export { splitArticle } from "./split-article";
export type {
  Assessment,
  ClaimKind,
  Explanation,
  NamedSpeaker,
  Narration,
  Passage,
  QuotedName,
  QuotedNameRule,
  RuleName,
  Span,
  SplitArticle,
  SplitUtterance,
  UtteranceKind,
  Worth,
  WorthReason,
} from "./types";

/** Changes whenever the same text may be split differently. Kept beside every answer. */
export const SPLITTER_VERSION: string = "0.8.0";
