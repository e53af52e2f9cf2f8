import type { Grammar } from "./grammar";

/** Small words and endings of German. */
export const germanGrammar: Grammar = {
  definiteArticles: "der die das den dem des",
  contractedArticles: "im am zum zur vom beim ins ans",
  neuterArticles: "das dieses",
  nominativeArticles: "der",
  dativeArticles: "dem",
  doubtfulDatives: "der",
  genitiveArticles: "der des eines einer",
  timeGenitives: "des der dieses dieser",
  phraseArticles: "das den dem die ein eine einen einem",
  relativeArticles: "der die das",
  objectCases:
    "den dem einen einem keinen keinem ihren ihrem seinen seinem diesen diesem unseren unserem jeden jedem ihm ihn ihnen",
  relativeObjects: "den dem einen einem ihn ihm ihnen sich alle",
  imputedTo: "dem der den ihrem seinem dessen",
  obliqueOwners: "unserer ihrer seiner eurer meiner deiner seinen ihren",
  nominativePronouns: "er wir ich man",
  doubtfulPronouns: "sie es",
  reflexives: "sich",
  possessives: "sein seine seinem seinen seiner seines ihrem ihren ihrer ihres",
  pointingWords: "das dem dies",
  wordNouns: "Worten Satz Worte",
  whatWords: "was",
  expletives: "es",
  counts:
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere viele einige alle keine",

  beVerbs: "ist sind war waren sei seien",
  perfectVerbs: "hat haben hatte hatten habe hätte hätten habt hast",
  clauseVerbs: "ist sind war waren hat haben hatte hatten wird werden wurde",
  agents: "von vom seitens durch",
  participleEndings: "*t *en",
  motionParticiples:
    "*gekommen *gegangen *gefahren *getreten *sprungen *worden worden gekommen gegangen gefahren getreten",
  quotingParticiples: "zitiert",
  infinitives: "*en *ern *eln",
  infinitiveMarks: "zu",
  pluralVerbs: "*en",
  verbJoiners: "und sowie aber sondern",
  subordinators:
    "weil nachdem während obwohl wenn als bevor sobald indem da damit falls wohingegen wobei",
  conditions: "sollte sollten wenn falls sofern solange sobald bevor ehe",

  nominativeAdjectives: "*e",
  weakAdjectives: "*en",
  strongAdjectives: "*er",
  feminineOffices: "*in",
  genitiveNames: "*s",
  attributeParticiples:
    "*nde *nden *nder *ndes *ndem *te *ten *ter *tes *tem *ene *enen *ener *enes *enem *ige *igen *iger *iges *igem",
  abstractNouns:
    "*ung *ungen *heit *heiten *keit *keiten *tion *tionen *tat *ität *ismus *nis *tum",

  attachingPrepositions: "für beim bei in im am an von vom zu zur zum gegen aus mit auf der des",
  belongingPrepositions: "aus von vom am an im in beim bei",
  originPrepositions: "aus von vom",
  nobleTitles: "freiherr freiherrn freifrau graf grafen gräfin fürst prinz prinzessin",
  nobleJoiners: "zu",
  forWhom: "für",

  sourcePrepositions: "laut",
  accordingTo: "nach",
  accountCompounds: "*angaben *berichten *informationen *erkenntnissen *schilderungen",
  paperPrepositions: "auf in im an am über bei beim",
  speeches: "rede ansprache predigt *ansprache *rede *predigt",
  talkNouns: "rede",
  pressVerbs: "berichtet berichtete berichteten meldet meldete meldeten schreibt schreiben",
  standingVerbs: "stand standen steht stehen prangte prangten",
  readingVerbs: "lesen",
  slogans: "spruch sprüche parole parolen rufe rufen slogans",

  handingPrepositions: "von vom vor",
  warnedOf: "vor",
  warningVerbs: "warnt warnte warnten",
  talkingVerbs: "sprach sprachen spricht sprechen redete redeten",
  withWhom: "mit",
  meetingVerbs: "spr* ges* red* plau* tele*",
  askingVerbs:
    "fordert forderte forderten fordern verlangt verlangte verlangten verlangen verlangn beklagt beklagte beklagten beklagen kritisiert kritisierte kritisierten kritisieren bemängelt bemängelte bemängelten bemängeln",
  callingVerbs:
    "nannte nannten nennt nennen nenne schimpfte schimpften schimpft schalt schalten hieß heißt",
  imputing: "unterstell* attestier* bescheinig*",
  reproachVerbs: "vorgeworfen vorwarf vorwarfen unterstellt attestiert",
  reproachParticles: "vor",
  roleWords: "als",

  workPrepositions: "in im mit aus zu für bei",
  authorPrepositions: "von",
  works:
    "werk werke werks buch bücher roman romane oper opern lied lieder album alben single singles stück stücke gemälde song songs platte platten novelle novellen erzählung erzählungen film filme serie serien drama dramen gedicht gedichte sinfonie sinfonien komödie komödien *film *filme *roman *romane *album *alben *buch *bücher *oper *stück *serie *band *werk *bild *platte",
  speciesWords:
    "*ensis *icus *ica *icum *inus *ina *inum *anus *ana *osus *osa *osum *atus *ata *atum *idis *iens *iana *ianus *icola *ifera *aceus *acea *oides *ipes *iceps *orum *arum *icta *ilis *alis *aris *aegypti *ulus *ula *ulum *ellus *ella *ellum *urus *ura *uscula",
  readsAs: "lautet lautete lauten lauteten laute hieß heißt heiße",
  nameWords:
    "name namen namens titel bezeichnung beiname spitzname untertitel arbeitstitel übersetzung kurzname vorname nachname künstlername deckname codename projektname gattungsname artname ortsname straßenname überschrift schlagzeile *name *titel *bezeichnung",
  mottos: "motto thema titel name überschrift leitgedanken slogan",
  keywords: "stichwort zauberwort schlagwort codewort motto titel",
  selfNaming: "nennt nannte nennen nannten nenne nennend",
  gradings: "bewertet benotet eingestuft klassifiziert geprüft abgeschlossen bestanden zensiert",
  honours: "geehrt ausgezeichnet gekürt prämiert nominiert gewählt",
  namedParticiples:
    "genannt genannte genannten genannter genanntes genanntem getauft getaufte getauften getaufter gerufen geheißen",
  alsoNamed: "auch kurz meist oft gern gerne allgemein schlicht volksmund",
  knownAs: ["bekannt", "berühmt", "berüchtigt", "verehrt", "gefeiert", "verschrien", "verspottet"]
    .flatMap((one) => ["", "e", "en", "er", "es", "em"].map((ending) => one + ending))
    .join(" "),
  tolls: "*opfer *tote *verletzte *leben opfer tote verletzte leben",
  tollVerbs: "fordert*",

  patterns: {
    passive: /t$|^(?:[a-z]{2,6})?ge[a-z]+en$|worfen$/,
    fronted: /^(?:ge|an?ge|darauf|be|er|ver)[a-zäöüß]{3,}(?:t|chen)$/,
    past: /^(?!ge|.{2,4}ge).+ten?$/,
  },
};
