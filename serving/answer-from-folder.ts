import type { OutgoingHttpHeaders } from "node:http";
import { defaultLanguage } from "@/language/languages";
import { isDataAddress, redirects } from "@/publication/addresses/kinds";
import { languageOfPath, notFoundAddress } from "@/publication/addresses/paths";
import type { PublicFolder } from "@/publication/press/folder";
import { isOpenData, publicHeaders } from "@/publication/press/public-headers";
import { plainBytes, type ServedPage } from "@/publication/press/served-page";
import { type Encoding, encodingsFor } from "./accept-encoding";
import { lettingDeskPass } from "./crowd";
import type { Log } from "./log";
import { refuse } from "./refuse";
import type { Step, Visit } from "./visit";

const manifestAddress = "/manifest.json";

/**
 * Answers what is asked for most, a page that is in memory, before its path is looked at in any other
 * way. No address of the desk or of a page made for each reader is ever in the folder.
 */
export function answerFromMemory(folder: PublicFolder, isDeskAtWork: () => boolean): Step {
  const afterDesk = lettingDeskPass(isDeskAtWork);
  return (visit) => {
    const { method } = visit.req;
    if (method !== "GET" && method !== "HEAD") return false;
    const page = folder.get(visit.path);
    if (page?.status !== 200) return false;
    afterDesk(() => {
      if (!visit.res.destroyed) send(visit, page);
    });
    return true;
  };
}

/**
 * Answers everything that is the public site's from the folder: by path alone, so that neither
 * query, cookie nor header changes a byte but the encoding. A public path that was never pressed
 * is the pressed "not found" page. What is not the public site's goes on to the next step.
 */
export function answerFromFolder(
  folder: PublicFolder,
  isForNext: (path: string) => boolean,
  log: Log,
): Step {
  const withPage = pagesOf(folder, log);
  const notFound = answerNotFound(folder, log);
  return (visit) => {
    const { path } = visit;
    if (isForNext(path)) return false;
    return withPage(visit, path, (page) => answer(visit, page));
  };

  function answer(visit: Visit, page: ServedPage | undefined): true {
    const { req, path } = visit;
    if (req.method === "OPTIONS" && isOpenData(path)) return allowReading(visit);
    if (req.method !== "GET" && req.method !== "HEAD") {
      return refuse(visit, "method-refused", { Allow: "GET, HEAD" });
    }
    // It was pressed, and comes back from the database: nobody may take it for gone.
    if (folder.isLost(path)) return refuse(visit, "unavailable", { "Retry-After": "5" });
    // Of data that is gone there is nothing to show but that.
    if (isDataAddress(path) && page?.status !== 200) return refuse(visit, "not-found");
    if (page) return send(visit, page);
    if (path === manifestAddress) return sendManifest(visit, folder.manifest);
    const moved = redirects[path] ?? withoutSlash(path, folder);
    if (moved !== undefined) return redirect(visit, moved);
    return notFound(visit);
  }
}

/** Answers with the pressed "not found" page, in the language of the address. */
export function answerNotFound(folder: PublicFolder, log: Log): (visit: Visit) => true {
  const withPage = pagesOf(folder, log);
  return (visit) => {
    const address = notFoundAddress(languageOfPath(visit.path) ?? defaultLanguage);
    return withPage(visit, address, (missing) =>
      missing ? send(visit, missing) : refuse(visit, "not-found"),
    );
  };
}

/** Most pages are in memory; the others are read first. */
function pagesOf(folder: PublicFolder, log: Log) {
  return (visit: Visit, address: string, use: (page: ServedPage | undefined) => true): true => {
    const inMemory = folder.get(address);
    if (inMemory || !folder.has(address)) return use(inMemory);
    folder
      .read(address)
      .then(use)
      .catch((error: unknown) => {
        log.error({ err: error, request: visit.id }, "a page could not be read");
        if (!visit.res.headersSent) refuse(visit, "unavailable", { "Retry-After": "5" });
      });
    return true;
  };
}

/** Before a program in the page of another site asks with a validator, its browser asks whether it may. */
export function allowReading({ res, path }: Visit): true {
  const headers = { ...publicHeaders(path), "Access-Control-Allow-Methods": "GET, HEAD" };
  res.writeHead(204, { ...headers, "Access-Control-Max-Age": "86400" }).end();
  return true;
}

function withoutSlash(path: string, folder: PublicFolder): string | undefined {
  const shorter = path.endsWith("/") ? path.slice(0, -1) : "";
  return folder.has(shorter) ? shorter : undefined;
}

function redirect({ res, path }: Visit, to: string): true {
  const headers = { ...publicHeaders(path), Location: to, "Content-Length": 0 };
  res.writeHead(307, headers).end();
  return true;
}

function sendManifest({ req, res, path }: Visit, bytes: Buffer): true {
  const headers = { ...publicHeaders(path), "Content-Type": "application/json; charset=utf-8" };
  res.writeHead(200, { ...headers, "Content-Length": bytes.length });
  res.end(req.method === "HEAD" ? undefined : bytes);
  return true;
}

interface Form {
  readonly etag: string;
  readonly headers: OutgoingHttpHeaders;
  readonly bytes: Buffer | null;
}

// Made once for a page and an encoding, and gone with the page.
const forms = new WeakMap<ServedPage, Map<Encoding, Form>>();

function send({ req, res }: Visit, page: ServedPage): true {
  const form = formOf(page, encodingsFor(req.headers["accept-encoding"]));
  if (matches(req.headers["if-none-match"], form.etag) && page.status === 200) {
    const { "Content-Length": _, "Content-Type": __, ...validators } = form.headers;
    res.writeHead(304, validators).end();
    return true;
  }
  res.writeHead(page.status, form.headers);
  res.end(req.method === "HEAD" ? undefined : (form.bytes ?? plainBytes(page)));
  return true;
}

function formOf(page: ServedPage, encodings: readonly Encoding[]): Form {
  const encoding = encodings.find((name) => name === "identity" || bytesOf(page, name));
  const made = forms.get(page) ?? new Map<Encoding, Form>();
  forms.set(page, made);
  let form = made.get(encoding ?? "identity");
  if (!form) {
    form = makeForm(page, encoding ?? "identity");
    made.set(encoding ?? "identity", form);
  }
  return form;
}

function makeForm(page: ServedPage, encoding: Encoding): Form {
  const bytes = encoding === "identity" ? page.plain : bytesOf(page, encoding);
  const etag = `"${page.hash.slice(0, 32)}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const headers: OutgoingHttpHeaders = {
    ...publicHeaders(page.path),
    "Content-Type": page.contentType,
    "Content-Length": bytes?.length ?? page.bytes,
    ETag: etag,
    ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    ...(page.gzip && { Vary: "Accept-Encoding" }),
  };
  return { etag, headers, bytes };
}

function bytesOf(page: ServedPage, encoding: Encoding): Buffer | null {
  return encoding === "br" ? page.brotli : page.gzip;
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
