import { LRUCache } from "lru-cache";
import type { PressedPage } from "./pressed-page";
import { type ServedPage, toServed } from "./served-page";

/** What an entry takes beside its bytes: its key, its headers, its place in the list. */
const overhead = 1_000;

/** Pages in memory: all that are not on the disk yet, and of the others those asked for last. */
export class PageMemory {
  private readonly kept: LRUCache<string, ServedPage>;
  /** Pages that no write has taken yet. */
  private pending = new Map<string, PressedPage>();
  /** What is answered of pages that are not on the disk yet. */
  private readonly held = new Map<string, ServedPage>();

  /** @param most bytes of the pages that are on the disk too */
  constructor(most: number) {
    const sizeCalculation = ({ gzip, brotli, plain }: ServedPage) =>
      overhead + (gzip?.length ?? 0) + (brotli?.length ?? 0) + (plain?.length ?? 0);
    this.kept = new LRUCache({ maxSize: most, sizeCalculation });
  }

  get(address: string): ServedPage | undefined {
    return (this.held.size > 0 ? this.held.get(address) : undefined) ?? this.kept.get(address);
  }

  /** How many pages are not on the disk yet. */
  get unwritten(): number {
    return this.held.size;
  }

  /** Keeps a page that is on the disk for as long as there is room. */
  keep(page: PressedPage): ServedPage {
    const served = toServed(page);
    this.kept.set(page.path, served);
    return served;
  }

  /** Holds a page until it is on the disk, unless a newer one is held. */
  hold(page: PressedPage): void {
    if ((this.held.get(page.path)?.sequence ?? 0) < page.sequence) {
      this.held.set(page.path, toServed(page));
    }
    this.keepUnwritten([page]);
  }

  /** Pages for the next write, each unless a newer one is there. */
  keepUnwritten(pages: readonly PressedPage[]): void {
    for (const page of pages) {
      const present = this.pending.get(page.path);
      if (!present || present.sequence < page.sequence) this.pending.set(page.path, page);
    }
  }

  takeUnwritten(): PressedPage[] {
    const pages = [...this.pending.values()];
    this.pending = new Map();
    return pages;
  }

  /** These are on the disk now. */
  release(pages: readonly PressedPage[]): void {
    for (const { path, sequence } of pages) {
      const held = this.held.get(path);
      if (held?.sequence !== sequence) continue;
      this.kept.set(path, held);
      this.held.delete(path);
    }
  }
}
