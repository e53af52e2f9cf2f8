import { type Language, languages } from "@/language/languages";
import { negotiateLanguage } from "@/language/negotiate";
import { languageOfPath } from "@/publication/addresses/paths";
import { isOpenData } from "@/publication/press/public-headers";
import { type Fault, numberLabel, sentences } from "./sentences";
import type { Visit } from "./visit";

const statusOf: Record<Fault, number> = {
  "bad-address": 400,
  "unknown-host": 421,
  "foreign-origin": 403,
  "too-large": 413,
  "length-missing": 411,
  "method-refused": 405,
  "not-found": 404,
  "too-many": 429,
  unavailable: 503,
  broken: 500,
};

/**
 * Answers with a title and a sentence in the reader's language, as the client takes it: a page,
 * problem+json (RFC 9457), or plain text, which is what Next's client shows of a failed action.
 */
export function refuse(visit: Visit, fault: Fault, headers: Record<string, string> = {}): true {
  const { req, res, id } = visit;
  const language = languageOfReader(visit);
  const [title, sentence] = sentences[language][fault];
  const status = statusOf[fault];
  const [contentType, text] = inTheirForm(visit, { language, status, title, sentence });
  const body = Buffer.from(text);
  res.writeHead(status, {
    "Content-Type": contentType,
    "Content-Length": body.length,
    "Content-Language": language,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Request-Id": id,
    ...(isOpenData(visit.path) && { "Access-Control-Allow-Origin": "*" }),
    // A body that was held back may come or not: the connection cannot go on.
    ...(visit.awaitsContinue && { Connection: "close" }),
    ...headers,
  });
  res.end(req.method === "HEAD" ? undefined : body);
  letTheRestPass(visit);
  return true;
}

interface Words {
  language: Language;
  status: number;
  title: string;
  sentence: string;
}

function inTheirForm({ req, id, path }: Visit, words: Words): [contentType: string, text: string] {
  const { language, status, title, sentence } = words;
  const accept = req.headers.accept ?? "";
  const isForPrograms = isOpenData(path);
  if (!isForPrograms && accept.includes("text/html"))
    return ["text/html; charset=utf-8", page(words, id)];
  if (isForPrograms || (/\bjson\b/.test(accept) && !accept.includes("text/x-component"))) {
    const problem = { type: "about:blank", title, status, detail: sentence, requestId: id };
    return ["application/problem+json; charset=utf-8", JSON.stringify(problem)];
  }
  return ["text/plain; charset=utf-8", `${sentence} (${numberLabel[language]}: ${id})\n`];
}

function page({ language, title, sentence }: Words, id: string): string {
  const { tag, direction } = languages[language];
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<p>${numberLabel[language]}: <bdi>${id}</bdi></p>
</main>
</html>
`;
}

/** The language of the address, else what they chose at the desk, else what their browser prefers. */
function languageOfReader({ req, path }: Visit): Language {
  const chosen = /(?:^|;\s*)language=(\w+)/.exec(req.headers.cookie ?? "")?.[1];
  return languageOfPath(path) ?? negotiateLanguage(chosen, req.headers["accept-language"]);
}

const lingering = 5_000;

/**
 * Reads and forgets what the client still sends, for a while: a connection closed at once would
 * reach it as a fault of the network, before our sentence.
 */
function letTheRestPass({ req, res, awaitsContinue }: Visit): void {
  if (req.complete || awaitsContinue) return;
  req.on("error", () => {});
  req.resume();
  const timer = setTimeout(() => req.socket.destroy(), lingering);
  timer.unref();
  req.once("close", () => clearTimeout(timer));
  res.once("close", () => clearTimeout(timer));
}
