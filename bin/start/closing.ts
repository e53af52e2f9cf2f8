import { endChildren } from "../child";
import { whenAskedToEnd } from "../signals";

/** A second signal sooner than this is the first one again: npm passes on what Ctrl-C sent too. */
const echo = 1_000;

/** After this long the process ends with whatever is still open. */
const patience = 9_500;

/**
 * What must be closed before the process ends, in the reverse order of opening. A signal closes
 * everything and exits with 0; a second one exits at once.
 */
export class Closing {
  #closers: { name: string; close: () => Promise<void>; atExit?: () => void }[] = [];
  #signalledAt = 0;

  constructor() {
    whenAskedToEnd(() => this.#onSignal());
    // However the process ends, and be it by a bug.
    process.once("exit", () => {
      for (const { atExit } of this.#closers.splice(0)) atExit?.();
    });
  }

  /** Whether a signal came: a start that is under way must not go on. */
  get hasBegun(): boolean {
    return this.#signalledAt > 0;
  }

  /** Adds something to close; `atExit` is for an end at which nothing can be waited for. */
  add(name: string, close: () => Promise<void>, atExit?: () => void): void {
    this.#closers.push({ name, close, ...(atExit && { atExit }) });
  }

  /** Closes everything, the last opened first. */
  async closeAll(): Promise<void> {
    endChildren();
    while (this.#closers.length > 0) {
      const closer = this.#closers.at(-1);
      try {
        await closer?.close();
      } catch (error) {
        console.error(`${closer?.name} did not close:`, error);
      }
      this.#closers.pop();
    }
  }

  #onSignal(): void {
    if (this.#signalledAt > 0) {
      if (Date.now() - this.#signalledAt > echo) process.exit(1);
      return;
    }
    this.#signalledAt = Date.now();
    console.log("\nStopping …");
    setTimeout(() => process.exit(1), patience).unref();
    this.closeAll().finally(() => process.exit(0));
  }
}
