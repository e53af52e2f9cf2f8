import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tests/support/browser";

const port = process.env.E2E_PORT || "3210";
const executablePath = await findBrowser();

/** No sandbox (root, containers), no graphics card, and nothing that calls home. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".build/playwright",
  fullyParallel: true,
  workers: 2,
  // A test that passes only now and then has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    locale: "ar",
    timezoneId: "Asia/Riyadh",
    // Costs as much as the tests do: for whoever looks for a fault.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: "node --import tsx tests/support/serve.ts",
    url: `http://127.0.0.1:${port}/ar`,
    // The address of an app that somebody has running would be tested and not this one.
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
