import type pg from "pg";

/**
 * Why the role of DATABASE_URL may not be the app's, or null. Who owns a table can drop the
 * triggers that keep it from being changed, and a superuser is asked nothing at all.
 */
export async function faultOfAppRole(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ role: string; superuser: boolean; owns: boolean }>(`
    SELECT current_user AS role,
      (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
      pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()),
        'USAGE')
      OR EXISTS (
        SELECT FROM pg_class
        WHERE relnamespace = to_regnamespace('public') AND pg_has_role(current_user, relowner, 'USAGE')
      ) AS owns
  `);
  const [found] = rows;
  if (found?.superuser) return `The role ${found.role} of DATABASE_URL is a superuser.`;
  if (found?.owns) return `The role ${found.role} of DATABASE_URL owns the database or its tables.`;
  return null;
}
