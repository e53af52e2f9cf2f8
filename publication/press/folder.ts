import { rename } from "node:fs/promises";
import path from "node:path";
import type { SigningKey } from "@/publication/signing-key";
import {
  readIfThere,
  readPageFiles,
  replaceFile,
  sweepUnfinished,
  writePages,
} from "./folder-files";
import { whileHoldingFolder } from "./folder-lock";
import { entryOf, type ManifestEntry, readManifest, signManifest } from "./manifest";
import { Pause } from "./pause";
import type { PressedPage } from "./pressed-page";
import { type ServedPage, toServed } from "./served-page";

/**
 * Each write signs the manifest of the whole site. So that a large one is not signed all the time while
 * something is being pressed, what comes after a write waits this many times as long as the write took.
 */
const restRatio = 4;

export interface FolderOptions {
  readonly directory: string;
  readonly key: SigningKey;
  /** Told of a page or manifest on the disk that is not what was signed. */
  readonly onFault?: (sentence: string) => void;
}

/**
 * The public site: every page in memory and on the disk, each replaced whole. It needs nothing but
 * its directory to answer; what is new comes by `apply` (follow-press.ts).
 *
 * A manifest that names the coming bytes is written before the pages and takes the place of the
 * old one after them, so that each page is named by one of the two whenever the process ends.
 */
export class PublicFolder {
  private readonly pages = new Map<string, ServedPage>();
  private stored = new Map<string, ManifestEntry>();
  private signed: Buffer;
  /** `manifest.json` as this process last read or wrote it. */
  private known: Buffer | null = null;
  /** In memory and not on the disk yet. */
  private readonly pending = new Map<string, PressedPage>();
  private writing: Promise<unknown> = Promise.resolve();
  /** The next write, which takes in all that comes until it begins. */
  private coming: Promise<void> | undefined;
  private readonly pause = new Pause(restRatio);

  private constructor(private readonly options: FolderOptions) {
    this.signed = signManifest(this.stored, options.key);
  }

