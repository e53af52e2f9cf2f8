import type { Answer, Batch } from "./batch";
import type { Rendering } from "./options";
import { splitBatch } from "./split-batch";

/** A worker thread's whole work. */
export default function work({ batch, rendering }: { batch: Batch; rendering: Rendering }): Answer {
  return splitBatch(batch, rendering);
}
