import type { TestProject } from "vitest/node";
import { bundleSplitWorker } from "@/bin/build/build";
import { startTestCluster } from "../support/test-cluster";

/** Once a run: the Postgres with the template that test files copy, and the splitter's worker. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // Without an exit of its own, a signal would leave the Postgres running.
  process.once("SIGTERM", () => process.exit(143));
  const [{ cluster, stop }] = await Promise.all([startTestCluster(), bundleWorker()]);
  project.provide("testCluster", cluster);
  return stop;
}

/** A splitter that does not compile fails the tests that use it, and no others. */
async function bundleWorker(): Promise<void> {
  await bundleSplitWorker().catch((error: Error) => console.warn(error.message));
}
