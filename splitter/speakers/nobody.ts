import type { Cue } from "../cues/cue";
import type { Subject } from "./subject";

/** A subject that names nobody, at the cue itself. */
export const nobodyAt = ({ at }: Cue): Subject => ({
  mention: {
    name: null,
    description: null,
    quoted: null,
    whole: at,
    pronoun: null,
    inApposition: false,
  },
  rule: "speaker-is-subject-before-verb",
});
