import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";

const packageFolder = path.resolve("node_modules/@sparticuz/chromium");

/** Where the systems keep a Chromium or Chrome. */
const wellKnown: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
  ],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  win32: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
};

/**
 * The program of a browser for the end-to-end tests, by preference: the one of CHROMIUM_PATH,
 * Playwright's own (undefined: it knows where), the system's, and one that comes as an npm package
 * and so needs nothing but npm. The answer is left in CHROMIUM_PATH for the workers.
 */
export async function findBrowser(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return undefined;
  const found = wellKnown[process.platform]?.find((program) => existsSync(program));
  process.env.CHROMIUM_PATH = found ?? (await unpackBrowser());
  return process.env.CHROMIUM_PATH;
}

/**
 * Unpacks the browser of @sparticuz/chromium once for each version of it. It happens before any
 * worker starts, and under another name until it is whole: a browser that is still being written
 * cannot be run. The system libraries that come with it are used where the system has none.
 */
async function unpackBrowser(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium found: run `npx playwright install chromium`.");
  }
  const account = os.userInfo().uid;
  const folder = path.join(os.tmpdir(), `workbench-chromium-${versionOfPackage()}-${account}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await unpackInto(unfinished);
    pointFontsTo(folder, unfinished);
    renameSync(unfinished, folder);
  }
  const program = path.join(folder, "chromium");
  if (lacksLibraries(program)) {
    const { LD_LIBRARY_PATH } = process.env;
    const shipped = path.join(folder, "al2023/lib");
    process.env.LD_LIBRARY_PATH = LD_LIBRARY_PATH ? `${shipped}:${LD_LIBRARY_PATH}` : shipped;
  }
  if (!existsSync("/etc/fonts/fonts.conf"))
    process.env.FONTCONFIG_PATH ??= path.join(folder, "fonts");
  return program;
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // The package unpacks to wherever temporary files go.
  try {
    const { default: shipped, inflate } = await import("@sparticuz/chromium");
    await shipped.executablePath();
    await inflate(path.join(packageFolder, "bin/al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The configuration that comes with it names folders of another world. */
function pointFontsTo(folder: string, unpacked: string): void {
  const file = path.join(unpacked, "fonts/fonts.conf");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("/tmp/", `${folder}/`));
}

function lacksLibraries(program: string): boolean {
  const { stdout } = spawnSync("ldd", [program], { encoding: "utf8" });
  return stdout === null || stdout.includes("not found");
}

function versionOfPackage(): string {
  const manifest = readFileSync(path.join(packageFolder, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
