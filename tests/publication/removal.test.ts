import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { readPublicLog } from "@/publication/public-log";
import { findPublishedVerdict } from "@/publication/read-published";
import { approveRemoval, refuseRemoval, requestRemoval } from "@/publication/removal";
import { returnVerdict } from "@/review/approval/return-verdict";
import { recordAppearance } from "@/review/claim/record-appearance";
import { resumeClaim, setClaimAside } from "@/review/claim/set-claim-aside";
import { wordClaim } from "@/review/claim/word-claim";
import { withdrawEvidence } from "@/review/evidence/withdraw-evidence";
import { trigramForm } from "@/review/queue/search-words";
import { nameSpeaker } from "@/review/speaker/name-speaker";
import { saveDraft } from "@/review/verdict/draft";
import { canonical, sha256 } from "@/trail/canonical";
import { verifyTrail } from "@/trail/verify-trail";
import { ownerClient, useTestDatabase } from "../support/database";
import {
  cite,
  type Newsroom,
  openNewsroom,
  propose,
  proposeChange,
  publish,
  publishedClaim,
  receive,
  takeUp,
} from "../support/newsroom";

useTestDatabase();

/** A person's name: the words that the law wants gone. */
const words = "مروان الكاتم";
const blocks = "█".repeat(words.length);

type Tables = Record<string, Record<string, unknown>[]>;

let desk: Newsroom;
let owner: pg.Client;
let claimId: string;
let untouched: string;
let before: Tables;
let after: Tables;

/** Every row of every table, as the database writes it, without the pressed bytes. */
async function readTables(): Promise<Tables> {
  const tables: Tables = {};
  for (const name of Object.values(Prisma.ModelName)) {
    if (name === "PressedPage") continue;
    const { rows } = await owner.query(
      `SELECT to_jsonb(t) AS row FROM "${name}" t ORDER BY to_jsonb(t)::text COLLATE "C"`,
    );
    tables[name] = rows.map(({ row }) => row);
  }
  return tables;
}

/** Makes a claim in which the words stand wherever words can stand. */
async function writeEverywhere(): Promise<string> {
  const { actor } = desk.checker;
  const text = [
    `تسلّم ${words} أمس 😀 أربعين مليون دينار من وزارة المالية، وهو أعلى مبلغ منذ عام 2020.`,
    `قال ${words}: «لن أترك ${words} وحيدًا، قال لي سالم».`,
  ].join("\n");
  const outlet = `صحيفة ${words}`;
  const address = `https://news.example/${words}`;
  const { articleId } = await receive(actor, { title: `عن ${words}`, text, outlet, address });
  const spoken = { words: "وحيدًا", occasion: `لقاء ${words}`, address };
  const id = await takeUp(actor, articleId, { ...spoken, wording: `لن يترك ${words} أحدًا.` });
  await wordClaim(actor, { claimId: id, language: "en", wording: `On ${words}.` });
  await setClaimAside(actor, { claimId: id, reason: "DUPLICATE", note: `مثل ${words}` });
  await resumeClaim(actor, { claimId: id });
  const source = { title: `رسالة ${words}`, publisher: `دار ${words}`, author: words, address };
  const excerpt = `كتب ${words}: "نعم".\nوسكت.`;
  const confidential = { confidentialIdentity: `قريب ${words}` };
  const evidenceId = await cite(actor, id, { ...source, excerpt, ...confidential });
  await withdrawEvidence(actor, { claimId: id, evidenceId, reason: `طلب ${words} ذلك` });
  await cite(actor, id, { ...source, excerpt });
  const finding = `قاله ${words}.`;
  const reasoning = `راجعنا "${words}" [1].\n${words} قاله.`;
  const verdict = { finding, reasoning, counterSearch: `سألنا ${words}` };
  const first = await propose(actor, id, verdict);
  await saveDraft(desk.otherChecker.actor, draftSaying(id, words));
  const remark = { place: "texts.ar.finding", quote: words, remark: `أهو ${words}؟` } as const;
  await returnVerdict(desk.editor.actor, {
    ...first,
    reason: `وأين ${words}؟`,
    remarks: [remark],
  });
  await publish(desk.editor.actor, await propose(actor, id, { basedOn: 1, ...verdict }));
  const note = { note: `صحّحنا اسم ${words}.`, otherNote: `The name was ${words}.` };
  await publish(
    desk.editor.actor,
    await proposeChange(actor, id, { basedOn: "2", ...verdict, ...note }),
  );
  const { record } = (await findPublishedVerdict(id)) ?? {};
  const [utterance] = record?.utterances ?? [];
  const speakerId = utterance?.speaker?.id ?? "";
  await nameSpeaker(actor, { speakerId, language: "en", name: `Mr ${words}`, alias: false });
  const again = { claimId: id, utteranceId: utterance?.id ?? "" };
  await recordAppearance(actor, { ...again, saidOn: null, occasion: words, address: null });
  await owner.query(
    `INSERT INTO "SpeakerOffice" ("id", "speakerId", "language", "title", "addedBy")
     SELECT gen_random_uuid(), id, 'ar', $2, "addedBy" FROM "Speaker" WHERE id = $1`,
    [speakerId, `وكيل ${words}`],
  );
  return id;
}

