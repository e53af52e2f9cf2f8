import { describe, expect, test } from "vitest";
import { splitArticle } from "@/splitter";
import { readFixtures } from "./fixtures";

describe.each(["ar", "en", "de", "fr", "es", "ru"])("%s", (language) => {
  test.each(readFixtures(language).map((fixture) => [fixture.reason, fixture] as const))(
    "%s",
    (_, fixture) => {
      const { text } = fixture;
      const article = splitArticle(text);
      const found = article.utterances.map(({ kind, speaker, via, statement, quotes }) => ({
        ...{ kind, speaker: speaker?.name ?? null, via: via?.name ?? null },
        statement: text.slice(statement.start, statement.end),
        quotes: quotes.map(({ start, end }) => text.slice(start, end)),
      }));
      expect(found).toEqual(fixture.utterances);
      const names = article.quotedNames.map(({ at }) => text.slice(at.start, at.end));
      for (const name of fixture.names) expect(names).toContain(name);
      expect(article.language).toBe(language);
    },
  );
});
