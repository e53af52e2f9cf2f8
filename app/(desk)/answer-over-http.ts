import { Refusal, type RefusalCode } from "@/access/refusal";

const statuses: Partial<Record<RefusalCode, number>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  "too-many-tries": 429,
};

/** Runs a route handler of the desk; a refusal becomes its code, for scripts and not for eyes. */
export async function answeredOverHttp(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json(
      { code: error.code },
      { status: statuses[error.code as RefusalCode] ?? 409 },
    );
  }
}
