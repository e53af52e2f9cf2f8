import net from "node:net";
import { expect, test } from "vitest";
import { closeDatabase, database } from "@/prisma/client";
import { forgetEnvironment } from "@/settings/environment";

/** A message as Postgres sends it: its kind, its length, what it says (PostgreSQL 18, 54.7). */
function message(kind: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}

const signedIn = message("R", Buffer.alloc(4));
const ready = message("Z", Buffer.from("I"));
const cutOff = message("E", Buffer.from("SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0"));

test("a connection that is cut off as it is given out fails a question, and ends no process", async () => {
  // All at once, as a busy machine reads it: at that moment nobody listens to the connection yet.
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(Buffer.concat([signedIn, ready, cutOff])));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `postgresql://app:secret@127.0.0.1:${port}/workbench`;
  forgetEnvironment();
  try {
    await expect(database().$queryRaw`SELECT 1`).rejects.toThrow();
    await expect(database().$transaction((tx) => tx.$queryRaw`SELECT 1`)).rejects.toThrow();
  } finally {
    await closeDatabase();
    process.env.DATABASE_URL = before;
    forgetEnvironment();
    server.close();
  }
});
