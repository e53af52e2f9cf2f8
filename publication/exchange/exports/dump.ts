import { canonical, sha256 } from "@/trail/canonical";
import { isSignedBy, type SigningKey } from "../../signing-key";

/** Rises where a reader of the dump would have to be changed. */
export const dumpVersion = 1;

/** A published record as it was logged. */
export interface DumpedRecord {
  /** Its entry in the public log. */
  readonly sequence: number;
  readonly recordHash: string;
  /** Canonical JSON (RFC 8785); null where a lawful removal erased it. */
  readonly canonical: string | null;
}

/**
 * JSON Lines, one published record each, superseded ones too, in the order of the public log. The
 * record stands in its canonical form, so its hash can be taken of the bytes as they stand.
 */
export function toDump(records: readonly DumpedRecord[]): string {
  return records.map((each) => `${lineOf(each)}\n`).join("");
}

function lineOf({ sequence, recordHash, canonical: record }: DumpedRecord): string {
  return `{"sequence":${sequence},"recordHash":"${recordHash}","record":${record ?? "null"}}`;
}

/** One line of the dump, read back: the record in the form that was hashed. Throws on a broken line. */
export function readDumpLine(line: string): DumpedRecord {
  const { sequence, recordHash, record } = JSON.parse(line);
  return { sequence, recordHash, canonical: record === null ? null : canonical(record) };
}

/** A file of the dump. */
export interface DumpFile {
  readonly path: string;
  /** SHA-256 (hex) of its bytes. */
  readonly hash: string;
  readonly bytes: number;
}

/** What the dump is made of: `/exports/dump.json`. */
export interface DumpManifest {
  readonly version: number;
  /** The last entry of the public log that is in it. */
  readonly log: { readonly sequence: number; readonly hash: string };
  readonly files: readonly DumpFile[];
}

/** The manifest with the newsroom's signature (Ed25519) over its canonical form. */
export function signDumpManifest(manifest: DumpManifest, key: SigningKey): string {
  const text = canonical(manifest);
  return `{"keyId":"${key.id}","manifest":${text},"signature":"${key.sign(text)}"}\n`;
}

/** Reads the manifest; null where no key among these signed it, or it is none. */
export function readDumpManifest(
  text: string,
  keys: readonly { readonly id: string; readonly publicKey: string }[],
): DumpManifest | null {
  try {
    const { keyId, manifest, signature } = JSON.parse(text);
    const key = keys.find(({ id }) => id === keyId);
    return key && isSignedBy(key.publicKey, canonical(manifest), signature) ? manifest : null;
  } catch {
    return null;
  }
}

/** The first line of a dump whose record is not the one that its hash names; null where there is none. */
export function faultOfDump(text: string): { line: number } | null {
  const lines = text.split("\n").filter((line) => line !== "");
  for (const [index, line] of lines.entries()) {
    const read = tryReading(line);
    if (!read || (read.canonical !== null && sha256(read.canonical) !== read.recordHash)) {
      return { line: index + 1 };
    }
  }
  return null;
}

function tryReading(line: string): DumpedRecord | null {
  try {
    return readDumpLine(line);
  } catch {
    return null;
  }
}
