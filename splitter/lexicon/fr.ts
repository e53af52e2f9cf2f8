import type { CueEntry, Lexicon } from "./lexicon";

const says = "clause quote bare";

/** Verbs in -er by their stem (`déclar`): every tense that reports, inversion, participles. */
const er = (stems: string, frames = says, more?: Partial<CueEntry>): CueEntry => ({
  forms: { er: stems, erBesides: stems, erPerfect: stems },
  frames,
  ...more,
});
/** Other verbs, form by form; `perfect` counts only after an auxiliary. */
const irregular = (
  verb: string,
  perfect: string,
  besides: string,
  frames = says,
  more?: Partial<CueEntry>,
): CueEntry => ({ forms: { verb, perfect, besides }, frames, ...more });

const saying: readonly CueEntry[] = [
  irregular("dit disent disait disaient dirent dira", "dit dite dits redit", "disant"),
  er("déclar affirm assur estim ajout expliqu précis soulign indiqu signal rappel confi"),
  irregular(
    "rappelle rappellent interpelle interpellent appelle appellent",
    "rappelé",
    "rappelant",
  ),
  er("rapport racont témoign not observ remarqu constat comment répét réitér confirm"),
  er("annonc dénonc lanc avanc énonc renonc prononc"),
  irregular(
    "annonça dénonça lança avança énonça",
    "prononcé",
    "annonçant dénonçant lançant avançant",
  ),
  er("critiqu accus regrett déplor salu félicit ironis plaisant insist martel", says),
  er("évoqu invoqu cit publi", "quote", { near: 14 }),
  er("révél dévoil pens suppos demand interrog réclam cri clam proclam avou alert"),
  er("argument rétorqu répliqu souhait tweet twitt plaid rassur inform notifi certifi"),
  er("revendiqu résum argu objet object spécifi détaill pronostiqu"),
  er("indign inquiet inquièt alarm exclam étonn insurg emport vant justifi excus"),
  er("considér espér concéd suggér inquiét assén préconis recommand conseill"),
  irregular(
    "considère considèrent espère espèrent concède concèdent suggère suggèrent assène révèle révèlent réitère répète répètent",
    "considéré espéré concédé suggéré asséné",
    "considérant espérant suggérant",
  ),
  irregular(
    "juge jugent jugea jugeait jugeaient exige exigent exigea",
    "jugé exigé",
    "jugeant exigeant",
  ),
  irregular("écrit écrivent écrivait écrivit", "écrit", "écrivant"),
  irregular("poursuit poursuivent poursuivait poursuivit", "poursuivi", "poursuivant"),
  irregular("reprend reprit renchérit enchérit", "repris renchéri", "renchérissant"),
  irregular("répond répondent répondait répondit", "répondu", "répondant"),
  irregular("soutient soutiennent soutenait soutint", "soutenu", "soutenant"),
  irregular("maintient maintiennent maintenait", "maintenu", "maintenant-que", says, { near: 8 }),
  irregular("prétend prétendent prétendait prétendit", "prétendu", "prétendant"),
  irregular("nie nient niait nia", "nié", "niant", "clause quote", { denies: true }),
  irregular("dément démentent démentait démentit", "démenti", "démentant", "clause quote", {
    denies: true,
  }),
  irregular(
    "réfute réfutent réfutait récuse récusent",
    "réfuté récusé",
    "réfutant",
    "clause quote",
    {
      denies: true,
    },
  ),
  irregular("admet admettent admettait admit", "admis", "admettant"),
  irregular("promet promettent promettait promit", "promis", "promettant"),
  irregular("reconnaît reconnait reconnaissent reconnaissait reconnut", "reconnu", "reconnaissant"),
  irregular(
    "prévient préviennent prévenait avertit avertissent",
    "prévenu averti",
    "prévenant avertissant",
  ),
  irregular(
    "craint craignent craignait redoute redoutent",
    "craint",
    "craignant redoutant",
    "clause quote",
  ),
  irregular("conclut concluent concluait", "conclu", "concluant"),
  irregular("croit croient croyait", "cru", "croyant", "clause bare", { near: 8 }),
  irregular("défend défendent se-défend", "défendu", "défendant", "quote", { near: 12 }),
  irregular("menace menacent menaçait menaça jure jurent jura", "menacé juré", "menaçant jurant"),
  irregular("garantit garantissent promeut", "garanti", "garantissant"),
  irregular("applaudit réagit réagissent", "réagi applaudi", "réagissant"),
  irregular("sait savent", "su", "sachant", "clause", { near: 2 }),
  // `fait savoir`, `fait valoir`, `fait remarquer`: the verb of doing stands before.
  irregular("", "savoir valoir remarquer observer", ""),
  irregular("peut-on lit-on", "entendu", "", "quote"),
  er("soupir chuchot murmur souffl gliss hurl scand tonn grond grommel raill moqu", says),
  er("pointé point désign résign enthousiasm félicit lament désol agac réjou", says, { near: 10 }),
  er("analys diagnostiqu théoris décrypt relativis minimis tempér nuanc modér", says),
  er("somm implor suppli adjur invit encourag pouss", "clause quote", { near: 16 }),
  er("fustig brocard vilipend stigmatis condamn tacl épingl pourfend", "quote clause", {
    near: 14,
  }),
  er("lou glorifi encens vant célébr", "quote", { near: 14 }),
  er("mention signifi stipul récapitul complèt complét corrig interjet hasard lâch balanc"),
  irregular(
    "réjouit réjouissent félicite souvient souviennent plaint plaignent plaignait",
    "réjoui souvenu plaint",
    "",
    "quote clause",
    { near: 8 },
  ),
  irregular("fait font fit firent", "", "", "quote", { near: 3 }),
  irregular("riposte riposta interroge s'interroge balaie balaye", "riposté balayé", ""),
  irregular("prédit prédisent interdit contredit", "prédit", "prédisant"),
  irregular("communique communiqua communiquent", "communiqué", ""),
  irregular("transmet transmit émet émit", "transmis émis", "", "quote clause", { near: 10 }),
  irregular("atteste attestent attesta assène asséna martèle martèlent", "attesté", "attestant"),
  irregular("lit lisait", "lu", "", "quote", { near: 8 }),
  irregular(
    "appelle appellent exhorte exhortent exhorta",
    "appelé exhorté",
    "appelant exhortant",
    "quote clause",
  ),
];

