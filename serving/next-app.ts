import http, { type Server } from "node:http";
import path from "node:path";
import next from "next";
import type { Handler } from "./answer-from-next";

/** The project's folder, wherever the command was started. */
const projectFolder = path.resolve(import.meta.dirname, "..");

/** Next behind a server of ours, ready to answer. */
export async function prepareNext(options: {
  dev: boolean;
  /** Where Next reaches our server, to render the page that an action leads to. */
  host: string;
  port: number;
  /** For the WebSockets of development. */
  server?: Server;
}): Promise<{ handler: Handler; close: () => Promise<void> }> {
  const { dev, host, port, server } = options;
  const app = next({
    dev,
    dir: projectFolder,
    hostname: host,
    port,
    customServer: true,
    // It listens for WebSockets on any server it is asked over, so in production it gets another.
    httpServer: dev && server ? server : http.createServer(),
  });
  await app.prepare();
  const answer = app.getRequestHandler();
  return {
    handler: async (req, res) => {
      await answer(req, res);
    },
    close: () => app.close(),
  };
}
