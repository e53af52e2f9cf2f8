import { createHash } from "node:crypto";
import { negotiateLanguage } from "@/language/negotiate";
import { translatorOf } from "@/language/translator";

/** Answers JSON with its ETag, or 304 where the client has it. The server sets all other headers. */
export function jsonAnswer(request: Request, data: object): Response {
  const body = `${JSON.stringify(data)}\n`;
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  if (holds(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: { ETag: etag } });
  }
  return new Response(body, {
    headers: { "Content-Type": "application/json; charset=utf-8", ETag: etag },
  });
}

/** A compressor on the way makes a strong tag weak; the content is the same. */
function holds(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}

const statusOf = { parameters: 400, notFound: 404, broken: 500, format: 501 } as const;

/** Says what is wrong in the client's language (RFC 9457). `names`: the parameters in question. */
export function problem(
  request: Request,
  what: keyof typeof statusOf,
  names: readonly string[] = [],
): Response {
  const language = negotiateLanguage(undefined, request.headers.get("accept-language"));
  const t = translatorOf(language, "exchange");
  const body = {
    type: "about:blank",
    title: t(`problems.${what}`),
    status: statusOf[what],
    detail: t(`problems.${what}Detail`, { names: names.join(", ") }),
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status: body.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": language,
    },
  });
}

/** Runs a route's work: what breaks in it is logged, and told as any problem is, without its words. */
export async function answeredOpenly(
  request: Request,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return problem(request, "broken");
  }
}
