import { StartProblem } from "../../settings/start-problem";

/** Reads the address that a person gave to `npm run prepare-database`. */
export function readAdministratorAddress(words: string[]): { address: string; database: string } {
  const [given = ""] = words;
  if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol)) {
    throw new StartProblem(
      "Give the address of a Postgres administrator: " +
        "npm run prepare-database -- postgresql://postgres:password@host:5432/workbench",
    );
  }
  const address = new URL(given);
  const named = decodeURIComponent(address.pathname.slice(1));
  // An administrator's address often names the database that every server has.
  const database = named === "" || named === "postgres" ? "workbench" : named;
  address.pathname = "/postgres";
  return { address: address.href, database };
}
