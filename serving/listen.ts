import http, { type Server } from "node:http";
import net, { type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { StartProblem } from "@/settings/start-problem";

/** A server that gives a client only so long, so that slow ones hold no socket for ever. */
export function makeServer(): Server {
  const server = http.createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 15_000,
    // How often Node looks for those that are late; by itself only twice a minute.
    connectionsCheckingInterval: 5_000,
  });
  server.maxHeadersCount = 100;
  return server;
}

/** Listens; throws a StartProblem with one sentence where it cannot. Answers the port. */
export async function listenOn(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartProblem(`Port ${port} is in use: stop what runs there, or set PORT.`);
    case "EACCES":
      return new StartProblem(`Port ${port} may not be opened by this account: set PORT.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartProblem(`HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}

const goodbye = 400;
const longest = 7_000;

/**
 * Stops taking connections and lets every request that has begun end. For a moment the open
 * connections are still answered, with "Connection: close" (the list says so): a request that was
 * on its way when we stopped gets its answer.
 */
export async function finishRequests(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.once("close", resolve);
  });
  // Not the http server's own close: it would cut the connections that are idle at this instant.
  net.Server.prototype.close.call(server);
  const until = Date.now() + longest;
  await Promise.race([closed, wait(goodbye)]);
  while (server.listening || (await openConnections(server)) > 0) {
    if (Date.now() > until) server.closeAllConnections();
    else server.closeIdleConnections();
    await Promise.race([closed, wait(50)]);
  }
  server.close(() => {});
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((_, count) => resolve(count ?? 0));
  });
}