/** A draft whose reasoning says these words. */
function draftSaying(claim: string, text: string) {
  const content = [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }];
  const document = { type: "doc" as const, content };
  const texts = { ar: { finding: text, document, note: text } };
  const rest = { attributionId: "", contentId: "", counterSearch: text, changeKind: "" as const };
  return { claimId: claim, basedOn: 1, writer: "page-1", base: null, content: { ...rest, texts } };
}

/** Three people asked for it in different ways; one request was turned down, one still waits. */
async function remove(): Promise<void> {
  const asked = (more: string) =>
    requestRemoval(desk.editor.actor, { claimId, words: words + more, ground: `طلب ${words}` });
  const refused = await asked("");
  const reason = `ليس من حق ${words}`;
  await refuseRemoval(desk.otherEditor.actor, { claimId, ...refused, reason });
  await asked(" وحيدًا");
  const { removalId } = await asked("");
  before = await readTables();
  await approveRemoval(desk.otherEditor.actor, { claimId, removalId });
  after = await readTables();
}

beforeAll(async () => {
  desk = await openNewsroom();
  owner = await ownerClient();
  claimId = await writeEverywhere();
  untouched = await publishedClaim(desk);
  await remove();
});

/** Where a text stands: "Table.column". */
function findColumns(tables: Tables, text: string): Set<string> {
  const found = new Set<string>();
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (JSON.stringify(value ?? null).includes(text)) found.add(`${table}.${column}`);
      }
    }
  }
  return found;
}

