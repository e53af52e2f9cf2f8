import { createHash } from "node:crypto";
import pg from "pg";
import { Twins, twin, twinDigest } from "../desk/twins";

/** Twins of the demonstration's speakers: enough that nobody said more than a few dozen things. */
const speakerSets = 60;

interface Model {
  publicationId: string;
  claimId: string;
  canonical: string;
  speakerIds: string[];
}

/**
 * Fills a newsroom with twins of the verdicts that it has published, until there are so many. Each twin of
 * all of them has an article of its own, and lies some hours before the one before it.
 * What is signed is not: the twins' entries in the public log are in nobody's chain.
 *
 * @param address the superuser's
 * @param apart hours between a twin and the next; less than none: later ones
 */
export async function fillSite(address: string, verdicts: number, apart = 5): Promise<void> {
  const db = new pg.Client({ connectionString: address });
  await db.connect();
  const twins = await Twins.begin(db);
  const { rows: models } = await db.query<Model>(
    `SELECT p.id AS "publicationId", p."claimId", r."canonical", v."speakerIds"
     FROM "Publication" p JOIN "PublishedRecord" r ON r."publicationId" = p.id
     JOIN "PublicVerdict" v ON v."publicationId" = p.id ORDER BY p."publishedAt", p.id`,
  );
  const claims = [...new Set(models.map(({ claimId }) => claimId))];
  const copies = Math.ceil(verdicts / claims.length) - 1;
  await db.query(
    `CREATE TEMP TABLE copy AS SELECT n, 'day ' || n AS salt, n * interval '${apart} hours' AS shift
     FROM generate_series(1, $1::int) n`,
    [copies],
  );
  await db.query(
    `CREATE TEMP TABLE pair AS SELECT c.n, c.salt, c.shift, old,
       pg_temp.twin_claim(old || c.salt) AS new FROM copy c CROSS JOIN unnest($1::text[]) old`,
    [claims],
  );
  await db.query(`CREATE INDEX ON pair (old); ANALYZE pair`);
  await addSpeakers(db, twins, [...new Set(models.flatMap(({ speakerIds }) => speakerIds))]);
  await addArticles(twins);
  await addClaims(twins);
  await addRecords(db, models, { copies, apart });
  await addLog(db, twins);
  await db.query("VACUUM ANALYZE");
  await db.end();
}

