import { promisify } from "node:util";
import zlib from "node:zlib";

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

const compressible = /^(text\/|image\/svg|application\/(json|.*\+json|javascript|.*\+?xml))/;

/** Bytes from which on a file is long: the files of records, not pages. */
const long = 500_000;

const efforts = {
  // Above 9 brotli takes ten times as long for a hundredth less. With a window of 64 kB or less it uses
  // tables that it need not clear for each page: an eighth of the time for the same length.
  page: { gzip: 9, brotli: 9, window: 16 },
  // Pressed anew with each publication: a third of the time for a fiftieth more.
  long: { gzip: 6, brotli: 4, window: 18 },
};

/** Both compressed forms; null where the type is compressed already or nothing is gained. */
export async function compress(
  body: Buffer,
  contentType: string,
): Promise<{ gzip: Buffer | null; brotli: Buffer | null }> {
  if (!compressible.test(contentType)) return { gzip: null, brotli: null };
  const effort = body.length > long ? efforts.long : efforts.page;
  const [zipped, brotlied] = await Promise.all([
    gzip(body, { level: effort.gzip }),
    brotli(body, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: effort.brotli,
        [zlib.constants.BROTLI_PARAM_LGWIN]: effort.window,
        [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  ]);
  const shorter = (compressed: Buffer) => (compressed.length < body.length ? compressed : null);
  return { gzip: shorter(zipped), brotli: shorter(brotlied) };
}