describe("after a lawful removal", () => {
  test("the words stand nowhere, though they stood in every column that holds words", async () => {
    const prose = [
      "Appearance.address Appearance.occasion Article.address ArticleRevision.foldedTitle",
      "ArticleRevision.text ArticleRevision.title ClaimSettingAside.note ClaimStage.search ClaimWording.text",
      "ConfidentialSource.identity Dossier.canonical Evidence.excerpt EvidenceWithdrawal.reason",
      "NarrationCandidate.exact",
      "Proposal.note",
      "PublicVerdict.entries PublicVerdict.search",
      "PublishedRecord.canonical Removal.ground Removal.words RemovalRefusal.reason Return.reason",
      "ReturnRemark.quote ReturnRemark.remark",
      "Source.address Source.author Source.publisher Source.title SpeakerName.folded",
      "SpeakerName.name SpeakerOffice.title TrailEntry.payload Utterance.speakerName UtteranceSpan.exact",
      "UtteranceSpan.folded",
      "Verdict.counterSearch VerdictDraft.content VerdictText.document VerdictText.finding",
      "VerdictText.reasoning",
    ];
    const stood = findColumns(before, words);
    expect([...stood].sort()).toEqual(prose.join(" ").split(" "));
    expect([...findColumns(after, words)]).toEqual([]);
    // There in other letters, by which likeness is compared.
    const inOthers = ["ClaimStage.trigrams", "ClaimStage.wording", "PublicVerdict.wording"];
    const form = trigramForm(words);
    expect([...findColumns(before, form)].sort()).toEqual([...inOthers, "UtteranceSpan.trigrams"]);
    expect([...findColumns(after, form)]).toEqual([]);
  });

  test("nothing else in the whole database is another", async () => {
    // A document in which the words may be in pieces goes; its plain text is masked and stays.
    const erased = [
      "PublishedRecord.canonical",
      "TrailEntry.payload",
      "Removal.words",
      "VerdictText.document",
    ];
    const asItShouldBe = (key: string, value: unknown): unknown => {
      const text = JSON.stringify(value ?? null);
      const masked = text.replaceAll(words, blocks).replaceAll(trigramForm(words), blocks);
      if (masked === text) return value;
      return erased.includes(key) ? null : JSON.parse(masked);
    };
    for (const [table, rows] of Object.entries(before)) {
      // The heads of the chains move, as they do with every act, and what readers find follows the
      // newest record.
      if (table === "ChainHead" || table === "PublicVerdict") continue;
      const expected = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            asItShouldBe(`${table}.${column}`, value),
          ]),
        ),
      );
      const found = after[table]?.map(readDossier) ?? [];
      for (const row of expected.map(readDossier)) expect(found, table).toContainEqual(row);
    }
  });

  test("offsets still hold, in the texts and in the record", async () => {
    const texts = new Map(after.ArticleRevision?.map((row) => [row.id, String(row.text)]));
    const revisions = new Map(after.Utterance?.map((row) => [row.id, row.revisionId]));
    for (const { utteranceId, start, end, exact } of after.UtteranceSpan ?? []) {
      const text = texts.get(revisions.get(utteranceId)) ?? "";
      expect(text.slice(Number(start), Number(end))).toBe(exact);
    }
    for (const { revisionId, start, end, exact } of after.NarrationCandidate ?? []) {
      expect(texts.get(revisionId)?.slice(Number(start), Number(end))).toBe(exact);
    }
    const { record } = (await findPublishedVerdict(claimId)) ?? {};
    for (const { statement, quotes, context } of record?.utterances ?? []) {
      const cut = ({ start, end }: { start: number; end: number }) =>
        context.passage.slice(start, end);
      expect([cut(context.statement), context.quotes.map(cut)]).toEqual([statement, quotes]);
      expect(statement).toContain(blocks);
    }
  });

  test("the trail is whole, and what it no longer says it still proves", async () => {
    expect(await verifyTrail()).toBeNull();
    const erased = after.TrailEntry?.filter(({ payload }) => payload === null) ?? [];
    expect(erased.length).toBeGreaterThan(5);
    for (const { sequence, payloadHash } of erased) {
      const { payload } = before.TrailEntry?.find((entry) => entry.sequence === sequence) ?? {};
      expect(sha256(String(payload))).toBe(payloadHash);
    }
  });

  test("the public log goes on, with the removal at its end and every hash in its place", async () => {
    const lines = await readPublicLog();
    expect(lines.at(-1)).toMatchObject({ kind: "REMOVAL", claimId });
    expect(lines.map(({ previousHash }) => previousHash).slice(1)).toEqual(
      lines.map(({ hash }) => hash).slice(0, -1),
    );
    const erased = after.PublishedRecord?.filter((row) => row.canonical === null) ?? [];
    expect(erased).toHaveLength(2);
    const hashes = lines.map(({ recordHash }) => recordHash);
    for (const { hash } of erased) expect(hashes).toContain(hash);
  });

  test("the public reads the masked record, which says that words were removed", async () => {
    const { record, recordHash } = (await findPublishedVerdict(claimId)) ?? {};
    expect(sha256(canonical(record))).toBe(recordHash);
    const kinds = record?.history.map(({ kind }) => kind);
    expect(kinds).toEqual(["PUBLICATION", "CORRECTION", "REMOVAL"]);
    expect(record?.texts.ar?.finding).toBe(`قاله ${blocks}.`);
    expect(record?.history[1]?.note).toEqual({
      ar: `صحّحنا اسم ${blocks}.`,
      en: `The name was ${blocks}.`,
    });
    const orders = after.Outbox?.map(({ payload }) => JSON.stringify(payload)) ?? [];
    expect(orders.filter((order) => order.includes(claimId))).toHaveLength(3);
  });

  test("a verdict without the words is what it was", async () => {
    const rowsOf = (tables: Tables) =>
      tables.Publication?.filter((row) => row.claimId === untouched);
    expect(rowsOf(after)).toEqual(rowsOf(before));
    expect((await findPublishedVerdict(untouched))?.record.history).toHaveLength(1);
  });

  test("the removal keeps who, when, why and how much, and not what", async () => {
    const done = after.Removal?.find(({ id }) => after.RemovalApproval?.[0]?.removalId === id);
    expect(done).toMatchObject({
      words: null,
      wordsHash: sha256(words),
      wordsLength: words.length,
      ground: `طلب ${blocks}`,
      requestedBy: desk.editor.personId,
    });
  });
});

/** A masked dossier is JSON, in its canonical form no longer. */
function readDossier(row: Record<string, unknown>): Record<string, unknown> {
  if (typeof row.canonical !== "string") return row;
  const dossier = JSON.parse(row.canonical) as { texts?: Record<string, { document: unknown }> };
  for (const text of Object.values(dossier.texts ?? {})) {
    if (JSON.stringify(text).includes("█")) text.document = null;
  }
  return { ...row, canonical: dossier };
}
