import { getTranslations } from "next-intl/server";
import { ZodError } from "zod";
import { Refusal, type RefusalCode } from "@/access/refusal";

const statusOf: Partial<Record<RefusalCode, number>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "fresh-sign-in-needed": 403,
  "not-found": 404,
  "too-many-tries": 429,
  "invalid-input": 400,
};

/** A route handler's answer: what the work answers as JSON, or why not, in the person's language. */
export async function answeredJson(work: () => Promise<object>): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    return Response.json(await work(), { headers });
  } catch (error) {
    const refusal =
      error instanceof ZodError ? new Refusal("invalid-input", { fields: {} }) : error;
    if (!(refusal instanceof Refusal)) throw error;
    const code = refusal.code as RefusalCode;
    const t = await getTranslations("refusals");
    return Response.json(
      { code, message: t(`codes.${code}`) },
      { status: statusOf[code] ?? 409, headers },
    );
  }
}

/** An object from a request's body. Throws `invalid-input`. */
export async function parseJson(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => null);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) {
    return body as Record<string, unknown>;
  }
  throw new Refusal("invalid-input", { fields: {} });
}
