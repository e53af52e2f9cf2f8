import { hashToken } from "@/access/token";
import { database } from "@/prisma/client";
import { issueFormStamp } from "@/readers/form-stamp";
import { readerMessageInput, sendReaderMessage } from "@/readers/send-message";

type Sent = Parameters<typeof readerMessageInput.parse>[0] & object;

/** A form that was open for a minute, as a reader sends it. */
export function readersForm(fields: Sent = {}): object {
  return {
    ...{ kind: "ERROR", language: "ar", text: "السنة خطأ: كان ذلك عام 2024." },
    stamp: issueFormStamp(Date.now() - 60_000),
    ...fields,
  };
}

/** Sends it; answers the message's id. */
export async function receiveMessage(fields: Sent = {}): Promise<string> {
  const sent = await sendReaderMessage(readerMessageInput.parse(readersForm(fields)));
  const codeHash = hashToken(sent?.code ?? "");
  return (await database().readerMessage.findUniqueOrThrow({ where: { codeHash } })).id;
}
