import { findLogo } from "@/publication/newsroom/logo";

/**
 * The newsroom's logo by its hash: for the desk, and for the press, which gives it an address of its
 * own in the public folder. It is public, whoever asks.
 */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const hash = /^([0-9a-f]{64})\.png$/.exec((await params).file)?.[1];
  const bytes = hash ? await findLogo(hash) : null;
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, { headers: { "Content-Type": "image/png" } });
}
