import { z } from "zod";
import { hashToken, newToken } from "@/access/token";
import { isLanguage } from "@/language/languages";
import { database } from "@/prisma/client";
import { isClaimId } from "@/review/claim/claim-id";
import { optionalAddress, prose } from "@/review/text-input";
import { isTimelyStamp } from "./form-stamp";

/** Characters. */
export const longestMessage = 4_000;

/** What a reader sends from the forms of the public site. */
export const readerMessageInput = z.object({
  kind: z.enum(["ERROR", "CLAIM"]),
  language: z.string().refine(isLanguage),
  /** Of the verdict that has the error; empty: none in particular. */
  claim: z
    .string()
    .optional()
    .transform((id) => (id && isClaimId(id) ? id : null)),
  text: prose(longestMessage),
  address: z.string().default("").pipe(optionalAddress),
  picture: z.string().default("").pipe(optionalAddress),
  /** A field that nobody sees: whoever fills it in is a program. */
  website: z.string().default(""),
  stamp: z.string(),
});

/**
 * Keeps what a reader wrote. Answers the code of its tracking address, which is kept nowhere else.
 * Null: a program wrote it, and nothing is kept.
 */
export async function sendReaderMessage(
  input: z.infer<typeof readerMessageInput>,
): Promise<{ code: string } | null> {
  if (input.website !== "" || !isTimelyStamp(input.stamp)) return null;
  const { kind, language, claim, text, address, picture } = input;
  const published =
    claim && (await database().publication.findFirst({ where: { claimId: claim } }));
  const code = newToken();
  await database().readerMessage.create({
    data: {
      ...{ kind, language, text, address, pictureAddress: picture, codeHash: hashToken(code) },
      // What is not published is nothing that a reader can know of.
      claimId: published ? claim : null,
    },
  });
  return { code };
}
