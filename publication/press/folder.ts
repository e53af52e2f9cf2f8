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
import { entryOf, type ManifestEntry, readManifest } from "./manifest";
import { ManifestPages } from "./manifest-pages";
import { PageMemory } from "./page-memory";
import { Pause } from "./pause";
import type { PressedPage } from "./pressed-page";
import type { ServedPage } from "./served-page";

/**
 * Each write signs the manifest of the whole site. So that a large one is not signed all the time while
 * something is being pressed, what comes after it waits this many times as long as that took.
 */
const restRatio = 9;

export interface FolderOptions {
  readonly directory: string;
  readonly key: SigningKey;
  /** Told of a page or manifest on the disk that is not what was signed. */
  readonly onFault?: (sentence: string) => void;
  /** Bytes of pages that are kept in memory, beside those that are not on the disk yet. */
  readonly memory?: number;
}

const defaultMemory = 64 * 1024 * 1024;

/**
 * The public site: what is on the disk, and in memory what is new or was asked for last. It needs
 * nothing but its directory to answer; what is new comes by `apply` (follow-press.ts).
 *
 * A manifest that names the coming bytes is written before the pages and takes the place of the
 * old one after them, so that each page is named by one of the two whenever the process ends.
 */
export class PublicFolder {
  private stored = new ManifestPages();
  private readonly memory: PageMemory;
  /** Of pages that are not on the disk as they were pressed. */
  private readonly lost = new Set<string>();
  private readonly reading = new Map<string, Promise<ServedPage | undefined>>();
  private signed: Buffer = Buffer.alloc(0);
  private highest = 0;
  private writing: Promise<unknown> = Promise.resolve();
  /** The next write, which takes in all that comes until it begins. */
  private coming: Promise<void> | undefined;
  private readonly pause = new Pause(restRatio);

  private constructor(private readonly options: FolderOptions) {
    this.memory = new PageMemory(options.memory ?? defaultMemory);
  }

  /** Takes the manifest of what lies in the directory; needs no database. */
  static async open(options: FolderOptions): Promise<PublicFolder> {
    const folder = new PublicFolder(options);
    const { directory } = options;
    const { last, coming } = await folder.readManifests();
    folder.stored = new ManifestPages(last?.pages);
    if (coming) await folder.settleUnfinished(coming.pages);
    for (const { sequence } of folder.stored.values()) folder.reach(sequence);
    const isSettled = !coming && (!last || last.isOurs);
    folder.signed = isSettled && last ? last.text : await folder.stored.sign(options.key);
    if (isSettled || folder.lost.size > 0) return folder;
    // What an interrupted press left is settled now; a directory that is read-only stays as it is.
    await sweepUnfinished(directory)
      .then(() => folder.write([]))
      .catch((error: Error) => options.onFault?.(error.message));
    return folder;
  }

  /** The page at an address, if it is in memory. */
  get(address: string): ServedPage | undefined {
    return this.memory.get(address);
  }

  /** Whether something was pressed at an address; it may have to be read. */
  has(address: string): boolean {
    return this.memory.get(address) !== undefined || this.stored.has(address);
  }

  /**
   * The page at an address, proved by the manifest; undefined where nothing was pressed, or what lies
   * there is not what was (`isLost`).
   */
  read(address: string): Promise<ServedPage | undefined> {
    const inMemory = this.memory.get(address);
    if (inMemory || !this.stored.has(address)) return Promise.resolve(inMemory);
    let reading = this.reading.get(address);
    if (!reading) {
      reading = this.readFromDisk(address).finally(() => this.reading.delete(address));
      this.reading.set(address, reading);
    }
    return reading;
  }

  /** Whether a page was pressed at an address and is not on the disk as it was. */
  isLost(address: string): boolean {
    return this.lost.has(address);
  }

  /** The addresses of such pages, for whoever has them elsewhere. */
  get lostAddresses(): string[] {
    return [...this.lost];
  }

  /** The number of an address's page on the disk; 0 where none is. */
  storedSequence(address: string): number {
    return this.stored.get(address)?.sequence ?? 0;
  }

  /** The highest number of its pages. */
  get sequence(): number {
    return this.highest;
  }

  /** How many pages are in memory and not on the disk yet. */
  get unwritten(): number {
    return this.memory.unwritten;
  }

