import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { environment } from "@/settings/environment";
import { refusalDetails } from "./refusal";
import { endSession, openSession, sessionLasts } from "./session";
import { verifySignIn } from "./sign-in";

declare module "next-auth" {
  interface User {
    /** What the browser says it is. */
    browser?: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    session?: string;
  }
}

/**
 * next-auth with e-mail and password. Its JWT carries one thing, the token of a session row; who it
 * is and what they may do is read from the rows at every request (access/actor.ts).
 */
export function authOptions(): NextAuthOptions {
  // next-auth takes its own address and whether cookies are Secure from this variable alone.
  process.env.NEXTAUTH_URL ??= environment().SITE_ADDRESS;
  return {
    secret: environment().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: sessionLasts / 1000 },
    pages: { signIn: "/desk/sign-in", error: "/desk/sign-in" },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(given, request) {
          const network = String(request.headers?.["x-client-address"] ?? "unknown");
          const { email = "", password = "" } = given ?? {};
          const person = await verifySignIn({ email, password }, network).catch(toCode);
          const browser = String(request.headers?.["user-agent"] ?? "");
          return person && { id: person.personId, browser };
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        // Signing in makes a new row and a new token, so that a cookie from before is worth nothing.
        if (user) return { session: await openSession(user.id, user.browser) };
        return token.session ? { session: token.session } : {};
      },
      // What scripts could read of it at /api/auth/session: nothing.
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/desk") ? `${baseUrl}${url}` : `${baseUrl}/desk`,
    },
    events: {
      async signOut({ token }) {
        if (token?.session) await endSession(token.session);
      },
    },
  };
}

/** next-auth hands an error's message to the sign-in page: this one's is a code. */
function toCode(error: unknown): never {
  const limit = refusalDetails(error, "too-many-tries");
  throw limit ? new Error(`too-many-tries:${limit.seconds}`) : error;
}
