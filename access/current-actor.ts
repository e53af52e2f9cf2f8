import { cookies } from "next/headers";
import { type GetTokenParams, getToken } from "next-auth/jwt";
import { cache } from "react";
import { type Actor, actorOfSession } from "./actor";
import { authOptions } from "./next-auth";
import { Refusal } from "./refusal";

/** Who makes this request, null where nobody is signed in. Read once a request. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const { secret } = authOptions();
  // The cookie is read and decrypted here and not through next-auth's session, which scripts can ask for.
  const req = { cookies: await cookies(), headers: {} } as unknown as GetTokenParams["req"];
  const token = await getToken({ req, ...(secret && { secret }) });
  return token?.session ? actorOfSession(token.session) : null;
});

/** Who makes this request. Throws `not-signed-in`. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (!actor) throw new Refusal("not-signed-in");
  return actor;
}
