import { createHash } from "node:crypto";
import { isSignedBy, type SigningKey } from "@/publication/signing-key";
import { canonical } from "@/trail/canonical";
import type { PressedPage } from "./pressed-page";

/** What the folder holds at an address. */
export interface ManifestEntry {
  /** SHA-256 (hex) of the page's bytes. */
  readonly hash: string;
  readonly sequence: number;
  readonly status: number;
  readonly contentType: string;
  readonly bytes: number;
  /** SHA-256 (hex) of the compressed files beside it; null where there is none. */
  readonly gzip: string | null;
  readonly brotli: string | null;
}

/** Every page of the public folder. */
export interface Manifest {
  /** The highest number of its pages. */
  readonly sequence: number;
  readonly pages: Readonly<Record<string, ManifestEntry>>;
}

/** The file `manifest.json`: signed over the canonical form (RFC 8785) of `manifest`. */
interface SignedManifest {
  readonly keyId: string;
  readonly manifest: Manifest;
  /** Ed25519, base64. */
  readonly signature: string;
}

export function entryOf(page: PressedPage): ManifestEntry {
  return {
    hash: page.hash,
    sequence: page.sequence,
    status: page.status,
    contentType: page.contentType,
    bytes: page.body.length,
    gzip: page.gzip && sha256(page.gzip),
    brotli: page.brotli && sha256(page.brotli),
  };
}

/**
 * Reads `manifest.json`. Answers null where the text is none, or where the newsroom's own key is
 * said to have signed it and has not: its own is in the canonical form, or is not its own.
 *
 * A manifest signed by another key (from before a rotation) is taken at its word, `isOurs: false`.
 */
export function readManifest(
  text: string,
  key: SigningKey,
): { pages: Map<string, ManifestEntry>; isOurs: boolean } | null {
  const before = /^\{"keyId":"([^"\\]*)","manifest":/.exec(text);
  const end = text.lastIndexOf(after);
  const signature = /^[^"\\]*(?="\}$)/.exec(text.slice(end + after.length));
  if (!before || !signature || end < before[0].length) return null;
  const isOurs = before[1] === key.id;
  // What is read is what is proved, and no other reading of the same text.
  const signed = text.slice(before[0].length, end);
  if (isOurs && !isSignedBy(key.publicKeyPem, signed, signature[0])) return null;
  try {
    const { pages } = JSON.parse(signed) as Manifest;
    return { pages: new Map(Object.entries(pages)), isOurs };
  } catch {
    return null;
  }
}

const after = ',"signature":"';

/** Reads `manifest.json` as anybody can; null where none of these keys signed it, or it is none. */
export function readPublishedManifest(
  text: string,
  keys: readonly { readonly id: string; readonly publicKey: string }[],
): Map<string, ManifestEntry> | null {
  try {
    const { keyId, manifest, signature } = JSON.parse(text) as SignedManifest;
    const key = keys.find(({ id }) => id === keyId);
    if (!key || !isSignedBy(key.publicKey, canonical(manifest), signature)) return null;
    return new Map(Object.entries(manifest.pages));
  } catch {
    return null;
  }
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
