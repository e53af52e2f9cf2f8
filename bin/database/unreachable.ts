/** Why nothing came back from a database, by the code of the error. */
const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "it broke the connection off",
  ENOTFOUND: "its host name is not known",
  EAI_AGAIN: "its host name cannot be looked up just now",
  EHOSTUNREACH: "there is no way to its host",
  ENETUNREACH: "there is no way to its network",
  ETIMEDOUT: "it does not answer",
  EPIPE: "it broke the connection off",
  "28P01": "it refuses the password",
  "28000": "it refuses the role",
  "3D000": "there is no database of that name",
  "42501": "the role may not connect to it",
  "53300": "it has no connection left",
  "57P01": "it is shutting down",
  "57P02": "it is recovering from a crash",
  "57P03": "it is starting or shutting down",
  "25006": "it is read-only",
};

/**
 * One sentence on why a database cannot be reached, or null if the error is of another kind. Not
 * being reached is never a reason not to start: what is published is served without a database.
 */
export function describeUnreachable(error: unknown, address: string): string | null {
  const { code = "", message = "" } = flatten(error);
  const timedOut = /timeout|terminated unexpectedly|ended unexpectedly/i.test(message);
  const reason = reasons[code] ?? (timedOut ? reasons.ETIMEDOUT : undefined);
  if (reason === undefined) return null;
  const { hostname, port, pathname } = new URL(address);
  return `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} cannot be used: ${reason}.`;
}

/** Node tries every address of a host and reports the failures together. */
function flatten(error: unknown): { code?: string; message?: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors[0];
  return error instanceof Error ? error : {};
}
