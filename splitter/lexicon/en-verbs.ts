import type { CueEntry } from "./lexicon";

/** Past forms that no rule of spelling gives. */
const irregular: Readonly<Record<string, string>> = {
  say: "said",
  tell: "told",
  write: "wrote written",
  think: "thought",
  feel: "felt",
  know: "knew known",
  understand: "understood",
  swear: "swore sworn",
  find: "found",
  show: "showed shown",
  foresee: "foresaw foreseen",
  forget: "forgot forgotten",
  see: "saw seen",
  hear: "heard",
  read: "",
  hold: "held",
  speak: "spoke spoken",
  begin: "began begun",
  put: "",
  cast: "",
  make: "made",
  take: "took taken",
  give: "gave given",
  get: "got gotten",
  bet: "",
  beg: "begged",
  mean: "meant",
  learn: "learned learnt",
  dream: "dreamed dreamt",
  lay: "laid",
  shoot: "shot",
  seek: "sought",
  teach: "taught",
  sing: "sang sung",
  go: "went gone",
  fight: "fought",
  withdraw: "withdrew withdrawn",
  tear: "tore torn",
  bring: "brought",
  strike: "struck",
  hit: "",
  set: "",
  rebut: "rebutted",
  foretell: "foretold",
  forbid: "forbade forbidden",
  beseech: "besought",
};

/** Verbs whose last letter is doubled before `-ed` and `-ing`. */
const doubled = new Set(
  "admit commit recap submit permit quip brag slam rap tap plan beg rebut regret refer infer concur defer confer defer blab chat rip pan forget get begin put rebel compel dub rip blog nag sum forbid snap deadpan flog rib abhor bet dispel extol hit prefer prod shrug fret jab".split(
    " ",
  ),
);

const vowels = "aeiou";

/** All finite forms of a verb, and its participle in `-ing`. */
function inflect(base: string): { verb: string; participle: string } {
  const last = base.charAt(base.length - 1);
  const before = base.charAt(base.length - 2);
  const past = irregular[base];
  let stem = base;
  let third = `${base}s`;
  let regular = `${base}ed`;
  if (doubled.has(base)) {
    stem = base + last;
    regular = `${stem}ed`;
  } else if (last === "e" && before !== "e") {
    stem = base.slice(0, -1);
    regular = `${base}d`;
  } else if (last === "e") {
    regular = `${base}d`;
  } else if (last === "y" && !vowels.includes(before)) {
    third = `${base.slice(0, -1)}ies`;
    regular = `${base.slice(0, -1)}ied`;
  } else if (/(?:s|x|z|ch|sh|o)$/.test(base)) {
    third = `${base}es`;
  }
  return { verb: `${base} ${third} ${past ?? regular}`.trim(), participle: `${stem}ing` };
}

/** One entry for many verbs that behave alike. */
function verbs(bases: string, frames: string, more?: Partial<CueEntry>): CueEntry {
  const all = bases.split(" ").filter(Boolean).map(inflect);
  return {
    forms: {
      verb: all.map(({ verb }) => verb).join(" "),
      participle: all.map(({ participle }) => participle).join(" "),
    },
    frames,
    ...more,
  };
}

/** Adjectives and participles of thought, after a form of `be` or behind a noun: `fearful that …`. */
const adjective = (forms: string, prepositions: string): CueEntry => ({
  forms: { adjective: forms },
  frames: "clause topic bare",
  prepositions,
  predicative: true,
  needsClause: true,
  near: 3,
});

const says = "clause quote bare";

/**
 * Frames as English uses them. `bare`: a clause or noun phrase right after the verb · `topic`: a
 * preposition right after the verb, `to` with an infinitive among them · `demand`: somebody, then one of
 * `prepositions` · `addressed`: somebody, then a clause.
 */
