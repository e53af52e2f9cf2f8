import path from "node:path";
import { StartProblem } from "../../settings/start-problem";
import { releaseLock, takeLock } from "../locks/lock-file";
import type { Closing } from "./closing";

/** Keeps a second workbench off the same data folder until this process ends. */
export function lockDataFolder(dataFolder: string, address: string, closing: Closing): void {
  const file = path.join(dataFolder, "workbench.lock");
  const holder = takeLock(file, address);
  if (holder) {
    throw new StartProblem(
      `A workbench already runs on ${dataFolder} (process ${holder.pid}, ${holder.note}): ` +
        "stop it first, or set DATA_FOLDER to another folder.",
    );
  }
  const release = () => releaseLock(file);
  closing.add("The lock", async () => release(), release);
}
