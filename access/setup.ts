import { z } from "zod";
import { languageCodes } from "@/language/languages";
import { database } from "@/prisma/client";
import { recordAct } from "@/trail/record-act";
import { findLink, issueLink, spendLink } from "./access-link";
import { emailSchema } from "./email";
import { nameSchema } from "./name";
import { hashPassword, passwordSchema } from "./password";
import { Refusal } from "./refusal";
import { transact } from "./transact";

export const setUpNewsroomInput = z.object({
  token: z.string(),
  newsroomNameAr: nameSchema,
  newsroomNameEn: nameSchema,
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
});

/**
 * A one-time setup path for the first administrator ("/desk/setup/…"), null where the newsroom has
 * been set up. Each call makes a new one; whoever can read the server's output may use it.
 */
export async function issueSetupLink(): Promise<string | null> {
  if ((await database().newsroom.count()) > 0) return null;
  const token = await transact((tx) => issueLink(tx, "SETUP", {}));
  return `/desk/setup/${token}`;
}

/** Whether a setup link can still be used. */
export async function isSetupLink(token: string): Promise<boolean> {
  return (await findLink("SETUP", token)) !== null;
}

/** Makes the newsroom and its first administrator. Throws `link-spent`. */
export async function setUpNewsroom(
  input: z.infer<typeof setUpNewsroomInput>,
  options: { isDemonstration?: boolean } = {},
): Promise<{ personId: string }> {
  // Asked first, since the hash costs much: no work for whoever has no link.
  if (!(await findLink("SETUP", input.token))) throw new Refusal("link-spent");
  const passwordHash = await hashPassword(input.password);
  return transact(async (tx) => {
    await spendLink(tx, "SETUP", input.token);
    await tx.newsroom.create({ data: { isDemonstration: options.isDemonstration ?? false } });
    const person = await tx.person.create({
      data: {
        email: input.email,
        name: input.name,
        credential: { create: { passwordHash } },
        roleGrants: { create: { role: "ADMINISTRATOR" } },
      },
    });
    await tx.newsroomSettings.create({
      data: {
        number: 1,
        names: { ar: input.newsroomNameAr, en: input.newsroomNameEn },
        contactEmail: input.email,
        languages: languageCodes,
        showsWholeArticles: false,
        minimumSources: 2,
        setBy: person.id,
      },
    });
    await recordAct(tx, {
      actorId: null,
      act: "set-up-newsroom",
      subject: `person:${person.id}`,
      payload: { email: person.email },
    });
    return { personId: person.id };
  });
}
