import type { SigningKey } from "@/publication/signing-key";
import type { ManifestEntry } from "./manifest";

/** Pages of one block. Of a hundred thousand pages a press changes some dozens. */
const blockSize = 256;

/** A stretch of the addresses in their order, and its text in the manifest as long as it is true. */
interface Block {
  readonly addresses: string[];
  text: Buffer | null;
}

/**
 * The pages of a manifest, of which the text is put together from blocks: so that of a large site only
 * what has changed is written anew. The text is in the canonical form (RFC 8785), which orders addresses
 * by their UTF-16 code units.
 */
export class ManifestPages {
  private readonly entries: Map<string, ManifestEntry>;
  private readonly blocks: Block[] = [];

  constructor(pages: Iterable<readonly [string, ManifestEntry]> = []) {
    this.entries = new Map(pages);
    const addresses = [...this.entries.keys()].sort();
    for (let at = 0; at < addresses.length; at += blockSize) {
      this.blocks.push({ addresses: addresses.slice(at, at + blockSize), text: null });
    }
  }

  get size(): number {
    return this.entries.size;
  }

  get(address: string): ManifestEntry | undefined {
    return this.entries.get(address);
  }

  has(address: string): boolean {
    return this.entries.has(address);
  }

  values(): Iterable<ManifestEntry> {
    return this.entries.values();
  }

  /** Sets what is known of a page; undefined: it is in the manifest no more. */
  set(address: string, entry: ManifestEntry | undefined): void {
    if (entry === undefined && !this.entries.has(address)) return;
    const block = this.blockOf(address);
    block.text = null;
    if (entry === undefined) {
      this.entries.delete(address);
      block.addresses.splice(block.addresses.indexOf(address), 1);
      if (block.addresses.length === 0) this.blocks.splice(this.blocks.indexOf(block), 1);
      return;
    }
    if (!this.entries.has(address)) {
      block.addresses.splice(firstNotBefore(block.addresses, address), 0, address);
      if (block.addresses.length > 2 * blockSize) this.split(block);
    }
    this.entries.set(address, entry);
  }

  /** What `canonical` writes of the manifest: UTF-8. */
  canonical(): Buffer {
    let sequence = 0;
    for (const entry of this.entries.values()) sequence = Math.max(sequence, entry.sequence);
    const parts: Buffer[] = [Buffer.from('{"pages":{')];
    for (const block of this.blocks) {
      if (parts.length > 1) parts.push(comma);
      block.text ??= Buffer.from(block.addresses.map((each) => this.line(each)).join(","));
      parts.push(block.text);
    }
    parts.push(Buffer.from(`},"sequence":${sequence}}`));
    return Buffer.concat(parts);
  }

  /** The bytes of `manifest.json`. */
  async sign(key: SigningKey): Promise<Buffer> {
    const text = this.canonical();
    const signature = await key.signLong(text);
    return Buffer.concat([
      Buffer.from(`{"keyId":${JSON.stringify(key.id)},"manifest":`),
      text,
      Buffer.from(`,"signature":"${signature}"}`),
    ]);
  }

  private line(address: string): string {
    const entry = this.entries.get(address);
    return `${JSON.stringify(address)}:${entry ? canonicalEntry(entry) : "null"}`;
  }

  /** The block that has an address, or would have it. */
  private blockOf(address: string): Block {
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const first = this.blocks[middle]?.addresses[0];
      if (first === undefined || first <= address) low = middle;
      else high = middle - 1;
    }
    const found = this.blocks[low];
    if (found) return found;
    const made: Block = { addresses: [], text: null };
    this.blocks.push(made);
    return made;
  }

  private split(block: Block): void {
    const second = { addresses: block.addresses.splice(blockSize), text: null };
    this.blocks.splice(this.blocks.indexOf(block) + 1, 0, second);
  }
}

const comma = Buffer.from(",");

// Its keys in the order of the canonical form, which writes strings and numbers as JSON.stringify does.
function canonicalEntry(entry: ManifestEntry): string {
  const { brotli, bytes, contentType, gzip, hash, sequence, status } = entry;
  return JSON.stringify({ brotli, bytes, contentType, gzip, hash, sequence, status });
}

function firstNotBefore(sorted: readonly string[], address: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