/** Verbs that call something by what follows (`qualifié de « … »`). */
const describing: readonly CueEntry[] = [
  er("qualifi trait nomm surnomm baptis compar", "quote description", { near: 24 }),
  irregular(
    "décrit décrivent décrivait dépeint dépeignent",
    "décrit décrite décrits décrites dépeint qualifiée qualifiés traitée traités jugée jugés",
    "décrivant dépeignant",
    "clause quote description",
    { near: 30 },
  ),
];

/** A verb form with the pronoun written after it (`dit-il`, `affirme-t-elle`). */
const withPronoun = (after: string, vowel: boolean) => [
  { after, agreement: "s" },
  { after: `${after}${vowel ? "-t" : ""}-il`, agreement: "ms" },
  { after: `${after}${vowel ? "-t" : ""}-elle`, agreement: "fs" },
  { after: `${after}${vowel ? "-t" : ""}-on`, agreement: "s" },
];
const plural = (after: string) => [
  { after, agreement: "p" },
  { after: `${after}-ils`, agreement: "mp" },
  { after: `${after}-elles`, agreement: "fp" },
];

/** French as the news writes it. Elided words (`qu'`, `l'`) are words of their own. */
export const french: Lexicon = {
  language: "fr",
  script: "latin",
  letters: "èêàâçùûîœë",
  commonWords:
    "le la les a de des du un une et est en que qui dans pour pas sur plus par au aux avec ce cette ces son sa ses il elle ils nous vous ne se ont été sont mais comme ou où leur leurs y être avait même aussi deux fait c' d' l' qu' n' s' j' depuis entre après selon alors très",
  capitals: true,
  subject: ["before", "after"],
  zeroComplementiser: false,
  article: "",
  connectives: "",
  glued: "",
  addressee: "",
  pronounEndings: "",
  paradigms: {
    er: {
      act: "verb",
      inflections: [
        ...withPronoun("e", true),
        ...withPronoun("a", true),
        ...withPronoun("ait", false),
        ...plural("ent"),
        ...plural("aient"),
        ...plural("èrent"),
        { after: "era", agreement: "s" },
      ],
    },
    erBesides: { act: "participle", inflections: [{ after: "ant" }, { after: "er" }] },
    erPerfect: { act: "verb", auxiliary: true, inflections: [{ after: "é" }, { after: "ée" }] },
    verb: {
      act: "verb",
      inflections: [
        ...withPronoun("", false),
        ...plural("").slice(1),
        { after: "-t-il", agreement: "ms" },
        { after: "-t-elle", agreement: "fs" },
      ],
    },
    perfect: { act: "verb", auxiliary: true, inflections: [{}] },
    besides: { act: "participle", inflections: [{}] },
  },
  cues: [...describing, ...saying],
  complementisers: "que qu' si",
  complementiserBlockers:
    "ainsi alors parce afin bien pour avant après sans dès depuis pendant tandis lors lorsque puis plus moins autant tant même autre tel telle aussi mieux plutôt rien ne n' comme et-si quelque ce jusqu' autres sauf",
  continuers: "et ainsi",
  clauseJoiners: "",
  clausePrepositions: "",
  fronting: "",
  caseEndings: "",
  impersonal: "",
  notCues:
    "note notes ajoute-t-on cite demande compare lance lancer pense accusée cris cri rapport noter citer comparer lancé annonce-de tweet tweets parer",
  cueBlockers:
    "le la l' les un une des du de d' ce cette ces son sa ses leur leurs mon ma pour sans toute tout aucun aucune chaque",
  attributions: [
    "selon",
    "d' après",
    "à en croire",
    "de l' avis de",
    "de l' avis du",
    "de l' avis des",
    "de source",
    "aux yeux de",
    "aux yeux du",
    "aux yeux des",
    "aux dires de",
    "aux dires du",
    "aux dires des",
    "de l' aveu de",
    "de l' aveu du",
    "peut-on lire dans",
    "peut-on lire sur",
    "lit-on dans",
    "indique-t-on à",
    "indique-t-on chez",
    "dit-on à",
    "dit-on chez",
    "apprend-on de",
    "apprend-on auprès de",
    "a-t-on appris de",
    "a-t-on appris auprès de",
    "précise-t-on de",
    "affirme-t-on à",
  ],
  attributionLinks: "",
  attributionBlockers:
    "plan calendrier loi règlement contrat critères modalités besoin circonstances cas lequel laquelle lesquels lesquelles",
  titles:
    "m mm mme mmes mlle dr docteur pr professeur maître me général colonel capitaine commandant lieutenant amiral président présidente ministre sénateur sénatrice député députée maire gouverneur gouverneure juge sir lord prince princesse roi reine pape cardinal évêque monseigneur père frère sœur cheikh ayatollah premier première",
  offices:
    "président présidente ministre secrétaire porte-parole directeur directrice chef cheffe patron patronne responsable député députée sénateur sénatrice maire préfet préfète gouverneur procureur procureure avocat avocate juge ambassadeur ambassadrice conseiller conseillère expert experte chercheur chercheuse professeur professeure candidat candidate dirigeant dirigeante leader fondateur fondatrice auteur auteure écrivain économiste analyste entraîneur entraîneuse sélectionneur joueur joueuse commissaire délégué déléguée représentant représentante membre médecin journaliste politologue sociologue historien historienne militant militante témoin habitant habitante assistant assistante adjoint adjointe vice-président vice-présidente premier-ministre élu élue général coordinateur coordinatrice spécialiste inspecteur fondé père mère frère sœur fils fille veuve",
  officeWords: "de du des d' la l' le les en à au aux pour",
  determiners:
    "le la l' les un une des ce cet cette ces son sa ses leur leurs plusieurs certains deux trois m mme",
  institutions:
    "police gouvernement ministère parti syndicat justice tribunal parquet cour commission conseil agence entreprise société groupe banque université institut organisation association fédération armée opposition majorité assemblée sénat parlement mairie préfecture journal quotidien chaîne sources autorités responsables experts chercheurs témoins habitants élus médias enquêteurs secouristes pompiers étude rapport sondage communiqué enquête",
  dualOffices: {},
  relatives: "qui dont lequel laquelle lesquels auquel",
  pronouns:
    "il:ms elle:fs ils:mp elles:fp on:s lui:ms celui-ci:ms celle-ci:fs ce-dernier:ms nous:p je:s j':s",
  phraseEnds:
    "et ou mais donc or ni car que qu' si quand lorsque lorsqu' puisque puisqu' comme dans sur sous avec sans par à vers chez contre depuis pendant avant après lors jusqu' jusque entre parmi devant derrière malgré selon envers auprès a ont avait avaient est sont était étaient sera aura aurait ayant étant été lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain ce-matin matin soir récemment également aussi ensuite encore toujours déjà enfin notamment ainsi alors cependant toutefois néanmoins pourtant ne n' pas plus jamais se s' m' t' y où ici tout puis lui-même elle-même mardi-soir via suite face grâce dernièrement",
  auxiliaries:
    "a ont avait avaient aurait auraient aura auront ayant eu est sont était étaient s' se l' le les lui leur m' n' ne nous y en également aussi ensuite encore notamment d'ailleurs déjà toujours même pas plus jamais récemment longtemps clairement simplement vivement fermement souvent immédiatement rapidement officiellement par ailleurs toutefois cependant ainsi enfin fait font fit faisait ai avons a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle avaient-ils s'est pour-sa-part tout de-son-côté",
  fillers:
    "également aussi ensuite encore notamment toutefois cependant ainsi alors enfin hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche ici",
  tails: ["ce qui", "ce que", "avant de", "avant d'", "tout en", "alors que lui"],
  circumstances:
    "dans en à au aux lors après avant pendant depuis si quand lorsque lorsqu' comme par sur sous avec pour devant selon malgré face chez interrogé interrogée",
  clauseStarts: "et mais ou car tandis alors lorsque lorsqu' puisque puisqu' quand si or donc puis",
  times: "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir",
  notClauses: "",
  secondHand: "",
  placePrepositions: "",
  ownerEndings: "",
  speechWithoutCue: 9,
  nameKinds:
    "journal quotidien hebdomadaire mensuel magazine revue chaîne télévision radio agence site blog film documentaire série feuilleton émission livre roman essai recueil album chanson single titre tube morceau pièce opéra spectacle comédie exposition tableau œuvre groupe formation projet programme plan opération mission campagne initiative mouvement collectif association parti coalition organisation milice brigade réseau club restaurant hôtel bar café discothèque navire bateau paquebot cargo voilier yacht porte-avions sous-marin fusée satellite sonde navette avion train ouragan cyclone tempête typhon slogan thème mot terme expression surnom pseudonyme nom intitulé intitulée intitulés titré titrée baptisé baptisée surnommé surnommée dits dites appelé appelée nommé nommée marque modèle version logiciel application jeu concours festival prix concept notion label catégorie loi génération rubrique",
  namingPhrases: [
    "dit",
    "dite",
    "dits",
    "dites",
    "soi-disant",
    "ce qu' on appelle",
    "ce qu' il appelle-t-on",
    "connu sous le nom de",
    "connue sous le nom de",
    "sous le nom de",
    "sous le nom d'",
    "sous le titre de",
    "sous le titre",
    "du nom de",
    "au nom de",
    "appelé",
    "appelée",
    "intitulé",
    "intitulée",
    "baptisé",
    "baptisée",
    "surnommé",
    "surnommée",
    "alias",
    "le mot",
    "du mot",
    "le terme",
    "l' expression",
    "la formule",
    "le titre",
  ],
  givenNames: "",
  nameJoiners: "de du des d' la le van von der ben bin al el di da",
  verbalNouns: "",
  abbreviations:
    "m mm dr pr me mgr st ste etc cf art av bd p pp vol n env janv févr avr juil sept oct nov déc ex h min s.a u.e o.n.u p.-d.g",
  clauseOrder: "free",
  anyVerb: "déclare",
  nameCapitals: "first",
  describers: "comme un une mots termes formule",
  suchAs: "comme",
  listJoiners: "et ou ainsi-que puis",
};
