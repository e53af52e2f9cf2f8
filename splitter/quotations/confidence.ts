import type { EndEvidence } from "./lost-end";

/** How sure the place of a lost closing mark is, were there no doubt that it was lost. */
const endings: Readonly<Record<EndEvidence, number>> = {
  "last-stop": 0.95,
  "reporting-verb": 0.9,
  stop: 0.8,
  paragraph: 0.75,
  "next-quotation": 0.6,
};

/** What shows where a quotation begins whose opening mark was lost. */
export type StartEvidence = "colon" | "complementiser" | "other";

const beginnings: Readonly<Record<StartEvidence, number>> = {
  colon: 0.95,
  complementiser: 0.9,
  other: 0.6,
};

const reopenedEach = 0.95;
const reopenedNowhere = 0.7;

/**
 * How sure a repair is: the evidence for the place, less up to half where another reading of the
 * passage's marks costs hardly more. `margin` is what the second reading costs beyond the best; in
 * the units of `pairMarks` a lost mark costs 4.5.
 */
function confidence(evidence: number, margin: number): number {
  return Math.round(100 * evidence * (1 - 0.5 ** (1 + Math.max(0, margin)))) / 100;
}

export const confidenceOfEnd = (evidence: EndEvidence, margin: number): number =>
  confidence(endings[evidence], margin);

export const confidenceOfStart = (evidence: StartEvidence, margin: number): number =>
  confidence(beginnings[evidence], margin);

/** Of a quotation over paragraphs: does a mark reopen it at the head of each, or none before the last mark? */
export const confidenceOverParagraphs = (isReopened: boolean, margin: number): number =>
  confidence(isReopened ? reopenedEach : reopenedNowhere, margin);
