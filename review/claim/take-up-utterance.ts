import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import type { Transaction } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { partialDateSchema } from "../dates";
import { addSpeakerRows } from "../speaker/add-speaker";
import { assignSpeakerRow } from "../speaker/assign-speaker";
import { languageTag, optionalAddress, optionalLine, prose } from "../text-input";
import { standingUtterance } from "../utterance/standing";
import { newClaimId } from "./claim-id";
import { claimKindFields, refineLookAgain } from "./classify-claim";

export const takeUpUtteranceInput = refineLookAgain(
  z.object({
    utteranceId: z.uuid(),
    wording: prose(500),
    language: languageTag,
    ...claimKindFields,
    /** An entry's id, "new" for one by the name that the text gives, "" for nobody yet. */
    speaker: z.union([z.uuid(), z.literal("new"), z.literal("")]),
    saidOn: partialDateSchema,
    occasion: optionalLine(200),
    address: optionalAddress,
  }),
);

/**
 * Takes an utterance up as a claim, with the newsroom's stand-alone wording. Another claim made by
 * the same words is another proposition in them, so an utterance can be taken up more than once.
 */
export async function takeUpUtterance(
  actor: Actor,
  input: z.infer<typeof takeUpUtteranceInput>,
): Promise<{ claimId: string }> {
  authorise(actor, "take-up-utterance");
  return transact(async (tx) => {
    const claimId = await addClaim(tx, actor, input);
    await recordTakingUp(tx, actor, claimId, input);
    return { claimId };
  });
}

/** Adds the claim with what belongs to it, in the transaction of the act; answers its id. */
export async function addClaim(
  tx: Transaction,
  actor: Actor,
  input: z.infer<typeof takeUpUtteranceInput>,
): Promise<string> {
  const id = newClaimId();
  await tx.$executeRaw`SELECT lock_claim(${id})`;
  const utterance = await tx.utterance.findUnique({
    where: { id: input.utteranceId, ...standingUtterance },
    include: { revision: { include: { article: true } } },
  });
  if (!utterance) throw new Refusal("not-found", { what: "utterance" });
  const { personId } = actor;
  const claim = await tx.claim.create({
    data: {
      id,
      takenUpBy: personId,
      wordings: { create: { language: input.language, text: input.wording, wordedBy: personId } },
      classifications: {
        create: { kind: input.kind, lookAgainOn: input.lookAgainOn, classifiedBy: personId },
      },
      utterances: { create: { utteranceId: utterance.id, addedBy: personId } },
    },
  });
  const speakerId = await chosenSpeaker(tx, actor, input.speaker, {
    name: utterance.speakerName,
    language: utterance.revision.article.language,
  });
  if (speakerId) await assignSpeakerRow(tx, actor, { utteranceId: utterance.id, speakerId });
  const { saidOn, occasion, address } = input;
  if (saidOn || occasion || address) {
    await tx.appearance.create({
      data: { utteranceId: utterance.id, saidOn, occasion, address, recordedBy: personId },
    });
  }
  return claim.id;
}

/** The trail's entry for a claim that was added. */
export async function recordTakingUp(
  tx: Transaction,
  actor: Actor,
  claimId: string,
  taken: { utteranceId: string; wording: string; language: string },
): Promise<void> {
  const { utteranceId, wording, language } = taken;
  await recordAct(tx, {
    actorId: actor.personId,
    act: "take-up-utterance",
    subject: `claim:${claimId}`,
    payload: { utteranceId, wording, language },
  });
}

async function chosenSpeaker(
  tx: Transaction,
  actor: Actor,
  choice: string,
  named: { name: string | null; language: string },
): Promise<string | null> {
  if (choice !== "new") return choice || null;
  if (!named.name) return null;
  const names = { [named.language]: named.name };
  return addSpeakerRows(tx, actor, { kind: "PERSON", names, wikidataId: null });
}