export const englishCues: readonly CueEntry[] = [
  verbs("deny", "clause quote bare topic", { denies: true }),
  verbs("tell inform remind notify assure reassure", "clause quote addressed demand", {
    prepositions: "to about of",
  }),
  verbs("warn advise caution", "clause quote bare addressed demand topic", {
    prepositions: "to of against about on",
  }),
  verbs("promise", "clause quote bare topic", { prepositions: "to" }),
  verbs("ask beg implore", "clause quote bare demand topic", { prepositions: "to for about" }),
  verbs("say", says),
  verbs("argue", `${says} topic`, { prepositions: "to for about against over" }),
  verbs(
    "claim announce declare argue allege acknowledge concede confirm reveal disclose report predict stress emphasize emphasise reiterate note signal observe remark explain testify proclaim imply hint indicate posit attest affirm reaffirm mention lament concur surmise theorize speculate muse opine insinuate profess hypothesize conjecture caution counter boast conclude clarify restate reprise rehash",
    `${says} topic`,
    { prepositions: "to for of on about against at" },
  ),
  {
    forms: { verb: "signalled", participle: "signalling" },
    frames: `${says} topic`,
    prepositions: "to",
  },
  { forms: { verb: "labelled", participle: "labelling" }, frames: "quote bare" },
  verbs("favour", "quote bare"),
  verbs("insist assert contend maintain state underscore underline", `${says} topic`, {
    prepositions: "to on about",
    needsClause: true,
  }),
  verbs("suggest recommend propose demand recall recount tout trumpet bemoan", says),
  verbs("write", `${says} topic`, { prepositions: "about of on", needsClause: true }),
  verbs("retweet", `${says} topic`, { prepositions: "about of on" }),
  {
    forms: { verb: "tweets tweeted blogs blogged", participle: "tweeting blogging" },
    frames: `${says} topic`,
    prepositions: "about of on",
  },
  verbs("joke quip brag complain gripe protest rant fret grumble", "clause quote topic", {
    prepositions: "about of to that at over",
  }),
  verbs("admit", `${says} topic`, { prepositions: "to" }),
  verbs("vow pledge threaten swear", `${says} topic`, { prepositions: "to" }),
  verbs(
    "roar bellow bark growl gasp groan howl wail cheer hoot crow mumble stammer chuckle respond reply answer retort repeat shout yell chant scream blurt interject chime",
    "clause quote",
  ),
  verbs("add", "clause quote bare", { near: 8, needsClause: true }),
  verbs(
    "begin continue post text email quote read sing intone whisper exclaim snap deadpan",
    "quote",
    {
      near: 8,
    },
  ),
  verbs("offer", "quote topic", { near: 4, prepositions: "to" }),
  verbs("comment elaborate expound opine", "clause quote topic", { prepositions: "on about" }),
  verbs("apologize apologise", "quote topic", { prepositions: "for" }),
  verbs("agree disagree", "clause quote topic", { prepositions: "to with on" }),
  verbs("call", "quote bare topic", { prepositions: "for on upon" }),
  verbs("describe characterize characterise portray depict dismiss denounce", "quote bare demand", {
    prepositions: "as",
  }),
  verbs("deem dub brand label", "quote bare"),
  verbs("accuse", "quote demand", { prepositions: "of" }),
  verbs("charge", `${says}`, { needsClause: true }),
  verbs("fume seethe marvel gush sigh scoff", "clause quote topic", {
    prepositions: "about at over",
  }),
  verbs("express voice", "bare", { namesNoClauses: true }),
  verbs("lash", "topic", { particle: "out", prepositions: "at" }),
  verbs("rule", "clause bare topic", { particle: "out", maySpareParticle: true }),
  verbs("brush shrug laugh", "bare", { particle: "off" }),
  verbs("compare liken equate", "quote bare demand", { prepositions: "to with" }),
  verbs("credit", "quote bare demand", { prepositions: "for with" }),
  verbs("grill quiz", "demand", { prepositions: "about on over" }),
  verbs("blame fault chide scold berate chastise lambaste lambast", "quote bare demand", {
    prepositions: "for on",
  }),
  verbs(
    "criticize criticise slam blast attack condemn decry mock ridicule deride assail rebuke denigrate disparage knock bash rip pan praise applaud hail laud commend salute congratulate thank belittle boo heckle taunt extol lampoon scorn vilify malign castigate pillory skewer savage bemoan deplore smash hammer trash excoriate eviscerate impugn defame admonish reprimand upbraid censure downplay rebuff",
    "quote bare",
  ),
  verbs(
    "cite reference invoke discuss detail outline highlight spotlight defend dispute refute rebut debunk",
    "clause quote bare",
  ),
  verbs("question echo", "quote bare"),
  verbs("challenge dare", "quote bare demand", { prepositions: "to" }),
  verbs(
    "urge invite encourage implore exhort instruct press pressure request",
    "quote clause demand",
    {
      prepositions: "to",
    },
  ),
  verbs("order", "demand bare", { prepositions: "to" }),
  verbs("refuse decline", "topic", { prepositions: "to" }),
  verbs("plan intend aim", "topic", { prepositions: "to" }),
  verbs("want", "topic demand bare", { prepositions: "to" }),
  verbs("decide", "clause topic", { prepositions: "to" }),
  verbs("advocate push lobby campaign", "topic", { prepositions: "for against" }),
  verbs("talk speak", "quote topic", { prepositions: "about of against on" }),
  verbs("hit strike fire", "topic", { particle: "back out", prepositions: "at" }),
  verbs("weigh", "topic", { particle: "in", prepositions: "on" }),
  verbs("double", "topic", { particle: "down", prepositions: "on" }),
  verbs("play", "bare", { particle: "down up" }),
  verbs("walk lay bring sum spell", "bare", { particle: "back out up" }),
  verbs("tear rip", "bare", { particle: "into" }),
  { forms: { verb: "lit" }, frames: "bare", particle: "into" },
  verbs("focus seize pounce dwell harp zero elaborate expand", "topic", {
    prepositions: "on upon in",
  }),
  verbs("vouch side", "topic", { prepositions: "for with" }),
  { forms: { verb: "targeted" }, frames: "bare" },
  verbs("attribute ascribe", "demand", { prepositions: "to" }),
  verbs("paint pitch bill", "demand", { prepositions: "as" }),
  verbs(
    "hate love despise dislike detest loathe admire respect distrust appreciate regret",
    "quote bare",
  ),
  verbs("refer allude point object", "clause quote topic", { prepositions: "to out" }),
  verbs("put", "quote bare", { particle: "it", near: 1 }),
  verbs("make", "clause bare", { particle: "clear", needsClause: true }),
  verbs("take", "topic", {
    particle: "aim issue credit responsibility exception umbrage offense",
    prepositions: "at with for to",
  }),
  verbs("release unveil", "bare"),
  verbs("go", "bare", { particle: "after" }),
  verbs(
    "postulate deduce contest foretell prophesy narrate decree vouchsafe preach",
    `${says} topic`,
    { prepositions: "to about against", needsClause: true },
  ),
  verbs("hear", "clause"),
  verbs("seek", "quote", { near: 1 }),
  verbs("wish pray", "clause quote topic", { prepositions: "to for" }),
  verbs("dream", "clause topic", { prepositions: "of about" }),
  verbs("trust dread", "clause bare", { needsClause: true }),
  verbs("long yearn", "topic", { prepositions: "for to" }),
  verbs(
    "balk bristle chafe bridle recoil wince cringe jeer rage bellyache moan grieve exult despair agonize obsess enthuse rhapsodize rave vent reflect ruminate pontificate sermonize hector kvetch carp crow boast gloat moralize",
    "quote topic",
    { prepositions: "at about over on against" },
  ),
  verbs("hedge waver waffle equivocate backtrack renege backpedal", "topic", {
    prepositions: "on from",
  }),
  verbs(
    "jab needle tweak roast deride flay flog pummel blister lacerate disrespect demonize demonise caricature stereotype contradict minimize trivialize belittle sugarcoat overstate understate exaggerate misrepresent mischaracterize misstate lionize idolize revere venerate cherish abhor begrudge envy mourn rue eulogize lambaste scapegoat second-guess",
    "quote bare",
  ),
  verbs("beseech entreat petition prod nudge cajole counsel coax goad lobby", "quote demand", {
    prepositions: "to",
  }),
  verbs("forbid", "bare demand", { prepositions: "to from" }),
  verbs("volunteer consent prefer undertake", "clause topic bare", {
    prepositions: "to",
    needsClause: true,
  }),
  { forms: { verb: "publish publishes published" }, frames: "bare" },
  verbs(
    "convey articulate aver avow confess confide divulge infer certify relay specify stipulate venture whine grouse thunder mutter",
    `${says} topic`,
    { prepositions: "to about", needsClause: true },
  ),
  verbs("bet wager figure notice sense pretend", "clause bare", {
    needsClause: true,
  }),
  verbs("renounce disavow disown dispel discount resent summarize recap", "quote bare"),
  verbs("rail gloat sneer rejoice plead appeal", "quote topic", {
    prepositions: "against about at for with",
  }),
  verbs("resolve commit", "clause topic", { prepositions: "to" }),
  verbs("opt vote", "topic", { prepositions: "to" }),
  verbs("think believe", `${says} topic`, { prepositions: "of about in", needsClause: true }),
  verbs("hope", "clause quote bare topic", { prepositions: "to for" }),
  verbs("expect anticipate", "clause bare demand topic", { prepositions: "to" }),
  verbs("fear doubt suspect", "clause quote bare"),
  verbs("assume presume reckon guess imagine", "clause quote bare", { needsClause: true }),
  verbs("worry wonder", "clause quote bare topic", { prepositions: "about" }),
  verbs("recognize recognise", "clause bare"),
  verbs("feel know understand realize realise forget remember", "clause bare", {
    needsClause: true,
  }),
  verbs("estimate forecast foresee envision", "clause bare"),
  verbs("calculate project", "clause bare", { needsClause: true }),
  verbs("consider", "clause bare"),
  verbs("show find demonstrate prove discover determine learn", "clause bare", {
    needsClause: true,
  }),
  verbs("view cast frame see interpret", "demand", { prepositions: "as" }),
  { forms: { verb: "regard regards regarded" }, frames: "demand", prepositions: "as" },
  verbs("oppose endorse reject welcome support favor prefer embrace list", "quote bare"),
  { forms: { verb: "backs backed" }, frames: "quote bare" },
  verbs("promote", "bare demand", { prepositions: "as" }),
  adjective(
    "emphatic unequivocal explicit confident certain sure convinced aware hopeful optimistic pessimistic fearful afraid worried concerned adamant skeptical doubtful insistent unimpressed unmoved unconvinced unhappy displeased annoyed comfortable uncomfortable resolute bullish bearish upbeat gloomy enthusiastic passionate ambivalent undecided baffled puzzled stunned dismayed appalled outraged incensed frustrated relieved delighted excited embarrassed ashamed frightened scared nervous anxious uneasy apprehensive leery scornful contemptuous suspicious satisfied disgusted impressed mindful proud glad happy pleased thrilled sorry surprised shocked disappointed angry furious upset alarmed grateful unsure wary critical appreciative dismissive supportive",
    "about of with by over",
  ),
];

