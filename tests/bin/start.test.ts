import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { thisProcess } from "@/bin/locks/running-process";
import { variables } from "@/settings/variables";
import { temporaryFolder } from "../support/folder";
import { startWords } from "../support/workbench";

/** Runs `npm start` where it must refuse, and returns what a person then sees. */
function start(variablesGiven: Record<string, string>): { code: number | null; said: string } {
  const unset = Object.keys(variables.shape).map((name) => [name, ""]);
  const env = {
    ...process.env,
    ...Object.fromEntries(unset),
    DATA_FOLDER: temporaryFolder(),
    ...variablesGiven,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, startWords, {
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

async function busyPort(): Promise<string> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return String((server.address() as net.AddressInfo).port);
}

describe("npm start refuses in one sentence", () => {
  test("a port on which somebody else listens", async () => {
    const port = await busyPort();
    const { code, said } = start({ PORT: port });
    expect(said).toBe(`Port ${port} is in use: stop what listens there, or set PORT to another.`);
    expect(code).toBe(1);
  });

  test("a data folder on which a workbench runs", () => {
    const DATA_FOLDER = temporaryFolder();
    const holder = { ...thisProcess(), note: "http://localhost:3000" };
    writeFileSync(path.join(DATA_FOLDER, "workbench.lock"), JSON.stringify(holder));
    const { code, said } = start({ DATA_FOLDER });
    expect(said).toMatch(
      /^A workbench already runs on .* \(process \d+, http:\/\/localhost:3000\)/,
    );
    expect(code).toBe(1);
  });

  test("a data folder that cannot be made", () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { code, said } = start({ DATA_FOLDER: path.join(file, "data") });
    expect(said).toMatch(/^The data folder .* cannot be used: a file is in its place\. .*$/);
    expect(code).toBe(1);
  });

  test("to show the demonstration to other machines", () => {
    const { code, said } = start({ HOST: "0.0.0.0" });
    expect(said).toMatch(
      /^HOST is 0\.0\.0\.0, but the demonstration is for this machine alone: .*$/,
    );
    expect(code).toBe(1);
  });

  test("a wrong variable", () => {
    const { code, said } = start({ PORT: "http" });
    expect(said).toBe("PORT must be a port number between 1 and 65535.");
    expect(code).toBe(1);
  });

  test("a placeholder for a secret in production", () => {
    const { code, said } = start({
      DATABASE_URL: "postgresql://app:secret@127.0.0.1:1/workbench",
      SITE_ADDRESS: "https://check.example.org",
      NEXTAUTH_SECRET: "changeme",
    });
    expect(said).toMatch(/^NEXTAUTH_SECRET is a placeholder: .*$/);
    expect(code).toBe(1);
  });
});

test("a second Postgres folder is left alone by a start that is refused", () => {
  const DATA_FOLDER = temporaryFolder();
  mkdirSync(path.join(DATA_FOLDER, "postgres"));
  const { code, said } = start({ DATA_FOLDER, PORT: "39555" });
  expect(said).toMatch(/postgres\.json, which holds the passwords of .* is missing/);
  expect(code).toBe(1);
});
