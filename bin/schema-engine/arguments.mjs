import { readFileSync } from "node:fs";

/**
 * What the CLI passes to the native engine: `--datasource JSON`, `--datamodels FILE…`, and either
 * `--version` or `cli COMMAND` for what is about a database as a whole.
 *
 * @param {string[]} words
 */
export function readArguments(words) {
  const valuesOf = (flag) => words.filter((_, index) => words[index - 1] === flag);
  const [datasource = "{}"] = valuesOf("--datasource");
  const [databaseCommand] = valuesOf("cli");
  return {
    address: JSON.parse(datasource).url,
    datamodels: valuesOf("--datamodels").map((file) => [file, readFileSync(file, "utf8")]),
    databaseCommand,
    version: words.includes("--version"),
  };
}