/** Nouns for what somebody says or thinks, with `that` and a clause after them. */
export const clauseNouns =
  "decision decisions ruling rulings case assumption assumptions presumption supposition hunch instinct dread anxiety unease dismay anger outrage disappointment satisfaction pride wish thesis hypothesis assessment forecast forecasts oath vows contentions confession concession testimony caveat excuse explanation justification reassurance reassurances refrain rumblings whispers accusation lie lies myth falsehood claim claims assertion assertions allegation allegations accusation accusations charge charges argument arguments contention contentions statement statements belief beliefs view opinion idea notion suggestion suggestions hint hints fear fears concern concerns worry worries hope hopes doubt doubts confidence conviction suspicion suspicions warning warnings prediction predictions projection conclusion conclusions finding findings admission acknowledgment acknowledgement announcement declaration revelation revelations insistence assurance assurances evidence proof rumor rumors rumour rumours theory speculation perception impression complaint complaints criticism promise promises pledge pledges vow threat threats proposal proposals demand demands plea consensus expectation expectations sense feeling sentiment message recognition realization acceptance certainty guarantee guarantees denial denials reminder reminders rationale reasoning premise reports testimony tweet tweets boast boasts lament insinuation insinuations implication confirmation disclosure estimate estimates determination judgment verdict commitment frustration disbelief optimism pessimism skepticism regret conclusion mantra narrative recommendation recommendations";

