import { createHash } from "node:crypto";
import sharp from "sharp";
import { type Actor, authorise } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { transact } from "@/access/transact";
import { database } from "@/prisma/client";
import { addVersion } from "./change-settings";

/** Bytes of an upload. */
const logoAtMost = 1_000_000;

// What the header has room for, at twice the density of a plain screen. In pixels.
const box = { width: 640, height: 160 };

/** Pictures of dots only: SVG is a program, and is refused. */
const formats: readonly string[] = ["png", "jpeg", "webp"];

/**
 * Makes an uploaded picture the newsroom's logo. It is drawn anew, as PNG, so that nothing but its
 * dots is kept: no metadata, no place, no code. Throws `invalid-input` (logo: not-a-picture,
 * too-large).
 */
export async function setLogo(actor: Actor, upload: Uint8Array): Promise<void> {
  authorise(actor, "change-settings");
  if (upload.byteLength > logoAtMost) throw fault("too-large");
  const { bytes, width, height } = await drawAnew(upload);
  const hash = createHash("sha256").update(bytes).digest("hex");
  await transact(async (tx) => {
    const kept = await tx.newsroomLogo.findUnique({ where: { hash }, select: { hash: true } });
    const row = { hash, bytes: new Uint8Array(bytes), width, height, addedBy: actor.personId };
    if (!kept) await tx.newsroomLogo.create({ data: row });
    await addVersion(tx, actor, { logoHash: hash });
  });
}

/** Shows the newsroom's name alone again. */
export async function removeLogo(actor: Actor): Promise<void> {
  authorise(actor, "change-settings");
  await transact((tx) => addVersion(tx, actor, { logoHash: null }));
}

/** The PNG of a logo that is or was the newsroom's; null where there is none of this hash. */
export async function findLogo(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await database().newsroomLogo.findUnique({ where: { hash: String(hash) } });
  return row && new Uint8Array(row.bytes);
}

async function drawAnew(upload: Uint8Array) {
  try {
    const picture = sharp(upload, { limitInputPixels: 40_000_000, failOn: "error" });
    const { format } = await picture.metadata();
    if (!formats.includes(format ?? "")) throw fault("not-a-picture");
    const { data, info } = await picture
      .rotate()
      .resize({ ...box, fit: "inside", withoutEnlargement: true })
      .png({ palette: true, quality: 90, effort: 10 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    throw error instanceof Refusal ? error : fault("not-a-picture");
  }
}

function fault(key: "not-a-picture" | "too-large"): Refusal {
  return new Refusal("invalid-input", { fields: { logo: key } });
}
