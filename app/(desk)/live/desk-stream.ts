import type { DeskEvent } from "@/live/desk-event";

// One stream a browser, however many tabs: over HTTP/1.1 a browser allows six connections a host.
// Whoever holds the lock has the stream and passes on what comes; when that tab is closed another
// one gets the lock. A browser without locks (no https) has a stream for each tab.

type Listener = (event: DeskEvent) => void;

const name = "workbench-desk";
const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;
let startedAt = 0;

/** Calls back for everything that is done on the desk from now on; answers how to stop. */
export function listenToDesk(listener: Listener): () => void {
  listeners.add(listener);
  if (!startedAt) start();
  return () => listeners.delete(listener);
}

function start(): void {
  startedAt = Date.now();
  channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<DeskEvent>) => tell(data);
  if (!navigator.locks) connect();
  // Never resolved: the lock is held for as long as the tab lives.
  else void navigator.locks.request(name, () => new Promise<never>(() => connect()));
}

/** Milliseconds before a refused stream is asked for again: longer each time, at most a minute. */
function patience(refusals: number): number {
  return Math.min(60_000, 2_000 * 2 ** refusals);
}

function connect(refusals = 0): void {
  const stream = new EventSource("/desk/live");
  let opened = 0;
  stream.onopen = () => {
    opened += 1;
    // Between two streams something may have been missed.
    if (opened > 1 || Date.now() - startedAt > 5_000) passOn({ kind: "again" });
  };
  stream.onmessage = ({ data }: MessageEvent<string>) => passOn(JSON.parse(data) as DeskEvent);
  stream.onerror = () => {
    // After a fault the browser asks again by itself; after a refusal it does not.
    if (stream.readyState !== EventSource.CLOSED) return;
    const next = opened > 0 ? 0 : refusals + 1;
    setTimeout(() => connect(next), patience(next));
  };
}

function passOn(event: DeskEvent): void {
  channel?.postMessage(event);
  tell(event);
}

function tell(event: DeskEvent): void {
  for (const listener of listeners) listener(event);
}
