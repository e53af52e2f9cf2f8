// A part of npm test: the browser tests run the built app.
import { build, isBuilt } from "../build/build";
import { runCommand } from "../run";

await runCommand(async () => {
  if (isBuilt()) console.log("The build is up to date.");
  else await build(console.log);
});
