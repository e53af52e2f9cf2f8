import { issueFormStamp } from "@/readers/form-stamp";
import { readerMessageInput, sendReaderMessage } from "@/readers/send-message";

/** What readers wrote on that day: an error that one found in this claim's verdict, and a claim. */
export async function hearFromReaders(claimId: string): Promise<void> {
  const messages = [
    {
      kind: "CLAIM",
      language: "ar",
      text: "قال كيث كيلوغ إن محادثات السلام ستنتهي خلال مئة يوم.",
      address: "https://example.org/posts/1471",
    },
    {
      kind: "ERROR",
      language: "ar",
      claim: claimId,
      text: "تقولون إن الكرملين وحده ذكر مدة الاتصال. ألم يذكرها البيت الأبيض أيضًا؟",
    },
  ];
  for (const message of messages) {
    // As if the form had been open for a minute.
    const stamp = issueFormStamp(Date.now() - 60_000);
    await sendReaderMessage(readerMessageInput.parse({ ...message, stamp }));
  }
}
