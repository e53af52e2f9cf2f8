import { z } from "zod";
import { findActor } from "@/access/current-actor";
import { mayDo } from "@/access/policy";
import { findSourcePicture } from "@/review/evidence/source-picture";

/** The picture that the newsroom keeps of a source: for those of the desk who may see it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id);
  const actor = await findActor();
  const mayRead = actor !== null && mayDo(actor.roles, "read-desk");
  const bytes = mayRead && id.success ? await findSourcePicture(actor, id.data) : null;
  // Whoever may not see it is not told that it is there.
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/webp",
      "Content-Disposition": "inline",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
