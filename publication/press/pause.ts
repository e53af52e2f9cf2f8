import { setTimeout as wait } from "node:timers/promises";

/** A rest between one piece of work and the next, as long as the work was, times a number. */
export class Pause {
  private ends = 0;
  private hurried = 0;
  private skip = new AbortController();

  constructor(private readonly ratio: number) {}

  /** Does the work, and lets the rest begin when it is done. */
  async after<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      const ended = performance.now();
      this.ends = ended + (ended - began) * this.ratio;
    }
  }

  /** Kept when the rest is over, or somebody cannot wait for it. */
  async over(): Promise<void> {
    const left = this.ends - performance.now();
    if (left <= 0 || this.hurried > 0) return;
    await wait(left, undefined, { signal: this.skip.signal }).catch(() => {});
  }

  /** While this is waited for, there is no rest. */
  async skippedWhile<T>(work: () => Promise<T>): Promise<T> {
    this.hurried += 1;
    this.skip.abort();
    this.skip = new AbortController();
    try {
      return await work();
    } finally {
      this.hurried -= 1;
    }
  }
}
