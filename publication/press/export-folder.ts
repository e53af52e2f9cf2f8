import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { defaultLanguage, languageCodes } from "@/language/languages";
import { annotationType } from "../addresses/exports";
import { redirects } from "../addresses/kinds";
import { isNotFoundAddress, notFoundAddress } from "../addresses/paths";
import { feedTypes } from "../exchange/feeds/feed";
import { readIfThere } from "./folder-files";
import type { Manifest } from "./manifest";
import { dataFiles } from "./press-data";
import { fileOf } from "./pressed-page";
import { publicHeaders } from "./public-headers";

/**
 * Copies the folder's files to another place, with what a folder cannot say in files of its own:
 * `nginx.conf` (a server block's inside) and `_headers` with `_redirects` (as CDNs read them).
 */
export async function exportFolder(directory: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const site = path.join(target, "site");
  const gone = await filesOfGonePages(directory);
  await cp(directory, site, {
    recursive: true,
    filter: (file) =>
      !/(^|\/)(\.lock|.*\.unfinished|manifest\.next\.json)$/.test(file) &&
      !gone.has(file.replace(/\.(gz|br)$/, "")),
  });
  await writeFile(path.join(target, "nginx.conf"), nginxRules(path.resolve(site)));
  await writeFile(path.join(site, "_headers"), cdnHeaders());
  await writeFile(path.join(site, "_redirects"), cdnRedirects());
}

/** What answers 404 is left out: a file that is there would be answered with 200. */
async function filesOfGonePages(directory: string): Promise<ReadonlySet<string>> {
  const text = await readIfThere(path.join(directory, "manifest.json"));
  const { manifest } = JSON.parse(text?.toString() ?? `{"manifest":{"pages":{}}}`) as {
    manifest: Manifest;
  };
  return new Set(
    Object.entries(manifest.pages)
      .filter(([address, { status }]) => status !== 200 && !isNotFoundAddress(address))
      .map(([address, { contentType }]) => path.join(directory, fileOf(address, contentType))),
  );
}

/** `/ar/verdicts/x` is the file `ar/verdicts/x.html`; gzip_static sends its `.gz`. */
function nginxRules(site: string): string {
  const headers = (pathname: string, indent: string) =>
    Object.entries(publicHeaders(pathname))
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  const moved = Object.entries(redirects)
    .map(([from, to]) => `location = ${from} { return 307 ${to}; }`)
    .join("\n");
  const missing = languageCodes.map(
    (code) => `location = ${notFoundAddress(code)} {
  error_page 404 ${notFoundAddress(code)}.html;
  return 404;
}
location ~ ^/${code}(/|$) {
  ${onlyReading}
  error_page 404 ${notFoundAddress(code)}.html;
  try_files $uri.html $uri =404;
  gzip_static on;
${headers("/", "  ")}
}`,
  );
  return `# Include this in a server block. With ngx_brotli, add "brotli_static on;" beside gzip_static.
root ${site};
charset utf-8;
absolute_redirect off;
${moved}
location ~ /\\.(?!well-known/) { return 404; }
# Only error pages are asked for by the names of their files.
location ~ \\.(gz|br|html|unfinished)$ {
  internal;
  gzip_static on;
${headers("/", "  ")}
}
location /assets/ {
  ${onlyReading}
  gzip_static on;
${headers("/assets/", "  ")}
}
location ~ ^/[^/]+/verdicts/[^/]+/(card|quotation)$ {
  ${onlyReading}
  try_files $uri.html =404;
  gzip_static on;
${headers(sampleCard, "  ")}
}
location ~ ^/[^/]+/verdicts/[^/]+/card\\.png$ {
  ${onlyReading}
  gzip_static on;
${headers(samplePicture, "  ")}
}
${typed("^/[^/]+/feeds/.*\\.json$", feedTypes.json)}
${typed("^/exports/annotations/", annotationType)}
location ~ ^/(([^/]+/feeds|api/v1|exports|sitemaps|\\.well-known)/|[^/]+\\.(json|xml|txt|svg)$) {
  ${onlyReading}
  # Of what has no ending, or one that mime.types does not know.
  default_type application/json;
  location ~ \\.xml$ { types { } default_type "application/xml; charset=utf-8"; gzip_static on; }
  location ~ \\.csv$ { default_type "text/csv; charset=utf-8"; gzip_static on; }
  location ~ \\.jsonl$ { default_type application/jsonl; gzip_static on; }
  gzip_static on;
${headers(sampleData, "  ")}
}
${missing.join("\n")}
location / {
  ${onlyReading}
  gzip_static on;
${headers("/", "  ")}
}
`;
}

/** Data whose files have an ending that mime.types takes for something else. */
function typed(pattern: string, contentType: string): string {
  const headers = Object.entries(publicHeaders(sampleData))
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join("\n");
  return `location ~ ${pattern} {
  ${onlyReading}
  types { }
  default_type '${contentType}';
  gzip_static on;
${headers}
}`;
}

/** What stands for all of its kind in rules. */
const sampleCard = `/${defaultLanguage}/verdicts/any/card`;
const samplePicture = `${sampleCard}.png`;
const sampleData = "/api/v1/openapi.json";

const onlyReading = "limit_except GET { deny all; }";

function cdnHeaders(): string {
  const block = (pattern: string, pathname: string) =>
    [
      pattern,
      ...Object.entries(publicHeaders(pathname)).map(([name, value]) => `  ${name}: ${value}`),
    ].join("\n");
  return [
    block("/*", "/"),
    block("/assets/*", "/assets/"),
    block("/:language/verdicts/:id/card", sampleCard),
    block("/:language/verdicts/:id/quotation", sampleCard),
    block("/:language/verdicts/:id/card.png", samplePicture),
    ...["/:language/feeds/*", "/api/v1/*", "/exports/*", "/sitemaps/*", "/.well-known/*"].map(
      (each) => block(each, sampleData),
    ),
    ...[...dataFiles, "/manifest.json", "/sitemap.xml"]
      .filter((each) => each.lastIndexOf("/") === 0)
      .map((each) => block(each, sampleData)),
    "",
  ].join("\n");
}

function cdnRedirects(): string {
  const moved = Object.entries(redirects).map(([from, to]) => `${from} ${to} 307`);
  const missing = languageCodes.map((code) => `/${code}/* ${notFoundAddress(code)} 404`);
  return `${[...moved, ...missing].join("\n")}\n`;
}
