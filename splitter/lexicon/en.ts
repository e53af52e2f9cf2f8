import { menNames, womenNames } from "./en-names";
import {
  alsoNouns,
  clauseNouns,
  englishCues,
  intentionNouns,
  lightVerbs,
  topicNouns,
} from "./en-verbs";
import type { Lexicon } from "./lexicon";

export const english: Lexicon = {
  language: "en",
  script: "latin",
  commonWords: "the of and to in that is was for with on by from has have his her said",
  tellingWords:
    "at as are be which were been their an or had than its into but who this they after would about it not no since when what there more will can could should also he she we you over out under between against because while before until if so new two first years year people between during without through most other some only a i my me him them then now just like our your did do does how where why all any both each own same very too much many such up down off again here us say says told asked",
  capitals: true,
  subject: ["before", "after"],
  zeroComplementiser: true,
  article: "",
  connectives: "",
  glued: "",
  addressee: "",
  pronounEndings: "",
  paradigms: {
    verb: { act: "verb", inflections: [{}] },
    participle: { act: "participle", inflections: [{}] },
    adjective: { act: "verb", inflections: [{}] },
  },
  cues: englishCues,
  complementisers: "that",
  complementiserBlockers: "so such than now all everything anything something",
  continuers: "",
  notCues: "",
  clauseJoiners: "",
  clausePrepositions: "",
  fronting: "",
  caseEndings: "",
  attributionBlockers: "plan schedule law results rules terms size age rank need needs type",
  impersonal: "",
  cueBlockers:
    "the a an his her their its this these those my your our no any some to of in for with by new another each every such what",
  attributions: [
    "according to",
    "in the words of",
    "in the view of",
    ...["my", "his", "her", "their", "our"].flatMap((owner) =>
      ["view", "opinion", "mind", "eyes", "estimation", "telling"].map(
        (noun) => `in ${owner} ${noun}`,
      ),
    ),
  ],
  attributionLinks: "as",
  titles:
    "mr mrs ms miss dr prof professor sir dame lord lady rev reverend sen senator rep representative gov governor president prime minister vice chancellor secretary mayor judge justice gen general col colonel maj major capt captain lt sgt officer detective sheriff king queen prince princess pope father coach attorney director ambassador speaker congressman congresswoman chairman chairwoman chief leader majority minority candidate nominee former democratic republican deputy treasurer commissioner superintendent undersecretary comptroller auditor inspector solicitor surgeon admiral lieutenant sergeant commander marshal president-elect congressman-elect councilman councilwoman councilmember alderman assemblyman assemblywoman delegate supervisor spokesman spokeswoman spokesperson host anchor pastor bishop archbishop cardinal rabbi imam sheikh baroness duke duchess emperor justice chair co-chair co-founder founder ceo executive strategist analyst pollster economist historian author columnist activist lawyer attorneys sens reps govs drs profs gens",
  offices:
    "president minister chancellor secretary governor senator mayor chairman chairwoman chair director spokesman spokeswoman spokesperson leader candidate nominee ambassador adviser advisor manager strategist analyst professor lawyer attorney judge commissioner chief head executive officer founder editor author researcher scientist economist coach coordinator consultant aide representative congressman congresswoman",
  officeWords: "of the for in at",
  institutions:
    "police officials authorities department ministry government company council committee court agency bank university report study poll polls survey campaign party union association group experts critics analysts democrats republicans researchers prosecutors lawyers sources residents witnesses statement spokesman",
  dualOffices: {},
  relatives: "who which that whom",
  pronouns: "he:ms she:fs they:p it:s i:s we:p you:s his:ms her:fs their:p its:s my:s our:p",
  phraseEnds:
    "and but or when while as because if although though after before until since whether where how why what with by on at during about via through than then so to into onto over under between amid among against despite without within upon only just monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow last this earlier later recently",
  fillers: "also",
  auxiliaries:
    "has have had also later then recently once never even repeatedly often previously clearly further first initially immediately quickly reportedly explicitly flatly simply already again now would will could might may did does is are was were be been not still publicly privately specifically finally ever long apparently both all famously himself herself themselves",
  tails: [
    "in a statement",
    "compared with",
    "compared to",
    "which",
    "after",
    "putting",
    "making",
    "leaving",
    "raising",
    "giving",
    "sparking",
    "prompting",
    "drawing",
    "forcing",
    ..."angering surprising shocking stunning alarming upsetting irritating triggering igniting fueling fuelling marking contradicting elevating injecting reversing breaking".split(
      " ",
    ),
  ],
  circumstances: "in on at after before during when while as with asked",
  clauseStarts: "and but while as although though because when if yet so",
  times: "monday tuesday wednesday thursday friday saturday sunday yesterday today earlier",
  notClauses: "to of for with by about against no yes goodbye hello so",
  secondHand: "",
  placePrepositions: "",
  ownerEndings: "",
  speechWithoutCue: 1,
  nameKinds:
    "dubbed nicknamed titled entitled named magazine newspaper show film movie book song album series program podcast memoir novel documentary sitcom broadcast",
  namingPhrases: [
    "so called",
    "known as",
    "also known as",
    "the term",
    "the word",
    "a k a",
    "nicknamed the",
    "dubbed the",
  ],
  givenNames: "",
  nameJoiners: "de del della der den van von bin ibn al el la le da di dos du ter y",
  verbalNouns: "",
  abbreviations:
    "mr mrs ms dr prof sen rep gov sens reps govs drs profs messrs hon atty supt cmdr pvt cpl gen col maj capt lt sgt rev st jr sr inc co corp ltd no vs etc jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c a.m p.m e.g i.e ph.d v mt ft ave dept est",
  clauseNouns,
  intentionNouns,
  topicNouns,
  lightVerbs,
  alsoNouns,
  finiteVerbs:
    "is are was were am be been has have had does do did will would could should may might must can cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't shouldn't can't went goes go took takes gave gives got gets came comes made makes ran runs won wins lost loses led leads left leaves kept keeps sent sends spent spends brought brings bought buys began begins became becomes fell falls rose rises grew grows drew draws stood stands met meets sat sits paid pays held holds put puts set let lets hit hits cut cuts built builds broke breaks chose chooses drove drives ate flew fought sought threw wore seems seemed appears appeared remains remained looks looked turns turned tries tried uses used needs needed works worked helps helped wants wanted likes liked loves loved lives lived knows knew thinks thought says said tells told occurred happened arrived emerged erupted existed belonged consisted vanished died hid fled stole taught slept sold sank swept swung wept drank dealt dug fed forgot froze hung rode rang shook shone slid spun sprang swam woke bore bent bit bled bred caught clung crept sells steals teaches feeds",
  passives: "is are was were be been being am isn't wasn't weren't aren't get got",
  determiners:
    "the a an this that these those my your his her its our their some any no every each many several most all both few another such one two three four five six seven eight nine ten",
  prepositions:
    "of for in on at with from to by about into over under between among during through against within without near across behind beyond inside outside around along amid per like toward towards upon via",
  questionWords: "whether how why what where who when which if",
  places:
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.h n.y n.c n.d n.j n.m s.c s.d w.va r.i d.c u.s u.k canada mexico england britain france germany spain italy russia china japan india israel iraq iran syria australia jr sr",
  labels:
    "update updated watch video photo photos picture pictures exclusive breaking report reports poll polls survey study analysis opinion editorial review live listen read more note editor's correction clarification transcript podcast related source sources by fact facts check factbox explainer timeline",
  titlesInFull:
    "sen:senator gov:governor rep:representative congressman:representative congresswoman:representative prof:professor atty:attorney sec:secretary pres:president gen:general col:colonel capt:captain lt:lieutenant sgt:sergeant rev:reverend spokesperson:spokesperson",
  womenNames: `mrs ms miss lady dame queen princess congresswoman chairwoman spokeswoman businesswoman saleswoman woman girl mother wife widow daughter sister aunt niece grandmother actress heiress councilwoman ${womenNames}`,
  menNames: `mr sir king prince pope congressman chairman spokesman businessman salesman man boy father husband widower son brother uncle nephew grandfather actor councilman ${menNames}`,
  suchAs: "like as",
  listJoiners: "and or",
};
