import type { Actor } from "@/access/actor";
import { mayDo } from "@/access/policy";
import { ask } from "@/prisma/ask";
import {
  newsroomQuestions,
  type PublicNewsroom,
  publicNewsroom,
} from "@/publication/read-published";
import { unreadCount } from "./list-notifications";
import { waitingMessages } from "./waiting-messages";

/** What stands around every screen of the desk. */
export interface DeskFrame {
  /** Null before it is set up. */
  readonly newsroom: PublicNewsroom | null;
  /** The person's unread notifications, counted up to 100; null: somebody who is told of nothing. */
  readonly unread: number | null;
  /** Messages of readers that wait for an answer, counted up to 100; 0 for who does not read them. */
  readonly messages: number;
}

/** Reads it in one query. */
export async function readDeskFrame(actor: Actor): Promise<DeskFrame> {
  if (!mayDo(actor.roles, "read-desk")) {
    return { newsroom: publicNewsroom(await ask(newsroomQuestions())), unread: null, messages: 0 };
  }
  const parts = await ask({
    ...newsroomQuestions(),
    unread: unreadCount(actor),
    messages: waitingMessages(actor),
  });
  const { unread, messages } = parts;
  return { newsroom: publicNewsroom(parts), unread, messages };
}
