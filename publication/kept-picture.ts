import { crc32 } from "node:zlib";
import { database } from "@/prisma/client";
import { canonical, sha256 } from "@/trail/canonical";

/** Under which the hash of what a picture shows is kept in it. */
const keyword = "Workbench-Input";

/**
 * The picture at a public address if it shows exactly this already, else a new one: drawing takes
 * long, and a site of ten thousand verdicts is pressed anew in a quarter of an hour without it. The
 * hash of the input lies in the PNG itself (a tEXt chunk, https://www.w3.org/TR/png-3/#11tEXt).
 */
export async function pictureOf(
  address: string,
  input: object,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = sha256(canonical(input));
  const kept = await database().pressedPage.findUnique({
    where: { path: address },
    select: { body: true },
  });
  const bytes = kept && Buffer.from(kept.body);
  return bytes && inputHashOf(bytes) === hash ? bytes : withInputHash(await draw(), hash);
}

/** The signature and the IHDR chunk, after which others may stand. */
const headLength = 8 + 25;

function withInputHash(png: Buffer, hash: string): Buffer {
  const data = Buffer.from(`${keyword}\0${hash}`, "latin1");
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write("tEXt", 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}

function inputHashOf(png: Buffer): string | null {
  const start = headLength + 8;
  const text = png.subarray(start, start + keyword.length + 65).toString("latin1");
  return text.startsWith(`${keyword}\0`) ? text.slice(keyword.length + 1) : null;
}
