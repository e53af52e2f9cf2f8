import type { Actor } from "@/access/actor";
import { mayKnowSource } from "@/access/policy";

interface KeptSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly address: string | null;
  readonly ownerName: string | null;
  readonly interest: string | null;
  readonly pictureHash: string | null;
  readonly confidential: { readonly identity: string; readonly keptBy: string } | null;
}

/**
 * A source as this person may see it. Of a confidential one, whoever may not know it gets nothing by
 * which it could be known: not the identity, and nothing that somebody wrote about it.
 */
export function asSeenBy<S extends KeptSource>(actor: Actor, source: S): S {
  const { confidential } = source;
  if (!confidential || mayKnowSource(actor, confidential)) return source;
  return {
    ...source,
    title: "",
    publisher: null,
    author: null,
    address: null,
    ownerName: null,
    interest: null,
    pictureHash: null,
    confidential: { ...confidential, identity: "" },
  };
}
