import { createHash } from "node:crypto";
import sharp from "sharp";
import { type Actor, authorise } from "@/access/actor";
import { mayKnowSource } from "@/access/policy";
import { Refusal } from "@/access/refusal";
import { database, type Transaction } from "@/prisma/client";

/** Bytes of an upload; the server takes no longer body (serving/check-body.ts). */
const uploadAtMost = 1_500_000;

/** Pixels: a page must be legible, and no decoder be made to fill the memory. */
const box = { width: 2_400, height: 6_000 };
const pixelsAtMost = 40_000_000;

/** Pictures of dots only: SVG is a program, and is refused. */
const formats: readonly string[] = ["png", "jpeg", "webp"];

interface DrawnPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  /** SHA-256 (hex) of `bytes`. */
  readonly hash: string;
}

/**
 * An upload drawn anew as WebP, so that nothing but its dots is kept: no place, no device, no code.
 * Throws `invalid-input` (picture: not-a-picture, too-large).
 */
export async function drawPicture(upload: Uint8Array): Promise<DrawnPicture> {
  if (upload.byteLength > uploadAtMost) throw fault("too-large");
  try {
    const picture = sharp(upload, { limitInputPixels: pixelsAtMost, failOn: "error" });
    const { format } = await picture.metadata();
    if (!formats.includes(format ?? "")) throw fault("not-a-picture");
    const { data, info } = await picture
      .rotate()
      .resize({ ...box, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 85 })
      .toBuffer({ resolveWithObject: true });
    const bytes = new Uint8Array(data);
    const hash = createHash("sha256").update(bytes).digest("hex");
    return { bytes, width: info.width, height: info.height, hash };
  } catch (error) {
    throw error instanceof Refusal ? error : fault("not-a-picture");
  }
}

/** Keeps a picture once, by its hash, which it answers. */
export async function keepPicture(
  tx: Transaction,
  actor: Actor,
  picture: DrawnPicture,
): Promise<string> {
  const { hash } = picture;
  const kept = await tx.sourcePicture.findUnique({ where: { hash }, select: { hash: true } });
  if (!kept) await tx.sourcePicture.create({ data: { ...picture, addedBy: actor.personId } });
  return hash;
}

/**
 * The picture (WebP) kept of a source; null where there is none, and for whoever may not know who
 * a confidential source is: it may show that.
 */
export async function findSourcePicture(
  actor: Actor,
  sourceId: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  authorise(actor, "read-desk");
  const source = await database().source.findUnique({
    where: { id: sourceId },
    include: { picture: true, confidential: { select: { keptBy: true } } },
  });
  if (!source?.picture) return null;
  if (source.confidential && !mayKnowSource(actor, source.confidential)) return null;
  return new Uint8Array(source.picture.bytes);
}

function fault(key: "not-a-picture" | "too-large"): Refusal {
  return new Refusal("invalid-input", { fields: { picture: key } });
}
