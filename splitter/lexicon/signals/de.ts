import type { Signals } from "./signals";

/** `wird` alone is left out: it makes the passive as often as the future. */
export const germanSignals: Signals = {
  language: "de",
  words: {
    future: "künftig zukünftig demnächst bald",
    ownFuture: "",
    refusal: "",
    obligation:
      "muss müssen müsse müsste müssten soll sollen solle sollte sollten darf dürfen dürfe dürfte notwendig erforderlich nötig unverzichtbar",
    wish: "hoffe hoffen wünsche wünschen fordere fordern appelliere appellieren bitte bitten rufe verlange verlangen",
    imperative: "hört lasst macht stoppt kommt geht gebt helft wählt schaut bleibt",
    promise:
      "verspreche versprechen garantiere garantieren verpflichte verpflichten versichere zusagen",
    expectation:
      "voraussichtlich erwartet erwarte erwarten erwarte erwartung prognose prognosen rechne rechnen rechnet wahrscheinlich droht drohe drohen zuversichtlich optimistisch",
    intention:
      "plant plane planen beabsichtigt beabsichtige beabsichtigen will wolle wollen möchte möchten strebt strebe anstreben absicht vorhaben bereit",
    stance:
      "glaube glauben finde finden denke meine meiner ansicht meinung überzeugt leider hoffentlich offenbar scheint scheine stolz froh dankbar",
    evaluation:
      "gut gute guter gutes guten schlecht- großartig- toll- schrecklich- furchtbar- wunderbar- hervorragend- schön- hässlich- dumm- lächerlich- absurd- skandalös- schändlich- schande peinlich- unfair- fair- ungerecht- gerecht- falsch- richtig- wichtig- entscheidend- inakzeptabel- unakzeptabel- gefährlich- leichtsinnig- mutig- ehrlich- unehrlich- korrupt- böse klug- töricht- traurig- tragisch- tragödie katastrophe katastrophal- versagen misserfolg erfolg erfolgreich- sieg brillant- perfekt- schwach- stark- produktiv- konstruktiv- positiv- negativ- ermutigend- enttäuschend- beunruhigend- alarmierend- bedauerlich- historisch- unrealistisch- realistisch- unmöglich- schwierig- verantwortungslos- unmoralisch- grausam- brutal- barbarisch- unverantwortlich- unverschämt- sinnlos- sinnvoll- absolut witz unsinn quatsch heuchelei skandal held feige peinlich",
    first: "erstmals erstmalig- beispiellos- rekord- einmalig-",
    superlative:
      "größte größten größter größtes höchste höchsten höchster höchstes niedrigste niedrigsten kleinste kleinsten meisten wenigsten beste besten bester bestes schlimmste schlimmsten schlechteste schlechtesten längste längsten schnellste schnellsten stärkste stärksten reichste reichsten ärmste ärmsten älteste ältesten jüngste teuerste teuersten billigste wichtigste wichtigsten schwerste schwersten tödlichste heißeste kälteste einzige einzigen einziger",
    comparison:
      "verglichen gegenüber doppelt doppelte dreimal zweimal halb verdoppelt verdreifacht halbiert übersteigt übertrifft vergleich ebenso",
    change:
      "stieg stiegen gestiegen steigt sank sanken gesunken sinkt fiel fielen gefallen wuchs gewachsen zugenommen abgenommen erhöht gesenkt anstieg rückgang zuwachs zunahme plus minus",
    cause:
      "weil wegen aufgrund denn deshalb daher dadurch infolge dank verursacht verursachte verursachen ursache grund führte geführt ausgelöst auslöste auslöser folge folgen",
    law: "gesetz gesetze gesetzes gesetzlich- illegal- grundgesetz verfassung verfassungs- gericht gerichte gerichts- bundesgerichtshof richter urteil urteile verurteilt schuldig freigesprochen gefängnis haft häftling häftlinge geisel geiseln festgenommen verhaftet angeklagt anklage klage straftat straftaten verbrechen betrug korruption bestechung vertrag abkommen vereinbarung waffenruhe sanktionen verbot verboten steuer steuern zölle recht rechte verstoß verordnung wahl wahlen gewählt ermittlungen ermittlung verstoßen unterzeichnet",
    harm: "tot tote toten töten getötet tötete tod todes- todesfälle starb starben gestorben sterben mord ermordet erschossen verletzt verletzte verletzten opfer angriff angriffe angegriffen bombe bomben explosion rakete raketen krieg kriege völkermord massaker folter vergewaltigt vergewaltigung gewalt terror- krankheit krankheiten virus pandemie corona infiziert infektion infektionen impfstoff impfung impfungen geimpft gift vergiftet giftig- krebs strahlung verschmutzung hunger hungersnot flut hochwasser brand brände erdbeben ertrunken drogen waffe waffen atom- krankenhaus geflüchtete vertrieben zerstört missbrauch",
    past: "war waren hatte hatten hat haben wurde wurden worden ist sind sei seien habe gab kam ging fand nahm machte sagte wusste blieb stand lag hielt ließ begann gewann verlor",
    number:
      "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden dutzend dutzende hälfte drittel viertel prozent",
    month:
      "januar februar märz april mai juni juli august september oktober november dezember jänner",
    date: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute morgen woche monat jahr jahre jahren jahrzehnt jahrhundert",
    place:
      "deutschland deutsche deutschen bundesregierung bundestag berlin österreich wien schweiz frankreich paris italien spanien großbritannien london russland russische moskau ukraine kiew usa amerika washington china chinesische peking japan indien iran irak israel gaza syrien türkei polen ungarn eu europa europäische nato uno brüssel bayern hamburg münchen hessen sachsen",
    vague:
      "vielleicht einige manche viele mehrere etwa ungefähr irgendwie irgendwann oft manchmal meist möglicherweise könnte könnten eventuell teilweise gewisse verschiedene dinge",
    ordinal: "erste ersten erster erstes",
    ordinalNoun:
      "halbzeit quartal runde halbjahr bürgermeister lesung hilfe stock linie vorsitzender weltkrieg weltkriegs hälfte tag woche am zum im der liga fc fsv",
    label: "artikel paragraf paragraph absatz kapitel seite nummer nr kanal",
    relative: "welcher welche welches dessen deren",
  },
  phrases: {
    future: [
      "in zukunft",
      "wird sich",
      "werden sich",
      "wird voraussichtlich",
      "wird es",
      "wird nicht mehr",
      "in den kommenden",
    ],
    ownFuture: ["wir werden", "ich werde", "werden wir", "werde ich"],
    refusal: ["wird nicht", "werden nicht", "wird nie", "wird niemals", "werden niemals"],
    obligation: [
      "es ist zeit",
      "es wird zeit",
      "gilt es",
      "hat zu",
      "haben zu",
      "bedarf es",
      "es braucht",
    ],
    wish: [
      "ich will",
      "wir wollen",
      "ich hoffe",
      "wir hoffen",
      "ich fordere",
      "wir fordern",
      "wir brauchen",
      "rufen auf",
    ],
    promise: ["ich verspreche", "wir versprechen", "mein wort"],
    expectation: ["rechnet mit", "gehe davon aus", "geht davon aus", "wird erwartet"],
    intention: ["hat vor", "haben vor", "hat die absicht"],
    stance: [
      "ich glaube",
      "ich finde",
      "ich denke",
      "wir glauben",
      "meiner meinung nach",
      "meiner ansicht nach",
      "aus meiner sicht",
      "aus unserer sicht",
      "ich meine",
    ],
    evaluation: [
      "guter wille",
      "schritt in die richtige richtung",
      "ein schritt",
      "nicht hinnehmbar",
      "zu spät",
      "zu wenig",
      "zu viel",
    ],
    first: [
      "zum ersten mal",
      "das erste mal",
      "zum zweiten mal",
      "noch nie",
      "aller zeiten",
      "in der geschichte",
      "seit jahrzehnten",
      "erste seiner art",
    ],
    comparison: [
      "im vergleich",
      "im gegensatz zu",
      "mehr als",
      "weniger als",
      "so viele wie",
      "so viel wie",
    ],
    cause: [
      "aufgrund von",
      "führt zu",
      "führte zu",
      "führten zu",
      "schuld an",
      "verantwortlich für",
      "zurückzuführen auf",
      "als folge",
    ],
    law: ["oberster gerichtshof", "internationales recht"],
    harm: ["ums leben", "kam ums leben", "kamen ums leben"],
    number: [],
    date: ["letzte woche", "letztes jahr", "vergangenes jahr", "im vergangenen jahr"],
    place: [
      "vereinigte staaten",
      "vereinigten staaten",
      "europäische union",
      "europäischen union",
      "vereinte nationen",
      "vereinten nationen",
      "naher osten",
      "weißes haus",
    ],
    vague: ["zum teil", "mehr oder weniger", "unter umständen"],
  },
  cues: {
    demand:
      "forder- verlang- appellier- mahn- ermahn- empfahl- empfiehl- empfehl- empfohl- plädier- hoff- bitt- bat baten riet rieten rät drängt- rief aufgerufen",
    promise: "versprach- versprich- versprech- gelob- droh- garantier- zugesagt sagte-zu",
    prediction: "erwart- prognostizier- prophezei- rechne- rechn- warn-",
    opinion:
      "glaub- mein- find- fand- kritisier- lob- würdig- verurteil- attackier- schimpf- spött- spotte- zweifel- bedauer- beklag- bezeichne- nannt- nenn-",
  },
  except: { evaluation: "schönefeld guttenberg richtigstellung" },
  notSignals: [
    "erst als",
    "als auch",
    "nichts als",
    "zum ersten",
    "als ob",
    "sowohl als",
    "im recht",
    "zu recht",
    "bitte schön",
    "am besten",
  ],
  capitalMonths: false,
  capitalNouns: true,
};
