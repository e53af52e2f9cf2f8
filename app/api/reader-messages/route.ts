import type { ZodError } from "zod";
import { isLanguage } from "@/language/languages";
import { countMessage } from "@/readers/count-messages";
import { keepForm } from "@/readers/kept-forms";
import { readerMessageInput, sendReaderMessage } from "@/readers/send-message";

/** Takes the forms of the public site, which have no script: answers with the way to the next page. */
export async function POST(request: Request): Promise<Response> {
  const form = Object.fromEntries(await request.formData());
  const language =
    typeof form.language === "string" && isLanguage(form.language) ? form.language : "ar";
  const page = form.kind === "CLAIM" ? "submit" : "report";
  const back = (problem: string, faults: readonly string[] = []) => {
    const asked = new URLSearchParams({ problem, kept: keepForm(typedOf(form)) });
    for (const fault of faults) asked.append("fault", fault);
    if (page === "report" && typeof form.claim === "string") asked.set("verdict", form.claim);
    return leadTo(`/${language}/${page}?${asked}`);
  };
  if (!(await countMessage(request.headers.get("x-client-address") ?? ""))) return back("many");
  const input = readerMessageInput.safeParse(form);
  if (!input.success) return back("unclear", faultsOf(input.error));
  const sent = await sendReaderMessage(input.data);
  return sent ? leadTo(`/${language}/track/${sent.code}`) : back("again");
}

function typedOf(form: Record<string, FormDataEntryValue>) {
  const field = (name: string) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
  return { text: field("text"), address: field("address"), picture: field("picture") };
}

/** The fields that a reader can put right. */
function faultsOf({ issues }: ZodError): string[] {
  const named = new Set(issues.map(({ path }) => String(path[0])));
  return ["text", "address", "picture"].filter((field) => named.has(field));
}

/** See Other: what was sent is not sent again when the page is loaded anew. */
function leadTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
