import type pg from "pg";

/**
 * Rows made in the image of rows that the workbench itself wrote, a hundred thousand at a time and
 * without its triggers. An id of a twin follows from the id it is made of and the twin's salt, so that
 * rows which name each other go on naming each other.
 */
export class Twins {
  private readonly db: pg.Client;

  private constructor(db: pg.Client) {
    this.db = db;
  }

  /** @param db a connection of the superuser, which is left without triggers */
  static async begin(db: pg.Client): Promise<Twins> {
    await db.query(`
      SET session_replication_role = replica;
      SET synchronous_commit = off;
      -- Version 8 of RFC 9562, of our own making.
      CREATE FUNCTION pg_temp.twin(old text, salt text) RETURNS text IMMUTABLE LANGUAGE sql
        RETURN overlay(overlay(md5(old || salt) PLACING '8' FROM 13) PLACING 'a' FROM 17)::uuid::text;
      CREATE FUNCTION pg_temp.twin_claim(salt text) RETURNS text IMMUTABLE LANGUAGE sql
        RETURN translate(left(md5('claim' || salt), 12), '01', 'xy');
      CREATE FUNCTION pg_temp.twin_digest(old text, salt text) RETURNS text IMMUTABLE LANGUAGE sql
        RETURN md5(old || salt) || md5(salt || old);`);
    return new Twins(db);
  }

  /**
   * Adds a twin of each row of a table for each of its pairs.
   *
   * @param pairs what follows FROM "Table" t: it has to give a column `salt`, and may give `shift`, by
   * which every time of the row is earlier
   * @param changed columns that are not as they were, as SQL
   */
  async add(table: string, pairs: string, changed: Record<string, string>): Promise<void> {
    const { rows } = await this.db.query<{ name: string; type: string }>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
       -- What the database makes of other columns it makes for twins too.
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const values = rows.map(({ name, type }) => {
      if (changed[name]) return `(${changed[name]})`;
      if (type === "timestamp with time zone") return `t."${name}" - p.shift`;
      return `t."${name}"`;
    });
    const columns = rows.map(({ name }) => `"${name}"`);
    await this.db.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${values} FROM "${table}" t ${pairs}`,
    );
  }
}

/** The id of a row's twin. */
export const twin = (column: string): string => `pg_temp.twin(${column}::text, p.salt)::uuid`;

/** The digest of a dossier's twin. */
export const twinDigest = (column: string): string => `pg_temp.twin_digest(${column}, p.salt)`;
