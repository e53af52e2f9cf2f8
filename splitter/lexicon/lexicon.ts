import type { Grammar } from "./grammar";

/** Gender and number that a form shows; null where it shows none. */
export interface Agreement {
  readonly gender: "m" | "f" | null;
  readonly number: "s" | "p" | null;
}

/** How a cue stands in its sentence. */
export type CueAct = "verb" | "participle" | "noun";

/**
 * What a cue may be followed by.
 * `clause`: a complementiser and a clause · `quote`: a quotation or colon · `object`: a verbal noun
 * `topic`: one of `prepositions` and a noun phrase · `demand`: the one addressed and what is asked
 * `bare`: a clause without complementiser (English) · `sets-speaker`: no claim, but names who speaks on
 * `description`: what somebody or something is called, in marks
 * `question`: a word that asks, with no complementiser before it (`تساءل كيف …`)
 * `addressed`: the one spoken to, and a clause without complementiser (`told them it …`)
 */
export type Frame =
  | "clause"
  | "quote"
  | "object"
  | "topic"
  | "demand"
  | "bare"
  | "addressed"
  | "description"
  | "question"
  | "sets-speaker";

/** Turns a dictionary form into a form in the text. */
export interface Inflection {
  /** Replaces this beginning of the dictionary form, where given. */
  readonly instead?: string;
  readonly before?: string;
  readonly after?: string;
  readonly agreement?: string;
  /** The form carries its object as a pronoun (`وصفها`). */
  readonly withObject?: boolean;
}

export interface Paradigm {
  readonly act: CueAct;
  readonly inflections: readonly Inflection[];
  /** The forms are verbs only together with an auxiliary before them (`a déclaré`). */
  readonly auxiliary?: boolean;
}

/** One lemma. `forms` maps a paradigm's name to dictionary forms, apart by spaces (`رأت:fs` as is). */
export interface CueEntry {
  readonly forms: Readonly<Record<string, string>>;
  readonly frames: string;
  readonly prepositions?: string;
  readonly denies?: boolean;
  /** The preposition before the one whose words another hands on (`نقلت الوكالة عن فلان أنّ`). */
  readonly source?: string;
  /** Gives something a name of its own (`ما تسميه الصحيفة «…»`), inside another's words too. */
  readonly calls?: boolean;
  /** Goes on with the words of whoever spoke last (`أضاف`, `تابع`). */
  readonly continues?: boolean;
  /** A word without which the form means something else (`as she put it`). */
  readonly particle?: string;
  /** Before a complementiser it may do without its particle (`ruled that`). */
  readonly maySpareParticle?: boolean;
  /** Takes no bare noun phrase for what it reports: `maintained a lead`, but `maintained the lead was safe`. */
  readonly needsClause?: boolean;
  /** Leaves a clause to the noun that it belongs to (`expressed her concern that …`). */
  readonly namesNoClauses?: boolean;
  /** An adjective of thought (`is confident that …`), which a form of `be` makes no passive of. */
  readonly predicative?: boolean;
  /** Never without the one who is accused or described: what stands alone behind the verb is that one. */
  readonly needsObject?: boolean;
  /** How many words may stand before the complement, where the form often means something else. */
  readonly near?: number;
  /** Parts of the verb of which one must end its clause for the form to report (`teilte … mit`). */
  readonly separated?: string;
  /** The source stands after a preposition rather than as the subject (`In dem Antrag heißt es`). */
  readonly impersonalSource?: boolean;
}

/**
 * Everything that the splitter knows of one language. Word lists are words apart by spaces; phrases are
 * a list of strings. All are folded when compiled, so they may be written with or without diacritics. In
 * the lists of `lists.ts` a star stands for the rest of a word: `plakat*` for all that begin so, `*film` for all
 * longer ones that end so.
 */
