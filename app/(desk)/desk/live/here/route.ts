import { z } from "zod";
import { requireActor } from "@/access/current-actor";
import { answeredOverHttp } from "@/app/(desk)/answer-over-http";
import { leave, presenceInput, showPresence } from "@/live/presence";

const input = z.union([presenceInput, z.object({ tabId: z.uuid(), gone: z.literal(true) })]);

/** A tab says what it has open and is told who else has; or it says that it was left. */
export async function POST(request: Request): Promise<Response> {
  return answeredOverHttp(async () => {
    const actor = await requireActor();
    const said = input.safeParse(await request.json().catch(() => null));
    if (!said.success) return new Response(null, { status: 400 });
    if ("gone" in said.data) {
      await leave(actor, said.data.tabId);
      return new Response(null, { status: 204 });
    }
    return Response.json({ here: await showPresence(actor, said.data) });
  });
}
