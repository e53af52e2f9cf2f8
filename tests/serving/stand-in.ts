import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import pino from "pino";
import { PublicFolder } from "@/publication/press/folder";
import { sha256 } from "@/publication/press/manifest";
import type { PressedPage } from "@/publication/press/pressed-page";
import { signingKey } from "@/publication/signing-key";
import type { Handler } from "@/serving/answer-from-next";
import { answerRequests, type ServingOptions } from "@/serving/answer-requests";
import { makeServer } from "@/serving/listen";

/** A page as it was pressed. */
export function pressedPage(path: string, text: string, status = 200): PressedPage {
  const body = Buffer.from(text);
  const contentType = "text/html; charset=utf-8";
  const forms = { gzip: null, brotli: null };
  return { path, sequence: 1, status, contentType, body, hash: sha256(body), ...forms };
}

/** The list over real HTTP, with a folder and a handler of the test's own. */
export async function serve(options: Partial<ServingOptions> & { handler: Handler }) {
  const server = makeServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const folder = options.folder ?? (await folderOf([]));
  const answer = answerRequests({
    siteAddress: `http://localhost:${port}`,
    trustedProxies: [],
    render: async (path) => {
      throw new Error(`nobody renders ${path} here`);
    },
    watch: async () => true,
    log: pino({ level: "silent" }),
    dev: false,
    isStopping: () => false,
    isDeskAtWork: () => false,
    ...options,
    folder,
  });
  server.on("request", (req, res) => answer(req, res));
  server.on("checkContinue", (req, res) => answer(req, res, true));
  const directory = directories.get(folder) ?? "";
  const close = async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(directory, { recursive: true });
  };
  return { server, port, directory, close };
}

const directories = new WeakMap<PublicFolder, string>();

/** A public folder that holds these pages, until the server that answers from it is closed. */
export async function folderOf(pages: readonly PressedPage[], memory?: number) {
  const directory = mkdtempSync(path.join(os.tmpdir(), "workbench-served-"));
  const folder = await PublicFolder.open({
    directory,
    key: signingKey(),
    ...(memory && { memory }),
  });
  directories.set(folder, directory);
  await folder.apply(pages);
  return folder;
}

export interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Sends exactly these headers, which `fetch` would not. */
export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer } = {},
): Promise<Answered> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { host: `localhost:${port}`, ...headers },
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          const bytes = Buffer.concat(parts);
          const { statusCode = 0, headers: got } = response;
          resolve({ status: statusCode, headers: got, text: bytes.toString(), bytes });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends bytes as they are, for requests that no client would make. */
export function askRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = "";
    const socket = net.connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (part) => {
      got += part;
    });
    socket.on("end", () => resolve(got));
    socket.on("error", reject);
    socket.setTimeout(1_000, () => {
      socket.destroy();
      resolve(got);
    });
  });
}
