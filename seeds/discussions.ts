import type { Actor } from "@/access/actor";
import { resolveThread } from "@/review/discussion/resolve-thread";
import { replyInThread, startThread, startThreadInput } from "@/review/discussion/write-comment";

/** Who says what, in order; the first comment starts the thread. */
type Conversation = readonly (readonly [speaker: Actor, text: string])[];

/** Has a conversation on a claim as a whole; answers the thread's id. */
async function discuss(claimId: string, [first, ...others]: Conversation): Promise<string> {
  if (!first) throw new Error("a conversation begins with a comment");
  const [starter, text] = first;
  const input = startThreadInput.parse({ subject: `claim:${claimId}`, place: "whole", text });
  const { threadId } = await startThread(starter, input);
  for (const [actor, reply] of others) await replyInThread(actor, { threadId, text: reply });
  return threadId;
}

/** What the newsroom talks about on its day: one question is settled, two are open. */
export async function discussTheDay(
  { rana, samer, hala, yousef }: Record<"rana" | "samer" | "hala" | "yousef", Actor>,
  claims: { readonly negotiators: string; readonly theCall: string; readonly talks: string },
): Promise<void> {
  const names = await discuss(claims.negotiators, [
    [samer, `@${rana.name} المقال يكتب «ويتكوف» وبعض الصحف «ويتكوڤ». أيهما نعتمد في الصياغة؟`],
    [rana, "كما في المقال، وهو الأشهر عندنا. المنشور نفسه بالإنكليزية: https://truthsocial.com"],
    [samer, "واضح، شكرًا."],
  ]);
  await resolveThread(samer, { threadId: names });
  await discuss(claims.theCall, [
    [yousef, `@${samer.name} هل وصل بيان الكرملين؟ من دونه لا نقول «الطرفان».`],
    [samer, "طلبت نسخته الروسية من الأرشيف، وأضيفها اليوم."],
    [hala, "إن تأخر فاكتب «أعلنه ترامب» ونعتمدها كذلك."],
  ]);
  await discuss(claims.talks, [
    [rana, `@${hala.name} «فورًا» هنا وعد أم واقعة؟ أميل إلى أنها واقعة الاتفاق وحدها.`],
  ]);
}
