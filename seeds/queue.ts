import type { Actor } from "@/access/actor";
import { showBeingChecked } from "@/publication/being-checked";
import { defineTopic, defineTopicInput } from "@/publication/define-topic";
import { assignArticles, assignClaims } from "@/review/queue/assign";
import { flagClaim } from "@/review/queue/flag";
import { setDueDate } from "@/review/queue/set-due-date";
import { setPriority } from "@/review/queue/set-priority";
import { setTopics } from "@/review/topic/set-topics";
import type { Staff } from "./people";

type Claims = Record<"team" | "aim" | "call" | "talks", string>;

const topics = [
  { key: "war", ar: "الحرب في أوكرانيا", en: "War in Ukraine" },
  { key: "diplomacy", ar: "الدبلوماسية", en: "Diplomacy" },
  { key: "economy", ar: "الاقتصاد", en: "Economy" },
] as const;

type Topics = Readonly<Record<(typeof topics)[number]["key"], string>>;

/** What the newsroom files claims under; answers each topic's id. */
export async function defineTopics(administrator: Actor): Promise<Topics> {
  const ids = {} as Record<keyof Topics, string>;
  for (const { key, ar, en } of topics) {
    const defined = await defineTopic(
      administrator,
      defineTopicInput.parse({ topicId: "", ar, en }),
    );
    ids[key] = defined.topicId;
  }
  return ids;
}

/** Files a claim before it is published: readers browse by the topics of that day. */
export async function fileUnder(actor: Actor, claimId: string, added: string[]): Promise<void> {
  await setTopics(actor, { changes: [{ claimId, added, removed: [] }] });
}

/** Gives the day's claims to people, with days, weights and topics, as an editor does in the morning. */
export async function fillQueue(
  staff: Staff,
  articleId: string,
  claims: Claims,
  ids: Topics,
): Promise<void> {
  const { rana, samer, hala } = staff;
  const { team, aim, call, talks } = claims;
  await assignArticles(hala, { changes: [{ articleId, assigneeId: rana.personId }] });
  await assignClaims(hala, {
    changes: [
      { claimId: team, assigneeId: rana.personId },
      { claimId: aim, assigneeId: samer.personId },
      { claimId: call, assigneeId: samer.personId },
    ],
  });
  await setDueDate(hala, {
    changes: [
      { claimId: team, dueOn: inDays(1) },
      { claimId: call, dueOn: inDays(-1) },
      { claimId: talks, dueOn: inDays(4) },
    ],
  });
  await setPriority(hala, {
    changes: [
      { claimId: team, reach: 3, harm: 2 },
      { claimId: talks, reach: 3, harm: 3 },
      { claimId: call, reach: 2, harm: 1 },
    ],
  });
  await setTopics(rana, {
    changes: [
      { claimId: team, added: [ids.diplomacy], removed: [] },
      { claimId: talks, added: [ids.war], removed: [] },
    ],
  });
  await flagClaim(rana, { claimId: call, note: "صدر نص رسمي جديد للمكالمة." });
  await showBeingChecked(hala, { claimId: talks });
}

function inDays(days: number): Date {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return new Date(`${day}T00:00:00Z`);
}
