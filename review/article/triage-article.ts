import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { addClaim, recordTakingUp, takeUpUtteranceInput } from "../claim/take-up-utterance";
import { inForce } from "../in-force";
import { standingUtterance } from "../utterance/standing";
import { addClosing, recordClosing } from "./close-article";
import { lockArticle } from "./lock-article";

export const triageArticleInput = z.object({
  articleId: z.uuid(),
  utteranceIds: z.array(z.uuid()).max(200).default([]),
  /** From a checkbox: triage is done. */
  close: z
    .string()
    .optional()
    .transform((value) => value === "on"),
});

/** A wording holds no more characters. */
const longestWording = 500;
/** Days from now until a prediction or promise is looked at again, where nobody said when. */
const lookAgainAfter = 90;

/**
 * Triage in one act: takes the picked utterances up as claims, each in its own words until somebody
 * words it, and closes the article where asked, all or nothing. What was not picked stays
 * searchable, and no reason is asked. An utterance that was taken up before is not taken up again.
 *
 * Answers the new claims' ids in the order of the text. Throws `not-found`.
 */
export async function triageArticle(
  actor: Actor,
  { articleId, utteranceIds, close }: z.output<typeof triageArticleInput>,
): Promise<{ claimIds: string[] }> {
  authorise(actor, "take-up-utterance");
  if (close) authorise(actor, "close-article");
  return transact(async (tx) => {
    await lockArticle(tx, articleId);
    const isClosed = close && (await addClosing(tx, actor, articleId));
    const picked = await findPicked(tx, articleId, utteranceIds);
    const taken: { claimId: string; input: ReturnType<typeof asTakenUp> }[] = [];
    for (const utterance of picked) {
      const input = asTakenUp(utterance);
      taken.push({ claimId: await addClaim(tx, actor, input), input });
    }
    for (const { claimId, input } of taken) await recordTakingUp(tx, actor, claimId, input);
    if (isClosed) await recordClosing(tx, actor, articleId);
    return { claimIds: taken.map(({ claimId }) => claimId) };
  });
}

type Picked = Awaited<ReturnType<typeof findPicked>>[number];

async function findPicked(tx: Transaction, articleId: string, ids: readonly string[]) {
  const picked = await tx.utterance.findMany({
    where: { id: { in: [...ids] }, revision: { articleId }, ...standingUtterance },
    include: {
      spans: { where: { role: "STATEMENT" } },
      revision: { include: { article: true } },
      _count: { select: { claims: { where: inForce } } },
    },
    orderBy: { position: "asc" },
  });
  if (picked.length !== new Set(ids).size) throw new Refusal("not-found", { what: "utterance" });
  return picked.filter(({ _count }) => _count.claims === 0);
}

function asTakenUp({ id, spans, claimKind, revision: { article } }: Picked) {
  const kind = claimKind ?? "FACT";
  const later = new Date(Date.now() + lookAgainAfter * 86_400_000).toISOString().slice(0, 10);
  return takeUpUtteranceInput.parse({
    utteranceId: id,
    wording: shortened(spans[0]?.exact ?? ""),
    language: article.language,
    kind,
    lookAgainOn: kind === "PREDICTION" || kind === "PROMISE" ? later : "",
    speaker: "",
    saidOn: "",
    occasion: "",
    address: "",
  });
}

/** Cut at a word where it is too long, with a sign that it goes on. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= longestWording) return line;
  return `${line.slice(0, longestWording - 1).replace(/\s+\S*$/, "")}…`;
}