/** Nouns for what somebody means or asks to be done, with `to` and an infinitive after them. */
export const intentionNouns =
  "order orders invitation hesitation urge preference longing oath warning warnings instructions advice promise promises pledge pledges vow vows threat threats proposal proposals offer demand demands request requests call calls plea appeal plan plans decision decisions refusal desire intention push reluctance readiness determination wish hope hopes aim goal ambition eagerness recommendation agreement commitment resolve";

/** Nouns for what somebody says of something, with `of`, `about`, `on` … after them and their owner before. */
export const topicNouns =
  "dig digs case vision outrage anger frustration dismay worry worries anxiety hostility disagreement displeasure satisfaction enthusiasm optimism pessimism confidence regret regrets apology apologies thanks gratitude sympathy condolences respect reservations misgivings objection objections caution tribute verdict forecast criticism criticisms support opposition praise condemnation attack attacks endorsement announcement warning warnings concern concerns comment comments remark remarks complaint complaints description defense denunciation skepticism fear fears question questions doubt doubts view views opinion calls demand demands promise promises proposal proposals plea pleas accusation accusations allegation allegations assessment dismissal rejection statement statements tweet tweets mention acknowledgment embrace disdain contempt admiration disapproval approval swipe swipes jab jabs assault assaults critique critiques onslaught tirade emphasis estimate estimates stance words";

