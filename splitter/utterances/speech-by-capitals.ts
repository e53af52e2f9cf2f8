import { isOnBanner } from "../cues/banners";
import { hasSmall } from "../cues/name-by-capitals";
import { nameRule, wordsIn } from "../cues/quoted-name";
import { isSubjunctive } from "../cues/subjunctive";
import { List } from "../lexicon/lists";
import { isExactly, isIn } from "../lexicon/words";
import type { Quotation } from "../quotations/quotation";
import type { Reading } from "../reading";
import { isInnerStop } from "../speakers/phrase";
import { isSmallAt } from "../text/characters";

const shortTerm = 3;
const longForName = 8;
const definite = [List.definiteArticles, List.contractedArticles, List.possessives];
/**
 * Is what stands in marks without a cue speech, in a language whose nouns have capitals? A small letter begins a
 * phrase of somebody's, but behind a definite article a term (`die „kalte Progression“`); a capital begins a
 * title, unless a colon, a stop, a describing word or what it holds tells otherwise.
 */
export function soundsSaid(reading: Reading, quotation: Quotation, words: number): boolean {
  const { text, tokens } = reading;
  const { from, to, open, after } = quotation;
  const before = tokens[open - 1];
  const first = tokens[from];
  const ends = tokens[to - 1]?.kind === "stop" && !isInnerStop(reading, to - 1);
  if (before?.kind === "colon" || ends || first?.kind !== "word") return true;
  const isSmall = (at: number) => tokens[at]?.kind === "word" && isSmallAt(text, tokens[at].start);
  if (isSmall(from)) {
    const term =
      words <= shortTerm && definite.some((list) => isExactly(before, list)) && !isSmall(to - 1);
    return !term || hasSign(reading, quotation);
  }
  const behind = tokens[after];
  // `gewann für „Der lange Weg nach Hause und zurück“, eine Komödie …`: an award is for a work.
  const parted = behind?.kind === "comma" || behind?.kind === "stop" || behind?.kind === "dash";
  if (isExactly(before, List.forWhom) && parted && !hasSign(reading, quotation)) return false;
  if (words > longForName || isOnBanner(reading, after)) return true;
  // `mit „Die Welt ist nicht genug“ einen Film`: right behind a preposition a capital opens a title.
  const work = isExactly(before, List.workPrepositions) && behind?.kind === "word";
  if (work && !isIn(behind, List.auxiliaries)) return false;
  // `mit einem „Golden Goal“`, `Als „Bester Darsteller“ wurde …`: capitals alone make a term, whatever describes.
  const described = isExactly(before, List.describers) && hasSmall(reading, quotation);
  if (described || hasSign(reading, quotation)) return true;
  return isSmall(to - 1) && !isExactly(tokens[to - 1], List.commonWords);
}

const farthestSubjunctive = 3;

/** `Das sei „peinlich“ gewesen`: one small word behind a subjunctive. */
export function isPredicate(reading: Reading, quotation: Quotation): boolean {
  const { text, tokens, lexicon } = reading;
  const { from, open } = quotation;
  if (lexicon.source.nameCapitals !== "words" || nameRule(reading, quotation)) return false;
  if (wordsIn(reading, quotation) !== 1 || !isSmallAt(text, tokens[from]?.start ?? 0)) return false;
  for (let i = open - 1; i >= open - farthestSubjunctive && tokens[i]?.kind === "word"; i--)
    if (isSubjunctive(reading, i)) return true;
  return false;
}

/** Does a word stand in the marks that titles seldom hold and speech often does? */
function hasSign({ tokens }: Reading, { from, to }: Quotation): boolean {
  for (let i = from; i < to; i++) if (isExactly(tokens[i], List.speechSigns)) return true;
  return false;
}