async function addSpeakers(db: pg.Client, twins: Twins, ids: string[]): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE speaker_pair AS SELECT 'speaker ' || n AS salt, n, old::uuid AS old, interval '0' AS shift
     FROM generate_series(1, $1::int) n CROSS JOIN unnest($2::text[]) old`,
    [speakerSets, ids],
  );
  const pairs = (column: string) => `JOIN speaker_pair p ON p.old = t.${column}`;
  await twins.add("Speaker", pairs("id"), { id: twin("t.id"), wikidataId: "NULL" });
  await twins.add("SpeakerName", pairs(`"speakerId"`), {
    id: twin("t.id"),
    speakerId: twin(`t."speakerId"`),
    name: `t."name" || ' ' || p.n`,
  });
  await db.query(`INSERT INTO "SpeakerEntry" ("speakerId", "entryId") SELECT id, id FROM "Speaker"
    ON CONFLICT DO NOTHING`);
}

/** The one article of the demonstration's day, whole: annotations are made of its text. */
async function addArticles(twins: Twins): Promise<void> {
  const copies = "CROSS JOIN copy p";
  const ofRevision = {
    id: twin("t.id"),
    revisionId: twin(`t."revisionId"`),
    passageId: twin(`t."passageId"`),
  };
  const { passageId: _, ...passage } = ofRevision;
  await twins.add("Article", copies, { id: twin("t.id") });
  await twins.add("ArticleRevision", copies, {
    id: twin("t.id"),
    articleId: twin(`t."articleId"`),
  });
  await twins.add("Passage", copies, passage);
  const published = `JOIN "ClaimUtterance" c ON c."utteranceId" = t.id JOIN "PublicVerdict" v ON v."claimId" = c."claimId" AND v."isLive" CROSS JOIN copy p`;
  await twins.add("Utterance", published, ofRevision);
  await twins.add("UtteranceSpan", published.replace("= t.id", `= t."utteranceId"`), {
    id: twin("t.id"),
    utteranceId: twin(`t."utteranceId"`),
  });
}

async function addClaims(twins: Twins): Promise<void> {
  const of = `JOIN pair p ON p.old = t."claimId"`;
  const own = { id: twin("t.id"), claimId: "p.new" };
  await twins.add("Claim", "JOIN pair p ON p.old = t.id", { id: "p.new" });
  await twins.add("ClaimUtterance", of, { claimId: "p.new", utteranceId: twin(`t."utteranceId"`) });
  await twins.add("ClaimWording", of, own);
  await twins.add("ClaimTopic", of, own);
  await twins.add("Publication", of, {
    ...own,
    approvalId: twin(`t."approvalId"`),
    digest: twinDigest("t.digest"),
    supersedesId: twin(`t."supersedesId"`),
  });
}

/** Records at once. */
const atOnce = 500;

async function addRecords(
  db: pg.Client,
  models: Model[],
  { copies, apart }: { readonly copies: number; readonly apart: number },
): Promise<void> {
  let made: { id: string; hash: string; canonical: string }[] = [];
  const keep = async () => {
    const column = (name: "id" | "hash" | "canonical") => made.map((row) => row[name]);
    await db.query(
      `INSERT INTO "PublishedRecord" ("publicationId", "hash", "canonical")
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`,
      [column("id"), column("hash"), column("canonical")],
    );
    // Without triggers nobody else does it.
    await db.query(`INSERT INTO "PublicVerdict" SELECT * FROM public_verdicts_of($1::uuid[])`, [
      column("id"),
    ]);
    made = [];
  };
  for (let n = 1; n <= copies; n += 1) {
    for (const { publicationId, canonical, ...ids } of models) {
      const text = renamed(canonical, ids, n, apart);
      const hash = createHash("sha256").update(text).digest("hex");
      made.push({ id: twinId(publicationId, `day ${n}`), hash, canonical: text });
    }
    if (made.length >= atOnce || n === copies) await keep();
  }
}

/** The record of a twin: its own ids, and its times some hours earlier. */
function renamed(
  canonical: string,
  model: Pick<Model, "claimId" | "speakerIds">,
  n: number,
  apart: number,
) {
  const salt = `day ${n}`;
  let text = canonical
    .replaceAll(model.claimId, twinClaim(model.claimId + salt))
    .replace(/"at":"([^"]+)"/g, (_, at: string) => {
      const earlier = Date.parse(at) - n * apart * 3_600_000;
      return `"at":"${new Date(earlier).toISOString()}"`;
    });
  for (const id of model.speakerIds) {
    text = text.replaceAll(id, twinId(id, `speaker ${1 + (n % speakerSets)}`));
  }
  const { utterances } = JSON.parse(canonical) as {
    utterances: { id: string; article: { id: string } }[];
  };
  const own = new Set(utterances.flatMap(({ id, article }) => [id, article.id]));
  for (const id of own) text = text.replaceAll(id, twinId(id, salt));
  return text;
}

/** As `pg_temp.twin` makes them. */
function twinId(old: string, salt: string): string {
  const hex = createHash("md5")
    .update(old + salt)
    .digest("hex");
  const own = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return own.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** As `pg_temp.twin_claim` makes them. */
function twinClaim(salt: string): string {
  const hex = createHash("md5").update(`claim${salt}`).digest("hex").slice(0, 12);
  return hex.replaceAll("0", "x").replaceAll("1", "y");
}

/** The newest entry stays the newest: what is published next follows it in the chain. */
async function addLog(db: pg.Client, twins: Twins): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE entry AS SELECT e."sequence" AS old, p.new, p.salt, p.shift,
       (row_number() OVER (ORDER BY e."at" - p.shift, p.salt, e."sequence"))::int AS number
     FROM "PublicLogEntry" e JOIN pair p ON p.old = e."claimId"`,
  );
  const { rows } = await db.query<{ count: number }>("SELECT count(*)::int AS count FROM entry");
  const count = rows[0]?.count ?? 0;
  // In two steps, since each number may be there once.
  await db.query(`UPDATE "PublicLogEntry" SET "sequence" = -("sequence" + $1::int)`, [count]);
  await db.query(`UPDATE "PublicLogEntry" SET "sequence" = -"sequence"`);
  await twins.add("PublicLogEntry", `JOIN entry p ON p.old + ${count} = t."sequence"`, {
    sequence: "p.number",
    claimId: "p.new",
    publicationId: twin(`t."publicationId"`),
    hash: twinDigest("t.hash"),
    recordHash: `(SELECT r.hash FROM "PublishedRecord" r WHERE r."publicationId" = ${twin(`t."publicationId"`)})`,
  });
  await db.query(
    `UPDATE "ChainHead" SET "sequence" = "sequence" + $1::int WHERE "name" = 'public-log'`,
    [count],
  );
}
