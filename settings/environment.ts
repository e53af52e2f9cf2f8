import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { faultOfSecret } from "./placeholders";
import { StartProblem } from "./start-problem";
import { variables } from "./variables";

type Parsed = z.infer<typeof variables>;

/** The variables after parsing: what has a default or is made at start is always there. */
export type Environment = Omit<Parsed, "SITE_ADDRESS" | "NEXTAUTH_SECRET" | "PRESS_SECRET"> & {
  SITE_ADDRESS: string;
  NEXTAUTH_SECRET: string;
  PRESS_SECRET: string;
};

let known: Environment | undefined;

/**
 * The environment, parsed once at first use. Throws a `StartProblem` with one sentence for each
 * wrong variable. `DATABASE_URL` is absent only until the embedded Postgres has started.
 */
export function environment(): Environment {
  known ??= parseEnvironment();
  return known;
}

/** Parses again at the next use: for the start and the tests, which set variables on the way. */
export function forgetEnvironment(): void {
  known = undefined;
}

function parseEnvironment(): Environment {
  const given = Object.entries(process.env).filter(([, value]) => value?.trim() !== "");
  const result = variables.safeParse(Object.fromEntries(given));
  if (!result.success) {
    throw new StartProblem(result.error.issues.map(sentenceFor).join("\n"));
  }
  const faults = findFaults(result.data);
  if (faults.length > 0) throw new StartProblem(faults.join("\n"));

  return {
    ...result.data,
    SITE_ADDRESS: result.data.SITE_ADDRESS ?? `http://localhost:${result.data.PORT}`,
    NEXTAUTH_SECRET: result.data.NEXTAUTH_SECRET ?? randomForThisProcess("NEXTAUTH_SECRET"),
    PRESS_SECRET: result.data.PRESS_SECRET ?? randomForThisProcess("PRESS_SECRET"),
  };
}

/** What no variable knows alone; in production, that nothing is guessable or guessed. */
function findFaults(parsed: Parsed): string[] {
  if ((parsed.SMTP_ADDRESS === undefined) !== (parsed.MAIL_FROM === undefined)) {
    return ["SMTP_ADDRESS and MAIL_FROM go together: set both or neither."];
  }
  if (parsed.DATABASE_URL === undefined) {
    if (parsed.MIGRATION_DATABASE_URL === undefined) return [];
    return ["MIGRATION_DATABASE_URL is set without DATABASE_URL: set both or neither."];
  }
  if (parsed.NODE_ENV !== "production") return [];
  const faults: string[] = [];
  if (parsed.SITE_ADDRESS === undefined) {
    faults.push("SITE_ADDRESS must be set in production: the origin at which readers reach it.");
  }
  if (parsed.NEXTAUTH_SECRET === undefined) {
    faults.push("NEXTAUTH_SECRET must be set in production: `openssl rand -base64 48` makes one.");
  }
  for (const name of ["NEXTAUTH_SECRET", "PRESS_SECRET"] as const) {
    const fault = parsed[name] === undefined ? null : faultOfSecret(parsed[name]);
    if (fault) faults.push(`${name} ${fault}.`);
  }
  return faults;
}

/**
 * A secret for the life of this process. It goes into `process.env`, because this module is there
 * twice in one process (the server's, and the one in Next's bundle), and both must agree.
 */
function randomForThisProcess(name: string): string {
  const secret = randomBytes(36).toString("base64url");
  process.env[name] = secret;
  return secret;
}

function sentenceFor(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")} ${issue.message}.`;
}