export interface Lexicon extends Grammar {
  readonly language: string;
  readonly script: "arabic" | "latin" | "cyrillic";
  /** Frequent words that tell this language from others of its script. */
  readonly commonWords: string;
  /** More frequent words, which serve only to tell the language. */
  readonly tellingWords?: string;
  /** Letters that others of its script do without; they tell the language where common words are few. */
  readonly letters?: string;
  /** Are personal names told by capital letters? Otherwise by titles, offices and apposition. */
  readonly capitals: boolean;
  /** Where the subject of a reporting verb is looked for, in order. */
  readonly subject: readonly ("after" | "before")[];
  /** May a reported clause follow its verb with no complementiser? */
  readonly zeroComplementiser: boolean;
  /** The definite article where it is written together with its noun. */
  readonly article: string;
  /** The article as prepositions change it (`بال`, `لل`). */
  readonly gluedArticles?: string;
  /** A last letter, and the one that is meant where no word is spelt so (`ى ي`). */
  readonly finalSpellings?: string;
  /** Conjunctions written together with the next word. */
  readonly connectives: string;
  /** Prepositions and articles that are written together with a quotation or noun. */
  readonly glued: string;
  readonly addressee: string;
  /** Prepositions of one letter, written together with their noun (`بلك`). */
  readonly singlePrepositions?: string;
  readonly pronounEndings: string;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly cues: readonly CueEntry[];
  readonly complementisers: string;
  /** Words that make a following complementiser mean something else (`إلا أن`, `بعد أن`). */
  readonly complementiserBlockers: string;
  /** Words that, with a complementiser, go on with one more reported clause (`كما أن`). */
  readonly continuers: string;
  /** Conjunctions that, written together with a complementiser, open one more clause (`وأنّ`). */
  readonly clauseJoiners: string;
  /** Prepositions that may come before a complementiser (`وإلى أنّ`). */
  readonly clausePrepositions: string;
  /** Words that begin a sentence with its subject (`أما فلان فقال`). */
  readonly fronting: string;
  /** Endings of cases that a noun may carry. */
  readonly caseEndings: string;
  /** Forms that report without anybody being said to speak (`يُذكر أنّ`). */
  readonly impersonal: string;
  /** Subjects that name nobody (`البعض`). */
  readonly nobodies?: string;
  /** Forms that look like a cue and are something else (`بينهم`). */
  readonly notCues: string;
  /** Words after which a form is no cue (`the report`, `to say`). */
  readonly cueBlockers: string;
  readonly attributions: readonly string[];
  /** Words between an attribution phrase and the cue in it (`بحسب ما أعلنه`, `as … said`). */
  readonly attributionLinks: string;
  /** Nouns after which an attribution phrase means a rule rather than a source (`وفق الخطة`). */
  readonly attributionBlockers: string;
  readonly titles: string;
  readonly offices: string;
  /** Words that may stand inside an office's description and never begin a name. */
  readonly officeWords: string;
  readonly institutions: string;
  readonly dualOffices: Readonly<Record<string, string>>;
  readonly relatives: string;
  /** `he:ms she:fs they:p` */
  readonly pronouns: string;
  /** Words at which a noun phrase ends: prepositions, conjunctions, times. */
  readonly phraseEnds: string;
  /** Pronouns that open an apposition (`وهو النجار فلان`). */
  readonly apposers?: string;
  /** Adjectives, which never begin a noun phrase. */
  readonly adjectives?: string;
  /** Media, and what media are called: somebody speaks to them (`لصحيفة …`). */
  readonly outlets?: string;
  /** Papers and speeches, whose words are their author's (`بيان`). */
  readonly papers?: string;
  /** Words that open what is denied (`أي رغبة`). */
  readonly anyWords?: string;
  /** Forms of "to be" and the like, behind which marks hold what is said of the subject. */
  readonly copulas?: string;
  /** Occasions on which something is said (`مؤتمر`). */
  readonly occasions?: string;
  readonly demonstratives?: string;
  /** What words are written on, and the pronouns that point back to it (`لافتة كتب عليها`). */
  readonly banners?: string;
  readonly writtenOn?: string;
  /** Forms by which writers give their own thoughts (`أعتقد أن …`). */
  readonly ownThoughts?: string;
  /** Words between a name and a second one (`المعروف بـ…`). */
  readonly calledWords?: string;
  /** Words between a subject and its verb in the past (`قد`). */
  readonly perfectMarks?: string;
  /** Words that say that it is the same one as before (`المصدر نفسه`). */
  readonly sameWords?: string;
  /** Plural nouns of people (`متظاهرون`). */
  readonly groups?: string;
  /** Heads that need the phrase behind them (`عدد من …`), and the prepositions of those. */
  readonly partitives?: string;
  readonly partitivePrepositions?: string;
  /** People without a name who are told by where they belong (`مسؤول في …`). */
  readonly unnamedSources?: string;
  readonly auxiliaries: string;
  /** Words that may stand between a verb and its subject (`قال أيضاً`, `قال عنها`). */
  readonly fillers: string;
  /** Words that open the reporter's own tail after a reported clause. */
  readonly tails: readonly string[];
  /** Prepositions that open a circumstance before a reported clause. */
  readonly circumstances: string;
  readonly clauseStarts: string;
  /** Times that may stand between a verb and its clause (`said Thursday the plan …`). */
  readonly times: string;
  /** Words that cannot begin a clause without complementiser. */
  readonly notClauses: string;
  /** The preposition before the one whose words another passes on (`نقلت الوكالة عن فلان قوله`). */
  readonly secondHand: string;
  /** Prepositions that may stand between an office and its holder (`أستاذ … في الجامعة فلان`). */
  readonly placePrepositions: string;
  /** Endings of a noun with its owner, which is no part of a name (`استقالته`). */
  readonly ownerEndings: string;
  /** From how many words on a quotation without any cue counts as speech. */
  readonly speechWithoutCue: number;
  /** Beginnings of finite verbs, in a language where they show (`ي`, `سي`). */
  readonly verbPrefixes?: string;
  /** Words that names seldom hold and speech often does (`لن`, `نحن`, `يجب`). */
  readonly speechSigns?: string;
  readonly nameKinds: string;
  readonly namingPhrases: readonly string[];
  readonly givenNames: string;
  /** Those of the given names that are ordinary words too. */
  readonly ambiguousNames?: string;
  /** Last names; in a language without capitals they show where a name ends. */
  readonly familyNames?: string;
  /** Adjectives of countries, cities and parties, without article. */
  readonly nationalities?: string;
  /** Nouns and adjectives that are never a part of a personal name. */
  readonly commonNouns?: string;
  /** Proper names of bodies that speak (`الكرملين`, `رويترز`). */
  readonly bodies?: string;
  readonly nameJoiners: string;
  /** Second halves of names written apart (`عبد الله`), behind which a name goes on. */
  readonly compoundEndings?: string;
  /** Patterns of verbal nouns; `.` stands for any letter. */
  readonly verbalNouns: string;
  readonly abbreviations: string;
  // The rest serves languages that tell the parts of a sentence by their order.
  /** Nouns that a clause with complementiser spells out (`the claim that …`). */
  readonly clauseNouns?: string;
  /** Nouns that an infinitive spells out (`his promise to …`). */
  readonly intentionNouns?: string;
  /** Nouns for what somebody says of what a preposition names (`her criticism of …`). */
  readonly topicNouns?: string;
  /** Verbs that say little beside such a noun (`launched an attack on …`). */
  readonly lightVerbs?: string;
  /** Forms of cues that are as often nouns. */
  readonly alsoNouns?: string;
  /** Frequent finite verbs that are no cues. */
  readonly finiteVerbs?: string;
  /** Forms of the verb that makes a passive. */
  readonly passives?: string;
  readonly determiners?: string;
  readonly prepositions?: string;
  /** Words that open a question reported without complementiser. */
  readonly questionWords?: string;
  /** States and countries as they stand between commas after a town. */
  readonly places?: string;
  /** Words before the colon of a headline that are no speaker. */
  readonly labels?: string;
  /** Short titles and the offices that they stand for (`sen:senator`). */
  readonly titlesInFull?: string;
  /** Given names, titles and nouns that tell the gender of whom they name. */
  readonly womenNames?: string;
  readonly menNames?: string;
  // And these languages whose subject may follow its verb.
  /**
   * How subject and verb stand where the subject may follow (`sagte der Minister`): the verb keeps the
   * second place, or stands freely. Absent where the order tells nothing more than `subject` does.
   */
  readonly clauseOrder?: "verb-second" | "free";
  /** How a name in marks shows itself: capitals on all its words but small ones, or on its first. */
  readonly nameCapitals?: "words" | "first";
  /** Words after which marks hold a description rather than a name (`als „…“`, `eine „…“`). */
  readonly describers?: string;
  /** Is a part in marks its own statement, or is the clause around it (the rule)? */
  readonly quotedPart?: "itself";
  /** Verb forms that mark reported speech without any cue (`sei`, `habe`); told with their umlauts. */
  readonly subjunctives?: string;
  /** Attributions that follow their source (`dem Bericht zufolge`). */
  readonly postpositions?: string;
  /** Words that attribute only between commas (`…, so der Minister.`). */
  readonly asides?: string;
  /** Words that open a clause in which somebody reports (`wie die Polizei mitteilte`). */
  readonly asWords?: string;
  /** Words between a kind in the plural and the names of some (`Filme wie „…“`). */
  readonly suchAs?: string;
  /** Conjunctions between two names of one kind (`„…“ und „…“`). */
  readonly listJoiners?: string;
  /** Small words of other languages in their titles (`of the`). */
  readonly titleWords?: string;
  /** Adverbs between a quotation and its verb (`«…»، هكذا علق`). */
  readonly thusWords?: string;
  /** Does a point after a number make it an ordinal (`am 3. Mai`)? */
  readonly ordinalPoint?: boolean;
  /** Endings that make a compound noun an office (`Landwirtschaftsminister`). */
  readonly officeEndings?: string;
  /** The verb whose meaning any verb has that stands behind a quotation and a comma. */
  readonly anyVerb?: string;
  /** Endings of compounds that say of what kind the name in marks behind them is. */
  readonly kindEndings?: string;
  /** Nouns that end like one of those and are none (`Antwort`). */
  readonly notKinds?: string;
}
