import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitArticle } from "@/splitter";
import { readFixtures } from "../splitter/fixtures";
import { randomNumbers, shuffled } from "./random";

/** Articles, or other whole pieces of text, by the code of their language. */
export type Pieces = ReadonlyMap<string, readonly string[]>;

/** The texts of all fixtures. */
export function fixturePieces(): Pieces {
  const folder = join(import.meta.dirname, "../splitter/fixtures");
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(languages.map(({ name }) => [name, readFixtures(name).map(({ text }) => text)]));
}

/** The texts of files: JSONL of {text, lang}, or else a file is a text. */
export function filePieces(files: readonly string[]): Pieces {
  const pieces = new Map<string, string[]>();
  for (const file of files) {
    const content = readFileSync(file, "utf8");
    const articles: { text: string; lang?: string }[] = file.endsWith(".jsonl")
      ? content.split("\n").flatMap((line) => (line.trim() ? [JSON.parse(line)] : []))
      : [{ text: content }];
    for (const { text, lang = splitArticle(text).language } of articles)
      pieces.set(lang, [...(pieces.get(lang) ?? []), text]);
  }
  return pieces;
}

/** A text of exactly so many characters: all pieces over and over, in a new order each time. */
export function textOf(pieces: readonly string[], characters: number, between = "\n\n"): string {
  const random = randomNumbers(1);
  const parts: string[] = [];
  let length = 0;
  while (length < characters)
    for (const piece of shuffled(pieces, random)) {
      parts.push(piece);
      length += piece.length + between.length;
    }
  return parts.join(between).slice(0, characters);
}
