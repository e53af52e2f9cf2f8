import { describe, expect, test } from "vitest";
import { type ClaimKind, splitArticle } from "@/splitter";

/** Enough frequent words to tell the language by; no row is about this sentence. */
const openings = {
  de: "Der Hafen war geschlossen, und die Menschen in der Stadt waren mit dem Bus nach Hause gefahren. ",
  fr: "Le port était fermé et les gens de la ville sont partis avec leurs affaires dans la nuit. ",
  es: "El puerto estaba cerrado y la gente de la ciudad se fue con sus cosas en la noche. ",
  ru: "Порт был закрыт, и люди из города ушли домой, потому что на улице было темно. ",
};

const report = {
  de: (words: string) => `${openings.de}„${words}“, sagte Petra Vogel.`,
  fr: (words: string) => `${openings.fr}« ${words} », a déclaré Claire Morel.`,
  es: (words: string) => `${openings.es}«${words}», dijo Clara Molina.`,
  ru: (words: string) => `${openings.ru}«${words}», — сказала Ольга Крылова.`,
};

type Language = keyof typeof report;

/** `[language, words in marks, the kind of their claim]` */
const kinds: readonly (readonly [Language, string, ClaimKind])[] = [
  ["de", "Der Hafen hat 320 Schiffe aufgenommen", "number"],
  ["de", "Der Hafen ist der größte in der Region", "comparison"],
  ["de", "Wir werden den Hafen wieder öffnen", "promise"],
  ["de", "Die Regierung muss den Hafen öffnen", "demand"],
  ["de", "Das ist eine Schande für die Stadt", "opinion"],
  ["de", "Die Fähre sank wegen des Sturms", "fact"],
  ["fr", "Le port a accueilli 320 navires", "number"],
  ["fr", "Le port est le plus grand de la région", "comparison"],
  ["fr", "Nous allons rouvrir le port", "promise"],
  ["fr", "Les prix augmenteront cet hiver", "prediction"],
  ["fr", "Le gouvernement doit rouvrir le port", "demand"],
  ["fr", "C'est une honte pour la ville", "opinion"],
  ["fr", "Le ferry a coulé à cause de la tempête", "fact"],
  ["es", "El puerto recibió 320 barcos", "number"],
  ["es", "El puerto es el más grande de la región", "comparison"],
  ["es", "Vamos a reabrir el puerto", "promise"],
  ["es", "Los precios subirán este invierno", "prediction"],
  ["es", "El gobierno debe reabrir el puerto", "demand"],
  ["es", "Es una vergüenza para la ciudad", "opinion"],
  ["es", "El ferry se hundió debido a la tormenta", "fact"],
  ["ru", "Порт принял 320 судов", "number"],
  ["ru", "Этот порт самый большой в регионе", "comparison"],
  ["ru", "Мы будем открывать порт", "promise"],
  ["ru", "Цены вырастут этой зимой", "prediction"],
  ["ru", "Правительство должно открыть порт", "demand"],
  ["ru", "Это позор для всего города", "opinion"],
  ["ru", "Паром затонул из-за шторма", "fact"],
];

describe("the kind of a claim in the other languages", () => {
  test.each(kinds)("%s: %s", (language, words, kind) => {
    const article = splitArticle(report[language](words));
    expect(article.language).toBe(language);
    expect(article.utterances.at(-1)?.assessment.claimKind).toBe(kind);
  });

  test.each([
    ["de", "Im Sturm sanken vor der Küste 12 Schiffe."],
    ["fr", "La tempête a coulé 12 navires pour la première fois."],
    ["es", "La tormenta hundió 12 barcos por primera vez."],
    ["ru", "Шторм впервые потопил 12 судов."],
  ] as const)("narration in %s: %s", (language, sentence) => {
    const text = openings[language] + sentence;
    const found = splitArticle(text).narration.map(({ at }) => text.slice(at.start, at.end));
    expect(found).toContain(sentence);
  });
});
