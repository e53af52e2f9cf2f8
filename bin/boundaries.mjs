// npm run boundaries: checks who imports whom against .dependency-cruiser.cjs.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/** A checker that reads next to nothing passes everything, and has done so before. */
const fewest = 25;

/** Everything that is ours. */
const roots = [
  ..."access app bin language live notification prisma publication review seeds serving".split(" "),
  ..."settings splitter tests trail ui server.ts prisma.config.ts".split(" "),
];

// What "@/" means is read off this folder's tsconfig.json.
const isThere = (file) => existsSync(path.resolve(file));
const fileName = path.resolve("tsconfig.json");

const { output } = await cruise(
  roots.filter(isThere),
  { ...options, tsConfig: { fileName }, validate: true, ruleSet: { forbidden } },
  {},
  { tsConfig: extractTSConfig(fileName) },
);

const { violations } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  console.error(`${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(" → ")}`);
}
const read = output.modules.filter(({ source }) => isThere(source)).length;
console.log(`${read} files read, ${violations.length} imports through a wall.`);
if (read < fewest) console.error(`Fewer than ${fewest} files: the check itself is broken.`);
process.exitCode = violations.length > 0 || read < fewest ? 1 : 0;
