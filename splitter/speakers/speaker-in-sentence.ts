import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { isIn } from "../lexicon/words";
import type { Reading } from "../reading";
import type { NamedSpeaker, Span } from "../types";
import { openingSubject } from "./head-subject";
import { agrees, type Heard } from "./heard";
import { resolve } from "./resolve-mention";
import type { Roster } from "./roster";

/** The cue before, with whom it was given to. */
export type BeforeIt = Cue & {
  readonly speaker: NamedSpeaker | null;
  readonly mention: Span | null;
};

const inPaper = new Set("فيه فيها خلاله خلالها عبره عبرها".split(" "));
const agreesWith =
  /^و(?:ي?تفق|اتفق|يوافقه?|وافقه?|يختلف|اختلف|يشاطره?|شاطره?|يذهب|ايده?|يويده?|عارضه?|يعارضه?|يخالفه?|خالفه?|يشاركه?|شاركه?)$/;
const farthestVerb = 26;
const nobody = () => {};

/**
 * `رد فلان على … في تغريدة قال فيها «…»`: the paper is whose the sentence is; `…، ويتفق فلان مع …، ويرى أن …`:
 * who the clause before says agrees goes on. In Arabic, for a verb without a subject of its own.
 */
export function speakerInSentence(
  reading: Reading,
  roster: Roster,
  cue: Cue,
  heard: readonly Heard[],
  before: BeforeIt | undefined,
): Heard | null {
  const { tokens, lexicon } = reading;
  if (lexicon.source.capitals || cue.act !== "verb" || before?.sentence !== cue.sentence)
    return null;
  if (inPaper.has(tokens[cue.at.to]?.form ?? "")) {
    const first = heard.find((one) => one.sentence === cue.sentence) ?? heardAt(before);
    if (first && agrees(cue.agreement, first)) return first;
  }
  if (!tokens[cue.at.from]?.facts.cueIsJoined) return null;
  const floor = reading.sentences[cue.sentence]?.from ?? 0;
  // `انتقد فلان تصريحات فلان التي قال فيها إن …، ووصفها بأنها …`: behind a relative clause the sentence goes on.
  if (isIn(tokens[before.at.from - 1], List.relatives)) {
    const main = heard.find(
      (one) => one.sentence === cue.sentence && one.speaker.name !== before.speaker?.name,
    );
    if (main && agrees(cue.agreement, main)) return main;
  }
  for (let i = cue.at.from - 2; i > floor && i > cue.at.from - farthestVerb; i--) {
    if (!agreesWith.test(tokens[i]?.form ?? "") || tokens[i - 1]?.kind === "word") continue;
    const mention = openingSubject(reading, { from: i, to: cue.at.from }, cue.at.from);
    if (!mention?.name) return null;
    const one = resolve(reading, roster, mention, heard, cue, nobody, "speaker-of-sentence");
    return agrees(cue.agreement, one) ? one : null;
  }
  return null;
}

function heardAt({ speaker, mention, agreement, sentence }: BeforeIt): Heard | null {
  if (!speaker || !mention) return null;
  return { speaker, mention, words: speaker.name.split(" "), agreement, isPerson: true, sentence };
}
