/**
 * Small words and endings that tell subject from object, speech from name and clause from clause in languages whose
 * subject may follow its verb. All are lists as in `lexicon.ts`; a language leaves out what it does without.
 */
export interface Grammar {
  // Articles and pronouns by their case.
  readonly definiteArticles?: string;
  /** Those written in one word with a preposition (`zum`, `du`, `del`). */
  readonly contractedArticles?: string;
  readonly possessives?: string;
  /** Articles of a noun in the neuter, whose nominative and accusative are alike. */
  readonly neuterArticles?: string;
  /** … that are a subject's where the noun is masculine (`der`), those of one spoken to, and those that may be. */
  readonly nominativeArticles?: string;
  readonly dativeArticles?: string;
  readonly doubtfulDatives?: string;
  readonly genitiveArticles?: string;
  /** … behind a time (`Anfang dieses Jahres`). */
  readonly timeGenitives?: string;
  /** Articles that open one more noun phrase behind a noun (`nannte der Verein das Urteil`). */
  readonly phraseArticles?: string;
  /** Articles that stand for a noun at the head of a relative clause. */
  readonly relativeArticles?: string;
  /** Articles and pronouns that no subject has, and what else behind a relative pronoun makes that one the subject. */
  readonly objectCases?: string;
  readonly relativeObjects?: string;
  /** Articles and pronouns of one to whom something is imputed (`unterstellt dem Verein „…“`). */
  readonly imputedTo?: string;
  /** Owners that belong to the noun before or to the phrase itself (`Ende ihrer Zeit`, `seiner Meinung nach`). */
  readonly obliqueOwners?: string;
  readonly nominativePronouns?: string;
  /** Pronouns that may be subject or object. */
  readonly doubtfulPronouns?: string;
  readonly reflexives?: string;
  /** Pronouns joined to their verb by a hyphen (`a-t-il`, `dit-on`). */
  readonly joinedPronouns?: string;
  /** Relative pronouns in a case that no subject has. */
  readonly obliqueRelatives?: string;
  /** Pronouns that stand for what was said before (`Das sagte …`, `c'est cela`). */
  readonly pointingWords?: string;
  /** What somebody has said, taken up in the next sentence (`Mit diesen Worten …`). */
  readonly wordNouns?: string;
  readonly whatWords?: string;
  /** Nouns of a demand, promise or intention before the words in marks that it holds (`с требованием «…»`). */
  readonly demandNouns?: string;
  /** Small words that open a clause in marks, and names do not (`no es tolerable`). */
  readonly clauseOpeners?: string;
  /** Prepositions between a verb and the infinitive that it takes. */
  readonly verbLinks?: string;
  /** Pronouns for nobody in particular (`on`). */
  readonly nobodyPronouns?: string;
  readonly expletives?: string;
  /** Numerals and the like before what is counted. */
  readonly counts?: string;

  // Verbs.
  /** Forms of "to be". */
  readonly beVerbs?: string;
  /** Forms of the verb that makes an active perfect. */
  readonly perfectVerbs?: string;
  /** Frequent finite verbs inside marks, by which a clause is told from a name. */
  readonly clauseVerbs?: string;
  /** Prepositions of the one who does what a passive tells. */
  readonly agents?: string;
  /** Endings of participles with `sein`, and participles of motion, which have it in the active. */
  readonly participleEndings?: string;
  readonly motionParticiples?: string;
  /** Participles of quoting: whom the passive quotes is the speaker. */
  readonly quotingParticiples?: string;
  readonly infinitives?: string;
  /** The word before an infinitive (`zu`). */
  readonly infinitiveMarks?: string;
  readonly pluralVerbs?: string;
  /** Conjunctions between two verbs of one subject, those that send the verb to the end, and those of a condition. */
  readonly verbJoiners?: string;
  readonly subordinators?: string;
  readonly conditions?: string;
  /** Adverbs between a verb and its subject behind speech (`sourit d'abord l'actrice`). */
  readonly sequenceAdverbs?: string;

  // Endings of nouns and adjectives.
  readonly nominativeAdjectives?: string;
  readonly weakAdjectives?: string;
  readonly strongAdjectives?: string;
  readonly feminineOffices?: string;
  /** Owners before an office without article (`Altlands Minister`). */
  readonly genitiveNames?: string;
  /** Participles that close what stands between an article and its noun (`der aus Altland stammende Chemiker`). */
  readonly attributeParticiples?: string;
  readonly abstractNouns?: string;
  /**
   * In a language of cases without articles: endings that a genitive has, those that only it has, those of its
   * adjectives, and those of patronymics, which tell what an office is of from its holder's name behind it.
   */
  readonly genitiveForms?: string;
  readonly sureGenitives?: string;
  readonly genitiveAdjectives?: string;
  readonly patronymics?: string;

