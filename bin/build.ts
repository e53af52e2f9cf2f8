// npm run build: builds the site and the splitter's worker, whether or not they are up to date.
import { build } from "./build/build";
import { runCommand } from "./run";

await runCommand(() => build(console.log));
