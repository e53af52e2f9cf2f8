import { Refusal } from "@/access/refusal";
import type { Transaction } from "@/prisma/client";
import type { PublicationKind } from "@/prisma/generated/client";
import { canonical } from "@/trail/canonical";
import type { Dossier } from "../dossier/dossier";
import { toPublicDossier } from "./public-speaker";
import { findWithheldNames } from "./withheld-names";

/**
 * Throws `name-withheld` where a name was withheld after this dossier was approved with it: it is
 * handed in anew. A retraction passes: what it retracts is public with the name already, and an
 * amendment or a removal takes that out.
 */
export async function requireNoWithheldName(
  tx: Transaction,
  proposal: { kind: PublicationKind; dossier: { canonical: string } },
): Promise<void> {
  if (proposal.kind === "RETRACTION") return;
  const withheld = await findWithheldNames(tx);
  const dossier = JSON.parse(proposal.dossier.canonical) as Dossier;
  const isNamed = canonical(toPublicDossier(dossier, withheld)) !== canonical(dossier);
  if (isNamed) throw new Refusal("name-withheld");
}
