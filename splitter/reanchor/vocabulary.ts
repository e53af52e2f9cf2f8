import { foldWord } from "../text/fold";

/** What a word does to the meaning; signs come before words in this order. */
export const Kind = { Sign: 0, Fence: 1, Stop: 2, Word: 3, Number: 4, Negation: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Words that turn a statement round, in the languages that newsrooms here write and quote. */
const negations = new Set(
  [
    "لا لن لم ليس ليست ليسوا لست لسنا لسن غير بدون دون عدم كلا",
    "not no never none neither nor nobody nothing nowhere cannot without",
    "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder",
    "ne pas non jamais sans aucun aucune ni",
    "nunca jamás sin ningún ninguno ninguna tampoco nadie nada",
    "не нет ни никогда никто ничего без нельзя",
  ]
    .join(" ")
    .split(" ")
    .map(foldWord),
);
const stops = ".!?؟…۔。\n\r\u2028\u2029";
const marks = "“”„‟\"＂«»‹›‘’‚'「」『』";
const fences = `:;؛()[]${marks}`;
const negated = /n't$|^n'./;
const attachedAnd = /^[وف]/;
const hasLetter = /[\p{L}\p{M}]/u;
const hasDigit = /\p{Nd}/u;
const easternDigits = /[٠-٩۰-۹]/g;
const shortWord = 2;

/** How much a word counts when two statements are compared: signs and particles hardly, facts in full. */
const weights = { sign: 0.25, particle: 0.5, word: 1 };

/** Equal where only diacritics, case, the form of an alef, of a digit or of a quotation mark differ. */
function fold(word: string): string {
  if (marks.includes(word)) return '"';
  const form = foldWord(word);
  return hasDigit.test(form)
    ? form.replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    : form;
}

function isNegation(form: string): boolean {
  return negations.has(form) || negated.test(form) || negations.has(form.replace(attachedAnd, ""));
}

function kindOf(word: string, form: string): Kind {
  if (stops.includes(word)) return Kind.Stop;
  if (fences.includes(word)) return Kind.Fence;
  if (hasDigit.test(word)) return Kind.Number;
  if (!hasLetter.test(word)) return Kind.Sign;
  return isNegation(form) ? Kind.Negation : Kind.Word;
}

/** Numbers for words, the same for both texts, and what is known of each word, asked for when needed. */
export class Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly folded: number[] = [];
  private readonly kinds: Kind[] = [];

  idOf(word: string): number {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.known.set(word, id);
    this.words.push(word);
    return id;
  }

  /** Number of the word's folded form. */
  foldedOf(id: number): number {
    const known = this.folded[id];
    if (known !== undefined) return known;
    const found = this.idOf(fold(this.words[id] ?? ""));
    this.folded[id] = found;
    return found;
  }

  kindOf(id: number): Kind {
    const known = this.kinds[id];
    if (known !== undefined) return known;
    const word = this.words[id] ?? "";
    const found = kindOf(word, this.words[this.foldedOf(id)] ?? "");
    this.kinds[id] = found;
    return found;
  }

  isSign(id: number): boolean {
    return this.kindOf(id) <= Kind.Stop;
  }

  weightOf(id: number): number {
    const kind = this.kindOf(id);
    if (kind <= Kind.Stop) return weights.sign;
    const length = this.words[this.foldedOf(id)]?.length ?? 0;
    const isParticle = kind === Kind.Word && length <= shortWord;
    return isParticle ? weights.particle : weights.word;
  }
}
