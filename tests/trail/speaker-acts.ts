import { database } from "@/prisma/client";
import { addSpeaker } from "@/review/speaker/add-speaker";
import { describeSpeaker } from "@/review/speaker/describe-speaker";
import { mergeSpeakers, undoMerge } from "@/review/speaker/merge-speakers";
import { addOffice, endOffice, withdrawOffice } from "@/review/speaker/offices";
import { withdrawName } from "@/review/speaker/withdraw-name";
import { liftWithholding, withholdName } from "@/review/speaker/withhold-name";
import type { Newsroom } from "../support/newsroom";
import type { Step } from "./step";

/** What is done to a speaker's entry, which has an alias. */
export function speakerActs({ checker, editor }: Newsroom, entry: () => string): Step[] {
  const { actor } = checker;
  let officeId = "";
  let fromId = "";
  let mergeId = "";
  let withholdingId = "";
  return [
    [
      "withdraw-speaker-name",
      async () => {
        const where = { speakerId: entry(), preferred: false };
        const { id } = await database().speakerName.findFirstOrThrow({ where });
        await withdrawName(actor, { nameId: id });
      },
    ],
    [
      "describe-speaker",
      () => {
        const about = {
          insteadOf: "",
          wikidataId: "Q1",
          pictureAddress: "https://pictures.example/1",
        };
        return describeSpeaker(actor, { speakerId: entry(), ...about, notes: "عضو المجلس" });
      },
    ],
    [
      "add-office",
      async () => {
        const office = { kind: "OFFICE", language: "ar", title: "رئيس المجلس" } as const;
        const dates = { heldFrom: "2021", heldUntil: null };
        officeId = (await addOffice(actor, { speakerId: entry(), ...office, ...dates })).officeId;
      },
    ],
    ["end-office", () => endOffice(actor, { officeId, heldUntil: "2025-03" })],
    ["withdraw-office", () => withdrawOffice(actor, { officeId })],
    [
      "add-speaker",
      async () => {
        const names = { nameAr: "سالم علي الحارثي", nameEn: null, wikidataId: null };
        fromId = (await addSpeaker(actor, { kind: "PERSON", ...names })).speakerId;
      },
    ],
    [
      "merge-speakers",
      async () => {
        mergeId = (await mergeSpeakers(actor, { fromId, intoId: entry() })).mergeId;
      },
    ],
    ["undo-merge", () => undoMerge(actor, { mergeId })],
    [
      "withhold-name",
      async () => {
        const labels = { labelAr: "عضو في المجلس", labelEn: "a councillor" };
        const input = { speakerId: entry(), ...labels, reason: "تهديد" };
        withholdingId = (await withholdName(actor, input)).withholdingId;
      },
    ],
    [
      "lift-withholding",
      () => liftWithholding(editor.actor, { withholdingId, reason: "زال التهديد" }),
    ],
  ];
}
