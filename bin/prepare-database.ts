// npm run prepare-database -- ADDRESS: makes the database and its two roles on a Postgres of your
// own, given an administrator's address once, and prints the two lines for .env.
import { randomBytes } from "node:crypto";
import { StartProblem } from "../settings/start-problem";
import { readAdministratorAddress } from "./database/administrator-address";
import { asClient, makeDatabaseWithRoles, type Role } from "./database/two-roles";
import { describeUnreachable } from "./database/unreachable";
import { runCommand } from "./run";

await runCommand(async () => {
  const words = process.argv.slice(2);
  const { address, database } = readAdministratorAddress(words.filter((word) => word[0] !== "-"));
  const owner = newRole(`${database}_owner`);
  const app = newRole(`${database}_app`);
  try {
    await refuseOldServer(address);
    if (!words.includes("--new-passwords")) await refuseKnownRoles(address, [owner, app]);
    await makeDatabaseWithRoles(address, { database, owner, app });
  } catch (error) {
    const unreachable = describeUnreachable(error, address);
    throw unreachable === null ? error : new StartProblem(unreachable);
  }
  console.log(`The database ${database} is ready. Put these two lines into .env:\n`);
  console.log(`DATABASE_URL=${addressOf(app)}`);
  console.log(`MIGRATION_DATABASE_URL=${addressOf(owner)}\n`);

  function addressOf(role: Role): string {
    const theirs = new URL(address);
    theirs.username = role.name;
    theirs.password = role.password;
    theirs.pathname = `/${database}`;
    return theirs.href;
  }
});

function newRole(name: string): Role {
  return { name, password: randomBytes(24).toString("base64url") };
}

async function refuseOldServer(address: string): Promise<void> {
  const version = await asClient(address, async (client) => {
    const { rows } = await client.query("SHOW server_version_num");
    return Number(rows[0].server_version_num);
  });
  if (version < 150_000) throw new StartProblem("The workbench needs Postgres 15 or later.");
}

/** A second run would change the passwords under a newsroom that works. */
async function refuseKnownRoles(address: string, roles: Role[]): Promise<void> {
  const names = roles.map(({ name }) => name);
  const known = await asClient(address, (client) =>
    client.query("SELECT rolname FROM pg_roles WHERE rolname = ANY($1)", [names]),
  );
  if (known.rowCount === 0) return;
  throw new StartProblem(
    `The role ${known.rows[0].rolname} exists already: add --new-passwords to give both roles ` +
      "new passwords, which ends the use of the old ones.",
  );
}
