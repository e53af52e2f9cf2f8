import { database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

/**
 * Something to ask the database, and what its rows amount to. Rows come as JSON has them: times and
 * days are ISO strings, and a bigint is a number.
 */
export interface Question<Answer> {
  readonly sql: Prisma.Sql;
  read(rows: never[]): Answer;
}

/** A question with the type of its rows. */
export function question<Row, Answer>(
  sql: Prisma.Sql,
  read: (rows: Row[]) => Answer,
): Question<Answer> {
  return { sql, read };
}

type Answers<Questions> = {
  readonly [Name in keyof Questions]: Questions[Name] extends Question<infer Answer>
    ? Answer
    : never;
};

/** Asks several questions in one query, by name: a screen of many parts goes to the database once. */
export async function ask<Questions extends Readonly<Record<string, Question<unknown>>>>(
  questions: Questions,
  tx: Transaction = database(),
): Promise<Answers<Questions>> {
  const entries = Object.entries(questions);
  const columns = entries.map(
    ([, { sql }]) =>
      Prisma.sql`(SELECT coalesce(jsonb_agg(to_jsonb(asked)), '[]') FROM (${sql}) AS asked)`,
  );
  const [row] = await tx.$queryRaw<{ answers: never[][] }[]>(
    Prisma.sql`SELECT jsonb_build_array(${Prisma.join(columns)}) AS answers`,
  );
  return Object.fromEntries(
    entries.map(([name, { read }], at) => [name, read(row?.answers[at] ?? [])]),
  ) as Answers<Questions>;
}

/** Asks one question alone. */
export async function askOne<Answer>(asked: Question<Answer>, tx?: Transaction): Promise<Answer> {
  return (await ask({ asked }, tx)).asked as Answer;
}
