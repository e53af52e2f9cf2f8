import { foldForSearch } from "@/language/folding";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { canonical } from "@/trail/canonical";
import { readDossier } from "../dossier/read-dossier";
import { toPublicDossier } from "./public-speaker";
import { findWithheldNames, type WithheldName } from "./withheld-names";

type About = { readonly speakerIds: readonly string[] } | { readonly claimId: string };

/**
 * Flags the published claims whose record still names somebody whose name is withheld by now, wherever
 * the name stands: in a passage, a title or an excerpt, and not as the speaker alone. Their pages are
 * pressed anew, and those of claims that named them in an older version, since versions are shown
 * without such names. Reads no record where none of these entries is withheld.
 */
export async function flagNamingRecords(tx: Transaction, about: About): Promise<void> {
  const withheld = (await findWithheldNames(tx)).filter(
    ({ speakerIds }) =>
      "claimId" in about || about.speakerIds.some((id) => speakerIds.includes(id)),
  );
  if (withheld.length === 0) return;
  const naming = new Set<string>();
  for await (const records of keptRecords(tx, about)) {
    const found = records.filter((record) => names(record.canonical, withheld));
    for (const { claimId } of found) naming.add(claimId);
    const live = found.filter(({ isLive }) => isLive).map(({ claimId }) => claimId);
    if (live.length > 0) await flag(tx, live);
  }
  if (naming.size > 0) {
    await tx.outbox.create({ data: { topic: "press", payload: { claimIds: [...naming] } } });
  }
}

interface KeptRecord {
  readonly publicationId: string;
  readonly claimId: string;
  readonly isLive: boolean;
  readonly canonical: string;
}

/** Records in memory at once. */
const pageSize = 200;

async function* keptRecords(tx: Transaction, about: About): AsyncGenerator<KeptRecord[]> {
  const { sql } = Prisma;
  const claims = "claimId" in about ? sql`p."claimId" = ${about.claimId}` : sql`true`;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const records = await tx.$queryRaw<KeptRecord[]>`
      SELECT r."publicationId", p."claimId", r."canonical",
        NOT EXISTS (SELECT FROM "Publication" n WHERE n."supersedesId" = p.id) AS "isLive"
      FROM "PublishedRecord" r JOIN "Publication" p ON p.id = r."publicationId"
      WHERE ${claims} AND r."publicationId" > ${after}::uuid AND r."canonical" IS NOT NULL
      ORDER BY r."publicationId" LIMIT ${pageSize}`;
    if (records.length > 0) yield records;
    if (records.length < pageSize) return;
    after = records.at(-1)?.publicationId ?? after;
  }
}

/** Letters are compared first, which is soon done: they may be a part of other words. */
function names(kept: string, withheld: readonly WithheldName[]): boolean {
  const text = foldForSearch(kept);
  const asInJson = (name: string) => foldForSearch(JSON.stringify(name).slice(1, -1));
  const found = withheld.filter((one) => one.names.some((name) => text.includes(asInJson(name))));
  if (found.length === 0) return false;
  const record = readDossier(kept);
  return canonical(toPublicDossier(record, found)) !== canonical(record);
}

async function flag(tx: Transaction, claimIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ClaimFlag" (id, "claimId", "reason")
    SELECT gen_random_uuid(), named, 'RECORD_DIFFERS' FROM unnest(${[...claimIds]}::text[]) AS named
    WHERE NOT EXISTS (
      SELECT FROM "ClaimFlag" f WHERE f."claimId" = named AND f."reason" = 'RECORD_DIFFERS'
        AND NOT EXISTS (SELECT FROM "ClaimFlagClearing" c WHERE c."flagId" = f.id))`;
}
