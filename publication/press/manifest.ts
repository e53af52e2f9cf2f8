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

// Of a hundred thousand entries all but a few are those of the last time.
const written = new WeakMap<ManifestEntry, string>();

function canonicalEntry(entry: ManifestEntry): string {
  let text = written.get(entry);
  if (text === undefined) {
    text = canonical(entry);
    written.set(entry, text);
  }
  return text;
}

/** The manifest of these pages in its canonical form, as `canonical` would write it. */
export function canonicalManifest(pages: ReadonlyMap<string, ManifestEntry>): string {
  let sequence = 0;
  for (const entry of pages.values()) sequence = Math.max(sequence, entry.sequence);
  const lines = [...pages.keys()].sort().map((address) => {
    const entry = pages.get(address);
    return entry ? `${JSON.stringify(address)}:${canonicalEntry(entry)}` : "";
  });
  return `{"pages":{${lines.join(",")}},"sequence":${sequence}}`;
}

/** The bytes of `manifest.json`. */
export function signManifest(pages: ReadonlyMap<string, ManifestEntry>, key: SigningKey): Buffer {
  const text = canonicalManifest(pages);
  const signature = key.sign(text);
  return Buffer.from(
    `{"keyId":${JSON.stringify(key.id)},"manifest":${text},"signature":"${signature}"}`,
  );
}

/**
 * Reads `manifest.json`. Answers null where the text is none, or where the newsroom's own key is
 * said to have signed it and has not.
 *
 * A manifest signed by another key (from before a rotation) is taken at its word, `isOurs: false`.
 */
export function readManifest(
  text: string,
  key: SigningKey,
): { pages: Map<string, ManifestEntry>; isOurs: boolean } | null {
  try {
    const { keyId, manifest, signature } = JSON.parse(text) as SignedManifest;
    const isOurs = keyId === key.id;
    if (isOurs && !isSignedBy(key.publicKeyPem, canonical(manifest), signature)) return null;
    return { pages: new Map(Object.entries(manifest.pages)), isOurs };
  } catch {
    return null;
  }
}

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
