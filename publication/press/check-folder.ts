import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { SigningKey } from "@/publication/signing-key";
import { readIfThere } from "./folder-files";
import { type ManifestEntry, readManifest, sha256 } from "./manifest";
import type { Connection } from "./press-page";
import { fileOf } from "./pressed-page";
import { listPressed } from "./pressed-rows";

/**
 * Compares the folder's files with its manifest, and that with the database. Answers a sentence for
 * each difference; none means that what readers get is what was pressed.
 */
export async function checkFolder(
  directory: string,
  key: SigningKey,
  db: Connection,
): Promise<string[]> {
  const text = await readIfThere(path.join(directory, "manifest.json"));
  if (!text) return ["There is no manifest.json."];
  const manifest = readManifest(text.toString(), key);
  if (!manifest) return ["manifest.json is not what was signed."];
  const faults = manifest.isOurs ? [] : ["manifest.json is signed by another key."];
  for (const [address, entry] of manifest.pages) {
    faults.push(...(await faultsOfFiles(directory, address, entry)));
  }
  const pressed = new Map((await listPressed(db)).map((row) => [row.path, row]));
  for (const address of new Set([...manifest.pages.keys(), ...pressed.keys()])) {
    const [here, there] = [manifest.pages.get(address), pressed.get(address)];
    if (!there) faults.push(`${address} is in the folder and not in the database.`);
    else if (!here) faults.push(`${address} is in the database and not in the folder.`);
    else if (here.sequence > there.sequence) {
      faults.push(`${address} is newer in the folder than in the database.`);
    } else if (here.sequence < there.sequence) faults.push(`${address} is older in the folder.`);
    else if (here.hash !== there.hash) faults.push(`${address} differs from the database.`);
  }
  return faults;
}

async function faultsOfFiles(
  directory: string,
  address: string,
  { contentType, hash, gzip, brotli }: ManifestEntry,
): Promise<string[]> {
  const file = path.join(directory, fileOf(address, contentType));
  const body = await readIfThere(file);
  if (!body) return [`${address} has no file.`];
  if (sha256(body) !== hash) return [`${address} is not what was pressed.`];
  const faults: string[] = [];
  for (const [ending, wanted, expand] of [
    [".gz", gzip, gunzipSync],
    [".br", brotli, brotliDecompressSync],
  ] as const) {
    const bytes = await readIfThere(file + ending);
    if (Boolean(bytes) !== Boolean(wanted))
      faults.push(`${address} lacks or has a stray ${ending}.`);
    else if (bytes && !holds(bytes, expand, hash)) faults.push(`${address}${ending} holds else.`);
  }
  return faults;
}

function holds(bytes: Buffer, expand: (bytes: Buffer) => Buffer, hash: string): boolean {
  try {
    return sha256(expand(bytes)) === hash;
  } catch {
    return false;
  }
}
