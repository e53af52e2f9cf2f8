import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/prisma/client";
import { closeArticle, reopenArticle } from "@/review/article/close-article";
import { findArticle } from "@/review/article/find-article";
import { longestArticle, receiveArticleInput } from "@/review/article/receive-article";
import { findClaim } from "@/review/claim/find-claim";
import { listArticles } from "@/review/queue/list-articles";
import { parseQueueQuery } from "@/review/queue/queue-query";
import { sha256 } from "@/trail/canonical";
import { useTestDatabase } from "../support/database";
import { articleText, type Newsroom, openNewsroom, receive, takeUp } from "../support/newsroom";

useTestDatabase();

let desk: Newsroom;
beforeAll(async () => {
  desk = await openNewsroom();
});

/** The text as it is kept, with every span of it that is. */
async function readRevision(revisionId: string) {
  const { text, passages, utterances, narration, ...revision } =
    await database().articleRevision.findUniqueOrThrow({
      where: { id: revisionId },
      include: { passages: true, utterances: { include: { spans: true } }, narration: true },
    });
  const spans = utterances.flatMap((utterance) => utterance.spans);
  const wrong = [...spans, ...narration].filter(
    ({ start, end, exact }) => text.slice(start, end) !== exact,
  );
  return { ...revision, text, passages, utterances, narration, spans, wrong };
}

describe("an article", () => {
  test("is kept as it was handed in, with every span where its words stand", async () => {
    const { revisionId } = await receive(desk.checker.actor);
    const revision = await readRevision(revisionId);
    expect(revision.text).toBe(articleText);
    expect(revision.textHash).toBe(sha256(articleText));
    expect(revision.textLength).toBe(articleText.length);
    expect(revision.passages).toHaveLength(4);
    expect(revision.utterances.map(({ speakerName }) => speakerName)).toEqual([
      "سالم الحارثي",
      "منى الزين",
      "سالم الحارثي",
    ]);
    expect(revision.spans.length).toBeGreaterThan(6);
    expect(revision.wrong).toEqual([]);
  });

  test("is shown with its utterances and what became of them", async () => {
    const { actor } = desk.checker;
    const { articleId } = await receive(actor, { outlet: "صحيفة الاختبار" });
    const claimId = await takeUp(actor, articleId);
    const article = await findArticle(actor, articleId);
    expect(article?.outlet).toEqual({ ar: "صحيفة الاختبار" });
    const taken = article?.utterances.filter(({ claims }) => claims.length > 0);
    expect(taken).toMatchObject([{ claims: [{ id: claimId, stage: "in-progress" }] }]);
    const [line] = (await listArticles(actor, parseQueueQuery(), 1)).articles;
    expect(line).toMatchObject({ id: articleId, utterances: 3, claims: 1, isClosed: false });
    expect((await findClaim(actor, claimId))?.utterances[0]?.article.id).toBe(articleId);
  });

  test("has the outlet's one entry, however often it is named", async () => {
    const outlet = "وكالة الاختبار";
    await receive(desk.checker.actor, { outlet });
    await receive(desk.otherChecker.actor, { outlet });
    expect(await database().speakerName.count({ where: { name: outlet } })).toBe(1);
  });

  test("is closed and opened again, each once", async () => {
    const { actor } = desk.checker;
    const { articleId } = await receive(actor);
    await Promise.all([closeArticle(actor, { articleId }), closeArticle(actor, { articleId })]);
    expect((await findArticle(actor, articleId))?.isClosed).toBe(true);
    expect(await database().articleClosing.count({ where: { articleId } })).toBe(1);
    await Promise.all([reopenArticle(actor, { articleId }), reopenArticle(actor, { articleId })]);
    expect((await findArticle(actor, articleId))?.isClosed).toBe(false);
  });

  test("of a hundred thousand characters and a thousand utterances is received", async () => {
    const line = "قال سالم الحارثي 😀: «لن ترتفع الضرائب قبل عام 2030، ولن ترتفع الرسوم أيضًا».";
    const text = Array.from({ length: 1_200 }, (_, i) => `${line} ${i}`).join("\n");
    const { revisionId, utterances } = await receive(desk.checker.actor, { text });
    const revision = await readRevision(revisionId);
    expect(utterances).toBeGreaterThan(1_000);
    expect(revision.wrong).toEqual([]);
    expect(text.length).toBeGreaterThan(90_000);
  });

  test("of any text whatever is received", async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        "قال سالم",
        ": «",
        "» ",
        "«",
        "»",
        "\n",
        "\r\n",
        "😀",
        "\0",
        "\uD800",
        "\uFFFF",
      ),
      fc.constantFrom("وأضاف", " إن ", "“", "”", '"', ".", "،", "كلام", " ", "\u202E", "ـً"),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    const texts = fc.array(unit, { minLength: 1, maxLength: 60 }).map((units) => units.join(""));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const parsed = receiveArticleInput.shape.text.safeParse(text);
        fc.pre(parsed.success);
        const { revisionId } = await receive(desk.checker.actor, { text });
        const revision = await readRevision(revisionId);
        expect(revision.text).toBe(parsed.data);
        expect(revision.wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a text that is handed in", () => {
  const read = (text: string) => receiveArticleInput.shape.text.safeParse(text);

  test.each([
    ["line ends of other systems", "سطر\r\nسطر\rسطر\n", "سطر\nسطر\nسطر\n"],
    ["what Postgres cannot hold", "قبل\0بعد", "قبل\uFFFDبعد"],
    ["halves of characters", "قبل\uD83Dبعد\uDE00", "قبل\uFFFDبعد\uFFFD"],
  ])("is made storable once: %s", (_, given, kept) => {
    expect(read(given).data).toBe(kept);
    expect(read(kept).data).toBe(kept);
  });

  test("is else not touched: spaces, marks and directions stay", () => {
    const text = "  قالَـ\u200Fتْ \u202E«نصّ»\t\u200C\n\n ";
    expect(read(text).data).toBe(text);
  });

  test.each(["", " \n\t", "ا".repeat(longestArticle + 1)])(
    "is refused where it cannot be one",
    (text) => {
      expect(read(text).success).toBe(false);
    },
  );
});
