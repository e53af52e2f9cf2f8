import { isLanguage } from "@/language/languages";
import { countMessage } from "@/readers/count-messages";
import { readerMessageInput, sendReaderMessage } from "@/readers/send-message";

/** Takes the forms of the public site, which have no script: answers with the way to the next page. */
export async function POST(request: Request): Promise<Response> {
  const form = Object.fromEntries(await request.formData());
  const language =
    typeof form.language === "string" && isLanguage(form.language) ? form.language : "ar";
  const page = form.kind === "CLAIM" ? "submit" : "report";
  const back = (problem: string) => {
    const asked = new URLSearchParams({ problem });
    if (page === "report" && typeof form.claim === "string") asked.set("verdict", form.claim);
    return leadTo(`/${language}/${page}?${asked}`);
  };
  if (!(await countMessage(request.headers.get("x-client-address") ?? ""))) return back("many");
  const input = readerMessageInput.safeParse(form);
  if (!input.success) return back("unclear");
  const sent = await sendReaderMessage(input.data);
  return sent ? leadTo(`/${language}/track/${sent.code}`) : back("again");
}

/** See Other: what was sent is not sent again when the page is loaded anew. */
function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
