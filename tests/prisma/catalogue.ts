import type pg from "pg";

interface Section {
  title: string;
  query: string;
}

/** Names of a database's own objects, without those that extensions brought. */
const own = (kind: string, oid: string) =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${kind}'::regclass
    AND d.objid = ${oid} AND d.deptype = 'e')`;

/** What the database enforces and Prisma's schema does not show, a line each. */
const sections: Section[] = [
  {
    title: "Extensions",
    query: "SELECT extname AS line FROM pg_extension WHERE extname <> 'plpgsql'",
  },
  {
    title: "Checks and exclusions",
    query: `SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line
      FROM pg_constraint WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace
      AND ${own("pg_constraint", "pg_constraint.oid")}`,
  },
  {
    title: "Deferred constraints",
    query: `SELECT format('%s %s', conrelid::regclass, conname) AS line FROM pg_constraint
      WHERE condeferrable AND contype <> 't' AND connamespace = 'public'::regnamespace`,
  },
  {
    title: "Triggers",
    query: `SELECT format('%s%s', pg_get_triggerdef(t.oid),
        CASE tgenabled WHEN 'O' THEN '' ELSE ' -- ' || tgenabled::text END) AS line
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
      WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  },
  {
    title: "Functions, with a hash of their bodies",
    query: `SELECT format('%s(%s) returns %s %s%s%s %s', proname,
        pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid),
        CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
        CASE WHEN prosecdef THEN ', security definer' ELSE '' END,
        coalesce(', ' || array_to_string(proconfig, ', '), ''),
        -- A body in standard SQL is kept parsed, and its source is then empty.
        md5(coalesce(nullif(prosrc, ''), pg_get_function_sqlbody(p.oid)))) AS line
      FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND ${own("pg_proc", "p.oid")}`,
  },
  {
    title: "Indexes on part of a table, on expressions, or of another kind than b-tree",
    query: `SELECT pg_get_indexdef(indexrelid) AS line FROM pg_index i
      JOIN pg_class c ON c.oid = indexrelid JOIN pg_am a ON a.oid = c.relam
      WHERE c.relnamespace = 'public'::regnamespace
      AND (indpred IS NOT NULL OR indexprs IS NOT NULL OR amname <> 'btree')`,
  },
  {
    title: "What does not belong to the owner",
    query: `SELECT format('%s belongs to %s', c.oid::regclass, relowner::regrole) AS line
      FROM pg_class c, pg_database b
      WHERE b.datname = current_database() AND relnamespace = 'public'::regnamespace
      AND relowner <> datdba AND ${own("pg_class", "c.oid")}`,
  },
  {
    title: "Grants on tables and sequences",
    query: `SELECT format('%s %s: %s', c.oid::regclass,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
        string_agg(privilege_type, ', ' ORDER BY privilege_type)) AS line
      FROM pg_class c, aclexplode(relacl)
      WHERE relnamespace = 'public'::regnamespace AND grantee <> relowner
      AND ${own("pg_class", "c.oid")} GROUP BY c.oid, grantee`,
  },
  {
    title: "Grants on columns",
    query: `SELECT format('%s.%I %s: %s', attrelid::regclass, attname, grantee::regrole,
        string_agg(privilege_type, ', ' ORDER BY privilege_type)) AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid, aclexplode(attacl)
      WHERE relnamespace = 'public'::regnamespace GROUP BY attrelid, attname, grantee`,
  },
  {
    title: "Functions that not everybody may call",
    query: `SELECT format('%s: %s', p.oid::regprocedure, coalesce(string_agg(
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END, ', ' ORDER BY grantee),
        'nobody')) AS line
      FROM pg_proc p LEFT JOIN LATERAL aclexplode(proacl) ON grantee <> proowner
      WHERE pronamespace = 'public'::regnamespace AND proacl IS NOT NULL
      AND ${own("pg_proc", "p.oid")} GROUP BY p.oid`,
  },
  {
    title: "Grants on the schema",
    query: `SELECT format('%s: %s', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
        string_agg(privilege_type, ', ' ORDER BY privilege_type)) AS line
      FROM pg_namespace, aclexplode(nspacl)
      WHERE nspname = 'public' AND grantee <> nspowner GROUP BY grantee`,
  },
];

/** Lists all of it as text, the same on every Postgres and for every name of the two roles. */
export async function describeCatalogue(
  client: pg.Client,
  roles: { owner: string; app: string },
): Promise<string> {
  const parts: string[] = [];
  for (const { title, query } of sections) {
    const { rows } = await client.query<{ line: string }>(query);
    const lines = rows.map(({ line }) =>
      line
        .replaceAll(/\s+/g, " ")
        .replaceAll(roles.owner, "the owner")
        .replaceAll(roles.app, "the app"),
    );
    // Sorted here: the order of text differs from server to server.
    parts.push([`## ${title}`, "", ...(lines.length > 0 ? lines.sort() : ["none"])].join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}
