import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { findArticle, findExplainedUtterance } from "@/review/article/find-article";
import { inOrder } from "@/review/article/order";
import { SPLITTER_VERSION, splitArticle } from "@/splitter";
import { useTestDatabase } from "../support/database";
import { articleText, type Newsroom, openNewsroom, receive } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

/** A text received and read again as the desk shows it. */
async function show(text: string) {
  const { actor } = desk.checker;
  const { articleId, revisionId } = await receive(actor, { text });
  const article = await findArticle(actor, articleId);
  if (!article) throw new Error("the article is not there");
  return { ...article, revisionId };
}

/** An utterance with its reasons. */
async function explain(utteranceId: string) {
  const found = await findExplainedUtterance(desk.checker.actor, utteranceId);
  if (!found) throw new Error("the utterance is not there");
  return found.utterance;
}

describe("an article that is received", () => {
  test("keeps what the splitter tells of each utterance", async () => {
    const { utterances } = await show(articleText);
    const explained = await Promise.all(utterances.map(({ id }) => explain(id)));
    const split = splitArticle(articleText);
    const cut = ({ start, end }: { start: number; end: number }) => articleText.slice(start, end);
    expect(split.utterances.length).toBe(3);
    expect(
      explained.map(({ assessment, why, cue }) => ({
        kind: assessment?.claimKind.toLowerCase(),
        worth: assessment?.worth,
        reasons: assessment?.reasons.map(({ reason, words }) => ({ reason, words })),
        why: new Set(why),
        cue,
      })),
    ).toEqual(
      split.utterances.map(({ assessment: { claimKind, worth }, explanation, cue }) => ({
        kind: claimKind,
        worth: worth.score,
        reasons: worth.reasons.map(({ reason, spans }) => ({ reason, words: spans.map(cut) })),
        why: new Set(
          explanation.map(({ rule, spans, confidence = null }) => {
            return { rule, words: spans.map(cut), confidence };
          }),
        ),
        cue: cue && cut(cue),
      })),
    );
  });

  test("keeps the sentences of a quote that has several, each with its words", async () => {
    const said = ["ارتفعت الأسعار 😀 عشرة في المئة.", "وتراجعت الأجور منذ عام 2020."];
    const text = `قال سالم الحارثي: «${said.join(" ")}».`;
    const { utterances } = await show(text);
    expect(utterances[0]?.sentences.map(({ exact }) => exact)).toEqual(
      splitArticle(text).utterances[0]?.sentences.map(({ start, end }) => text.slice(start, end)),
    );
    expect(utterances[0]?.sentences).toHaveLength(2);
    const { utterances: single } = await show(articleText);
    expect(single.flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  test("keeps what the outlet itself says apart from what others say", async () => {
    const { narration, utterances } = await show(articleText);
    const [first] = articleText.split("\n");
    expect(narration).toMatchObject([
      { position: 0, exact: first, assessment: { claimKind: "NUMBER" } },
    ]);
    expect(narration[0]?.assessment?.reasons).toContainEqual({
      reason: "number",
      effect: "raises",
      words: expect.arrayContaining([expect.stringContaining("40")]),
    });
    expect(utterances.map(({ statement }) => statement.exact)).not.toContain(first);
  });

  test("names the splitter that found it all", async () => {
    const { revisionId } = await show(articleText);
    const where = { id: revisionId };
    const { splitter } = await database().articleRevision.findUniqueOrThrow({ where });
    expect(splitter).toBe(SPLITTER_VERSION);
    expect(splitter).toBe("0.8.0");
  });
});

describe("the order of a list", () => {
  const item = (position: number, worth: number | null) => ({
    position,
    assessment: worth === null ? null : ({ claimKind: "FACT", worth, reasons: [] } as const),
  });
  const list = [item(0, 0.2), item(1, null), item(2, 0.7), item(3, 0.2), item(4, 0)];
  const positions = (order: "text" | "worth") => inOrder(order, list).map((one) => one.position);

  test("is the text's, or that of what is most worth a check; nothing is left out", () => {
    expect(positions("text")).toEqual([0, 1, 2, 3, 4]);
    expect(positions("worth")).toEqual([2, 0, 3, 4, 1]);
    expect(list.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("what another version of the splitter stored", () => {
  /** One more utterance in an article, as another version would have written it. */
  async function showStored(stored: Partial<Omit<Prisma.UtteranceUncheckedCreateInput, "spans">>) {
    const article = await show(articleText);
    const passage = await database().passage.findFirstOrThrow({
      where: { revisionId: article.revisionId },
    });
    const { id } = await database().utterance.create({
      data: {
        revisionId: article.revisionId,
        passageId: passage.id,
        position: 99,
        kind: "DIRECT",
        spans: {
          create: { role: "STATEMENT", ordinal: 0, start: 0, end: 6, exact: "ارتفعت" },
        },
        ...stored,
      },
    });
    return explain(id);
  }

  const spans = [{ start: 0, end: 6 }];

  test("without an assessment is shown without one", async () => {
    const explanation = [{ rule: "quotation-paired", spans }];
    expect(await showStored({ explanation })).toMatchObject({
      assessment: null,
      why: [{ rule: "quotation-paired", words: ["ارتفعت"], confidence: null }],
    });
  });

  test("with reasons that this one does not know is shown with their words", async () => {
    const explanation = [{ rule: "toString", spans, confidence: 0.6 }];
    const worthReasons = [{ reason: "constructor", spans }];
    const stored = { explanation, claimKind: "FACT", worth: 0.5, worthReasons } as const;
    expect(await showStored(stored)).toMatchObject({
      why: [{ rule: null, words: ["ارتفعت"], confidence: 0.6 }],
      assessment: { reasons: [{ reason: null, effect: null, words: ["ارتفعت"] }] },
    });
  });

  test("is read in one order: the words, then the speaker, then the name", async () => {
    const stored = ["office-to-name", "older", "speaker-of-sentence", "quotation-paired"];
    const explanation = stored.map((rule) => ({ rule, spans: [] }));
    const { why } = await showStored({ explanation });
    expect(why?.map(({ rule }) => rule)).toEqual([
      "quotation-paired",
      "speaker-of-sentence",
      "office-to-name",
      null,
    ]);
  });

  test("by a person's hand needs no reason", async () => {
    expect(await showStored({ explanation: Prisma.DbNull })).toMatchObject({ why: null });
  });

  test("in another shape is not guessed at", async () => {
    const withoutSpans = [{ rule: "quotation-paired" }];
    await expect(showStored({ explanation: withoutSpans })).rejects.toThrow(/spans/);
    const tooSure = [{ rule: "quotation-paired", spans, confidence: 2 }];
    await expect(showStored({ explanation: tooSure })).rejects.toThrow(/confidence/);
  });
});
