/** What an address answers with, before it is numbered. */
export interface PressedBytes {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/** One public address as it was pressed: a row of PressedPage. */
export interface PressedPage extends PressedBytes {
  readonly path: string;
  readonly sequence: number;
  /** SHA-256 (hex) of `body`. */
  readonly hash: string;
  readonly gzip: Buffer | null;
  readonly brotli: Buffer | null;
}

/** Content-addressed: what lies here never changes, so it may be kept for ever. */
export function isAssetPath(path: string): boolean {
  return path.startsWith("/assets/");
}

/**
 * The file of a public address in the folder: `/ar/verdicts/x` is `ar/verdicts/x.html`, since `/ar`
 * is both a page and a folder of pages. Throws on a path that names no file safely.
 */
export function fileOf(path: string, contentType: string): string {
  const segments = path.slice(1).split("/");
  const safe = segments.every(
    (segment, index) =>
      (/^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment) ||
        (index === 0 && segment === ".well-known")) &&
      segment.length <= 200,
  );
  const ours = path === "/manifest.json" || path === "/manifest.next.json";
  if (!path.startsWith("/") || !safe || ours || /\.(gz|br|html)$/.test(path)) {
    throw new Error(`no file can be named after the public address ${path}`);
  }
  return segments.join("/") + (contentType.startsWith("text/html") ? ".html" : "");
}
