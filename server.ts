import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeLive } from "@/live/live-desk";
import { closeDatabase } from "@/prisma/client";
import { PublicFolder } from "@/publication/press/folder";
import { type Press, pressBehind } from "@/publication/press/press-address";
import { renderForReader } from "@/publication/press/render-for-reader";
import { type FetchAddress, fetchThrough } from "@/publication/press/render-page";
import { warmPress } from "@/publication/press/warm-press";
import { signingKey } from "@/publication/signing-key";
import { answerRequests } from "@/serving/answer-requests";
import { watchDatabase } from "@/serving/database-watch";
import { giveWay, givingWay, watchDesk } from "@/serving/desk-first";
import { finishRequests, listenOn, makeServer } from "@/serving/listen";
import { makeLog } from "@/serving/log";
import { prepareNext } from "@/serving/next-app";
import { openPressDoor } from "@/serving/press-door";
import { runNotifications } from "@/serving/run-notifications";
import { runPress } from "@/serving/run-press";
import { environment } from "@/settings/environment";

export interface RunningServer {
  readonly address: string;
  /** Ends what has begun, within nine seconds, and lets go of everything. */
  close(): Promise<void>;
}

/** Milliseconds that a stop may take, and a first start may wait for the first pages. */
const patience = { stop: 8_000, firstPages: 15_000 };

/**
 * The one process: the public folder, the desk and the press. A database that cannot be reached is
 * no reason not to start: what is published is answered from the folder, the rest with a 503.
 */
export async function startServer({ dev }: { dev: boolean }): Promise<RunningServer> {
  const { SITE_ADDRESS, HOST, PORT, DATA_FOLDER, TRUSTED_PROXIES, PAGE_MEMORY_MB } = environment();
  const log = makeLog();
  const folder = await PublicFolder.open({
    directory: path.join(DATA_FOLDER, "public"),
    key: signingKey(),
    onFault: (sentence) => log.error(sentence),
    memory: PAGE_MEMORY_MB * 1024 * 1024,
  });
  const server = makeServer();
  const port = await listenOn(server, HOST, PORT);
  // The folder is answered while Next still gets ready.
  const preparing = prepareNext({ dev, host: HOST, port, server });
  let openForReaders = (_render: FetchAddress) => {};
  const rendering = new Promise<FetchAddress>((resolve) => {
    openForReaders = resolve;
  });
  const desk = watchDesk();
  let stopping = false;
  const answer = answerRequests({
    siteAddress: SITE_ADDRESS,
    trustedProxies: TRUSTED_PROXIES,
    folder,
    handler: desk.counted(async (req, res) => (await preparing).handler(req, res)),
    render: async (address) => (await rendering)(address),
    watch: watchDatabase(),
    log,
    dev,
    isStopping: () => stopping,
    isDeskAtWork: desk.isAtWork,
  });
  server.on("request", (req, res) => answer(req, res));
  server.on("checkContinue", (req, res) => answer(req, res, true));

  const next = await preparing;
  const { door, close: closeDoor } = await openPressDoor(next.handler, pressSettings());
  openForReaders(renderForReader(door, (path) => folder.has(path)));
  let isWarm = false;
  const behind = givingWay(pressBehind(door), desk);
  const press: Press = (db, address) => {
    isWarm = true;
    return behind(db, address);
  };
  const pressing = dev ? undefined : runPress({ folder, press, log });
  const notifying = runNotifications({ log });
  // Nobody waits for it, and a database that is away is warmed up for nobody.
  void pressing?.firstRound
    .then(() =>
      warmPress(fetchThrough(door), async () => {
        await giveWay(desk);
        return !isWarm;
      }),
    )
    .catch(() => {});
  if (pressing && folder.isEmpty) {
    await Promise.race([pressing.firstRound, wait(patience.firstPages, null, { ref: false })]);
  }

  return {
    address: SITE_ADDRESS,
    close: async () => {
      stopping = true;
      // Open streams would keep their connections until they are cut.
      const streamsEnded = closeLive();
      // A page whose pressing is cut off here is pressed after the next start.
      const ended = Promise.all([
        finishRequests(server),
        pressing?.close(),
        notifying.close(),
        streamsEnded,
      ]);
      await Promise.race([ended, wait(patience.stop, null, { ref: false })]);
      await Promise.allSettled([closeDoor(), next.close(), closeDatabase()]);
      log.flush();
    },
  };
}

/** A press without a site, for the command that presses everything anew. */
export async function openPress(): Promise<{ press: Press; close(): Promise<void> }> {
  const next = await prepareNext({ dev: false, host: "127.0.0.1", port: 0 });
  const { door, close } = await openPressDoor(next.handler, pressSettings());
  return {
    press: pressBehind(door),
    close: async () => {
      await Promise.allSettled([close(), next.close(), closeDatabase()]);
    },
  };
}

function pressSettings() {
  const { PRESS_SECRET, SITE_ADDRESS } = environment();
  return { secret: PRESS_SECRET, siteAddress: SITE_ADDRESS };
}
