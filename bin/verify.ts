// npm run verify -- ADDRESS or FOLDER: is a site, or a dump, what its newsroom signed?
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readIfThere } from "@/publication/press/folder-files";
import { fileOf } from "@/publication/press/pressed-page";
import { type PublishedKey, type ReadSite, verifySite } from "@/publication/verify-site";
import { StartProblem } from "@/settings/start-problem";
import { bar } from "./progress-bar";
import { readAddress } from "./read-address";
import { runCommand } from "./run";

const usage = `npm run verify -- [--keys FILE] ADDRESS or FOLDER

Checks a site (https://check.example.org), a folder of one (DATA_FOLDER/public, or what
\`npm run press -- --export\` wrote) or a dump against the public log and the press manifest: the
signatures, the chain, the hash of each record and of each page. Ends with 1 where something was
changed, and says what. --keys: a signing-keys.json kept from before, so that the site cannot come
with other keys.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keys: { type: "string" } },
  });
  const [place] = positionals;
  if (!place || positionals.length > 1) throw new StartProblem(usage);
  const trusted = values.keys ? await readKeys(values.keys) : undefined;
  const isSite = /^https?:\/\//i.test(place);
  const read = isSite ? overHttp(new URL(place)) : fromFolder(place);
  const report = await verifySite(read, {
    ...(trusted && { trusted }),
    patience: isSite ? 15_000 : 0,
    onPage: showProgress,
  });
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
  const { keys, pages, entries, records, faults } = report;
  console.log(`Keys: ${keys.join(", ") || "none"}.`);
  console.log(`Looked at ${pages} pages, ${entries} entries of the log, ${records} records.`);
  if (faults.length > 0) throw new StartProblem(faults.join("\n"));
  console.log("Everything is what was signed.");
});

function overHttp(site: URL): ReadSite {
  return async (address) => {
    const { status, bytes } = await readAddress(new URL(address, site.origin).href);
    return status === 200 || (status === 404 && address.endsWith("/404")) ? bytes : null;
  };
}

/** A folder, or what `--export` wrote, which has the site in a folder of its own. */
function fromFolder(place: string): ReadSite {
  if (!existsSync(place)) throw new StartProblem(`There is no folder ${place}.`);
  const inside = path.join(place, "site");
  const folder = existsSync(path.join(inside, "manifest.json")) ? inside : place;
  return (address, contentType) =>
    readIfThere(
      // Not a page, and so not named after one.
      address === "/manifest.json"
        ? path.join(folder, "manifest.json")
        : path.join(folder, fileOf(address, contentType)),
    );
}

async function readKeys(file: string): Promise<PublishedKey[]> {
  try {
    return JSON.parse(await readFile(file, "utf8")).keys;
  } catch {
    throw new StartProblem(`${file} holds no keys.`);
  }
}

function showProgress(done: number, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${bar(done / of)} ${done} of ${of}`);
}