  // What belongs to whoever is named.
  /** Prepositions behind an office or a person: of any kind, of where they belong, of where they come from. */
  readonly attachingPrepositions?: string;
  readonly belongingPrepositions?: string;
  readonly originPrepositions?: string;
  readonly nobleTitles?: string;
  readonly nobleJoiners?: string;
  /** The preposition before the one in whose eyes something is so. */
  readonly forWhom?: string;

  // Sources.
  /** Prepositions before a source, and before a compound that begins with one (`nach Polizeiangaben`). */
  readonly sourcePrepositions?: string;
  /** A preposition of place and the bodies behind it that speak by a verb in the plural (`в ведомстве заявили`). */
  readonly bodyPrepositions?: string;
  readonly bodyLocatives?: string;
  readonly accordingTo?: string;
  readonly accountCompounds?: string;
  /** Prepositions before a paper or banner in which something stands. */
  readonly paperPrepositions?: string;
  /** What somebody says before others (`Ansprache`), and `die Rede` of what is talked of. */
  readonly speeches?: string;
  readonly talkNouns?: string;
  /** Verbs by which the press reports, with its name behind them, and the word before its own source. */
  readonly pressVerbs?: string;
  readonly referenceWords?: string;
  /** Verbs of words that stand on a banner, of reading them, and nouns for what is called. */
  readonly standingVerbs?: string;
  readonly readingVerbs?: string;
  readonly slogans?: string;

  // Words in marks that somebody said.
  /** Prepositions that hand over what stands in marks behind them, by the verbs that do. */
  readonly handingPrepositions?: string;
  readonly warnedOf?: string;
  readonly warningVerbs?: string;
  readonly talkingVerbs?: string;
  readonly withWhom?: string;
  readonly meetingVerbs?: string;
  readonly askingVerbs?: string;
  /** Verbs of calling something what stands in marks, with no word between (`nannte das Gesetz „…“`). */
  readonly callingVerbs?: string;
  /** Beginnings of verbs that impute what stands in marks, other forms that reproach, and their separated part. */
  readonly imputing?: string;
  readonly reproachVerbs?: string;
  readonly reproachParticles?: string;
  /** The word before what somebody or something is taken for (`als`). */
  readonly roleWords?: string;

  // Words in marks that are a name.
  /** Prepositions before a work, and before its author. */
  readonly workPrepositions?: string;
  readonly authorPrepositions?: string;
  /** What has a title and an author (`Roman`). */
  readonly works?: string;
  /** Endings of the second word of a species in Latin (`*ensis`). */
  readonly speciesWords?: string;
  /** Verbs by which a name reads so and so, and nouns for what reads so (`Der Titel lautet „…“`). */
  readonly readsAs?: string;
  readonly nameWords?: string;
  readonly mottos?: string;
  readonly keywords?: string;
  /** Participles behind what somebody or something is called (`„…“ genannt`), and words before that in an aside. */
  readonly namedParticiples?: string;
  readonly alsoNamed?: string;
  /** … and those of being known (`als „…“ bekannt`). */
  readonly knownAs?: string;
  /** … and those of being given a prize (`als „…“ geehrt`). */
  readonly honours?: string;
  /** … and those of being given a grade (`mit „sehr gut“ bewertet`). */
  readonly gradings?: string;
  /** Verbs by which somebody goes by a name (`der sich „…“ nennt`). */
  readonly selfNaming?: string;
  /** Pronouns that stress a subject between commas (`Le maire, lui, …`). */
  readonly emphatics?: string;
  /** Verbs in the plural by which people call something so, and words that can only be their object. */
  readonly peopleCall?: string;
  readonly calledObjects?: string;
  /** … those of a habit, whatever stands before them, and pronouns for whom somebody calls so. */
  readonly habitCalls?: string;
  /** The preposition with which such a verb asks for something (`appeler à`). */
  readonly callingFor?: string;
  readonly objectPronouns?: string;
  /** Nouns of ideas before what they are called (`le mythe du « … »`), and of what is defined (`es un término`). */
  readonly conceptNouns?: string;
  readonly termNouns?: string;
  /** The preposition before what somebody is tried for, and words of a trial before it. */
  readonly chargePrepositions?: string;
  readonly chargeWords?: string;
  /** What ends the name of an honour (`homme de l'année`). */
  readonly honourEndings?: string;
  /** What a storm or accident takes, and verbs of taking it. */
  readonly tolls?: string;
  readonly tollVerbs?: string;
  /** Teams by their two colours. */
  readonly teamColours?: string;

  // Endings that no list can hold.
  readonly patterns?: {
    /** A participle or infinitive behind which a form of the passive makes one. */
    readonly passive: RegExp;
    /** A participle that opens a sentence. */
    readonly fronted: RegExp;
    /** A past that needs no auxiliary. */
    readonly past: RegExp;
  };
}
