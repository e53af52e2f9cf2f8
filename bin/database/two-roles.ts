import pg from "pg";

/** A role and the password it signs in with. */
export interface Role {
  name: string;
  password: string;
}

/** A database with the role that owns it and the one that serves from it. */
export interface DatabaseWithRoles {
  database: string;
  owner: Role;
  app: Role;
}

const quote = pg.escapeIdentifier;

/**
 * Makes a database and its two roles where they are missing, given an administrator's address:
 * the owner, who migrates, and the app's role, which owns nothing, is granted each table by name
 * (prisma/grants.sql) and so cannot alter one or drop a trigger. Sets both passwords.
 */
export async function makeDatabaseWithRoles(
  administrator: string,
  { database, owner, app }: DatabaseWithRoles,
): Promise<void> {
  await asClient(administrator, async (client) => {
    // CREATEDB is for the shadow database of `prisma migrate dev` and for nothing else.
    await makeRole(client, owner, "CREATEDB");
    await makeRole(client, app, "NOCREATEDB");
    await makeDatabase(client, database, owner.name);
  });
  const asOwner = new URL(administrator);
  asOwner.username = owner.name;
  asOwner.password = owner.password;
  asOwner.pathname = `/${database}`;
  await asClient(asOwner.href, (client) => closeDatabase(client, database, app.name));
}

async function makeRole(client: pg.Client, role: Role, createdb: string): Promise<void> {
  const name = quote(role.name);
  const known = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role.name]);
  const verb = known.rowCount === 0 ? "CREATE" : "ALTER";
  const limits = `LOGIN NOCREATEROLE ${createdb}`;
  await client.query(`${verb} ROLE ${name} ${limits} PASSWORD ${pg.escapeLiteral(role.password)}`);
}

async function makeDatabase(client: pg.Client, database: string, owner: string): Promise<void> {
  const known = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
  if (known.rowCount !== 0) return;
  // A managed Postgres' administrator is no superuser and must be in a role to give it something.
  await client.query(`GRANT ${quote(owner)} TO CURRENT_USER`);
  await client.query(
    `CREATE DATABASE ${quote(database)} OWNER ${quote(owner)} TEMPLATE template0 ENCODING 'UTF8'`,
  );
  await client.query(`REVOKE ${quote(owner)} FROM CURRENT_USER`);
}

/** Run as the owner: nobody may do anything in the database unless it is granted. */
async function closeDatabase(client: pg.Client, database: string, app: string): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${quote(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${quote(database)} TO ${quote(app)}`);
  await client.query("REVOKE ALL ON SCHEMA public FROM PUBLIC");
  for (const kind of ["TABLES", "SEQUENCES"]) {
    await client.query(`ALTER DEFAULT PRIVILEGES REVOKE ALL ON ${kind} FROM PUBLIC, ${quote(app)}`);
  }
}

/** Does something as the role of an address, over one connection. */
export async function asClient<T>(
  address: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  // A connection that breaks fails the query that waits on it; without this it ends the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
