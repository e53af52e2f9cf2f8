import type { Actor } from "@/access/actor";
import { findActor } from "@/access/current-actor";
import { answeredOverHttp } from "@/app/(desk)/answer-over-http";
import type { DeskEvent } from "@/live/desk-event";
import { readLive } from "@/live/live-desk";

export const dynamic = "force-dynamic";

/** Milliseconds between signs of life, so that no proxy takes a quiet stream for a dead one. */
const heartbeatEvery = 15_000;
/** Bytes that wait for a reader who does not take them, before the stream is ended. */
const waitingAtMost = 64 * 1024;

/** What is done on the desk, as server-sent events, for as long as the session lasts. */
export async function GET(request: Request): Promise<Response> {
  return answeredOverHttp(async () => {
    const actor = await findActor();
    if (!actor) return new Response(null, { status: 401 });
    const opened = openStream(actor, request.signal);
    if (opened === "too-many") return new Response(null, { status: 429 });
    if (opened === "stopping") {
      return new Response(null, { status: 503, headers: { "Retry-After": "3" } });
    }
    return new Response(opened, {
      headers: { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" },
    });
  });
}

function openStream(actor: Actor, gone: AbortSignal) {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    undefined,
    new ByteLengthQueuingStrategy({ highWaterMark: waitingAtMost }),
  );
  const writer = writable.getWriter();
  let stop = () => {};
  const end = () => {
    clearInterval(heartbeat);
    stop();
    writer.close().catch(() => {});
  };
  const write = (text: string) => {
    if ((writer.desiredSize ?? 0) <= 0) return end();
    writer.write(encoder.encode(text)).catch(end);
  };
  const heartbeat = setInterval(() => write(": here\n\n"), heartbeatEvery);
  const send = (event: DeskEvent) => write(`data: ${JSON.stringify(event)}\n\n`);
  const opened = readLive({ actor, send, end });
  if (typeof opened === "string") {
    clearInterval(heartbeat);
    return opened;
  }
  stop = opened;
  gone.addEventListener("abort", end, { once: true });
  writer.closed.catch(end);
  // The first bytes say that the stream is open; after a fault the browser asks again.
  write("retry: 3000\n\n");
  return readable;
}