/** Verbs that say little beside a noun of speech: somebody `makes`, `issues`, `heaps` it. */
export const lightVerbs =
  "bring brings brought bringing take takes took taking make makes made making issue issues issued issuing voice voices voiced voicing express expresses expressed expressing offer offers offered offering deliver delivers delivered delivering heap heaps heaped heaping launch launches launched launching unleash unleashes unleashed unleashing level levels leveled leveling lob lobs lobbed lobbing raise raises raised raising give gives gave giving have has had having cast casts casting send sends sent sending reiterate reiterates reiterated reiterating repeat repeats repeated repeating renew renews renewed renewing declare declares declared declaring signal signals signaled signaling state stated pledge pledges pledged pledging lend lent throw threw withdraw withdrew mount mounted hurl hurls hurled hurling fire fires fired pile piled announce announces announced announcing provide provides provided providing reaffirm reaffirmed share shares shared";

/** Forms of reporting verbs that are as often nouns. */
export const alsoNouns =
  "release support supports favor favors claim claims signal signals bet bets figure figures notice notices sense discount discounts rail appeal appeals venture thunder recap report reports state states note notes hint hints hope hopes fear fears doubt doubts worry worries plan plans promise promises pledge pledges vow vows threat threats demand demands request requests call calls offer order orders estimate estimates project projects forecast forecasts question questions challenge challenges attack attacks blast praise address comment comments remark remarks post posts text email quote quotes read detail details outline highlight highlights dispute disputes address view views press focus vote votes push campaign campaigns lobby talk point points object objects brand brands label labels frame cast echo shout chant response answer answers repeat joke jokes charge quip rant protest protests suspect suspects guess welcome slam rebuke salute fault list lists reference references regard project advocate advocates counter protest knock pan rap caution measure stress blame tout bash bill bills pitch tweet tweets boast boasts blog blogs cheer cheers lament laments gripe gripes regret regrets recount recounts mention mentions contest contests tweak tweaks roast counsel nudge dread trust dream dreams wish wishes rage vent hedge lobby";
