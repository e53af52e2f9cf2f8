import { closeSync, openSync, readSync, statSync } from "node:fs";
import pg from "pg";

/** A screen of the desk, and whose eyes it is seen with. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly who: "rana" | "hala" | "laila";
}

/** Milliseconds of each request, from asking to the last byte of the page. */
export async function timePage(address: string, cookie: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const answer = await fetch(address, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  }
  return times;
}

/** The value below which so large a part of the others lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** Reads off Postgres's own log what a page asks; what goes on beside pages has other names there. */
export class StatementLog {
  private constructor(
    private readonly db: pg.Client,
    private readonly file: string,
  ) {}

  /** @param address the superuser's */
  static async begin(address: string, file: string): Promise<StatementLog> {
    const db = new pg.Client({ connectionString: address });
    // Should the run fail, the database stops before this does.
    db.on("error", () => {});
    await db.connect();
    await db.query(`ALTER SYSTEM SET log_line_prefix = '<%a> '`);
    await db.query(`ALTER SYSTEM SET log_statement = 'all'`);
    await db.query("SELECT pg_reload_conf()");
    await new Promise((resolve) => setTimeout(resolve, 500));
    return new StatementLog(db, file);
  }

  /**
   * The statements of the app while something is done, without those that begin and end
   * transactions. What is done is done a few times: the fewest are taken, since the app's own work
   * on the side may fall among them. Before each, what the server believes of the database grows
   * old, so that its question whether the database answers counts for quick pages as for slow ones.
   */
  async count(work: () => Promise<unknown>): Promise<number> {
    let fewest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const from = statSync(this.file).size;
      await work();
      await new Promise((resolve) => setTimeout(resolve, 30));
      const said = readFrom(this.file, from).match(
        /^<workbench> LOG: {2}(statement|execute [^:]*):\s+\w+/gm,
      );
      const asked = said?.filter((line) => !/: (BEGIN|COMMIT|ROLLBACK|DEALLOCATE)$/i.test(line));
      fewest = Math.min(fewest, asked?.length ?? 0);
    }
    return fewest;
  }

  async end(): Promise<void> {
    await this.db.query("ALTER SYSTEM RESET log_line_prefix");
    await this.db.query("ALTER SYSTEM RESET log_statement");
    await this.db.query("SELECT pg_reload_conf()");
    await this.db.end();
  }
}

function readFrom(file: string, from: number): string {
  const { size } = statSync(file);
  const bytes = Buffer.alloc(size - from);
  const opened = openSync(file, "r");
  readSync(opened, bytes, 0, bytes.length, from);
  closeSync(opened);
  return bytes.toString("utf8");
}
