import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import type { Act, Acts } from "@/trail/acts";
import { recordAct } from "@/trail/record-act";
import { isClaimId } from "../claim/claim-id";
import { daySchema, toDay } from "../dates";
import { line, prose } from "../text-input";

export const requestKinds = [
  "REMOVAL",
  "CORRECTION",
  "REPLY",
  "ACCESS",
  "COURT_ORDER",
  "OTHER",
] as const;

export const requestOutcomes = ["GRANTED", "PARTLY_GRANTED", "REFUSED", "WITHDRAWN"] as const;

/** What it concerns, by the address of its page at the desk; empty: nothing in particular. */
const concerns = z
  .string()
  .trim()
  .transform((text) => /(claims|articles|speakers)\/([0-9a-z-]+)\/?([?#].*)?$/.exec(text) ?? text)
  .transform((found, context) => {
    if (found === "") return {};
    const [, room, id] = typeof found === "string" ? [] : found;
    if (room === "claims" && isClaimId(id ?? "")) return { claimId: id ?? "" };
    if (z.uuid().safeParse(id).success) {
      if (room === "articles") return { articleId: id ?? "" };
      if (room === "speakers") return { speakerId: id ?? "" };
    }
    context.addIssue({ code: "custom", message: "not-of-the-desk" });
    return z.NEVER;
  });

export const recordRequestInput = z
  .object({
    kind: z.enum(requestKinds),
    fromWhom: line(200),
    receivedBy: line(200),
    receivedOn: daySchema,
    deadlineOn: daySchema,
    concerns,
    text: prose(20_000),
  })
  .refine(({ receivedOn, deadlineOn }) => receivedOn <= deadlineOn, {
    error: "deadline-before",
    path: ["deadlineOn"],
  });

/** Records what somebody outside asks for, as it came, and until when it is to be answered. */
export async function recordRequest(
  actor: Actor,
  input: z.infer<typeof recordRequestInput>,
): Promise<{ requestId: string }> {
  authorise(actor, "record-request");
  const { concerns, ...rest } = input;
  return transact(async (tx) => {
    await requireTarget(tx, concerns);
    const request = await tx.legalRequest.create({
      data: { ...rest, ...concerns, recordedBy: actor.personId },
    });
    await record(tx, actor, "record-request", request.id, {
      kind: input.kind,
      receivedOn: toDay(input.receivedOn),
      deadlineOn: toDay(input.deadlineOn),
    });
    return { requestId: request.id };
  });
}

export const noteProgressInput = z.object({ requestId: z.uuid(), note: prose(4_000) });

/** Notes what was done about a request. */
export async function noteProgress(
  actor: Actor,
  { requestId, note }: z.infer<typeof noteProgressInput>,
): Promise<void> {
  authorise(actor, "note-progress");
  await transact(async (tx) => {
    await findRequest(tx, requestId);
    await tx.legalRequestProgress.create({ data: { requestId, note, notedBy: actor.personId } });
    await record(tx, actor, "note-progress", requestId, {});
  });
}

export const decideRequestInput = z.object({
  requestId: z.uuid(),
  outcome: z.enum(requestOutcomes),
  note: prose(4_000),
});

/** Says how a request ended and what was answered. Throws `proposal-not-in-force` where it had. */
export async function decideRequest(
  actor: Actor,
  input: z.infer<typeof decideRequestInput>,
): Promise<void> {
  authorise(actor, "decide-request");
  const { requestId, outcome } = input;
  await transact(async (tx) => {
    const request = await findRequest(tx, requestId);
    if (request.decisions.length > 0) throw new Refusal("someone-else-was-faster");
    await tx.legalRequestDecision.create({ data: { ...input, decidedBy: actor.personId } });
    await record(tx, actor, "decide-request", requestId, { outcome });
  });
}

export const reopenRequestInput = z.object({ requestId: z.uuid(), reason: line(500) });

/** Takes a request up again. Throws `not-found` where it is open. */
export async function reopenRequest(
  actor: Actor,
  { requestId, reason }: z.infer<typeof reopenRequestInput>,
): Promise<void> {
  authorise(actor, "reopen-request");
  await transact(async (tx) => {
    const [decision] = (await findRequest(tx, requestId)).decisions;
    if (!decision) throw new Refusal("not-found", { what: "decision" });
    await tx.legalRequestReopening.create({
      data: { decisionId: decision.id, reason, reopenedBy: actor.personId },
    });
    await record(tx, actor, "reopen-request", requestId, {});
  });
}

/** The request, with the decision in force; nobody else decides about it meanwhile. */
async function findRequest(tx: Transaction, id: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('request:' || ${id}, 0))`;
  const request = await tx.legalRequest.findUnique({
    where: { id },
    include: { decisions: { where: { reopening: null } } },
  });
  if (!request) throw new Refusal("not-found", { what: "request" });
  return request;
}

async function requireTarget(
  tx: Transaction,
  about: { claimId?: string; articleId?: string; speakerId?: string },
): Promise<void> {
  const { claimId, articleId, speakerId } = about;
  const found =
    (claimId && (await tx.claim.findUnique({ where: { id: claimId } }))) ||
    (articleId && (await tx.article.findUnique({ where: { id: articleId } }))) ||
    (speakerId && (await tx.speaker.findUnique({ where: { id: speakerId } })));
  if (!found && (claimId || articleId || speakerId)) {
    throw new Refusal("invalid-input", { fields: { concerns: "not-of-the-desk" } });
  }
}

function record<A extends Act>(
  tx: Transaction,
  actor: Actor,
  act: A,
  requestId: string,
  payload: Acts[A],
) {
  return recordAct(tx, { actorId: actor.personId, act, subject: `request:${requestId}`, payload });
}
