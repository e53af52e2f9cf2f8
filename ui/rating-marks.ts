import type { BalloonMark } from "./attribution-mark";
import type { DialMark } from "./dial-shapes";

/** Which dial a step of the content scale has. A newsroom may add steps: theirs get the dash. */
const dials: Readonly<Record<string, DialMark>> = {
  true: "full",
  "mostly-true": "three-quarters",
  "half-true": "half",
  "mostly-false": "quarter",
  misleading: "quarter",
  false: "none",
  unproven: "question",
  opinion: "quotation",
  satire: "asterisk",
  "not-checkable": "dash",
  "missing-context": "ellipsis",
  outdated: "clock",
};

const balloons: Readonly<Record<string, BalloonMark>> = {
  confirmed: "check",
  inexact: "about",
  "out-of-context": "cut",
  "not-said": "cross",
  "not-established": "question",
};

/** The dial of a content rating, by its key. */
export function dialOf(key: string): DialMark {
  return (Object.hasOwn(dials, key) && dials[key]) || "dash";
}

/** The balloon of an attribution rating, by its key. */
export function balloonOf(key: string): BalloonMark {
  return (Object.hasOwn(balloons, key) && balloons[key]) || "question";
}
