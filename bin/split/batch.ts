/** Input that is split in one go: an article, or some whole lines that are an article each. */
export interface Batch {
  /** The file, as the person named it. */
  readonly name: string;
  /** The number of the first line; `null` where the batch is one text. */
  readonly firstLine: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What could not be read, and why. `line` is null where it is a whole file. */
export interface Fault {
  readonly name: string;
  readonly line: number | null;
  readonly reason: string;
}

/** What comes of a batch: lines to be printed, and what could not be split. */
export interface Answer {
  readonly output: string;
  readonly articles: number;
  readonly faults: readonly Fault[];
}

/** The longest text or line, in bytes. No article comes near; a file that is no corpus does. */
export const longest = 32 * 1024 * 1024;

export const tooLong = `longer than ${longest / 1024 / 1024} MB`;
