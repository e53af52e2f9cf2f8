import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { choosePort } from "@/bin/embedded-postgres/ports";

/** An nginx of a test's own. */
export interface RunningNginx {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Whether Debian's nginx, or another, is installed. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** Starts nginx with these rules in its one server block. `folder`: for what it writes. */
export async function startNginx(folder: string, rules: string): Promise<RunningNginx> {
  mkdirSync(folder, { recursive: true });
  const port = await choosePort(0);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const file = path.join(folder, "whole.conf");
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types; access_log off; keepalive_requests 1000000; ${temporary}
  server { listen 127.0.0.1:${port};
${rules}
  }
}
`,
  );
  const child = spawn("nginx", ["-c", file], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) {
      throw new Error(`nginx did not start:\n${readFileSync(`${folder}/error.log`, "utf8")}`);
    }
    await wait(50);
  }
  return { address, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { redirect: "manual" }).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
}
