"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CitableEvidence } from "@/app/(desk)/rich-text/citation-node";
import { isolated } from "@/language/bidi";
import { isLanguage, languages } from "@/language/languages";
import type { RichText } from "@/review/verdict/document";
import type { DraftContent } from "@/review/verdict/draft-content";
import { toPlainText } from "@/review/verdict/plain-text";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { WordDiff } from "@/ui/word-diff";

interface NewerText {
  readonly finding: string;
  readonly reasoning: string;
  readonly document: RichText | null;
}

/** A version that somebody else saved meanwhile. */
export interface Newer {
  readonly version: number;
  readonly author: string;
  readonly texts: Readonly<Record<string, NewerText>>;
}

interface Differing {
  readonly code: string;
  readonly part: "finding" | "document";
  readonly theirs: string;
  readonly mine: string;
}

/**
 * Two people wrote on the same version: each text that differs, compared word by word, with a choice
 * for each. Nothing is overwritten; when everything is chosen the form goes on from their version.
 */
export function NewerVersion(props: {
  readonly newer: Newer;
  /** What the form held when the newer version was met with. */
  readonly mine: DraftContent;
  readonly evidence: readonly CitableEvidence[];
  readonly onTake: (content: DraftContent) => void;
  readonly onSettled: () => void;
}) {
  const { newer, evidence, onTake, onSettled } = props;
  const t = useTranslations("desk.verdict.newer");
  const claim = useTranslations("desk.claim");
  const [mine, setMine] = useState(props.mine);
  const [differing] = useState(() =>
    whereTheyDiffer(
      newer,
      props.mine,
      evidence.map(({ id }) => id),
    ),
  );
  const [chosen, setChosen] = useState<Readonly<Record<string, "kept" | "taken">>>({});
  const author = isolated(newer.author);

  function choose({ code, part }: Differing, choice: "kept" | "taken") {
    const next = { ...chosen, [`${code}.${part}`]: choice };
    setChosen(next);
    if (choice === "taken") {
      const taken = withTheirs(mine, newer, code, part);
      setMine(taken);
      onTake(taken);
    }
    if (Object.keys(next).length === differing.length) onSettled();
  }

  return (
    <Notice tone="caution" role="alert" title={t("title", { author })}>
      {differing.length === 0 ? (
        <Button type="button" kind="quiet" size="small" onClick={onSettled}>
          {t("same")}
        </Button>
      ) : (
        <div className="grid gap-4 text-ink">
          <p className="text-note">{t("intro", { author })}</p>
          {differing.map((place) => {
            const done = chosen[`${place.code}.${place.part}`];
            return (
              <div key={`${place.code}.${place.part}`} className="grid gap-2">
                <h3 className="text-note font-semibold">
                  {claim(place.part === "finding" ? "finding" : "reasoning")} ·{" "}
                  {isLanguage(place.code) ? languages[place.code].name : place.code}
                </h3>
                <WordDiff
                  before={place.theirs}
                  after={place.mine}
                  lang={place.code}
                  className="rounded-control bg-raised p-2 font-words"
                />
                {done ? (
                  <p className="text-note">{t(done)}</p>
                ) : (
                  <div className="flex flex-wrap gap-2">
                    <Button
                      type="button"
                      kind="quiet"
                      size="small"
                      onClick={() => choose(place, "kept")}
                    >
                      {t("keepMine")}
                    </Button>
                    <Button
                      type="button"
                      kind="quiet"
                      size="small"
                      onClick={() => choose(place, "taken")}
                    >
                      {t("takeTheirs")}
                    </Button>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      )}
    </Notice>
  );
}

function whereTheyDiffer(newer: Newer, mine: DraftContent, ids: readonly string[]): Differing[] {
  const codes = new Set([...Object.keys(newer.texts), ...Object.keys(mine.texts)]);
  return [...codes].flatMap((code) => {
    const theirs = newer.texts[code];
    const own = mine.texts[code];
    const reasoning = own?.document ? toPlainText(own.document, ids) : "";
    const both: Differing[] = [
      { code, part: "finding", theirs: theirs?.finding ?? "", mine: own?.finding ?? "" },
      { code, part: "document", theirs: theirs?.reasoning ?? "", mine: reasoning },
    ];
    return both.filter((place) => place.theirs !== place.mine);
  });
}

function withTheirs(
  mine: DraftContent,
  newer: Newer,
  code: string,
  part: "finding" | "document",
): DraftContent {
  const own = mine.texts[code] ?? { finding: "", document: null, note: "" };
  const theirs = newer.texts[code];
  const value = part === "finding" ? (theirs?.finding ?? "") : (theirs?.document ?? null);
  return { ...mine, texts: { ...mine.texts, [code]: { ...own, [part]: value } } };
}
