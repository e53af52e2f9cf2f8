// npm run validate -- FILE or ADDRESS …: would what it holds be taken as a ClaimReview?
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isLanguage, type Language } from "@/language/languages";
import { sentenceOf } from "@/publication/claim-review/finding";
import { type Validated, validateText } from "@/publication/claim-review/validate-text";
import { StartProblem } from "@/settings/start-problem";
import { readAddress } from "./read-address";
import { runCommand } from "./run";
import { shown } from "./split/terminal-text";

const usage = `npm run validate -- [--language ar|en] FILE or ADDRESS …

Reads a page (its JSON-LD and what it shows) or JSON (a ClaimReview, a list, a DataFeed) and says
what breaks the rules of ClaimReview, a sentence each. Ends with 1 where one is an error.`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: "string", default: "en" } },
  });
  const { language } = values;
  if (positionals.length === 0 || !isLanguage(language)) throw new StartProblem(usage);
  let errors = 0;
  for (const place of positionals) errors += report(place, await validatePlace(place), language);
  if (errors > 0) process.exitCode = 1;
});

async function validatePlace(place: string): Promise<Validated[]> {
  if (!/^https?:\/\//i.test(place)) return validateText(await readFile(place, "utf8"));
  const { status, redirected, text } = await readAddress(place);
  if (redirected) {
    return [{ claim: "", findings: [{ rule: "address-redirects", severity: "error", path: "" }] }];
  }
  if (status !== 200) throw new StartProblem(`${place} answered ${status}.`);
  return validateText(text, place);
}

/** Prints a line for each review and each finding; answers how many are errors. */
function report(place: string, reviews: readonly Validated[], language: Language): number {
  let errors = 0;
  for (const { claim, findings } of reviews) {
    console.log(shown(`${findings.length === 0 ? "✓" : "•"} ${place}${claim && `  ${claim}`}`));
    for (const finding of findings) {
      if (finding.severity === "error") errors += 1;
      const where = finding.path && ` (${finding.path})`;
      console.log(shown(`  ${finding.severity}: ${sentenceOf(finding, language)}${where}`));
    }
  }
  return errors;
}
