import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type ManifestEntry, sha256 } from "./manifest";
import { fileOf, type PressedPage } from "./pressed-page";

/** Puts bytes in place of a file at once: whoever reads it sees the old or the new, never half. */
export async function replaceFile(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${randomBytes(6).toString("hex")}.unfinished`;
  try {
    const handle = await open(unfinished, "wx", 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Writes pages, several at once: each waits for the disk. */
export async function writePages(directory: string, pages: readonly PressedPage[]): Promise<void> {
  const waiting = [...pages];
  const hand = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await writePageFiles(directory, page);
    }
  };
  const hands = await Promise.allSettled(Array.from({ length: 16 }, hand));
  const failed = hands.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

/** Writes a page and its compressed forms beside it. */
async function writePageFiles(directory: string, page: PressedPage): Promise<void> {
  const file = path.join(directory, fileOf(page.path, page.contentType));
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, page.body);
  for (const [ending, bytes] of [
    [".gz", page.gzip],
    [".br", page.brotli],
  ] as const) {
    if (bytes) await replaceFile(file + ending, bytes);
    else await rm(file + ending, { force: true });
  }
}

/**
 * Reads a page's files as one of the entries says they are. Compressed files that are not what the
 * entry says are left out (a crash came between them). Answers null where the page itself is not.
 */
export async function readPageFiles(
  directory: string,
  pagePath: string,
  entries: readonly ManifestEntry[],
): Promise<PressedPage | null> {
  for (const entry of entries) {
    const file = path.join(directory, fileOf(pagePath, entry.contentType));
    const body = await readIfThere(file);
    if (!body || sha256(body) !== entry.hash) continue;
    const { hash, sequence, status, contentType } = entry;
    const [gzip, brotli] = await Promise.all([
      readIfThere(`${file}.gz`).then((bytes) => ifHash(bytes, entry.gzip)),
      readIfThere(`${file}.br`).then((bytes) => ifHash(bytes, entry.brotli)),
    ]);
    return { path: pagePath, sequence, status, contentType, body, gzip, brotli, hash };
  }
  return null;
}

function ifHash(bytes: Buffer | null, hash: string | null): Buffer | null {
  return bytes && sha256(bytes) === hash ? bytes : null;
}

/** A file's bytes; null where there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) {
      return null;
    }
    throw error;
  }
}

/** Removes what writers left that were killed; what is younger may be somebody's right now. */
export async function sweepUnfinished(directory: string): Promise<void> {
  const before = Date.now() - 60_000;
  for (const name of await readdir(directory, { recursive: true })) {
    if (!name.endsWith(".unfinished")) continue;
    const file = path.join(directory, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < before) await rm(file, { force: true });
  }
}
