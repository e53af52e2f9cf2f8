import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import type { PolicyAct } from "@/access/policy";

/** Acts, each called as directly as a request that skips every page could. */
export type Calls = Partial<Record<PolicyAct, ((actor: Actor) => Promise<unknown>)[]>>;

// Of things that there are not.
export const claimId = "nosuchclaim2";
export const id = randomUUID();
export const reason = "بلا سبب";
export const drawn = {
  ...{ kind: "INDIRECT" as const, statement: { start: 0, end: 1 }, quotes: [] },
  ...{ speakerName: null, mention: null, speakerId: null },
};
export const answeredOn = "2025-05-06";
export const settings = {
  basedOn: 0,
  nameAr: "غرفة",
  nameEn: "Desk",
  contactEmail: "desk@newsroom.example",
  languages: ["ar" as const],
  showsWholeArticles: false,
  minimumSources: 2,
};
