import sharp from "sharp";

/** A small JPEG that says, in its metadata, where and by whom it was taken. */
export function smallPicture(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: "#d0e0d8" } })
    .withExif({ IFD0: { Artist: "the canary", Copyright: "the canary" } })
    .jpeg()
    .toBuffer();
}
