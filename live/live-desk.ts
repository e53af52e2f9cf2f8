import { setTimeout as wait } from "node:timers/promises";
import { type Actor, authorise } from "@/access/actor";
import { findOpenSessions } from "@/access/session";
import { type Ongoing, whileConnected } from "@/prisma/while-connected";
import { environment } from "@/settings/environment";
import { type Announcement, readAnnouncement } from "./announcement";
import type { DeskEvent } from "./desk-event";
import { findNameOf } from "./names";

/** An open stream of somebody's browser. */
export interface LiveReader {
  readonly actor: Actor;
  readonly send: (event: DeskEvent) => void;
  /** Ends the stream: the session ended, or the workbench stops. */
  readonly end: () => void;
}

/** Why a stream is not opened. */
export type NotOpened = "too-many" | "stopping";

const atMost = { aPerson: 8, inAll: 1_000 };
/** Milliseconds within which a session that ended ends its streams. */
const sessionsAskedEvery = 3_000;

/** Every open stream of this process, behind one connection that listens. */
class LiveDesk {
  readonly #readers = new Set<LiveReader>();
  readonly #stop = new AbortController();
  #listening: Ongoing | undefined;

  /** Adds a reader; answers how to take it away, or why it was not added. */
  open(reader: LiveReader): (() => void) | NotOpened {
    if (this.#stop.signal.aborted) return "stopping";
    const own = [...this.#readers].filter(({ actor }) => actor.personId === reader.actor.personId);
    if (own.length >= atMost.aPerson || this.#readers.size >= atMost.inAll) return "too-many";
    this.#readers.add(reader);
    this.#listening ??= this.#listen();
    return () => this.#readers.delete(reader);
  }

  /** Ends every stream and the connection. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const reader of this.#readers) reader.end();
    this.#readers.clear();
    await this.#listening?.close();
  }

  #listen(): Ongoing {
    const { DATABASE_URL, DIRECT_DATABASE_URL } = environment();
    const address = DIRECT_DATABASE_URL ?? DATABASE_URL;
    if (!address) throw new Error("DATABASE_URL is set before the server starts");
    void this.#endStreamsOfEndedSessions();
    let connectedBefore = false;
    return whileConnected({
      address,
      name: "workbench-live",
      channel: "desk",
      onNotification: (payload) => void this.#pass(readAnnouncement(payload)),
      work: async (db, anew) => {
        if (anew && connectedBefore) this.#tell({ kind: "again" });
        connectedBefore = true;
        // Says that the server is still there: a connection that is only read never notices.
        await db.query("SELECT 1");
      },
      // The database that is away is told of elsewhere; streams stay and are told to look again.
      onTrouble: () => {},
    });
  }

  async #pass(said: Announcement | null): Promise<void> {
    if (!said) return;
    if ("told" in said) return this.#tell({ kind: "told" }, said.told);
    if ("here" in said) return this.#tell({ kind: "here", subject: said.here });
    // What is done to people is not the desk's to read.
    if (said.subject.startsWith("person:")) return;
    this.#tell({ kind: "act", ...said, actorName: await findNameOf(said.actorId) });
  }

  #tell(event: DeskEvent, personId?: string): void {
    for (const reader of this.#readers) {
      if (!personId || reader.actor.personId === personId) reader.send(event);
    }
  }

  /** Roles and accounts are taken away by ending sessions, so that this is all there is to ask. */
  async #endStreamsOfEndedSessions(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const readers = [...this.#readers];
      if (readers.length > 0) {
        const open = await findOpenSessions(readers.map(({ actor }) => actor.sessionId)).catch(
          () => null,
        );
        for (const reader of readers) {
          if (!open || open.has(reader.actor.sessionId)) continue;
          this.#readers.delete(reader);
          reader.end();
        }
      }
      const { signal } = this.#stop;
      await wait(sessionsAskedEvery, undefined, { signal, ref: false }).catch(() => {});
    }
  }
}

// One a process: the server's module and the one in Next's bundle must agree.
const kept = globalThis as { workbenchLive?: LiveDesk };

/**
 * Tells a reader of everything that is done on the desk from now on. Answers how to stop, or why
 * not: this person has too many streams open, or the workbench stops.
 */
export function readLive(reader: LiveReader): (() => void) | NotOpened {
  authorise(reader.actor, "read-desk");
  kept.workbenchLive ??= new LiveDesk();
  return kept.workbenchLive.open(reader);
}

/** Ends every open stream, so that a stop does not wait for them; no new one is opened after. */
export async function closeLive(): Promise<void> {
  kept.workbenchLive ??= new LiveDesk();
  await kept.workbenchLive.close();
}
