import type { Act } from "@/trail/acts";

/** An act and what does it. */
export type Step = readonly [Act, () => Promise<unknown>];
