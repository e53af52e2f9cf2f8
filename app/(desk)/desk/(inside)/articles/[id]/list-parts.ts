import { createHash } from "node:crypto";
import type { DeskUtterance } from "@/review/article/desk-utterance";

/** So many stand in the list from the start; the others come, as many at a time, when they are reached. */
export const listedAtOnce = 20;

/** A part of the list that is still to come. */
export interface ListPart {
  /** Its place in the whole list, from 0. */
  readonly from: number;
  /** The keys of its utterances in the page, in order: "u12". */
  readonly keys: readonly string[];
  /** Changes with what its items show. */
  readonly state: string;
}

/** What comes after the first part of a list. */
export function partsAfterFirst(listed: readonly DeskUtterance[]): ListPart[] {
  const parts: ListPart[] = [];
  for (let from = listedAtOnce; from < listed.length; from += listedAtOnce) {
    const items = listed.slice(from, from + listedAtOnce);
    parts.push({
      from,
      keys: items.map(({ position }) => `u${position}`),
      state: createHash("sha256").update(items.map(stateOf).join(" ")).digest("base64url"),
    });
  }
  return parts;
}

function stateOf({ id, kind, speakerName, speaker, claims }: DeskUtterance): string {
  return [id, kind, speakerName, speaker?.id, ...claims.map((one) => one.id + one.stage)].join("-");
}
