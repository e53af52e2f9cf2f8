import pg from "pg";
import { Twins, twin, twinDigest } from "./twins";

/** How much the desk of the bench holds. */
export interface Size {
  readonly articles: number;
  readonly claims: number;
  readonly trailEntries: number;
}

/** What is sent to one claim: how many entries of the trail. */
const entriesAClaim = 5;

/**
 * Fills a newsroom with twins of one long article and of the claims that the demonstration has, each
 * article with as many claims as it has utterances.
 */
export class Filling {
  private made = 0;

  private constructor(
    private readonly db: pg.Client,
    private readonly twins: Twins,
    private readonly long: { articleId: string; utterances: number },
  ) {}

  /**
   * @param address the superuser's
   * @param articleId the long article, of which no claim was taken up yet
   */
  static async begin(address: string, articleId: string): Promise<Filling> {
    const db = new pg.Client({ connectionString: address });
    // Should the run fail, the database stops before this does.
    db.on("error", () => {});
    await db.connect();
    const twins = await Twins.begin(db);
    const { rows } = await db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Utterance" u JOIN "ArticleRevision" r ON r.id = u."revisionId"
       WHERE r."articleId" = $1`,
      [articleId],
    );
    const utterances = rows[0]?.count ?? 0;
    if (utterances === 0) throw new Error("the long article has no utterances");
    // The claims that the demonstration came with, in the order in which they are imitated.
    await db.query(`CREATE TEMP TABLE model AS
      SELECT id, row_number() OVER (ORDER BY "takenUpAt", id) - 1 AS n FROM "Claim"`);
    const filling = new Filling(db, twins, { articleId, utterances });
    await filling.addSpeakers();
    return filling;
  }

  /** Goes on until there are so many articles; the long one is the first. */
  async until(articles: number): Promise<Size> {
    const { db, long } = this;
    await db.query(`DROP TABLE IF EXISTS copy`);
    await db.query(
      `CREATE TEMP TABLE copy AS SELECT n, 'article ' || n AS salt, n * interval '87 hours' AS shift
       FROM generate_series($1::int, $2::int) n`,
      [Math.max(this.made, 1), articles - 1],
    );
    await this.addArticles();
    await db.query(`DROP TABLE IF EXISTS pair`);
    await db.query(
      `CREATE TEMP TABLE pair AS
       SELECT m.id AS old, pg_temp.twin_claim(said.salt) AS new, said.*
       FROM (
         SELECT a.n, a.n || ' ' || u."position" AS salt, a.shift + u."position" * interval '13 seconds' AS shift,
           CASE WHEN a.n = 0 THEN u.id ELSE pg_temp.twin(u.id::text, a.salt)::uuid END AS utterance,
           a.n * 7 + u."position" AS turn
         FROM (SELECT n, salt, shift FROM copy UNION ALL
           SELECT 0, '', interval '0' WHERE $2) a
         CROSS JOIN "Utterance" u JOIN "ArticleRevision" r ON r.id = u."revisionId" AND r."articleId" = $1
       ) said JOIN model m ON m.n = said.turn % (SELECT count(*) FROM model)`,
      [long.articleId, this.made === 0],
    );
    await db.query(`CREATE INDEX ON pair (old); ANALYZE pair`);
    await this.addClaims();
    await this.addTrail();
    await this.refreshStages();
    this.made = articles;
    // As the database does by itself in time.
    await db.query("VACUUM ANALYZE");
    const { rows } = await db.query<Size>(`SELECT (SELECT count(*)::int FROM "Article") AS articles,
      (SELECT count(*)::int FROM "Claim") AS claims, (SELECT count(*)::int FROM "TrailEntry") AS "trailEntries"`);
    if (!rows[0]) throw new Error("nothing was counted");
    return rows[0];
  }

  async end(): Promise<void> {
    await this.db.end();
  }

  /** Three hundred entries, in the image of those that the demonstration has. */
  private async addSpeakers(): Promise<void> {
    const { db, twins } = this;
    await db.query(`CREATE TEMP TABLE speaker_copy AS
      SELECT n, 'speaker ' || n AS salt, interval '0' AS shift FROM generate_series(1, 300) n;
      CREATE TEMP TABLE speaker_model AS
        SELECT id, row_number() OVER (ORDER BY "addedAt", id) - 1 AS n FROM "Speaker"`);
    const pairs = (id: string) => `JOIN speaker_model m ON m.id = t.${id}
      JOIN speaker_copy p ON p.n % (SELECT count(*) FROM speaker_model) = m.n`;
    await twins.add("Speaker", pairs("id"), { id: twin("t.id"), wikidataId: "NULL" });
    const ofSpeaker = { id: twin("t.id"), speakerId: twin(`t."speakerId"`) };
    const bySpeaker = pairs(`"speakerId"`);
    await twins.add("SpeakerName", bySpeaker, { ...ofSpeaker, name: `t."name" || ' ' || p.n` });
    await twins.add("SpeakerOffice", bySpeaker, ofSpeaker);
    await db.query(`INSERT INTO "SpeakerEntry" ("speakerId", "entryId") SELECT id, id FROM "Speaker"
      ON CONFLICT DO NOTHING;
      CREATE TEMP TABLE said_by AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM "Speaker"`);
  }

  private async addArticles(): Promise<void> {
    const { db, twins, long } = this;
    const id = `'${long.articleId}'`;
    const copies = "CROSS JOIN copy p";
    const ofRevision = `JOIN "ArticleRevision" r ON r.id = t."revisionId" AND r."articleId" = ${id} ${copies}`;
    const inRevision = {
      id: twin("t.id"),
      revisionId: twin(`t."revisionId"`),
      passageId: twin(`t."passageId"`),
    };
    await twins.add("Article", `${copies} WHERE t.id = ${id}`, { id: twin("t.id") });
    await twins.add("ArticleRevision", `${copies} WHERE t."articleId" = ${id}`, {
      id: twin("t.id"),
      articleId: twin(`t."articleId"`),
      title: `t."title" || ' ' || p.n`,
    });
    const { passageId: _, ...passage } = inRevision;
    await twins.add("Passage", ofRevision, passage);
    await twins.add("Utterance", ofRevision, inRevision);
    await twins.add("NarrationCandidate", ofRevision, inRevision);
    await twins.add(
      "UtteranceSpan",
      `JOIN "Utterance" u ON u.id = t."utteranceId"
       JOIN "ArticleRevision" r ON r.id = u."revisionId" AND r."articleId" = ${id} ${copies}`,
      { id: twin("t.id"), utteranceId: twin(`t."utteranceId"`) },
    );
    // Three of four have a speaker's entry.
    await db.query(
      `INSERT INTO "SpeakerAssignment" (id, "utteranceId", "speakerId", "assignedBy", "assignedAt")
       SELECT pg_temp.twin(u.id::text, p.salt || 'said')::uuid, pg_temp.twin(u.id::text, p.salt)::uuid, s.id,
         r."receivedBy", r."receivedAt" - p.shift
       FROM copy p CROSS JOIN "Utterance" u
       JOIN "ArticleRevision" r ON r.id = u."revisionId" AND r."articleId" = $1
       JOIN said_by s ON s.n = (u."position" * 31 + p.n) % (SELECT count(*) FROM said_by)
       WHERE u."position" % 4 <> 0`,
      [long.articleId],
    );
  }

  private async addClaims(): Promise<void> {
    const { db, twins } = this;
    const of = `JOIN pair p ON p.old = t."claimId"`;
    const claimId = "p.new";
    const id = twin("t.id");
    const own = { id, claimId };
    await twins.add("Claim", "JOIN pair p ON p.old = t.id", { id: claimId });
    await db.query(`INSERT INTO "ClaimUtterance" ("claimId", "utteranceId", "addedBy", "addedAt")
      SELECT p.new, p.utterance, c."takenUpBy", c."takenUpAt" FROM pair p JOIN "Claim" c ON c.id = p.new`);
    await twins.add("ClaimWording", of, { ...own, text: wordingInSql });
    for (const table of tablesOfAClaim) await twins.add(table, of, own);
    await twins.add("ClaimResumption", within("ClaimSettingAside", "settingAsideId"), {
      settingAsideId: twin(`t."settingAsideId"`),
    });
    await twins.add("ClaimFlagClearing", within("ClaimFlag", "flagId"), {
      flagId: twin(`t."flagId"`),
    });
    await twins.add("ReplyAnswer", within("ReplyRequest", "requestId"), {
      id,
      requestId: twin(`t."requestId"`),
    });
    await twins.add("VerdictText", within("Verdict", "verdictId"), {
      verdictId: twin(`t."verdictId"`),
    });
    await twins.add("Dossier", of, { digest: twinDigest("t.digest"), claimId });
    const verdictId = twin(`t."verdictId"`);
    const digest = twinDigest("t.digest");
    const proposalId = twin(`t."proposalId"`);
    await twins.add("Proposal", of, { ...own, verdictId, digest });
    const ofProposal = within("Proposal", "proposalId");
    await twins.add("Approval", ofProposal, { id, proposalId, verdictId, digest });
    await twins.add("Return", ofProposal, { proposalId });
    await twins.add("ReturnRemark", ofProposal, { id, proposalId });
    await twins.add("ProposalWithdrawal", ofProposal, { proposalId });
    await twins.add("Publication", `${of} WHERE t."kind" <> 'REMOVAL'`, {
      ...own,
      approvalId: twin(`t."approvalId"`),
      digest,
      supersedesId: twin(`t."supersedesId"`),
    });
    await twins.add("PublishedRecord", within("Publication", "publicationId"), {
      publicationId: twin(`t."publicationId"`),
    });
  }

  private async addTrail(): Promise<void> {
    await this.db.query(
      `WITH model AS (
         SELECT e.*, row_number() OVER (PARTITION BY "subject" ORDER BY "sequence") - 1 AS n,
           count(*) OVER (PARTITION BY "subject") AS every
         FROM "TrailEntry" e JOIN model m ON 'claim:' || m.id = e."subject"),
       last AS (SELECT max("sequence") AS sequence FROM "TrailEntry")
       INSERT INTO "TrailEntry" ("sequence", "at", "actorId", "act", "subject", "payload", "payloadHash", "previousHash", "hash")
       SELECT last.sequence + row_number() OVER (ORDER BY p.salt, k), e."at" - p.shift, e."actorId", e."act",
         'claim:' || p.new, e."payload", e."payloadHash", e."previousHash", pg_temp.twin_digest(e."hash", p.salt || ' ' || k)
       FROM last, pair p CROSS JOIN generate_series(0, $1::int - 1) k
       JOIN model e ON e."subject" = 'claim:' || p.old AND e.n = k % e.every`,
      [entriesAClaim],
    );
    await this.db.query(`UPDATE "ChainHead" SET ("sequence", "hash") = (
      SELECT "sequence", "hash" FROM "TrailEntry" ORDER BY "sequence" DESC LIMIT 1) WHERE "name" = 'trail'`);
    // Nobody is told of what nobody did.
    await this.db.query(
      `UPDATE "NotificationCursor" SET "sequence" = (SELECT max("sequence") FROM "TrailEntry")`,
    );
  }

  private async refreshStages(): Promise<void> {
    const { rows } = await this.db.query<{ new: string }>(`SELECT new FROM pair`);
    const ids = rows.map((row) => row.new);
    for (let at = 0; at < ids.length; at += 2_000)
      await this.db.query("SELECT refresh_claim_stages($1)", [ids.slice(at, at + 2_000)]);
  }
}

/** Tables whose rows have an id of their own and name their claim, and nothing else that is made anew. */
const tablesOfAClaim = [
  "ClaimClassification",
  "ClaimSettingAside",
  "ClaimAssignment",
  "ClaimDueDate",
  "ClaimPriority",
  "ClaimEmbargo",
  "ClaimTopic",
  "ClaimFlag",
  "Evidence",
  "ReplyRequest",
  "ReplyOmission",
  "Verdict",
] as const;

/** Some thousand million sentences, as alike as those of one newsroom's years are. */
const wordingInSql = (() => {
  const pick = (words: string, prime: number) =>
    `(ARRAY[${words.split("، ").map((word) => `'${word}'`)}])[1 + (('x' || substr(md5(p.salt || '${prime}'), 1, 6))::bit(24)::int % ${words.split("، ").length})]`;
  const who =
    "الوزير، الرئيس، المتحدث، النائب، السفير، المدير، المحافظ، الأمين العام، رئيس البلدية، الناطق العسكري";
  const says =
    "إن أسعار، إن عدد، إن إنتاج، إن صادرات، إن ميزانية، إن واردات، إن ديون، إن أرباح، إن نسبة، إن كلفة";
  const what =
    "القمح، المدارس، النفط، الأدوية، المستشفيات، الكهرباء، اللقاحات، السيارات، الجامعات، المصانع، الإسكان، الأسماك، الطرق، المياه";
  const does =
    "ارتفعت، انخفضت، تضاعفت، تراجعت، بقيت كما هي، زادت الثلث، نقصت الربع، تجاوزت المتوقع";
  const where =
    "في الشمال، في الجنوب، في العاصمة، على الساحل، في الريف، في المنطقة الشرقية، خارج البلاد، في المخيمات";
  const parts = [who, says, what, does, where].map(pick);
  return `'قال ' || ${parts.join(" || ' ' || ")} || ' في عام ' || (1990 + p.n % 35) || '، وهذا رقم ' || p.salt`;
})();

/** Rows that name their claim through a row of another table. */
function within(table: string, column: string): string {
  return `JOIN "${table}" o ON o.id = t."${column}" JOIN pair p ON p.old = o."claimId"`;
}
