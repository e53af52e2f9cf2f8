import type { Cue } from "../cues/cue";
import { List } from "../lexicon/lists";
import { NounClass } from "../lexicon/noun-class";
import { isExactly, isIn, isInBare } from "../lexicon/words";
import type { Reading } from "../reading";
import type { Token } from "../text/tokens";
import { agrees, type Heard } from "./heard";
import type { Mention } from "./mention";
import { holdersOf, type Roster, toSpeaker } from "./roster";

const longestEpithet = 3;
const farthestSentence = 3;

/** Offices of which a country or body has one: another than the last speaker may hold it. */
const single =
  /^(?:ال)?(?:رييس|وزير|ملك|امير|سلطان|مستشار|متحدث|ناطق|سفير|مبعوث|قايد|زعيم|مفوض|امين|مدير|محافظ|حاكم|شيخ|امام|مفتي|بابا|قاضي|مدعي|نايب|شاهد|مصدر)ه?$/;
/** `بدوره`, `من جهته`: another's turn. */
const turn = /^(?:بدور|جهت|جانب|ناحيت)(?:ه|ها)$/;
/** `اللاعب البالغ من العمر …`, `الزعيمة السابقة للحزب` */
const aged = /^البالغه?$/;

/**
 * `قال رجل الأعمال فلان … وأضاف الملياردير المصري`: a man or woman whom the article ties to no name is the one
 * who spoke last, where the verb goes on with their words, or the words say no more than what somebody is like.
 */
export function epithetOf(
  reading: Reading,
  cue: Cue,
  { whole, name, quoted, pronoun }: Mention,
  heard: readonly Heard[],
  roster: Roster,
): Heard | null {
  const { tokens, lexicon } = reading;
  const last = heard.at(-1);
  if (lexicon.source.capitals || name || quoted || pronoun || !last?.isPerson) return null;
  if (cue.act !== "verb" || whole.from < cue.at.to || cue.agreement.number === "p") return null;
  if (cue.sentence - last.sentence > farthestSentence || !agrees(cue.agreement, last)) return null;
  const before = tokens[cue.at.from - 1];
  if (turn.test((before?.kind === "comma" ? tokens[cue.at.from - 2] : before)?.form ?? ""))
    return null;
  const head = tokens[whole.from];
  if (!head || isBodyOrSeveral(head)) return null;
  const words = tokens.slice(whole.from, Math.min(whole.to, whole.from + longestEpithet + 1));
  const aside = words.findIndex(({ form }) => aged.test(form) || form.startsWith("لل"));
  const described = aside > 0 ? words.slice(0, aside) : words;
  if (described.length > longestEpithet) return null;
  const { nounClass, isDefinite } = head.facts;
  // `الكاتب الشهير`: one whom the article names with that office, who is not the last.
  const holders = holdersOf(reading, roster, { from: whole.from, to: whole.from + 1 });
  const holder = holders.length === 1 ? holders[0] : null;
  const isHolder =
    holder && holder.name !== last.speaker.name && nounClass === NounClass.Office && isDefinite;
  if (
    isHolder &&
    !(holder.gender && cue.agreement.gender && holder.gender !== cue.agreement.gender)
  )
    return described.every(isPlainAdjective) ? { ...last, speaker: toSpeaker(holder) } : null;
  const isHuman = nounClass === NounClass.Office || nounClass === NounClass.Title;
  const goesOn = cue.sense?.entry.continues === true;
  // Of women who speak there is seldom another.
  const isWoman = last.agreement.gender === "f" && cue.agreement.gender === "f";
  if (described.every(({ facts }) => facts.isDefinite)) {
    if (goesOn) return isHuman || described.length > 1 ? last : null;
    return isHuman && (isWoman || !single.test(head.form)) ? last : null;
  }
  // `وأضاف عضو لجنة المالية`
  return goesOn && isHuman && !isDefinite && described.at(-1)?.facts.isDefinite ? last : null;
}

/** Not an adjective of a nation, which may tell one holder from another. */
const isPlainAdjective = ({ facts }: Token, at: number) =>
  at === 0 || (facts.isDefinite && facts.nounClass !== NounClass.Nationality);

const isBodyOrSeveral = (token: Token) =>
  isInBare(token, List.groups) ||
  isExactly(token, List.partitives) ||
  isIn(token, List.nobodies) ||
  token.facts.nounClass === NounClass.Institution ||
  token.facts.nounClass === NounClass.Common ||
  token.facts.nounClass === NounClass.VerbalNoun ||
  /(?:ون|ين|ان|ات)$/.test(token.form);