  get isEmpty(): boolean {
    return this.stored.size + this.memory.unwritten === 0;
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
      if (page.sequence > this.storedSequence(page.path)) this.memory.hold(page);
      this.reach(page.sequence);
      this.lost.delete(page.path);
    }
    this.coming ??= this.writeWhenFree();
    await this.coming;
  }

  /** While this is waited for, one write follows the other without a rest. */
  hurriedWhile<T>(work: () => Promise<T>): Promise<T> {
    return this.pause.skippedWhile(work);
  }

  /** Kept when all that was taken in so far is on the disk, or could not be written. */
  async settled(): Promise<void> {
    await this.hurriedWhile(async () => {
      await this.coming?.catch(() => {});
      await this.writing;
    });
  }

  private reach(sequence: number): void {
    this.highest = Math.max(this.highest, sequence);
  }

  private writeWhenFree(): Promise<void> {
    const written = this.writing.then(async () => {
      await this.pause.over();
      this.coming = undefined;
      const pages = this.memory.takeUnwritten();
      try {
        await this.write(pages);
        this.memory.release(pages);
      } catch (error) {
        // For the next write.
        this.memory.keepUnwritten(pages);
        throw error;
      }
    });
    this.writing = written.catch(() => {});
    return written;
  }

  private async write(pages: readonly PressedPage[]): Promise<void> {
    const { directory, key } = this.options;
    await whileHoldingFolder(directory, async () => {
      await this.learnFromOthers();
      const fresh = pages.filter((page) => this.storedSequence(page.path) < page.sequence);
      const before = fresh.map((page) => [page.path, this.stored.get(page.path)] as const);
      try {
        for (const page of fresh) this.stored.set(page.path, entryOf(page));
        const signed = await this.pause.after(async () => {
          const text = await this.stored.sign(key);
          await replaceFile(path.join(directory, "manifest.next.json"), text);
          return text;
        });
        await writePages(directory, fresh);
        await rename(
          path.join(directory, "manifest.next.json"),
          path.join(directory, "manifest.json"),
        );
        this.signed = signed;
      } catch (error) {
        for (const [address, entry] of before) this.stored.set(address, entry);
        throw error;
      }
    });
  }

  /** What lies on the disk, another process that writes here too may have put there. */
  private async learnFromOthers(): Promise<void> {
    const { directory, key } = this.options;
    const text = await readIfThere(path.join(directory, "manifest.json"));
    if (!text || this.signed.equals(text)) return;
    for (const [address, entry] of readManifest(text.toString(), key)?.pages ?? []) {
      if (this.storedSequence(address) < entry.sequence) this.stored.set(address, entry);
    }
  }

  private async readFromDisk(address: string): Promise<ServedPage | undefined> {
    const { directory } = this.options;
    const entry = this.stored.get(address);
    const page = entry && (await readPageFiles(directory, address, [entry]));
    // Something newer came meanwhile: into memory, or onto the disk.
    const newer = this.memory.get(address);
    if (newer || !entry) return newer;
    if (page) return this.memory.keep(page);
    if (this.stored.get(address) !== entry) return this.readFromDisk(address);
    const byAnother = await this.readAsAnotherWrote(address);
    if (byAnother) return byAnother;
    this.lose(address);
    return undefined;
  }

  /** Another process may have put a newer page there, or be about to. */
  private async readAsAnotherWrote(address: string): Promise<ServedPage | undefined> {
    const { last, coming } = await this.readManifests();
    const entries = [coming, last].flatMap((manifest) => manifest?.pages.get(address) ?? []);
    const page = await readPageFiles(this.options.directory, address, entries);
    return page ? this.memory.keep(page) : undefined;
  }

  /** Of what a press was cut off at, each page is as it was or as it was to be. */
  private async settleUnfinished(coming: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    for (const [address, entry] of coming) {
      const last = this.stored.get(address);
      if (last?.hash === entry.hash && last.sequence === entry.sequence) continue;
      const candidates = last ? [entry, last] : [entry];
      const page = await readPageFiles(this.options.directory, address, candidates);
      if (page) this.stored.set(address, entryOf(page));
      // A new page whose press was cut off before it came to be is no fault.
      else if (last) this.lose(address);
    }
  }

  private lose(address: string): void {
    this.stored.set(address, undefined);
    this.lost.add(address);
    this.options.onFault?.(`${address} in the public folder is not what was pressed`);
  }

  private async readManifests() {
    return {
      coming: await this.readManifestFile("manifest.next.json"),
      last: await this.readManifestFile("manifest.json"),
    };
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