  /** Loads what lies in the directory, each page proved by the manifest; needs no database. */
  static async open(options: FolderOptions): Promise<PublicFolder> {
    const folder = new PublicFolder(options);
    const { entries, isSettled } = await folder.readManifests();
    const waiting = [...entries];
    let isWhole = true;
    const hand = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        if (!(await folder.load(...next))) isWhole = false;
      }
    };
    await Promise.all(Array.from({ length: 16 }, hand));
    folder.signed = signManifest(folder.stored, options.key);
    if (isSettled || !isWhole) return folder;
    // What an interrupted press left is settled now; a directory that is read-only stays as it is.
    await sweepUnfinished(options.directory)
      .then(() => folder.write([]))
      .catch((error: Error) => options.onFault?.(error.message));
    return folder;
  }

  /** The page at an address; undefined where nothing was pressed. */
  get(address: string): ServedPage | undefined {
    return this.pages.get(address);
  }

  /** The number of an address's page on the disk; 0 where none is. */
  storedSequence(address: string): number {
    return this.stored.get(address)?.sequence ?? 0;
  }

  /** The highest number of its pages. */
  get sequence(): number {
    let highest = 0;
    for (const { sequence } of this.pages.values()) highest = Math.max(highest, sequence);
    return highest;
  }

  /** How many pages are in memory and not on the disk yet. */
  get unwritten(): number {
    return this.pending.size;
  }

  get size(): number {
    return this.pages.size;
  }

  /** The bytes of `manifest.json`, for whoever wants to check the site. */
  get manifest(): Buffer {
    return this.signed;
  }

  /**
   * Takes in pages, each unless a higher number is there already. They are answered from memory at
   * once; the promise is kept when they are on the disk.
   */
  async apply(pages: readonly PressedPage[]): Promise<void> {
    for (const page of pages) {
      const present = this.pages.get(page.path);
      if (!present || present.sequence < page.sequence) this.pages.set(page.path, toServed(page));
      this.keepPending(page);
    }
    this.coming ??= this.writeWhenFree();
    await this.coming;
  }

  /** Kept when all that was taken in so far is on the disk, or could not be written. */
  async settled(): Promise<void> {
    await this.pause.skippedWhile(async () => {
      await this.coming?.catch(() => {});
      await this.writing;
    });
  }

  private writeWhenFree(): Promise<void> {
    const written = this.writing.then(async () => {
      await this.pause.over();
      this.coming = undefined;
      const pages = [...this.pending.values()];
      this.pending.clear();
      try {
        await this.pause.after(() => this.write(pages));
      } catch (error) {
        // For the next write.
        for (const page of pages) this.keepPending(page);
        throw error;
      }
    });
    this.writing = written.catch(() => {});
    return written;
  }

  private keepPending(page: PressedPage): void {
    const present = this.pending.get(page.path);
    if (!present || present.sequence < page.sequence) this.pending.set(page.path, page);
  }

  private async write(pages: readonly PressedPage[]): Promise<void> {
    const { directory, key } = this.options;
    await whileHoldingFolder(directory, async () => {
      const stored = await this.storedByAnybody();
      const fresh = pages.filter((page) => (stored.get(page.path)?.sequence ?? 0) < page.sequence);
      for (const page of fresh) stored.set(page.path, entryOf(page));
      const signed = signManifest(stored, key);
      await replaceFile(path.join(directory, "manifest.next.json"), signed);
      await writePages(directory, fresh);
      await rename(
        path.join(directory, "manifest.next.json"),
        path.join(directory, "manifest.json"),
      );
      this.stored = stored;
      this.signed = signed;
      this.known = signed;
    });
  }

  /** What is on the disk: this process put it there, or another one that writes here too. */
  private async storedByAnybody(): Promise<Map<string, ManifestEntry>> {
    const { directory, key } = this.options;
    const stored = new Map(this.stored);
    const text = await readIfThere(path.join(directory, "manifest.json"));
    if (!text || this.known?.equals(text)) return stored;
    for (const [address, entry] of readManifest(text.toString(), key)?.pages ?? []) {
      if ((stored.get(address)?.sequence ?? 0) < entry.sequence) stored.set(address, entry);
    }
    return stored;
  }

  /** Answers false where a page that was pressed is not there as it was. */
  private async load(address: string, { coming, last }: Candidates): Promise<boolean> {
    const candidates = [coming, last].filter((entry) => entry !== undefined);
    const page = await readPageFiles(this.options.directory, address, candidates);
    if (page) {
      this.pages.set(address, toServed(page));
      this.stored.set(address, entryOf(page));
      return true;
    }
    // A new page whose press was cut off before it came to be is no fault.
    if (!last) return true;
    this.options.onFault?.(`${address} in the public folder is not what was pressed`);
    return false;
  }

  /** What each page may be: as the manifest says, or as the one of an interrupted press does. */
  private async readManifests() {
    const entries = new Map<string, Candidates>();
    const coming = await this.readManifestFile("manifest.next.json");
    const last = await this.readManifestFile("manifest.json");
    this.known = last?.text ?? null;
    for (const [address, entry] of coming?.pages ?? []) entries.set(address, { coming: entry });
    for (const [address, entry] of last?.pages ?? []) {
      entries.set(address, { ...entries.get(address), last: entry });
    }
    const isSettled = !coming && (!last || last.isOurs);
    return { entries, isSettled };
  }

  private async readManifestFile(name: string) {
    const { directory, key, onFault } = this.options;
    const text = await readIfThere(path.join(directory, name));
    if (!text) return null;
    const read = readManifest(text.toString(), key);
    if (!read) onFault?.(`${name} of the public folder is not what was signed`);
    // What cannot be believed is left as it is, for whoever looks into it.
    const { pages, isOurs } = read ?? { pages: new Map<string, ManifestEntry>(), isOurs: true };
    return { text, pages, isOurs };
  }
}

/** An address in the manifest of an interrupted press, and in the last that was finished. */
interface Candidates {
  readonly coming?: ManifestEntry;
  readonly last?: ManifestEntry;
}
