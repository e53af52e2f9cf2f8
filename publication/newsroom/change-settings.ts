import { z } from "zod";
import { type Actor, authorise } from "@/access/actor";
import { emailSchema } from "@/access/email";
import { nameSchema } from "@/access/name";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { languageCodes } from "@/language/languages";
import type { Transaction } from "@/prisma/client";
import type { Prisma } from "@/prisma/generated/client";
import { recordAct } from "@/trail/record-act";
import { queueWholeSite } from "../queue-press";

/** Fewer than one source is no check; more than these nobody meets. */
const sourcesAtMost = 20;

export const changeSettingsInput = z.object({
  /** The version that whoever changes it had before the eyes. */
  basedOn: z.coerce.number().int(),
  nameAr: nameSchema,
  nameEn: nameSchema,
  contactEmail: emailSchema,
  languages: z.array(z.enum(languageCodes)).min(1, "required"),
  showsWholeArticles: z.literal("on").optional().transform(Boolean),
  minimumSources: z.coerce
    .number("invalid")
    .int("invalid")
    .min(1, "invalid")
    .max(sourcesAtMost, "invalid"),
});

/**
 * Puts other settings in force for everybody. Throws `someone-else-was-faster` where they are no
 * longer those that this change is based on. Nothing happens where nothing changed.
 */
export async function changeSettings(
  actor: Actor,
  input: z.infer<typeof changeSettingsInput>,
): Promise<void> {
  authorise(actor, "change-settings");
  const { basedOn, nameAr, nameEn, ...others } = input;
  await transact((tx) =>
    addVersion(tx, actor, { ...others, names: { ar: nameAr, en: nameEn } }, basedOn),
  );
}

type Content = Pick<
  Prisma.NewsroomSettingsUncheckedCreateInput,
  "names" | "contactEmail" | "languages" | "showsWholeArticles" | "minimumSources" | "logoHash"
>;

/** Adds a version that differs in these fields from the one in force, and presses the site. */
export async function addVersion(
  tx: Transaction,
  actor: Actor,
  change: Partial<Content>,
  basedOn?: number,
): Promise<void> {
  const {
    id: _,
    setAt: __,
    ...current
  } = await tx.newsroomSettings.findFirstOrThrow({
    orderBy: { number: "desc" },
  });
  if (basedOn !== undefined && basedOn !== current.number) {
    throw new Refusal("someone-else-was-faster");
  }
  const names = Object.keys(change) as (keyof Content)[];
  const changed = names.filter(
    (name) => JSON.stringify(change[name]) !== JSON.stringify(current[name]),
  );
  if (changed.length === 0) return;
  const number = current.number + 1;
  await tx.newsroomSettings.create({
    data: {
      ...current,
      ...change,
      names: (change.names ?? current.names) as Prisma.InputJsonValue,
      number,
      setBy: actor.personId,
    },
  });
  await queueWholeSite(tx);
  await recordAct(tx, {
    actorId: actor.personId,
    act: "change-settings",
    subject: "newsroom:1",
    payload: { number, changed },
  });
}
