import type { IncomingMessage, ServerResponse } from "node:http";
import type { PublicFolder } from "@/publication/press/folder";
import type { FetchAddress } from "@/publication/press/render-page";
import { answerDynamic } from "./answer-dynamic";
import { answerFromFolder, answerFromMemory, answerNotFound } from "./answer-from-folder";
import { answerFromNext, type Handler } from "./answer-from-next";
import { checkAddress } from "./check-address";
import { checkBody } from "./check-body";
import { checkHost } from "./check-host";
import { checkOrigin } from "./check-origin";
import { clientAddressBehind } from "./client-address";
import type { DatabaseWatch } from "./database-watch";
import { isDeskPath, isNextsInDevelopment } from "./desk-paths";
import { answerHealth } from "./health";
import { type Log, logVisit } from "./log";
import { refuse } from "./refuse";
import { makeVisit, type Step } from "./visit";

export interface ServingOptions {
  readonly siteAddress: string;
  readonly trustedProxies: readonly string[];
  readonly folder: PublicFolder;
  readonly handler: Handler;
  /** Renders a public page for one reader, without scripts. */
  readonly render: FetchAddress;
  readonly watch: DatabaseWatch;
  readonly log: Log;
  /** In development Next renders public pages too, as they are at the moment. */
  readonly dev: boolean;
  readonly isStopping: () => boolean;
  /** Whether somebody at the desk waits for an answer. */
  readonly isDeskAtWork: () => boolean;
}

export type Answer = (req: IncomingMessage, res: ServerResponse, awaitsContinue?: boolean) => void;

/**
 * What holds for every request, in order. Each step either answers or lets it pass to the next;
 * nothing reaches Next that did not pass them all.
 */
export function answerRequests(options: ServingOptions): Answer {
  const { siteAddress, folder, watch, log, dev, isStopping } = options;
  const clientAddress = clientAddressBehind(options.trustedProxies);
  const isHttps = siteAddress.startsWith("https:");
  const steps: readonly Step[] = [
    answerHealth(watch, isStopping),
    checkHost(siteAddress),
    checkAddress,
    checkOrigin(siteAddress),
    checkBody,
    // Development shows public pages as they are at the moment, not as they were pressed.
    ...(dev
      ? []
      : [
          answerFromMemory(folder, options.isDeskAtWork),
          answerDynamic({
            ...{ render: options.render, watch, clientAddress, log },
            notFound: answerNotFound(folder, log),
          }),
        ]),
    answerFromFolder(folder, dev ? isNextsInDevelopment : isDeskPath, log),
    answerFromNext({ handler: options.handler, watch, clientAddress, log, dev, isHttps }),
  ];
  return (req, res, awaitsContinue = false) => {
    const visit = makeVisit(req, res, awaitsContinue);
    res.on("error", () => {});
    if (isStopping()) res.shouldKeepAlive = false;
    logVisit(log, visit, clientAddress);
    try {
      for (const step of steps) if (step(visit)) return;
    } catch (error) {
      log.error({ err: error, request: visit.id }, "a request broke");
      if (!res.headersSent) refuse(visit, "broken");
    }
  };
}
