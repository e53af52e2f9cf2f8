import type { Signals } from "./signals";

export const spanishSignals: Signals = {
  language: "es",
  words: {
    future:
      "será serán habrá habrán tendrá tendrán podrá podrán hará harán irá irán deberá deberán vendrá vendrán pondrá saldrá llegará llegarán subirá bajará crecerá aumentará seguirá continuará permitirá comenzará empezará recibirá próximamente pronto",
    ownFuture:
      "seremos tendremos haremos iremos podremos vamos seré tendré haré iré podré -aremos -eremos -iremos -dremos",
    refusal: "",
    obligation:
      "debe deben debemos debería deberían necesario imprescindible obligatorio imperativo urge",
    wish: "espero esperamos deseo deseamos quisiera pido pedimos exijo exigimos reclamamos ojalá llamo llamamos",
    imperative: "paren dejen hagan liberen voten vamos vengan ayuden escuchen miren basta",
    promise:
      "prometo prometemos garantizo garantizamos juro comprometo comprometemos comprometidos",
    expectation:
      "previsto prevista prevén prevé previsión previsiones espera esperan esperado probable probablemente optimista pesimista pronostica pronóstico augura",
    intention:
      "quiere quieren pretende pretenden planea planean busca buscan intención dispuesto dispuesta",
    stance:
      "creo creemos pienso pensamos considero consideramos opino parece parecen opinión sinceramente francamente personalmente lamentablemente desgraciadamente afortunadamente orgulloso orgullosa",
    evaluation:
      "bueno buena buenos buenas buen malo mala malos malas mal terrible- horrible- maravilloso maravillosa magnífico magnífica excelente- hermoso estúpido estúpida ridículo ridícula absurdo absurda escandaloso escandalosa vergonzoso vergonzosa vergüenza injusto injusta justo justa falso falsa importante- crucial- fundamental- inaceptable- aceptable- peligroso peligrosa irresponsable- valiente- honesto honesta deshonesto corrupto corrupta sabio loco loca triste- trágico trágica tragedia catástrofe catastrófico desastre fracaso éxito exitoso exitosa victoria brillante- perfecto perfecta débil- fuerte- productivo productiva constructivo positivo positiva negativo negativa alentador decepcionante- preocupante- alarmante- grave- histórico histórica irreal realista- imposible- difícil- fácil- cruel- brutal- bárbaro inhumano indigno increíble- extraordinario extraordinaria excepcional- lamentable- intolerable- hipocresía mentira escándalo héroe cobarde-",
    first: "inédito inédita récord récords",
    superlative: "peor peores mejor mejores mayor mayores máximo máxima mínimo mínima",
    comparison:
      "doble duplicó duplicado triplicó triplicado mitad supera superó superior inferior comparado comparación equivale frente",
    change:
      "aumentó aumento aumentado subió subida bajó bajada cayó caída creció crecimiento disminuyó disminución descendió descenso redujo reducción incremento incrementó",
    cause:
      "porque causó causa causas causado provocó provocado provoca debido consecuencia consecuencias resultado gracias culpa motivo",
    law: "ley leyes legal legales ilegal ilegales constitución constitucional tribunal tribunales corte juez jueces jueza sentencia veredicto condenado condenada condena culpable absuelto cárcel prisión preso presos prisionero prisioneros rehén rehenes detenido detenidos detención arrestado acusado acusada denuncia querella juicio crimen crímenes delito delitos fraude corrupción soborno tratado acuerdo tregua sanciones sanción prohibido prohibición prohíbe impuesto impuestos arancel aranceles derechos violación decreto elección elecciones elegido investigación referéndum voto votó",
    harm: "mató matado muerto muertos muerta muerte muertes murió murieron fallecido fallecidos falleció asesinado asesinato asesinados herido heridos herida víctima víctimas ataque ataques atentado atentados bomba bombas bombardeo bombardeos explosión misil misiles guerra guerras genocidio masacre tortura violada violencia terrorista terroristas terrorismo enfermedad enfermedades virus pandemia epidemia covid infectado infección vacuna vacunas vacunado vacunación veneno envenenado tóxico cáncer radiación contaminación hambre hambruna inundación inundaciones incendio incendios terremoto ahogado droga drogas arma armas nuclear hospital refugiados desplazados destruido",
    past: "era eran fue fueron estaba estaban había habían ha han es son hubo tuvo tuvieron hizo hicieron dijo dijeron fui está están -aron -ieron",
    number:
      "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos quinientos mil miles millón millones decena decenas docena docenas tercio cuarto medio billón billones",
    month:
      "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    date: "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana semana mes año años siglo década",
    place:
      "españa español española madrid barcelona cataluña méxico mexicano argentina chile santiago colombia bogotá venezuela caracas perú lima ecuador bolivia cuba uruguay paraguay brasil estadounidense washington rusia moscú ucrania kiev china pekín japón india irán irak israel gaza siria turquía francia parís alemania berlín italia londres europa europeo europea otan onu ue bruselas eeuu",
    vague:
      "algunos algunas varios varias quizá quizás posiblemente veces aproximadamente casi unos unas muchos muchas cosas generalmente ciertos ciertas",
    ordinal: "primer primero primera primeros primeras único única",
    ordinalNoun:
      "ministro ministra tiempo parte vuelta trimestre semestre auxilios piso clase línea dama grado lugar set día días semana mes instancia teniente vicepresidente plana",
    label: "artículo capítulo página número canal vuelo resolución",
    relative: "quien quienes cual cuales cuyo cuya",
  },
  phrases: {
    future: ["va a", "van a", "en el futuro", "a punto de"],
    ownFuture: ["vamos a", "voy a"],
    refusal: ["no será", "no habrá", "no va a", "no van a", "no tendrá", "no hará", "no enviará"],
    obligation: [
      "hay que",
      "tiene que",
      "tienen que",
      "tenemos que",
      "es necesario",
      "hace falta",
      "es hora de",
      "ha de",
      "han de",
    ],
    wish: ["quiero que", "queremos que", "espero que", "esperamos que", "pido que", "pedimos que"],
    promise: ["me comprometo", "nos comprometemos", "mi palabra"],
    expectation: ["se espera", "se prevé", "está previsto", "está prevista", "es probable"],
    intention: ["tiene la intención de", "tiene intención de", "quiere que"],
    stance: [
      "yo creo",
      "a mi juicio",
      "en mi opinión",
      "me parece",
      "nos parece",
      "desde mi punto de vista",
      "no creo",
      "no creemos",
    ],
    evaluation: [
      "buena fe",
      "mala fe",
      "buena voluntad",
      "un paso hacia",
      "un paso adelante",
      "demasiado tarde",
      "no basta",
    ],
    first: [
      "por primera vez",
      "la primera vez",
      "primera vez",
      "sin precedentes",
      "de la historia",
      "en décadas",
      "nunca antes",
      "primero en su tipo",
      "nivel récord",
    ],
    superlative: [
      ..."alto alta bajo baja grande grandes importante largo larga rico rica pobre mortífero poderoso poderosa antiguo antigua joven rápido caro cara"
        .split(" ")
        .flatMap((word) => [
          `el más ${word}`,
          `la más ${word}`,
          `los más ${word}`,
          `las más ${word}`,
          `más ${word} de`,
        ]),
    ],
    comparison: [
      "más que",
      "menos que",
      "en comparación con",
      "comparado con",
      "con respecto a",
      "frente a",
      "el doble de",
      "veces más",
    ],
    cause: [
      "debido a",
      "a causa de",
      "por culpa de",
      "gracias a",
      "como consecuencia",
      "a raíz de",
      "dio lugar a",
      "llevó a",
      "responsable de",
      "por lo que",
    ],
    law: [
      "consejo de seguridad",
      "derechos humanos",
      "tribunal supremo",
      "corte suprema",
      "proyecto de ley",
    ],
    harm: ["perdió la vida", "perdieron la vida", "efectos secundarios"],
    number: ["por ciento"],
    date: ["la semana pasada", "el año pasado", "el mes pasado"],
    place: [
      "estados unidos",
      "reino unido",
      "unión europea",
      "naciones unidas",
      "casa blanca",
      "oriente medio",
      "arabia saudí",
      "corea del norte",
      "buenos aires",
    ],
    vague: ["una serie de", "más o menos", "un poco", "tal vez", "a veces", "la mayoría"],
  },
  cues: {
    demand:
      "pid- exig- reclam- recomend- aconsej- propuso propone proponiendo propuesto solicit- insta instó urg- esper-",
    promise: "prom- garantiz- jur- amenaz-",
    prediction: "vaticin- pronostic- augur- prev- tem- adv-",
    opinion:
      "opin- consider- estim- cre- pens- valor- critic- lament- celebr- aplaud- felicit- calific- tach-",
  },
  except: { past: "varon baron", ownFuture: "extremos" },
  accentedFutures: "ará arán erá erán irá irán drá drán brá brán",
  notSignals: [
    "en primer lugar",
    "primer ministro",
    "primera ministra",
    "al menos",
    "no solo",
    "por supuesto",
    "a mayor",
    "mayor de",
    "mayores de",
    "a lo mejor",
    "en medio",
    "por medio",
    "medio ambiente",
    "de mal en",
  ],
  capitalMonths: false,
  capitalNouns: false,
};
